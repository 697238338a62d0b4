import type {LitElement} from 'lit';
import type {Clock} from '../../controllers/clock.ts';
import type {Asked, FieldsReading, TrackerFields} from './tracker-fields.ts';
import type {Challenge} from './look-up-dossier.ts';

/** What the element sets for the parts that come late. */
export interface TrackerHost extends LitElement {
  readonly kiosk: boolean;
  readonly headingLevel: number;
  readonly calendar?: unknown;
  readonly statusMap?: unknown;
  readonly dueHasPauses: boolean;
  readonly challenge?: Challenge;
  readonly strict: boolean;
  readonly clock?: Clock;
}

/** The form as the late parts reach it. */
export interface TrackerForm {
  readonly asked: () => Asked;
  readonly typed: () => TrackerFields;
  /** Where the list kept on this device lies. */
  readonly keptListKey: string;
  /** `isSaid` tells the notes to a screen reader as well. */
  readonly apply: (reading: FieldsReading, isSaid?: boolean) => void;
  /** Moves the focus to the first thing that fits, once it is drawn. */
  readonly focus: (selector: string) => void;
  readonly wipe: () => void;
}
