import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {AgencyLevel} from '../domain/agency/agency.ts';
import {mostUsed} from '../domain/procedure/most-used.ts';
import type {ProcedureIndex} from '../domain/procedure/procedure-index.ts';
import type {ProcedureAnswer, ProcedureQuery} from '../domain/procedure/procedure-query.ts';
import type {ProcedureSummary} from '../domain/procedure/procedure.ts';
import type {ProcedureCatalogue} from '../domain/sources.ts';
import {QueryController, type QueryState} from './query-controller.ts';
import type {SettingsController} from './settings-controller.ts';

const TYPING_PAUSE_MS = 150;
const SLICE_MS = 6;
/** The search does not wait longer to learn whose page this is. */
const OFFICE_MS = 1000;

interface Host extends ReactiveControllerHost {
  readonly localName: string;
  /** What a city adds to the words of citizens. */
  readonly words?: unknown;
}

/**
 * Answers a citizen's query from the catalogue in the page or, when that is too large, from the server:
 * the widget does not know which.
 */
export class ProcedureSearchController implements ReactiveController {
  readonly #host: Host;
  readonly #settings: SettingsController;
  readonly #catalogue: QueryController<ProcedureCatalogue>;
  readonly #index: QueryController<ProcedureIndex>;
  readonly #remote: QueryController<ProcedureAnswer>;
  #from: ProcedureCatalogue | undefined;
  #words: unknown;
  #query: ProcedureQuery | undefined;
  #answered: ProcedureQuery | undefined;
  #answer: ProcedureAnswer | undefined;
  #isComposing = false;

  constructor(host: Host, settings: SettingsController, catalogue: QueryController<ProcedureCatalogue>) {
    this.#host = host;
    this.#settings = settings;
    this.#catalogue = catalogue;
    this.#index = new QueryController(host);
    this.#remote = new QueryController(host);
    host.addController(this);
  }

  /** Asks; the same query object again costs nothing. While `isComposing`, no server is asked. */
  ask(query: ProcedureQuery, isComposing = false): void {
    this.#query = query;
    this.#isComposing = isComposing;
    this.#find();
  }

  /** Starts to fetch the search itself; called when typing is about to begin. */
  prepare(): void {
    this.#follow();
    const rows = this.#rows;
    if (rows && this.#index.state.kind === 'idle')
      this.#index.run((signal) => buildIndex(rows, this.#host, levelOf(this.#settings, signal), signal));
  }

  /** The newest answer there is; it may belong to an earlier query while `state` is loading. */
  get answer(): ProcedureAnswer | undefined {
    return this.#answer;
  }

  /** The question that holds the answer up, if any. */
  get state(): QueryState<unknown> {
    const states = [this.#index.state, this.#remote.state];
    return (
      states.find(({kind}) => kind === 'failed') ??
      states.find(({kind}) => kind === 'loading') ??
      this.#catalogue.state
    );
  }

  retry(): void {
    for (const query of [this.#index, this.#remote]) if (query.state.kind === 'failed') query.retry();
  }

  hostUpdate(): void {
    if (this.#query) this.#find();
  }

  get #rows(): readonly ProcedureSummary[] | undefined {
    const catalogue = this.#catalogue.state.last;
    return catalogue?.kind === 'complete' ? catalogue.rows : undefined;
  }

  #find(): void {
    const query = this.#query!;
    const catalogue = this.#follow();
    if (catalogue?.kind === 'complete') this.#findInPage(query, catalogue.rows);
    if (catalogue?.kind === 'remote') this.#findOnServer(query);
  }

  /** The newest catalogue; what was found in another one, or by other words, no longer counts. */
  #follow(): ProcedureCatalogue | undefined {
    const catalogue = this.#catalogue.state.last;
    const {words} = this.#host;
    if (catalogue === this.#from && words === this.#words) return catalogue;
    this.#from = catalogue;
    this.#words = words;
    this.#answer = undefined;
    this.#answered = undefined;
    this.#index.clear();
    this.#remote.clear();
    return catalogue;
  }

  #findInPage(query: ProcedureQuery, rows: readonly ProcedureSummary[]): void {
    if (this.#answered === query) return;
    const index = this.#index.state.last;
    if (query.text.trim() === '') this.#answer = mostUsed(rows, query);
    else if (index) this.#answer = index.answer(query);
    else return this.prepare();
    this.#answered = query;
  }

  #findOnServer(query: ProcedureQuery): void {
    if (this.#answered !== query && !this.#isComposing) {
      this.#answered = query;
      this.#remote.run(async (signal) => {
        await pause(TYPING_PAUSE_MS, signal);
        return (await this.#settings.source()).search(query, signal);
      });
    }
    this.#answer = this.#remote.state.last ?? this.#answer;
  }
}

/** The level of the page's agency, whose own procedures come first; a ward's where nobody says. */
function levelOf(settings: SettingsController, signal: AbortSignal): Promise<AgencyLevel> {
  const {agency} = settings.settings;
  const asked = async (): Promise<AgencyLevel> =>
    agency ? (await (await settings.source()).agency(agency, signal)).level : 'commune';
  const late = pause(OFFICE_MS, signal).then((): AgencyLevel => 'commune');
  return Promise.race([asked(), late]).catch(() => 'commune');
}

/**
 * Builds the index in short slices, so that typing and scrolling go on meanwhile. The parts that it takes are read in
 * tasks of their own: in the script of all widgets they are there already, and nothing would come between.
 */
async function buildIndex(
  rows: readonly ProcedureSummary[],
  {words: given, localName}: Host,
  level: Promise<AgencyLevel>,
  signal: AbortSignal,
): Promise<ProcedureIndex> {
  await pause(0, signal);
  const parts = [
    import('../domain/procedure/procedure-index.ts'),
    pause(0, signal).then(() => import('../domain/procedure/citizen-words.data.ts')),
  ] as const;
  const [{indexProcedures}, {citizenWords}] = await Promise.all(parts);
  await pause(0, signal);
  const words = given
    ? await import('./city-words-file.ts')
        .then(({withCityWords}) => withCityWords(citizenWords, given, localName))
        .catch(() => citizenWords)
    : citizenWords;
  const building = indexProcedures(rows, words, {level: await level});
  for (;;) {
    const until = Date.now() + SLICE_MS;
    do {
      const step = building.next();
      if (step.done) return step.value;
    } while (Date.now() < until);
    await pause(0, signal);
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) throw signal.reason;
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}
