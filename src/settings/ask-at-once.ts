import {createContractSource} from '../api/contract-source.ts';
import {askWith} from './source-for.ts';

/** For widgets with something to ask at once: what asks comes beside them instead of after them. */
export function askAtOnce(): void {
  askWith(createContractSource);
}
