import {DossierTrackerElement} from '../widgets/dossier-tracker/dossier-tracker.element.ts';
import {defineElement} from './define-element.ts';

defineElement('motcua-dossier-tracker', DossierTrackerElement);

declare global {
  interface HTMLElementTagNameMap {
    'motcua-dossier-tracker': DossierTrackerElement;
  }
}
