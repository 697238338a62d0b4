import {figurePaths} from '../api/figure-paths.ts';
import {httpAddress} from '../api/http-address.ts';
import {sendAhead} from '../api/sent-ahead.ts';
import {readAgencyCode} from '../domain/agency/agency-code.ts';
import {boardIndicators} from '../domain/indicator/board-indicators.ts';
import {bareText} from '../primitives/bare-text.ts';
import {resolveSettings, type SettingsInput} from './settings.ts';

/** Reads an attribute; '' when it is not there. */
type Attribute = (name: string) => string;

/** Asks for the figures of the charts in the page: to be run before their code has come. */
export function askChartsAhead(): void {
  askAhead('motcua-kpi-chart', (attribute) =>
    /^(trend)?$/.test(attribute('view')) ? [attribute('indicator')] : [],
  );
}

/** The same for the boards in the page. */
export function askBoardsAhead(): void {
  askAhead('motcua-kpi-board', (attribute) =>
    boardIndicators(attribute('indicators'), attribute('preset') || undefined),
  );
}

/**
 * Sends the very questions that the elements will ask themselves. Those whose attributes say too little, or that have
 * their figures in the page, are left alone.
 */
function askAhead(tag: string, indicatorsOf: (attribute: Attribute) => readonly string[]): void {
  const page = settingsOf([...document.querySelectorAll('motcua-settings')].at(-1));
  for (const element of document.querySelectorAll(tag)) {
    const {api = '', agency: code} = resolveSettings(settingsOf(element), page);
    const agency = readAgencyCode(code);
    const attribute: Attribute = (name) => bareText(element.getAttribute(name)) ?? '';
    const address = api.endsWith('/') || !api ? undefined : httpAddress(api, location.href);
    const indicators = indicatorsOf(attribute);
    if (!address || indicators.length === 0 || element.querySelector('script,table')) continue;
    const query = {indicators, agency, from: attribute('from'), to: attribute('to')};
    sendAhead(address + figurePaths.observations(query));
    sendAhead(address + figurePaths.indicators);
    if (agency) sendAhead(address + figurePaths.agency(agency));
  }
}

function settingsOf(element: Element | undefined): SettingsInput {
  const read = (name: string) => bareText(element?.getAttribute(name)) ?? '';
  return {api: read('api'), agency: read('agency')};
}
