/** The citizen opened a procedure. */
export class ProcedureShownEvent extends Event {
  static readonly type = 'motcua-procedure-shown';
  /** National procedure code. */
  readonly code: string;

  constructor(code: string) {
    super(ProcedureShownEvent.type, {bubbles: true, composed: true});
    this.code = code;
  }
}

declare global {
  interface HTMLElementEventMap {
    'motcua-procedure-shown': ProcedureShownEvent;
  }
}
