import {askChartsAhead} from '../../settings/ask-figures-ahead.ts';

askChartsAhead();
