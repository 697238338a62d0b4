import {fixture, html} from '@open-wc/testing';
import '../../../src/define/procedure-lookup.ts';
import type {Source} from '../../../src/domain/sources.ts';
import type {ProcedureLookupElement} from '../../../src/widgets/procedure-lookup/procedure-lookup.element.ts';
import {fakeSource} from '../../support/fake-source.ts';
import {CATALOGUE, OFFICE} from '../../support/procedures.ts';
import {until} from '../../support/until.ts';
import {WidgetHarness} from '../../support/widget-harness.ts';

/** A source that answers everything a lookup asks, from the catalogue for tests. */
export const goodSource = (parts: Partial<Source> = {}): Source =>
  fakeSource({
    catalogue: () => Promise.resolve({kind: 'complete', rows: CATALOGUE}),
    procedure: (code) => Promise.resolve(CATALOGUE.find((row) => row.code === code)!),
    agency: () => Promise.resolve(OFFICE),
    ...parts,
  });

/** The lookup as a citizen sees and uses it. */
export class LookupHarness extends WidgetHarness<ProcedureLookupElement> {
  static async open(props: Partial<ProcedureLookupElement> = {}): Promise<LookupHarness> {
    const container = await fixture(html`<div></div>`);
    const element = document.createElement('motcua-procedure-lookup');
    Object.assign(element, {source: goodSource(), agency: 'H26.150', ...props});
    container.append(element);
    await element.updateComplete;
    return new LookupHarness(element);
  }

  get input(): HTMLInputElement {
    return this.root.querySelector('input')!;
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
