/**
 * What asks a contract API, for widgets that show a form before they ask anything. A module of its own: `import()` of
 * `contract-source.ts` itself makes the bundler add 200 B to every first view.
 */
export {createContractSource} from '../api/contract-source.ts';
