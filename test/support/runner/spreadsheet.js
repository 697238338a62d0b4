/** The machine's LibreOffice Calc, in which the CSV files are opened. */
import {findExecutable} from './engines.js';

const mac = '/Applications/LibreOffice.app/Contents/MacOS/soffice';

/** Path of the program; undefined when it is not installed. */
export function findSpreadsheet() {
  return findExecutable('soffice', 'libreoffice', mac);
}
