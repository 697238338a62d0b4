import {icon} from './icon.ts';

export const iconSearch = icon('M10.5 17a6.5 6.5 0 1 1 0-13 6.5 6.5 0 0 1 0 13Zm5-1.5L21 21');
export const iconFilter = icon('M4 6h16M7 12h10M10 18h4');
