import {askAtOnce} from '../settings/ask-at-once.ts';
import {KpiChartElement} from '../widgets/kpi-chart/kpi-chart.element.ts';
import {defineElement} from './define-element.ts';

askAtOnce();
defineElement('motcua-kpi-chart', KpiChartElement);

declare global {
  interface HTMLElementTagNameMap {
    'motcua-kpi-chart': KpiChartElement;
  }
}
