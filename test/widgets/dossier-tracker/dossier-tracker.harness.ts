import {fixture, html} from '@open-wc/testing';
import '../../../src/define/dossier-tracker.ts';
import type {DossierKey} from '../../../src/domain/dossier/dossier.ts';
import type {Source} from '../../../src/domain/sources.ts';
import type {DossierTrackerElement} from '../../../src/widgets/dossier-tracker/dossier-tracker.element.ts';
import {dossier, NOW} from '../../support/dossiers.ts';
import {FakeClock} from '../../support/fake-clock.ts';
import {fakeSource} from '../../support/fake-source.ts';
import {OFFICE} from '../../support/procedures.ts';
import {until} from '../../support/until.ts';

export const CODE = 'H26.150-261118-0023';

/** A source that gives the dossier for tests to whoever asks. */
export const trackerSource = (parts: Partial<Source> = {}): Source =>
  fakeSource({
    lookup: () => Promise.resolve(dossier()),
    agency: () => Promise.resolve(OFFICE),
    ...parts,
  });

/** The tracker as a citizen sees and uses it. */
export class TrackerHarness {
  readonly element: DossierTrackerElement;
  readonly clock: FakeClock;

  constructor(element: DossierTrackerElement, clock: FakeClock) {
    this.element = element;
    this.clock = clock;
  }

  static async open(props: Partial<DossierTrackerElement> = {}): Promise<TrackerHarness> {
    const container = await fixture(html`<div></div>`);
    const element = document.createElement('motcua-dossier-tracker');
    const clock = new FakeClock(NOW);
    Object.assign(element, {source: trackerSource(), agency: 'H26.150', clock, ...props});
    container.append(element);
    await element.updateComplete;
    return new TrackerHarness(element, clock);
  }

  /** Opens a tracker, asks, and waits for the answer. */
  static async answered(props: Partial<DossierTrackerElement> = {}): Promise<TrackerHarness> {
    const tracker = await TrackerHarness.open(props);
    await tracker.ask();
    await tracker.seesAnswer();
    return tracker;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get text(): string {
    return (this.root.querySelector('.root') as HTMLElement).innerText.replace(/\s+/g, ' ');
  }

  get said(): string {
    return [...this.root.querySelectorAll('[role=status]')].map((region) => region.textContent).join('');
  }

  get heading(): string {
    return this.root.querySelector('#answer')?.textContent.trim() ?? '';
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

  field(name: 'code' | 'digits'): HTMLInputElement {
    return this.root.querySelector(`#${name}`)!;
  }

  note(name: 'code' | 'digits'): string {
    return this.root.querySelector(`#${name}-note`)?.textContent.trim() ?? '';
  }

  button(label: string): HTMLButtonElement {
    const found = [...this.root.querySelectorAll('button')].find((button) =>
      (button.ariaLabel ?? button.textContent).includes(label),
    );
    if (!found) throw new Error(`No button "${label}" in: ${this.text}`);
    return found;
  }

  async type(name: 'code' | 'digits', text: string): Promise<void> {
    const field = this.field(name);
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await this.element.updateComplete;
  }

  async leave(name: 'code' | 'digits'): Promise<void> {
    this.field(name).dispatchEvent(new Event('change', {bubbles: true}));
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
    (this.root.activeElement ?? this.field('code')).dispatchEvent(event);
    await this.element.updateComplete;
    return event;
  }

  async click(label: string): Promise<void> {
    this.button(label).click();
    await this.element.updateComplete;
  }

  async ask({code = CODE, digits = '1186'} = {}): Promise<void> {
    await this.type('code', code);
    if (this.field('digits')) await this.type('digits', digits);
    await this.click('Tra cứu');
  }

  async sees(words: string): Promise<void> {
    await until(
      () => this.text.includes(words),
      () => `never showed "${words}", but: ${this.text}`,
    );
  }

  async seesAnswer(): Promise<void> {
    await until(
      () => this.root.querySelector('#answer'),
      () => `never answered, but: ${this.text}`,
    );
  }
}

/** A lookup that remembers what it was asked. */
export function listening(
  answer: Source['lookup'] = () => Promise.resolve(dossier()),
): Source['lookup'] & {readonly keys: DossierKey[]} {
  const keys: DossierKey[] = [];
  const lookup: Source['lookup'] = (key, signal) => {
    keys.push(key);
    return answer(key, signal);
  };
  return Object.assign(lookup, {keys});
}
