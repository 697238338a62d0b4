import type {TemplateResult} from 'lit';
import {SYSTEM_CLOCK} from '../../controllers/clock.ts';
import {copyText} from '../../controllers/copy-text.ts';
import {drawQr} from '../../controllers/draw-qr.ts';
import {MessagesController} from '../../controllers/messages-controller.ts';
import {printElement} from '../../controllers/print-element.ts';
import {saveFile} from '../../controllers/save-file.ts';
import type {SettingsController} from '../../controllers/settings-controller.ts';
import {shareSheet} from '../../controllers/share-sheet.ts';
import type {Agency} from '../../domain/agency/agency.ts';
import {dossierSnapshot, type DossierSnapshot} from '../../domain/dossier/dossier-changes.ts';
import {dayReminderIcs} from '../../domain/dossier/dossier-ics.ts';
import type {PlainState} from '../../domain/dossier/dossier-status.ts';
import type {Dossier} from '../../domain/dossier/dossier.ts';
import {messagesIn} from '../../messages/bundle.ts';
import {DOSSIER_ANSWER_MESSAGES, type DossierAnswerMessages} from '../../messages/dossier-answer.ts';
import type {DossierMessages} from '../../messages/dossier.ts';
import type {Language} from '../../messages/format.ts';
import type {VietnamTime} from '../../primitives/calendar-date.ts';
import {addStyles} from '../../styles/add-styles.ts';
import {answerModel, type AnswerModel} from './answer.model.ts';
import {answerStyles} from './answer.styles.ts';
import {answerView, type AnswerFrame, type Copying} from './answer.view.ts';
import {OfficeFiles} from './office-files.ts';
import {slipStyles} from './slip.styles.ts';
import type {TrackerHost} from './tracker-host.ts';

/** How an answer is drawn, but for what the answer itself says. */
type ShownFrame = Omit<AnswerFrame, 'headingLevel' | 'copying'>;

export interface ShownActions {
  readonly refresh: () => void;
  readonly another: () => void;
}

/** The part of the tracker that comes together with the first answer: it draws it and does what is done with it. */
export class TrackerAnswer {
  readonly #host: TrackerHost;
  readonly #settings: SettingsController;
  readonly #messages: MessagesController<DossierAnswerMessages>;
  readonly #files: OfficeFiles;
  #sentence = '';
  #said: string | undefined;
  #copying: Copying | undefined;

  constructor(host: TrackerHost, settings: SettingsController) {
    this.#host = host;
    this.#settings = settings;
    this.#messages = new MessagesController(host, DOSSIER_ANSWER_MESSAGES);
    this.#files = new OfficeFiles(host);
    addStyles(host, answerStyles, slipStyles);
  }

  /** What a screen reader is told; the first answer is read where the focus goes, and so not told again. */
  get said(): string | undefined {
    return this.#copying?.note ?? this.#said;
  }

  /** Settles when the sentences are there, and the office's own files or the knowledge that they do not come. */
  async ready(language: Language): Promise<void> {
    this.#messages.in(language);
    // Sentences that do not come are said in Vietnamese.
    const words = Promise.resolve(messagesIn(DOSSIER_ANSWER_MESSAGES, language)).catch(() => undefined);
    await Promise.all([words, this.#files.load()]);
  }

  /** Takes note of an answer that has just come. */
  show(dossier: Dossier, now: VietnamTime): {state: PlainState | 'unknown'; snapshot: DossierSnapshot} {
    const {answer, state, timeline} = this.#model(dossier, undefined, now);
    const sentence = this.#words.sentence(answer);
    if (this.#sentence) this.#said = sentence === this.#sentence ? this.#words.asOf(now) : sentence;
    this.#sentence = sentence;
    this.#copying = undefined;
    const steps = timeline.filter((step) => step.state !== 'expected').length;
    return {state, snapshot: dossierSnapshot(dossier, answer, steps)};
  }

  clear(): void {
    this.#sentence = '';
    this.#said = this.#copying = undefined;
  }

  render(
    dossier: Dossier,
    agency: Agency | undefined,
    frame: ShownFrame,
    form: DossierMessages,
    actions: ShownActions,
  ): TemplateResult {
    const words = this.#words;
    const model = this.#model(dossier, agency, frame.now);
    const {answer, state, deadline, facts} = model;
    const text = words.shareText({kind: answer.kind, procedureName: facts.procedure, state, deadline});
    const share = shareSheet();
    return answerView(
      model,
      {...frame, copying: this.#copying, headingLevel: this.#host.headingLevel},
      form,
      words,
      {
        ...actions,
        retry: actions.refresh,
        print: () => void this.#print(facts.code),
        remind: () => this.#remind(model),
        copy: () => void this.#copy('summary', text),
        copyCode: () => void this.#copy('code', facts.code),
        share: share && (() => void share({text})),
      },
    );
  }

  get #words(): DossierAnswerMessages {
    return this.#messages.in(this.#settings.settings.language);
  }

  #model(dossier: Dossier, agency: Agency | undefined, now: VietnamTime): AnswerModel {
    return answerModel(dossier, {
      now,
      calendar: this.#files.calendar,
      statusMap: this.#files.statusMap,
      dueHasPauses: this.#host.dueHasPauses,
      agency,
      hotline: this.#settings.settings.hotline,
    });
  }

  async #print(code: string): Promise<void> {
    const canvas = this.#host.renderRoot.querySelector('canvas');
    // Without the picture the slip is still worth printing: the code stands beside it.
    if (canvas) canvas.hidden = !(await drawQr(canvas, code).catch(() => false));
    printElement(this.#host, '@page{size:A5;margin:10mm}');
  }

  #remind({remind, contact, answer}: AnswerModel): void {
    const {reminder} = this.#words;
    if (!remind) return;
    const chance = [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(16));
    const ics = dayReminderIcs({
      uid: `${chance.join('-')}@motcua`,
      on: remind.on,
      summary: reminder.summary(answer.kind),
      description: reminder.description(remind.isCollected, contact?.hours, contact?.hotline),
      location: [contact?.name, contact?.address].filter(Boolean).join(', '),
      madeAt: new Date((this.#host.clock ?? SYSTEM_CLOCK).now()).toISOString(),
    });
    saveFile(reminder.fileName, new Blob([ics], {type: 'text/calendar'}));
  }

  async #copy(what: Copying['what'], text: string): Promise<void> {
    const {copied, copyFailed} = this.#words;
    const copying = copyText(text);
    // Silence in between: the same words are said again.
    this.#copying = {what, note: ''};
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#copying = {what, note: (await copying) ? copied : copyFailed};
    this.#host.requestUpdate();
  }
}
