import type {PlainState} from '../../domain/dossier/dossier-status.ts';
import type {DossierKind} from '../../domain/dossier/dossier.ts';

/** The citizen was shown how a dossier stands. Carries nothing that leads to a person. */
export class DossierShownEvent extends Event {
  static readonly type = 'motcua-dossier-shown';
  readonly kind: DossierKind;
  readonly state: PlainState | 'unknown';

  constructor(kind: DossierKind, state: PlainState | 'unknown') {
    super(DossierShownEvent.type, {bubbles: true, composed: true});
    this.kind = kind;
    this.state = state;
  }
}

declare global {
  interface HTMLElementEventMap {
    'motcua-dossier-shown': DossierShownEvent;
  }
}
