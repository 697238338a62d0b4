import type {Picker} from '../../views/figures/tools.view.ts';

/** A reader picked another period, agency or way of looking. */
export class FigurePickedEvent extends Event {
  static readonly type = 'motcua-figure-picked';
  readonly picker: Picker;
  /** ISO 8601 period, agency code or name of the view. */
  readonly value: string;

  constructor(picker: Picker, value: string) {
    super(FigurePickedEvent.type, {bubbles: true, composed: true});
    this.picker = picker;
    this.value = value;
  }
}

declare global {
  interface HTMLElementEventMap {
    'motcua-figure-picked': FigurePickedEvent;
  }
}
