import {ProcedureLookupElement} from '../widgets/procedure-lookup/procedure-lookup.element.ts';
import {defineElement} from './define-element.ts';

defineElement('motcua-procedure-lookup', ProcedureLookupElement);

declare global {
  interface HTMLElementTagNameMap {
    'motcua-procedure-lookup': ProcedureLookupElement;
  }
}
