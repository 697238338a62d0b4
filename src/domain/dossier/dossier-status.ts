import {isAwaited} from './dossier-pauses.ts';
import type {Dossier} from './dossier.ts';
import {sourceDay} from './source-time.ts';

/** The ten national statuses of a dossier (trạng thái hồ sơ), 1 to 10 in this order. */
export const NATIONAL_STATUSES = [
  'registered',
  'accepted',
  'refused',
  'processing',
  'papers-wanted',
  'payment-wanted',
  'withdrawn',
  'stopped',
  'finished',
  'returned',
] as const;

export type NationalStatus = (typeof NATIONAL_STATUSES)[number];

/** The five states a citizen tells apart. */
export const PLAIN_STATES = [
  'waiting-acceptance',
  'processing',
  'waiting-for-you',
  'result-ready',
  'closed',
] as const;

export type PlainState = (typeof PLAIN_STATES)[number];

/** What a status code means. `unknown` is shown by `label`, the source's own word, and coloured as nothing. */
export interface DossierStatus {
  readonly national?: NationalStatus;
  readonly state: PlainState | 'unknown';
  readonly label?: string;
}

/** Local status code, upper-cased → what it means here. */
export type StatusMap = ReadonlyMap<string, NationalStatus | PlainState>;

const PLAIN_STATE_OF: Readonly<Record<NationalStatus, PlainState>> = {
  registered: 'waiting-acceptance',
  accepted: 'processing',
  refused: 'closed',
  processing: 'processing',
  'papers-wanted': 'waiting-for-you',
  'payment-wanted': 'waiting-for-you',
  withdrawn: 'closed',
  stopped: 'closed',
  finished: 'result-ready',
  returned: 'closed',
};

/** What programs write when they know none; no citizen needs to read it. */
const NO_STATUS = /^(|UNKNOWN|NULL|NONE|UNDEFINED)$/;

/** Reads a status of the source: by the map of the office first, then as a national code `1` to `10`. */
export function readStatus(code: string, label?: string, map?: StatusMap): DossierStatus {
  const key = statusKey(code);
  const own = label?.trim() || undefined;
  const found = map?.get(key) ?? nationalOf(key);
  if (found === undefined)
    return {state: 'unknown', label: own ?? (NO_STATUS.test(key) ? undefined : code.trim())};
  if (found !== 'processing' && isPlainState(found)) return {state: found, label: own};
  return {national: found, state: PLAIN_STATE_OF[found], label: own};
}

/** The status of a dossier; where it lags behind the requests for papers, these decide. */
export function dossierStatus(dossier: Dossier, map?: StatusMap): DossierStatus {
  const read = readStatus(dossier.status, dossier.statusLabel, map);
  const {supplements} = dossier;
  const isAsked = supplements.some(isAwaited);
  const works = read.state === 'processing' || read.state === 'waiting-acceptance';
  if (works && isAsked) return {...read, national: 'papers-wanted', state: 'waiting-for-you'};
  const haveCome = supplements.length > 0 && !isAsked && !isAskedAgain(dossier, map);
  return haveCome && read.national === 'papers-wanted'
    ? {...read, national: 'processing', state: 'processing'}
    : read;
}

/** Whether the history asks for papers on the day the last ones came, or later. */
function isAskedAgain({history, supplements}: Dossier, map: StatusMap | undefined): boolean {
  return history.some(({at, status}) => {
    const asks = status !== undefined && readStatus(status, undefined, map).national === 'papers-wanted';
    return (
      asks && supplements.every(({fulfilledAt}) => (sourceDay(at) ?? '') >= (sourceDay(fulfilledAt) ?? ''))
    );
  });
}

/** Upper case, so that `dangxuly` and `DANGXULY` are one code. */
export function statusKey(code: string): string {
  return code.normalize('NFC').trim().toUpperCase();
}

export function isPlainState(name: string): name is PlainState {
  return (PLAIN_STATES as readonly string[]).includes(name);
}

export function nationalOf(name: string): NationalStatus | undefined {
  if (/^(?:0?[1-9]|10)$/.test(name)) return NATIONAL_STATUSES[Number(name) - 1];
  return NATIONAL_STATUSES.find((status) => status === name.toLowerCase());
}
