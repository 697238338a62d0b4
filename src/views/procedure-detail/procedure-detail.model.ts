import type {ProcedureSheet} from '../../domain/procedure/procedure-sheet.ts';
import type {Procedure, RequiredDocument} from '../../domain/procedure/procedure.ts';

/** A paper to tick; `id` is stable within the procedure. */
export interface PaperModel extends RequiredDocument {
  readonly id: string;
  readonly isTicked: boolean;
}

export interface PaperGroup {
  readonly title: string | undefined;
  readonly papers: readonly PaperModel[];
}

/** All that the full view of a procedure draws. */
export interface ProcedureDetailModel {
  readonly procedure: Procedure;
  readonly groups: readonly PaperGroup[];
  readonly notes: readonly string[];
  readonly ticked: number;
  readonly total: number;
  readonly canUndo: boolean;
  readonly note: string;
  readonly office: {
    readonly name: string | undefined;
    readonly address: string | undefined;
    readonly hours: string | undefined;
    readonly hotline: string | undefined;
    readonly mapUrl: string | undefined;
  };
  readonly printedOn: string;
}

export function procedureDetailModel(sheet: ProcedureSheet): ProcedureDetailModel {
  const {procedure, agency, ticks} = sheet;
  const papers = procedure.documents
    .map((document, i): PaperModel => {
      const id = `${i} ${document.name}`;
      return {...document, id, isTicked: ticks.has(id)};
    })
    .filter(({isNote}) => !isNote);
  return {
    procedure,
    groups: groupByCase(papers),
    notes: procedure.documents.filter(({isNote}) => isNote).map(({name}) => name),
    ticked: papers.filter(({isTicked}) => isTicked).length,
    total: papers.length,
    canUndo: sheet.canUndo,
    note: sheet.note,
    office: {
      name: agency?.name,
      address: procedure.receivingAddress ?? agency?.address,
      hours: agency?.hours,
      hotline: sheet.hotline ?? agency?.hotline,
      mapUrl: agency?.mapUrl,
    },
    printedOn: sheet.today,
  };
}

/** Papers that are always needed come first, then each case in the order in which it appears. */
function groupByCase(papers: readonly PaperModel[]): PaperGroup[] {
  const groups = new Map<string | undefined, PaperModel[]>();
  groups.set(undefined, []);
  for (const paper of papers) {
    const title = paper.case || undefined;
    groups.set(title, [...(groups.get(title) ?? []), paper]);
  }
  return [...groups]
    .map(([title, inGroup]) => ({title, papers: inGroup}))
    .filter(({papers: some}) => some.length > 0);
}
