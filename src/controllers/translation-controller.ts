import type {LitElement, ReactiveController} from 'lit';

/**
 * Lets a widget go on in a page that its reader has had translated. Translators put `<font>` elements in the place of
 * texts, and Lit, which remembers only where a text stands, would write into one of those: the reader would see the old
 * words for ever. An empty text before each takes what is written next, and then the old words go.
 */
export class TranslationController implements ReactiveController {
  readonly #host: LitElement;
  readonly #observer = new MutationObserver((records) => {
    for (const {type, target, addedNodes} of records) {
      if (type === 'childList') addedNodes.forEach(standForText);
      else removeAfter(target);
    }
    // What was done here is no news.
    this.#observer.takeRecords();
  });

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const {renderRoot} = this.#host;
    renderRoot.querySelectorAll('font').forEach(standForText);
    this.#observer.observe(renderRoot, {childList: true, characterData: true, subtree: true});
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}

function isTranslation(node: Node | null): node is HTMLElement {
  return node?.nodeName === 'FONT';
}

/** Makes ready for the next text what stands for one, unless it is a part of another translation. */
function standForText(node: Node): void {
  if (!isTranslation(node) || isTranslation(node.parentNode)) return;
  // The new words were translated before they were noticed here.
  removeAfter(node);
  if (node.previousSibling?.nodeType !== Node.TEXT_NODE) node.before('');
}

function removeAfter(node: Node): void {
  const {nextSibling} = node;
  if (isTranslation(nextSibling)) nextSibling.remove();
}
