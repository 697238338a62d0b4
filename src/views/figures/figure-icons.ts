import {icon} from '../icon.ts';

export const iconUp = icon('M12 20V5M5 12l7-7 7 7');
export const iconDown = icon('M12 4v15M5 12l7 7 7-7');
export const iconSame = icon('M4 9h16M4 15h16');
export const iconDone = icon('M4 12l5 6L20 6');
export const iconMissed = icon('M6 6l12 12M18 6 6 18');
export const iconWarning = icon('M12 4 2.5 20h19zM12 10v4M12 17v.2');
export const iconNote = icon('M12 3a9 9 0 1 0 .1 0M12 11v6M12 7v.2');
