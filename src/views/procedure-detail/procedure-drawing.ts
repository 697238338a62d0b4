import type {CSSResult, TemplateResult} from 'lit';
import type {ProcedureSheet, ProcedureSheetActions} from '../../domain/procedure/procedure-sheet.ts';
import {messagesIn} from '../../messages/bundle.ts';
import type {Language} from '../../messages/format.ts';
import {PROCEDURE_DETAIL_MESSAGES, type ProcedureDetailMessages} from '../../messages/procedure-detail.ts';
import {choices} from '../../styles/choices.ts';
import {checklistText} from './checklist-text.ts';
import {procedureDetailModel} from './procedure-detail.model.ts';
import {procedureDetailStyles} from './procedure-detail.styles.ts';
import {procedureDetailView, type ProcedureDetailFrame} from './procedure-detail.view.ts';

/** How a procedure is drawn in full: one piece, fetched when a procedure is opened. */
export interface ProcedureDrawing {
  readonly messages: ProcedureDetailMessages;
  readonly styles: readonly CSSResult[];
  draw(sheet: ProcedureSheet, frame: ProcedureDetailFrame, actions: ProcedureSheetActions): TemplateResult;
  /** The checklist as plain text. */
  text(sheet: ProcedureSheet, link: string | undefined): string;
}

export async function procedureDrawing(language: Language): Promise<ProcedureDrawing> {
  const messages = await messagesIn(PROCEDURE_DETAIL_MESSAGES, language);
  return {
    messages,
    styles: [choices, procedureDetailStyles],
    draw: (sheet, frame, actions) =>
      procedureDetailView(procedureDetailModel(sheet), frame, messages, actions),
    text: (sheet, link) => checklistText(procedureDetailModel(sheet), messages, link),
  };
}
