import {askAtOnce} from '../settings/ask-at-once.ts';
import {ProcedureLookupElement} from '../widgets/procedure-lookup/procedure-lookup.element.ts';
import {defineElement} from './define-element.ts';

askAtOnce();
defineElement('motcua-procedure-lookup', ProcedureLookupElement);

declare global {
  interface HTMLElementTagNameMap {
    'motcua-procedure-lookup': ProcedureLookupElement;
  }
}
