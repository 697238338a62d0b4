import {askAtOnce} from '../settings/ask-at-once.ts';
import {ProcedureCardElement} from '../widgets/procedure-card/procedure-card.element.ts';
import {defineElement} from './define-element.ts';

askAtOnce();
defineElement('motcua-procedure', ProcedureCardElement);

declare global {
  interface HTMLElementTagNameMap {
    'motcua-procedure': ProcedureCardElement;
  }
}
