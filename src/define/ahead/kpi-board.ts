import {fetchChartAhead} from '../../controllers/fetch-chart-early.ts';
import {askBoardsAhead} from '../../settings/ask-figures-ahead.ts';

askBoardsAhead();
fetchChartAhead('motcua-kpi-board');
