import type {LitElement} from 'lit';
import {until} from './until.ts';

/** What every widget shows and says, as a reader meets it. */
export class WidgetHarness<E extends LitElement> {
  readonly element: E;

  constructor(element: E) {
    this.element = element;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get text(): string {
    return (this.root.querySelector('.root') as HTMLElement).innerText.replace(/\s+/g, ' ');
  }

  /** What the status regions hold. */
  get announced(): string {
    return this.#regions.map((region) => region.textContent).join('');
  }

  get #regions(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('[role=status]')];
  }

  /** What the status regions say from now on. */
  listen(): string[] {
    const heard: string[] = [];
    for (const region of this.#regions)
      new MutationObserver(() => region.textContent && heard.push(region.textContent)).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    return heard;
  }

  get problem(): HTMLElement | null {
    return this.root.querySelector('[part=problem]');
  }

  button(label: string): HTMLButtonElement {
    const found = [...this.root.querySelectorAll('button')].find((button) =>
      (button.ariaLabel ?? button.textContent).includes(label),
    );
    if (!found) throw new Error(`No button "${label}" in: ${this.text}`);
    return found;
  }

  async click(label: string): Promise<void> {
    this.button(label).click();
    await this.element.updateComplete;
  }

  /** Waits until the text on screen holds `words`. */
  async sees(words: string): Promise<void> {
    await until(
      () => this.text.includes(words),
      () => `never showed "${words}", but: ${this.text}`,
    );
  }
}
