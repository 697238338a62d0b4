import {KpiBoardElement} from '../widgets/kpi-board/kpi-board.element.ts';
import {defineElement} from './define-element.ts';

defineElement('motcua-kpi-board', KpiBoardElement);

declare global {
  interface HTMLElementTagNameMap {
    'motcua-kpi-board': KpiBoardElement;
  }
}
