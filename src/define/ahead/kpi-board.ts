import {askBoardsAhead} from '../../settings/ask-figures-ahead.ts';

askBoardsAhead();
