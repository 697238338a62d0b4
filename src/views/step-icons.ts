import {icon} from './icon.ts';

export const iconClose = icon('M6 6l12 12M18 6 6 18');
export const iconBack = icon('M11 5l-7 7 7 7M4 12h16');
