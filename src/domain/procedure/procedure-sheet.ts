import type {Agency} from '../agency/agency.ts';
import type {Procedure} from './procedure.ts';

/** A procedure as a citizen works through it: the papers ticked, and the office that takes them. */
export interface ProcedureSheet {
  readonly procedure: Procedure;
  /** The office of the page, when it is known. */
  readonly agency: Agency | undefined;
  readonly hotline: string | undefined;
  /** Ids of the papers that are ready; an id is the paper's place and name. */
  readonly ticks: ReadonlySet<string>;
  /** All ticks were just taken away and can be brought back. */
  readonly canUndo: boolean;
  /** What the citizen's last act led to, in words; '' when there is nothing to say. */
  readonly note: string;
  /** ISO day, printed on the sheet. */
  readonly today: string;
}

/** What a citizen may do with the sheet. */
export interface ProcedureSheetActions {
  readonly tick: (paper: string, isTicked: boolean) => void;
  readonly untickAll: () => void;
  readonly undo: () => void;
  readonly print: () => void;
  readonly copy: () => void;
  /** Absent where the device cannot share. */
  readonly share: (() => void) | undefined;
}
