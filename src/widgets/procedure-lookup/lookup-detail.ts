import type {LitElement, TemplateResult} from 'lit';
import type {AnnouncerController} from '../../controllers/announcer-controller.ts';
import {HistoryController} from '../../controllers/history-controller.ts';
import {ProcedureDetailController} from '../../controllers/procedure-detail-controller.ts';
import type {SettingsController} from '../../controllers/settings-controller.ts';
import {today} from '../../controllers/today.ts';
import type {CommonMessages} from '../../messages/common.ts';
import {addStyles} from '../../styles/add-styles.ts';
import {detailShell, detailShellView, shellSaid} from '../../views/detail-shell.view.ts';
import {procedureDrawing} from '../../views/procedure-detail/procedure-drawing.ts';

type Host = LitElement & {readonly history: boolean; readonly headingLevel: number};

/** The open procedure of the lookup: its full view and the page's address. */
export class LookupDetail {
  readonly #host: Host;
  readonly #settings: SettingsController;
  readonly #announcer: AnnouncerController;
  readonly #history: HistoryController;
  readonly #procedure: ProcedureDetailController<Awaited<ReturnType<typeof procedureDrawing>>>;

  constructor(
    host: Host,
    settings: SettingsController,
    announcer: AnnouncerController,
    onCode: (code: string | undefined) => void,
  ) {
    this.#host = host;
    this.#settings = settings;
    this.#announcer = announcer;
    this.#history = new HistoryController(host, () => host.history, onCode);
    this.#procedure = new ProcedureDetailController(host, {
      settings,
      announcer,
      loadDrawing: procedureDrawing,
      link: (code) => (host.history ? this.#history.link(code) : undefined),
    });
  }

  get isLoading(): boolean {
    return this.#procedure.state.kind === 'loading';
  }

  /** Shows a procedure, or none, and says so in the page's address. */
  show(code: string | undefined): void {
    this.#procedure.show(code);
    this.#history.write(code);
  }

  render(name: string | undefined, messages: CommonMessages): TemplateResult {
    const {headingLevel} = this.#host;
    const {state} = this.#procedure;
    if (!state.last) {
      const shell = detailShell(state, this.#settings.settings.hotline);
      this.#announcer.announce(shellSaid(shell, messages));
      return detailShellView(shell, name, headingLevel, messages, () => this.#procedure.retry());
    }
    const {drawing} = state.last;
    addStyles(this.#host, ...drawing.styles);
    const sheet = this.#procedure.sheet(state.last, today());
    const frame = {headingLevel, isCompact: false};
    return drawing.draw(sheet, frame, this.#procedure.actions(sheet, drawing));
  }
}
