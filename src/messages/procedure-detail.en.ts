import {common} from './common.en.ts';
import type {ProcedureDetailMessages} from './procedure-detail.ts';
import {durationEn, feeEn, serviceLevelEn} from './procedure-facts.en.ts';

const many = (n: number, one: string, more: string) => (n ? `${n} ${n === 1 ? one : more}` : '');

export const procedureDetailEn: ProcedureDetailMessages = {
  ...common,
  duration: durationEn,
  fee: feeEn,
  copied: 'Copied.',
  copyFailed: 'Could not copy. Please select and copy by hand.',
  notStated: 'Not stated yet',
  serviceLevel: serviceLevelEn,
  code: 'Procedure code',
  facts: {duration: 'Time', fee: 'Fee', where: 'Where', online: 'Online'},
  channel: {direct: 'In person', online: 'Online', postal: 'By post'},
  takenOnline: 'Applications accepted',
  apply: 'Apply online',
  papers: 'What to bring',
  noPapers: 'The office has not published the list of papers yet. Please call before you go.',
  ticked: (ticked, total) => `${ticked} of ${total} papers ready`,
  copies: (originals, copies) =>
    [many(originals, 'original', 'originals'), many(copies, 'copy', 'copies')].filter(Boolean).join(', ') ||
    undefined,
  notes: 'Please note',
  form: 'Download the form',
  untick: 'Untick all',
  undo: 'Undo',
  unticked: 'All ticks removed.',
  reticked: 'Ticks are back.',
  print: 'Print the list',
  copyList: 'Copy',
  share: 'Share',
  steps: 'Steps',
  channels: 'Ways to apply, time and fee',
  requirements: 'Requirements',
  results: 'What you receive',
  legalBases: 'Legal bases',
  agencies: 'Offices and applicants',
  promulgatedBy: 'Promulgated by',
  decidedBy: 'Competent authority',
  carriedOutBy: 'Carried out by',
  decision: 'Publishing decision',
  subjects: 'For whom',
  fields: 'Field',
  source: 'See the original',
  whereToGo: 'Where to go',
  hours: 'Opening hours',
  map: 'See the map',
  printedOn: (day) => `Printed on ${day}`,
  opensElsewhere: 'opens another page',
};
