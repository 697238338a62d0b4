import type {LitElement} from 'lit';

/** Names of what stands in a page and in no fallback. */
const PART_OF_PAGE = /^(h[1-6]|main|header|footer|nav|section|article|aside|form|iframe|motcua-.+)$/;

/**
 * HTML knows no `<motcua-… />`: written so, a tag stays open and what follows becomes its content, which nobody would
 * see. As soon as it holds a part of a page, now or later, all of it is shown below the widget.
 */
export function showPageInside(host: LitElement): void {
  const look = (): void => {
    if (!holdsPage(host)) return;
    observer.disconnect();
    showContent(host);
    console.error(`motcua: </${host.localName}> is missing: what follows the tag is taken for its content.`);
  };
  const observer = new MutationObserver(look);
  observer.observe(host, {childList: true, subtree: true});
  look();
}

/** A `div` may be a fallback as well, but something comes after a tag that is closed, be it a line break. */
function holdsPage(host: Element): boolean {
  return (
    [...host.querySelectorAll(':not([slot], [slot] *)')].some(({localName}) =>
      PART_OF_PAGE.test(localName),
    ) ||
    (!host.nextSibling && !!host.querySelector(':scope > div:not([slot])'))
  );
}

function showContent(host: LitElement): void {
  // The slot that some widgets have shows little of it, and not always.
  host.renderRoot.querySelector('slot:not([name])')?.remove();
  const slot = document.createElement('slot');
  // In the size of the page, not in that of the widget.
  if (host.parentElement) slot.style.setProperty('font-size', getComputedStyle(host.parentElement).fontSize);
  host.renderRoot.append(slot);
}
