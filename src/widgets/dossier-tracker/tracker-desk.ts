import type {LitElement, ReactiveController, TemplateResult} from 'lit';
import type {AnnouncerController} from '../../controllers/announcer-controller.ts';
import {SYSTEM_CLOCK, type Clock} from '../../controllers/clock.ts';
import {MessagesController} from '../../controllers/messages-controller.ts';
import {QueryController, type QueryState} from '../../controllers/query-controller.ts';
import type {SettingsController} from '../../controllers/settings-controller.ts';
import type {Agency} from '../../domain/agency/agency.ts';
import type {Dossier, DossierKey} from '../../domain/dossier/dossier.ts';
import type {DossierMessages} from '../../messages/dossier.ts';
import type {Language} from '../../messages/format.ts';
import {DOSSIER_READING_MESSAGES, type DossierReadingMessages} from '../../messages/dossier-reading.ts';
import {problemOf} from '../../views/problem.view.ts';
import {DossierShownEvent} from './dossier-tracker.events.ts';
import {lookUpDossier, type Challenge} from './look-up-dossier.ts';
import {readFields} from './read-fields.ts';
import type {TrackerAnswer} from './tracker-answer.ts';
import type {Asked, FieldsReading, TrackerFields} from './tracker-fields.ts';

/** What the element sets for the parts that come late. */
export interface TrackerHost extends LitElement {
  readonly kiosk: boolean;
  readonly headingLevel: number;
  readonly calendar?: unknown;
  readonly statusMap?: unknown;
  readonly dueHasPauses: boolean;
  readonly challenge?: Challenge;
  readonly clock?: Clock;
}

/** The form as the late parts reach it. */
export interface TrackerForm {
  readonly asked: () => Asked;
  readonly hasText: () => boolean;
  readonly apply: (reading: FieldsReading) => void;
  /** Moves the focus to the first thing that fits, once it is drawn. */
  readonly focus: (selector: string) => void;
  readonly wipe: () => void;
}

/** Back in this tab sooner than this, the answer is still fresh. */
const FRESH_MS = 30_000;

/** The part of the tracker that comes when a citizen begins: it reads the fields, asks, and brings the answer. */
export class TrackerDesk implements ReactiveController {
  readonly #host: TrackerHost;
  readonly #form: TrackerForm;
  readonly #settings: SettingsController;
  readonly #announcer: AnnouncerController;
  readonly #messages: MessagesController<DossierReadingMessages>;
  readonly #query: QueryController<Dossier>;
  readonly #office: QueryController<Agency | undefined>;
  #answer: TrackerAnswer | undefined;
  #key: DossierKey | undefined;
  #answeredAt = 0;

  constructor(
    host: TrackerHost,
    form: TrackerForm,
    settings: SettingsController,
    announcer: AnnouncerController,
  ) {
    this.#host = host;
    this.#form = form;
    this.#settings = settings;
    this.#announcer = announcer;
    this.#messages = new MessagesController(host, DOSSIER_READING_MESSAGES);
    this.#query = new QueryController(host);
    this.#office = new QueryController(host);
    host.addController(this);
  }

  /** The lookup, as far as the form must know. */
  get state(): QueryState<unknown> {
    return this.#query.state;
  }

  /** The sentences of the form together with those of the faults of a lookup. */
  words(messages: DossierMessages): DossierMessages {
    const {problem, challengeFailed} = this.#reading;
    const refused = this.#host.challenge && {'not-allowed': () => challengeFailed};
    return {...messages, problem: {...messages.problem, ...problem, ...refused}};
  }

  read(fields: TrackerFields, isFinal: boolean): FieldsReading {
    return readFields(fields, this.#form.asked(), isFinal, this.#reading);
  }

  submit(fields: TrackerFields): void {
    if (this.#query.state.kind === 'loading') return;
    const reading = this.read(fields, true);
    this.#form.apply(reading);
    if (!reading.key) return this.#form.focus('[aria-invalid=true]');
    this.#form.focus('#answer');
    this.wipe();
    this.#ask(reading.key);
  }

  retry(): void {
    this.#query.retry();
  }

  wipe(): void {
    this.#key = undefined;
    this.#query.clear();
  }

  /** The answer, or nothing when the form is to be drawn. */
  renderAnswer(messages: DossierMessages): TemplateResult | undefined {
    const dossier = this.#query.state.last;
    if (!dossier || !this.#answer) return undefined;
    const {state} = this.#query;
    const shown = {
      dossier,
      agency: this.#office.state.last,
      isRefreshing: state.kind === 'loading',
      problem: state.kind === 'failed' ? problemOf(state, this.#settings.settings.hotline, true) : undefined,
      answeredAt: this.#answeredAt,
      now: this.#clock.now(),
    };
    return this.#answer.render(
      shown,
      this.words(messages),
      {
        refresh: this.#refresh,
        another: this.#another,
      },
      {changes: undefined, keeping: undefined},
    );
  }

  get said(): string | undefined {
    return undefined;
  }

  renderScanner(): unknown {
    return undefined;
  }

  renderBelow(): unknown {
    return undefined;
  }

  scan(): void {}

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onVisible);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onVisible);
  }

  get #clock(): Clock {
    return this.#host.clock ?? SYSTEM_CLOCK;
  }

  get #reading(): DossierReadingMessages {
    return this.#messages.in(this.#settings.settings.language);
  }

  readonly #refresh = (): void => {
    if (this.#key && this.#query.state.kind !== 'loading') this.#ask(this.#key);
  };

  readonly #another = (): void => {
    this.#form.wipe();
    this.#form.focus('#code');
  };

  readonly #onVisible = (): void => {
    const isStale = this.#clock.now() - this.#answeredAt > FRESH_MS;
    if (document.visibilityState === 'visible' && this.#query.state.last && isStale) this.#refresh();
  };

  #ask(key: DossierKey): void {
    const isFirst = !this.#query.state.last;
    this.#key = key;
    const {agency, language} = this.#settings.settings;
    this.#query.run(async (signal) => {
      const source = await this.#settings.source();
      // The office is asked at the same time, but nobody waits for its opening hours.
      if (agency && isFirst) this.#office.run((until) => source.agency(agency, until));
      const [dossier, answer] = await Promise.all([
        lookUpDossier(key, source, this.#host.challenge, this.#clock, signal),
        this.#answer ?? this.#loadAnswer(language),
      ]);
      if (signal.aborted) return dossier;
      this.#answer = answer;
      this.#answeredAt = this.#clock.now();
      if (isFirst) {
        this.#form.apply({fields: {code: '', digits: ''}, notes: {}});
        this.#host.dispatchEvent(new DossierShownEvent(key.kind, answer.stateOf(dossier)));
      }
      return dossier;
    });
  }

  async #loadAnswer(language: Language): Promise<TrackerAnswer> {
    const {loadTrackerAnswer} = await import('./tracker-answer.ts');
    return loadTrackerAnswer(this.#host, this.#settings, this.#announcer, language);
  }
}
