import {html, LitElement, type TemplateResult} from 'lit';
import {AnnouncerController} from '../../controllers/announcer-controller.ts';
import {MessagesController} from '../../controllers/messages-controller.ts';
import {nextTask} from '../../controllers/next-task.ts';
import {QueryController} from '../../controllers/query-controller.ts';
import {SETTING_PROPERTIES, SettingsController} from '../../controllers/settings-controller.ts';
import {firstRows} from '../../domain/procedure/first-rows.ts';
import type {ProcedureCatalogue, Source} from '../../domain/sources.ts';
import {LOOKUP_MESSAGES, type LookupMessages} from '../../messages/procedure-lookup.ts';
import {base} from '../../styles/base.ts';
import {controls} from '../../styles/controls.ts';
import {tokens} from '../../styles/tokens.ts';
import type {LookupSession} from './lookup-session.ts';
import {lookupModel, type ListState} from './procedure-lookup.model.ts';
import {lookupStyles} from './procedure-lookup.styles.ts';
import {lookupView, type LookupActions} from './procedure-lookup.view.ts';

/**
 * Finds an administrative procedure (tra cứu thủ tục hành chính) and shows what to bring, how long it
 * takes, what it costs and where to go.
 *
 * @tag motcua-procedure-lookup
 * @slot - Shown by browsers that cannot run this element, and until it is ready: a link or a telephone number.
 * @csspart field - The search field with its icon and button.
 * @csspart input - The search input.
 * @csspart filters - The facets.
 * @csspart results - The list of results.
 * @csspart result - One result.
 * @csspart empty - What is said when nothing fits.
 * @csspart problem - The message of a fault.
 * @csspart detail - A procedure in full.
 * @csspart facts - Duration, fee, place and online service of a procedure.
 * @csspart checklist - The papers to bring.
 * @csspart apply - The link to apply online.
 * @cssprop --motcua-color-accent - Colour of buttons, links and the field's border.
 * @cssprop --motcua-color-on-accent - Text on the accent colour.
 * @cssprop --motcua-color-text - Colour of text.
 * @cssprop --motcua-color-quiet - Colour of secondary text.
 * @cssprop --motcua-color-surface - Background.
 * @cssprop --motcua-font - Font family.
 * @cssprop --motcua-font-size - Size of body text.
 * @fires {ProcedureShownEvent} motcua-procedure-shown - A citizen opened a procedure.
 */
export class ProcedureLookupElement extends LitElement {
  static override styles = [tokens, base, controls, lookupStyles];
  static override properties = {
    ...SETTING_PROPERTIES,
    label: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
    pageSize: {type: Number, attribute: 'page-size'},
    plain: {type: Boolean},
    history: {type: Boolean},
    text: {},
    words: {},
  };

  /** Address of the contract API, or of a folder of static files (ending in `/`). @attr */
  api?: string;
  /** Identification code of the agency whose page this is. @attr */
  agency?: string;
  /** `vi` or `en`; that of `<motcua-settings>` when absent, else `vi`. @attr */
  language?: string;
  /** `light`, `dark` or `auto`; that of `<motcua-settings>` when absent, else `light`. @attr */
  theme?: string;
  /** Telephone number for help. @attr */
  hotline?: string;
  /** A ready source, instead of `api`. */
  source?: Source;
  /** Text of the field's label; the widget's own question when absent. @attr */
  label?: string;
  /** Level of the widget's headings, 1 to 6. @attr heading-level */
  headingLevel = 3;
  /** How many results are shown at first and added by "Xem thêm". @attr page-size */
  pageSize = 10;
  /** Results as a plain list of buttons instead of a combobox. @attr */
  plain = false;
  /** Keep the open procedure in the page's address, so that Back and links work. @attr */
  history = false;
  /** What is searched for. @attr */
  text = '';
  /**
   * What people here call things: JSON of `{"meanings": [{"says": ["bìa xanh"], "means": ["giấy chứng nhận"]}]}`, as an
   * object, or the address of a file. A server that searches has words of its own. @attr
   */
  words?: unknown;

  readonly #settings = new SettingsController(this);
  readonly #messages = new MessagesController(this, LOOKUP_MESSAGES);
  readonly #announcer = new AnnouncerController(this);
  readonly #catalogue = new QueryController<ProcedureCatalogue>(this);
  /** All that takes an act of the citizen comes with the first one. */
  readonly #late = new QueryController<typeof LookupSession>(this);
  #session: LookupSession | undefined;
  /** What the citizen did meanwhile. */
  #acts: ((session: LookupSession) => void)[] = [];
  #key: unknown;

  protected override willUpdate(): void {
    const {key} = this.#settings;
    if (this.#key !== key) {
      this.#key = key;
      this.#catalogue.clear();
      this.#catalogue.run((signal) => this.#readCatalogue(signal));
    }
    this.pageSize = this.pageSize > 0 ? this.pageSize : 10;
    if (this.#needsSession && this.#late.state.kind === 'idle')
      this.#late.run(async () => {
        const {LookupSession} = await import('./lookup-session.ts');
        await nextTask();
        return LookupSession;
      });
    const Session = this.#late.state.last;
    if (!Session) return;
    this.#session ??= new Session(this, this.#settings, this.#catalogue, this.#announcer);
    for (const act of this.#acts.splice(0)) act(this.#session);
  }

  /** Drawing the field, asking, reading and drawing the rows each have a task of their own. */
  async #readCatalogue(signal: AbortSignal): Promise<ProcedureCatalogue> {
    await nextTask();
    if (signal.aborted) throw signal.reason;
    const catalogue = await (await this.#settings.source()).catalogue(signal);
    await nextTask();
    return catalogue;
  }

  /** Is more wanted than the catalogue's first rows? */
  get #needsSession(): boolean {
    return (
      !!this.text ||
      this.#acts.length > 0 ||
      this.#catalogue.state.last?.kind === 'remote' ||
      (this.history && location.search.includes('motcua-procedure='))
    );
  }

  get #listAtRest(): ListState {
    const {state} = this.#catalogue;
    const {last} = state;
    return {
      answer: last?.kind === 'complete' && !this.text ? firstRows(last.rows, this.pageSize) : undefined,
      query: state.kind === 'loaded' && this.#needsSession ? this.#late.state : state,
    };
  }

  /** Does it now, or as soon as the session is there. */
  #act(act: (session: LookupSession) => void): void {
    if (this.#session) act(this.#session);
    else this.#acts.push(act);
    this.requestUpdate();
  }

  readonly #actions: LookupActions = {
    type: (event) => {
      this.text = (event.target as HTMLInputElement).value;
      this.#act((session) => session.type(event));
    },
    press: (event) => {
      // A letter is heard as input.
      if (event.isComposing || /^.$/u.test(event.key)) return;
      // Old pages submit their own form on Enter.
      if (event.key === 'Enter') {
        event.preventDefault();
        event.stopPropagation();
      }
      this.#act((session) => session.press(event));
    },
    prepare: () => this.#act((session) => session.prepare()),
    open: (code) => this.#act((session) => session.open(code)),
    more: () => this.#act((session) => session.more()),
    toggleFacets: () => this.#act((session) => session.toggleFacets()),
    retry: () => {
      for (const query of [this.#catalogue, this.#late]) if (query.state.kind === 'failed') query.retry();
      this.#session?.retry();
    },
  };

  protected override render(): TemplateResult {
    const {language, theme} = this.#settings.settings;
    const messages = this.#messages.in(language);
    return html`<div class="root" lang=${language} data-theme=${theme}>
      ${this.#session?.renderDetail(messages) ?? this.#renderList(messages)} ${this.#announcer.render()}
    </div>`;
  }

  #renderList(messages: LookupMessages): TemplateResult {
    const session = this.#session;
    const model = lookupModel(session?.list ?? this.#listAtRest, this.#settings.settings.hotline);
    const found = session?.found(messages);
    this.#announcer.announce(
      model.problem
        ? messages.problem[model.problem.kind]()
        : model.isSlow
          ? messages.stillLoading
          : (found?.said ?? ''),
    );
    return lookupView(model, found, this, messages, this.#actions);
  }
}
