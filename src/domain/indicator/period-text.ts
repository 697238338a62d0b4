import {parseReportingPeriod, type ReportingPeriod} from './reporting-period.ts';

/**
 * A period as offices write it: "Tháng 10/2026", "T10/2026", "10-2026", "Quý III/2026", "Oct 2026", "Năm 2018",
 * "2018–2019". A part of a year such as "6 tháng đầu năm 2026" is none: ISO 8601 has no code for it, and it runs on from
 * year's start, so that it can neither stand between quarters nor be compared with the one before.
 */
export function parsePeriodText(text: string): ReportingPeriod | undefined {
  const plain = text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  const exact = parseReportingPeriod(plain.toUpperCase());
  if (exact) return exact;
  const quarter = /^(?:quý|q|quarter) ?([1-4]|i{1,3}|iv)(?:[ /,.-]| năm )+(\d{4})$/.exec(plain);
  if (quarter) return parseReportingPeriod(`${quarter[2]}-Q${ROMAN[quarter[1]!] ?? quarter[1]}`);
  const month = /^(?:tháng |t)?(\d{1,2})(?:[ /,.-]| năm )+(\d{4})$/.exec(plain);
  if (month) return parseReportingPeriod(`${month[2]}-${month[1]!.padStart(2, '0')}`);
  const named = /^([a-z]{3})[a-z]*\.?,? (\d{4})$/.exec(plain);
  const index = named && MONTHS.indexOf(named[1]!) + 1;
  if (index) return parseReportingPeriod(`${named[2]}-${String(index).padStart(2, '0')}`);
  const schoolYear = /^(?:năm học )?(\d{4}) ?[-–/] ?(\d{4})$/.exec(plain);
  if (schoolYear) return parseReportingPeriod(`${schoolYear[1]}/${schoolYear[2]}`);
  const year = /^(?:năm|year) (\d{4})$/.exec(plain);
  return year ? parseReportingPeriod(year[1]!) : undefined;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const ROMAN: Readonly<Record<string, string>> = {i: '1', ii: '2', iii: '3', iv: '4'};
