import {KpiChartElement} from '../widgets/kpi-chart/kpi-chart.element.ts';
import {defineElement} from './define-element.ts';

defineElement('motcua-kpi-chart', KpiChartElement);

declare global {
  interface HTMLElementTagNameMap {
    'motcua-kpi-chart': KpiChartElement;
  }
}
