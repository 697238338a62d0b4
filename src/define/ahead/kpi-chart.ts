import {fetchChartAhead} from '../../controllers/fetch-chart-early.ts';
import {askChartsAhead} from '../../settings/ask-figures-ahead.ts';

askChartsAhead();
fetchChartAhead('motcua-kpi-chart');
