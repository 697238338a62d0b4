import {html, LitElement, type PropertyValues, type ReactiveController, type TemplateResult} from 'lit';
import {AnnouncerController} from '../../controllers/announcer-controller.ts';
import {MessagesController} from '../../controllers/messages-controller.ts';
import {ProcedureDetailController} from '../../controllers/procedure-detail-controller.ts';
import {QueryController} from '../../controllers/query-controller.ts';
import {SETTING_PROPERTIES, SettingsController} from '../../controllers/settings-controller.ts';
import {today} from '../../controllers/today.ts';
import {parseProcedureCode} from '../../domain/procedure/procedure-code.ts';
import {SourceError} from '../../domain/source-error.ts';
import type {Source} from '../../domain/sources.ts';
import {COMMON_MESSAGES, type CommonMessages} from '../../messages/common.ts';
import {addStyles} from '../../styles/add-styles.ts';
import {base} from '../../styles/base.ts';
import {controls} from '../../styles/controls.ts';
import {tokens} from '../../styles/tokens.ts';
import {detailShell, detailShellView, shellSaid} from '../../views/detail-shell.view.ts';
import {cardStyles} from './procedure-card.styles.ts';

/**
 * One administrative procedure (thủ tục hành chính) as a card, for a news article or a field's page.
 *
 * @tag motcua-procedure
 * @slot - Shown by browsers that cannot run this element, and until it is ready.
 * @csspart detail - The procedure.
 * @csspart facts - Duration, fee, place and online service.
 * @csspart checklist - The papers to bring.
 * @csspart apply - The link to apply online.
 * @csspart problem - The message of a fault.
 * @cssprop --motcua-color-accent - Colour of buttons and links.
 * @cssprop --motcua-color-on-accent - Text on the accent colour.
 * @cssprop --motcua-color-text - Colour of text.
 * @cssprop --motcua-color-quiet - Colour of secondary text.
 * @cssprop --motcua-color-surface - Background.
 * @cssprop --motcua-font - Font family.
 * @cssprop --motcua-font-size - Size of body text.
 */
export class ProcedureCardElement extends LitElement {
  static override styles = [tokens, base, controls, cardStyles];
  static override properties = {
    ...SETTING_PROPERTIES,
    code: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
  };

  /** National procedure code (mã thủ tục), such as `1.001193`. @attr */
  code = '';
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
  /** Level of the card's heading, 1 to 6. @attr heading-level */
  headingLevel = 3;

  readonly #settings = new SettingsController(this);
  readonly #messages = new MessagesController(this, COMMON_MESSAGES);
  readonly #announcer = new AnnouncerController(this);
  /** Fails when the code cannot be read. */
  readonly #code = new QueryController<never>(this);
  readonly #detail = new ProcedureDetailController(this, {
    settings: this.#settings,
    announcer: this.#announcer,
    loadDrawing: async (language) => {
      const [{procedureDrawing}, {TranslationController}] = await Promise.all([
        import('../../views/procedure-detail/procedure-drawing.ts'),
        import('../../controllers/translation-controller.ts'),
      ]);
      this.#translation ??= new TranslationController(this);
      return procedureDrawing(language);
    },
    link: () => undefined,
  });

  #translation: ReactiveController | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('code')) return;
    const code = parseProcedureCode(this.code);
    this.#detail.show(code);
    if (code) return this.#code.clear();
    const error = unreadable(this.code);
    console.error(`motcua: <${this.localName}> ${error.message}`);
    this.#code.run(() => Promise.reject(error));
  }

  protected override render(): TemplateResult {
    const {language, theme} = this.#settings.settings;
    return html`<div class="root" lang=${language} data-theme=${theme}>
      ${this.#renderProcedure(this.#messages.in(language))}${this.#announcer.render()}
    </div>`;
  }

  #renderProcedure(messages: CommonMessages): TemplateResult {
    const {state} = this.#code.state.kind === 'idle' ? this.#detail : this.#code;
    if (!state.last) {
      const shell = detailShell(state, this.#settings.settings.hotline);
      this.#announcer.announce(shellSaid(shell, messages));
      return detailShellView(shell, undefined, this.headingLevel, messages, () => this.#detail.retry());
    }
    const {drawing} = state.last;
    addStyles(this, ...drawing.styles);
    const sheet = this.#detail.sheet(state.last, today());
    const frame = {headingLevel: this.headingLevel, isCompact: true};
    return drawing.draw(sheet, frame, this.#detail.actions(sheet, drawing));
  }
}

function unreadable(code: string): SourceError {
  return new SourceError('configuration', `No procedure code can be read in "${code}".`);
}
