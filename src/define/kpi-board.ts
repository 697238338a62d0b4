import {askAtOnce} from '../settings/ask-at-once.ts';
import {KpiBoardElement} from '../widgets/kpi-board/kpi-board.element.ts';
import {defineElement} from './define-element.ts';

askAtOnce();
defineElement('motcua-kpi-board', KpiBoardElement);

declare global {
  interface HTMLElementTagNameMap {
    'motcua-kpi-board': KpiBoardElement;
  }
}
