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
import {WidgetHarness} from '../../support/widget-harness.ts';

export const CODE = 'H26.150-261118-0023';

/** A source that gives the dossier for tests to whoever asks. */
export const trackerSource = (parts: Partial<Source> = {}): Source =>
  fakeSource({
    lookup: () => Promise.resolve(dossier()),
    agency: () => Promise.resolve(OFFICE),
    ...parts,
  });

/** The tracker as a citizen sees and uses it. */
export class TrackerHarness extends WidgetHarness<DossierTrackerElement> {
  readonly clock: FakeClock;

  constructor(element: DossierTrackerElement, clock: FakeClock) {
    super(element);
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

  get heading(): string {
    return this.root.querySelector('#answer')?.textContent.trim() ?? '';
  }

  field(name: 'code' | 'digits'): HTMLInputElement {
    return this.root.querySelector(`#${name}`)!;
  }

  note(name: 'code' | 'digits'): string {
    return this.root.querySelector(`#${name}-note`)?.textContent.trim() ?? '';
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

  async ask({code = CODE, digits = '1186'} = {}): Promise<void> {
    await this.type('code', code);
    if (this.field('digits')) await this.type('digits', digits);
    await this.click('Tra cứu');
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
