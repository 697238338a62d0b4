import type {TemplateResult} from 'lit';
import type {AnnouncerController} from '../../controllers/announcer-controller.ts';
import {copyText} from '../../controllers/copy-text.ts';
import {drawQr} from '../../controllers/draw-qr.ts';
import {MessagesController} from '../../controllers/messages-controller.ts';
import {printElement} from '../../controllers/print-element.ts';
import {saveFile} from '../../controllers/save-file.ts';
import type {SettingsController} from '../../controllers/settings-controller.ts';
import type {Agency} from '../../domain/agency/agency.ts';
import {dayReminderIcs} from '../../domain/dossier/dossier-ics.ts';
import {readStatus, type PlainState} from '../../domain/dossier/dossier-status.ts';
import type {Dossier} from '../../domain/dossier/dossier.ts';
import {messagesIn} from '../../messages/bundle.ts';
import {DOSSIER_ANSWER_MESSAGES, type DossierAnswerMessages} from '../../messages/dossier-answer.ts';
import type {DossierMessages} from '../../messages/dossier.ts';
import type {Language} from '../../messages/format.ts';
import {day, vietnamTimeAt, type VietnamTime} from '../../primitives/calendar-date.ts';
import {addStyles} from '../../styles/add-styles.ts';
import type {Problem} from '../../views/problem.view.ts';
import {answerModel, type AnswerModel} from './answer.model.ts';
import {answerStyles} from './answer.styles.ts';
import {answerView} from './answer.view.ts';
import {OfficeFiles} from './office-files.ts';
import type {TrackerHost} from './tracker-desk.ts';

/** A dossier on screen, and how it stands with renewing it. */
export interface Shown {
  readonly dossier: Dossier;
  readonly agency: Agency | undefined;
  readonly isRefreshing: boolean;
  readonly problem: Problem | undefined;
  /** Milliseconds since 1970. */
  readonly answeredAt: number;
  readonly now: number;
}

export interface ShownActions {
  readonly refresh: () => void;
  readonly another: () => void;
}

/** The part of the tracker that comes together with the first answer: it draws it and does what is done with it. */
export class TrackerAnswer {
  readonly #host: TrackerHost;
  readonly #settings: SettingsController;
  readonly #announcer: AnnouncerController;
  readonly #messages: MessagesController<DossierAnswerMessages>;
  readonly #files: OfficeFiles;

  constructor(host: TrackerHost, settings: SettingsController, announcer: AnnouncerController) {
    this.#host = host;
    this.#settings = settings;
    this.#announcer = announcer;
    this.#messages = new MessagesController(host, DOSSIER_ANSWER_MESSAGES);
    this.#files = new OfficeFiles(host);
    addStyles(host, answerStyles);
  }

  stateOf({status, statusLabel}: Dossier): PlainState | 'unknown' {
    return readStatus(status, statusLabel, this.#files.statusMap).state;
  }

  model({dossier, agency, now}: Shown): AnswerModel {
    return answerModel(dossier, {
      now: timeAt(now),
      calendar: this.#files.calendar,
      statusMap: this.#files.statusMap,
      dueHasPauses: this.#host.dueHasPauses,
      agency,
      hotline: this.#settings.settings.hotline,
    });
  }

  render(
    shown: Shown,
    form: DossierMessages,
    {refresh, another}: ShownActions,
    late: {readonly changes: unknown; readonly keeping: unknown},
  ): TemplateResult {
    const messages = this.#messages.in(this.#settings.settings.language);
    const model = this.model(shown);
    const frame = {
      headingLevel: this.#host.headingLevel,
      asOf: timeAt(shown.answeredAt),
      printedAt: timeAt(shown.now),
      isRefreshing: shown.isRefreshing,
      problem: shown.problem,
      ...late,
    };
    const text = messages.shareText({
      kind: model.answer.kind,
      procedureName: model.facts.procedure,
      state: model.state,
      deadline: model.deadline,
    });
    return answerView(model, frame, form, messages, {
      refresh,
      another,
      retry: refresh,
      print: () => void this.#print(model.facts.code),
      remind: () => this.#remind(model, messages, shown.now),
      copy: () => void this.#copy(text, messages),
      copyCode: () => void this.#copy(model.facts.code, messages),
      share: 'share' in navigator ? () => void share(text) : undefined,
    });
  }

  async #print(code: string): Promise<void> {
    const canvas = this.#host.renderRoot.querySelector('canvas');
    // Without the picture the slip is still worth printing: the code stands beside it.
    if (canvas) canvas.hidden = !(await drawQr(canvas, code).catch(() => false));
    printElement(this.#host, '@page{size:A5;margin:12mm}');
  }

  #remind({remindOn, contact, answer}: AnswerModel, {reminder}: DossierAnswerMessages, now: number): void {
    if (!remindOn) return;
    const ics = dayReminderIcs({
      uid: `${Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(16)).join('-')}@motcua`,
      on: remindOn,
      summary: reminder.summary(answer.kind),
      description: reminder.description(contact?.hours, contact?.hotline),
      location: [contact?.name, contact?.address].filter(Boolean).join(', '),
      madeAt: new Date(now).toISOString(),
    });
    saveFile(reminder.fileName, new Blob([ics], {type: 'text/calendar'}));
  }

  async #copy(text: string, {copied, copyFailed}: DossierAnswerMessages): Promise<void> {
    this.#announcer.announce((await copyText(text)) ? copied : copyFailed);
  }
}

export async function loadTrackerAnswer(
  host: TrackerHost,
  settings: SettingsController,
  announcer: AnnouncerController,
  language: Language,
): Promise<TrackerAnswer> {
  await messagesIn(DOSSIER_ANSWER_MESSAGES, language);
  return new TrackerAnswer(host, settings, announcer);
}

function timeAt(ms: number): VietnamTime {
  return vietnamTimeAt(ms) ?? {day: day('1970-01-01')};
}

async function share(text: string): Promise<void> {
  try {
    await navigator.share({text});
  } catch {
    // Closing the share sheet is a choice, not a fault.
  }
}
