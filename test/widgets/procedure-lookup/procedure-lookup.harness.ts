import {fixture, html} from '@open-wc/testing';
import '../../../src/define/procedure-lookup.ts';
import type {Source} from '../../../src/domain/sources.ts';
import type {ProcedureLookupElement} from '../../../src/widgets/procedure-lookup/procedure-lookup.element.ts';
import {fakeSource} from '../../support/fake-source.ts';
import {CATALOGUE, OFFICE} from '../../support/procedures.ts';
import {until} from '../../support/until.ts';

/** A source that answers everything a lookup asks, from the catalogue for tests. */
export const goodSource = (parts: Partial<Source> = {}): Source =>
  fakeSource({
    catalogue: () => Promise.resolve({kind: 'complete', rows: CATALOGUE}),
    procedure: (code) => Promise.resolve(CATALOGUE.find((row) => row.code === code)!),
    agency: () => Promise.resolve(OFFICE),
    ...parts,
  });

/** The lookup as a citizen sees and uses it. */
export class LookupHarness {
  readonly element: ProcedureLookupElement;

  constructor(element: ProcedureLookupElement) {
    this.element = element;
  }

  static async open(props: Partial<ProcedureLookupElement> = {}): Promise<LookupHarness> {
    const container = await fixture(html`<div></div>`);
    const element = document.createElement('motcua-procedure-lookup');
    Object.assign(element, {source: goodSource(), agency: 'H26.150', ...props});
    container.append(element);
    await element.updateComplete;
    return new LookupHarness(element);
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get input(): HTMLInputElement {
    return this.root.querySelector('input')!;
  }

  get text(): string {
    return (this.root.querySelector('.root') as HTMLElement).innerText.replace(/\s+/g, ' ');
  }

  get names(): string[] {
    return [...this.root.querySelectorAll('.row .name')].map((name) => name.textContent.trim());
  }

  get marks(): string[] {
    return [...this.root.querySelectorAll('mark')].map((mark) => mark.textContent);
  }

  get active(): string | undefined {
    const id = this.input.getAttribute('aria-activedescendant');
    return id ? this.root.getElementById(id)?.querySelector('.name')?.textContent.trim() : undefined;
  }

  get said(): string {
    return [...this.root.querySelectorAll('[role=status]')].map((region) => region.textContent).join('');
  }

  /** What the status regions say from now on. */
  listen(): string[] {
    const heard: string[] = [];
    for (const region of this.root.querySelectorAll('[role=status]'))
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

  async type(text: string, isComposing = false): Promise<void> {
    this.input.focus();
    this.input.value = text;
    this.input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true, isComposing}));
    await this.element.updateComplete;
  }

  async endComposition(): Promise<void> {
    this.input.dispatchEvent(new CompositionEvent('compositionend', {bubbles: true, composed: true}));
    await this.element.updateComplete;
  }

  async press(key: string, init: KeyboardEventInit = {}): Promise<KeyboardEvent> {
    const event = new KeyboardEvent('keydown', {
      key,
      bubbles: true,
      composed: true,
      cancelable: true,
      ...init,
    });
    this.input.dispatchEvent(event);
    await this.element.updateComplete;
    return event;
  }

  async click(label: string): Promise<void> {
    this.button(label).click();
    await this.element.updateComplete;
  }

  /** Opens the facets and gives the one that is named. */
  async facet(name: string): Promise<HTMLSelectElement> {
    if (!this.root.querySelector('[part=filters]')) await this.click('Lọc kết quả');
    return until(() => this.root.querySelector<HTMLSelectElement>(`#${name}`), `no facet "${name}"`);
  }

  async choose(facet: string, value: string): Promise<void> {
    const select = await this.facet(facet);
    select.value = value;
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await this.element.updateComplete;
  }

  /** Waits until the text on screen holds `words`. */
  async sees(words: string): Promise<void> {
    await until(() => this.text.includes(words), `never showed "${words}"`);
  }

  /** Waits until the first result is `name`. */
  async finds(name: string): Promise<void> {
    await until(() => this.names[0] === name, `never found "${name}" first`);
  }

  async openRow(name: string): Promise<void> {
    const row = await until(
      () =>
        [...this.root.querySelectorAll<HTMLElement>('.row')].find((some) => some.textContent.includes(name)),
      `no row "${name}"`,
    );
    row.click();
    await this.element.updateComplete;
  }
}
