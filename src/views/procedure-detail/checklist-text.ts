import type {ProcedureDetailMessages} from '../../messages/procedure-detail.ts';
import type {ProcedureDetailModel} from './procedure-detail.model.ts';

/** The checklist as plain text, to be copied or shared: name, code, papers with their ticks, where to go. */
export function checklistText(
  model: ProcedureDetailModel,
  messages: ProcedureDetailMessages,
  link?: string,
): string {
  const {procedure, groups, office} = model;
  const lines = [procedure.name, `${messages.code}: ${procedure.code}`, '', `${messages.papers}:`];
  for (const {title, papers} of groups) {
    if (title) lines.push(title);
    for (const paper of papers) {
      const copies = messages.copies(paper.originals, paper.copies);
      lines.push(`${paper.isTicked ? '[x]' : '[ ]'} ${paper.name}${copies ? ` (${copies})` : ''}`);
    }
  }
  const place = [office.name, office.address, office.hotline].filter(Boolean).join(', ');
  if (place) lines.push('', `${messages.whereToGo}: ${place}`);
  if (link) lines.push('', link);
  return lines.join('\n');
}
