/** What asks for figures and reads them, for sources that are hardly ever asked for any. */
export {contractFigures} from './contract-figures.ts';
export {decodeIndicators} from './wire/decode-indicator.ts';
export {decodeObservations} from './wire/decode-observation.ts';
