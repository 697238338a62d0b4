import {bareText} from '../../primitives/bare-text.ts';

/** Province or ministry in a code of the state: `H26`, `000.17.22.H56`, `G09.3`. */
const OF_THE_STATE = /^(\d+\.)*[a-z]\d\d\b/;

/** An identification code (mã định danh) as somebody wrote it; codes of the state are in capital letters. */
export function readAgencyCode(text: string | undefined): string | undefined {
  const code = bareText(text) || undefined;
  return code && OF_THE_STATE.test(code) ? code.toUpperCase() : code;
}
