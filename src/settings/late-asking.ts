/** What asks a contract API, for widgets that have a form to show before they ask anything. */
export {createContractSource} from '../api/contract-source.ts';
