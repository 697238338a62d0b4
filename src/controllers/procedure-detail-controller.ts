import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Agency} from '../domain/agency/agency.ts';
import type {ProcedureSheet, ProcedureSheetActions} from '../domain/procedure/procedure-sheet.ts';
import type {Procedure} from '../domain/procedure/procedure.ts';
import type {Language} from '../messages/format.ts';
import type {AnnouncerController} from './announcer-controller.ts';
import {ChecklistController} from './checklist-controller.ts';
import {copyText} from './copy-text.ts';
import {printElement} from './print-element.ts';
import {QueryController, type QueryState} from './query-controller.ts';
import type {SettingsController} from './settings-controller.ts';
import {shareSheet} from './share-sheet.ts';

/** What the view of a procedure, fetched late, must be able to do for this controller. */
interface Drawing {
  readonly messages: Readonly<Record<'copied' | 'copyFailed' | 'unticked' | 'reticked', string>>;
  text(sheet: ProcedureSheet, link: string | undefined): string;
}

/** One procedure, the office of the page, and the code that draws it. */
export interface ShownProcedure<D> {
  readonly procedure: Procedure;
  readonly agency: Agency | undefined;
  readonly drawing: D;
}

interface Options<D> {
  readonly settings: SettingsController;
  readonly announcer: AnnouncerController;
  readonly loadDrawing: (language: Language) => Promise<D>;
  /** Address to share, or none. */
  readonly link: (code: string) => string | undefined;
}

/** Fetches the procedure to show together with the view that is needed only then, and keeps its ticks. */
export class ProcedureDetailController<D extends Drawing> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: Options<D>;
  readonly #query: QueryController<ShownProcedure<D>>;
  readonly #checklist: ChecklistController;
  #code: string | undefined;
  /** What the citizen's last act led to. */
  #note = '';
  #key: unknown;
  #language: Language | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: Options<D>) {
    this.#host = host;
    this.#options = options;
    this.#query = new QueryController(host);
    this.#checklist = new ChecklistController(host);
    host.addController(this);
  }

  get state(): QueryState<ShownProcedure<D>> {
    return this.#query.state;
  }

  /** Shows the procedure with this code, or none. The same again costs nothing. */
  show(code: string | undefined): void {
    const {settings} = this.#options;
    const {language} = settings.settings;
    if (code === this.#code && (!code || (this.#key === settings.key && language === this.#language))) return;
    this.#code = code;
    this.#note = '';
    this.#key = settings.key;
    this.#language = language;
    this.#query.clear();
    if (code) this.#query.run((signal) => this.#load(code, language, signal));
  }

  retry(): void {
    this.#query.retry();
  }

  sheet({procedure, agency}: ShownProcedure<D>, today: string): ProcedureSheet {
    return {
      procedure,
      agency,
      hotline: this.#options.settings.settings.hotline,
      ticks: this.#checklist.ticks(procedure.code),
      canUndo: this.#checklist.canUndo(procedure.code),
      note: this.#note,
      today,
    };
  }

  actions(sheet: ProcedureSheet, {messages, text}: D): ProcedureSheetActions {
    const {code, name} = sheet.procedure;
    const {link} = this.#options;
    const share = shareSheet();
    return {
      tick: (paper, isTicked) => {
        this.#note = '';
        this.#checklist.set(code, paper, isTicked);
      },
      untickAll: () => {
        this.#checklist.removeAll(code);
        this.#tell(messages.unticked);
      },
      undo: () => {
        this.#checklist.undo();
        this.#tell(messages.reticked);
      },
      print: () => printElement(this.#host),
      copy: () =>
        void copyText(text(sheet, link(code))).then((worked) =>
          this.#tell(worked ? messages.copied : messages.copyFailed),
        ),
      share: share && (() => void share({title: name, text: text(sheet, link(code))})),
    };
  }

  hostUpdate(): void {
    if (this.#code) this.show(this.#code);
  }

  /** Shows and says what an act led to, also when it is the same as before. */
  #tell(note: string): void {
    this.#note = note;
    this.#options.announcer.announce(note, true);
    this.#host.requestUpdate();
  }

  async #load(code: string, language: Language, signal: AbortSignal): Promise<ShownProcedure<D>> {
    const {settings, loadDrawing} = this.#options;
    const source = await settings.source();
    const office = settings.settings.agency;
    const [procedure, agency, drawing] = await Promise.all([
      source.procedure(code, signal),
      // Without the office's address the procedure is still worth showing.
      office ? source.agency(office, signal).catch(() => undefined) : undefined,
      loadDrawing(language),
    ]);
    return {procedure, agency, drawing};
  }
}
