import type {ReactiveController, TemplateResult} from 'lit';
import {SYSTEM_CLOCK, type Clock} from '../../controllers/clock.ts';
import {QueryController, type QueryState} from '../../controllers/query-controller.ts';
import type {SettingsController} from '../../controllers/settings-controller.ts';
import {readAgencyCode} from '../../domain/agency/agency-code.ts';
import type {Agency} from '../../domain/agency/agency.ts';
import type {Dossier, DossierKey} from '../../domain/dossier/dossier.ts';
import {SourceError} from '../../domain/source-error.ts';
import type {Source} from '../../domain/sources.ts';
import type {DossierMessages} from '../../messages/dossier.ts';
import type {Language} from '../../messages/format.ts';
import {day, vietnamTimeAt, type VietnamTime} from '../../primitives/calendar-date.ts';
import {problemOf} from '../../views/problem.view.ts';
import {lookUpDossier} from './look-up-dossier.ts';
import type {ShownActions, TrackerAnswer} from './tracker-answer.ts';
import type {TrackerDevice} from './tracker-device.ts';
import type {TrackerHost} from './tracker-host.ts';

export interface LookupOptions {
  readonly device: () => Promise<TrackerDevice>;
  /** Called when a new key, not a renewal, was answered. */
  readonly onAnswer: (key: DossierKey, state: ReturnType<TrackerAnswer['show']>['state']) => void;
  /** Told what the source refused and why; answers whether that is said beside the fields themselves. */
  readonly onRefused: (refused: Readonly<Record<string, string>>) => boolean;
}

/** Back in this tab sooner than this, the answer is still fresh. */
const FRESH_MS = 30_000;

/** One dossier at a time: asks for it, renews it when the citizen comes back to the tab, and forgets it. */
export class TrackerLookup implements ReactiveController {
  readonly #host: TrackerHost;
  readonly #settings: SettingsController;
  readonly #options: LookupOptions;
  readonly #query: QueryController<Dossier>;
  readonly #office: QueryController<Agency | undefined>;
  #answer: TrackerAnswer | undefined;
  #key: DossierKey | undefined;
  #answeredAt = 0;
  /** By how much the source's clock is ahead of the device's. */
  #aheadMs = 0;
  #isChallenging = false;
  /** Did the citizen ask to renew the answer, far below where a fault is told? */
  #isAwaited = false;

  constructor(host: TrackerHost, settings: SettingsController, options: LookupOptions) {
    this.#host = host;
    this.#settings = settings;
    this.#options = options;
    this.#query = new QueryController(host);
    this.#office = new QueryController(host);
    host.addController(this);
  }

  get state(): QueryState<Dossier> {
    return this.#query.state;
  }

  /** Is the citizen asked to show that they are no machine? */
  get isChallenging(): boolean {
    return this.#isChallenging;
  }

  get said(): string | undefined {
    return this.#query.state.kind === 'loaded' ? this.#answer?.said : undefined;
  }

  ask(key: DossierKey): void {
    const isFirst = !this.#query.state.last;
    this.#key = key;
    this.#isChallenging = false;
    const {agency: code, language} = this.#settings.settings;
    const agency = readAgencyCode(code);
    this.#query.run(async (signal) => {
      const source = await this.#settings.source();
      // The office is asked at the same time, but nobody waits for its opening hours.
      if (agency && isFirst) this.#office.run((until) => source.agency(agency, until));
      const [dossier, answer, device] = await Promise.all([
        this.#lookUp(key, source, signal).catch((error: unknown) => {
          const refused = isFirst && error instanceof SourceError ? error.fields : undefined;
          // What is said beside the fields is not said once more below them.
          if (refused && !signal.aborted && this.#options.onRefused(refused)) this.#query.clear();
          throw error;
        }),
        this.#readyAnswer(language),
        this.#options.device(),
      ]);
      if (signal.aborted) return dossier;
      this.#answer = answer;
      this.#answeredAt = this.#clock.now();
      this.#aheadMs = dossier.answeredAt ? Number(new Date(dossier.answeredAt)) - this.#answeredAt : 0;
      const {state, snapshot} = answer.show(dossier, this.#timeAt(this.#answeredAt));
      device.show({kind: key.kind, code: key.code, snapshot});
      if (isFirst) this.#options.onAnswer(key, state);
      return dossier;
    });
  }

  readonly renew = (): void => {
    this.#isAwaited = true;
    this.#refresh();
  };

  readonly #refresh = (): void => {
    if (this.#key && this.#query.state.kind !== 'loading') this.ask(this.#key);
  };

  retry(): void {
    this.#query.retry();
  }

  clear(): void {
    this.#key = undefined;
    this.#query.clear();
    this.#office.clear();
    this.#answer?.clear();
  }

  /** Nothing while there is no answer. */
  render(
    device: TrackerDevice | undefined,
    messages: DossierMessages,
    actions: ShownActions,
  ): TemplateResult | undefined {
    const {state} = this.#query;
    if (!state.last || !this.#answer || !device) return undefined;
    const {hotline} = this.#settings.settings;
    const frame = {
      asOf: this.#timeAt(this.#answeredAt),
      now: this.#timeAt(this.#clock.now()),
      isRefreshing: state.kind === 'loading',
      problem: state.kind === 'failed' ? problemOf(state, hotline, true) : undefined,
      changes: device.renderChanges(),
      keeping: device.renderKeeping(),
    };
    return this.#answer.render(state.last, this.#office.state.last, frame, messages, actions);
  }

  hostUpdated(): void {
    const {kind} = this.#query.state;
    if (!this.#isAwaited || kind === 'loading') return;
    this.#isAwaited = false;
    if (kind === 'failed')
      this.#host.renderRoot.querySelector('[part=problem]')?.scrollIntoView({block: 'center'});
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onVisible);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onVisible);
  }

  get #clock(): Clock {
    return this.#host.clock ?? SYSTEM_CLOCK;
  }

  readonly #onVisible = (): void => {
    // Nobody is asked to prove anything without having done something.
    if (this.#host.challenge) return;
    const isStale = this.#clock.now() - this.#answeredAt > FRESH_MS;
    if (document.visibilityState === 'visible' && this.#query.state.last && isStale) this.#refresh();
  };

  /** In Vietnam, by the source's clock. */
  #timeAt(deviceMs: number): VietnamTime {
    return vietnamTimeAt(deviceMs + this.#aheadMs) ?? {day: day('1970-01-01')};
  }

  async #lookUp(key: DossierKey, source: Source, signal: AbortSignal): Promise<Dossier> {
    const {challenge, strict, localName} = this.#host;
    const onAsking = (isAsking: boolean): void => {
      if (signal.aborted) return;
      this.#isChallenging = isAsking;
      this.#host.requestUpdate();
    };
    try {
      return await lookUpDossier(
        key,
        source,
        {challenge, isStrict: strict, clock: this.#clock, onAsking},
        signal,
      );
    } catch (error) {
      if (error instanceof SourceError && error.kind === 'configuration')
        console.error(`motcua: <${localName}> ${error.message}`);
      throw error;
    }
  }

  async #readyAnswer(language: Language): Promise<TrackerAnswer> {
    const {TrackerAnswer} = await import('./tracker-answer.ts');
    const answer = this.#answer ?? new TrackerAnswer(this.#host, this.#settings);
    await answer.ready(language);
    return answer;
  }
}
