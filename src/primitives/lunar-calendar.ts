import {type CalendarDate, dayOfNumber} from './calendar-date.ts';

/**
 * The Vietnamese lunar calendar (âm lịch), computed for the meridian of UTC+7: a month begins on the day of
 * the new moon, month 11 holds the winter solstice, and in a year of thirteen months the first one without
 * a principal term is the leap month. Astronomy after Meeus, Astronomical Algorithms, chapters 25 and 49.
 */

const J2000 = 2_451_545;
const UNIX_EPOCH_JD = 2_440_587.5;
const VIETNAM_OFFSET_DAYS = 7 / 24;
const RADIAN = Math.PI / 180;

/** First days of lunar months counted in new moons since January 2000. */
const monthStarts = new Map<number, number>();

/** The solar day of a lunar one; leap months are never meant. Years 1900–2199. */
export function solarDay(lunarYear: number, lunarMonth: number, lunarDay: number): CalendarDate {
  const late = lunarMonth >= 11;
  const eleventh = eleventhMonth(late ? lunarYear : lunarYear - 1);
  const next = eleventhMonth(late ? lunarYear + 1 : lunarYear);
  let offset = late ? lunarMonth - 11 : lunarMonth + 1;
  if (next - eleventh === 13 && leapOffset(eleventh) <= offset) offset += 1;
  return dayOfNumber(monthStart(eleventh + offset) + lunarDay - 1);
}

/** New moon that begins the eleventh month: the last one not after the winter solstice. */
function eleventhMonth(year: number): number {
  const yearEnd = Date.UTC(year, 11, 31) / 86_400_000;
  let k = Math.floor((yearEnd + UNIX_EPOCH_JD - J2000) / 29.530588861);
  while (monthStart(k) > yearEnd) k -= 1;
  return solarSector(monthStart(k)) >= 9 ? k - 1 : k;
}

function leapOffset(eleventh: number): number {
  let offset = 1;
  while (solarSector(monthStart(eleventh + offset)) !== solarSector(monthStart(eleventh + offset + 1)))
    offset += 1;
  return offset;
}

/** Which twelfth (0–11) of its yearly path the sun is in when the day begins in Vietnam. */
function solarSector(dayNumberOfStart: number): number {
  const t = (dayNumberOfStart + UNIX_EPOCH_JD - VIETNAM_OFFSET_DAYS - J2000) / 36_525;
  const anomaly = (357.52911 + 35_999.05029 * t) * RADIAN;
  const longitude =
    280.46646 +
    36_000.76983 * t +
    (1.914602 - 0.004817 * t) * Math.sin(anomaly) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly) +
    0.000289 * Math.sin(3 * anomaly) -
    0.00569 -
    0.00478 * Math.sin((125.04 - 1934.136 * t) * RADIAN);
  return Math.floor((((longitude % 360) + 360) % 360) / 30);
}

function monthStart(k: number): number {
  let start = monthStarts.get(k);
  if (start === undefined) {
    start = Math.floor(newMoon(k) - UNIX_EPOCH_JD + VIETNAM_OFFSET_DAYS);
    monthStarts.set(k, start);
  }
  return start;
}

/** Julian date (universal time) of the k-th new moon after 2000-01-06. */
function newMoon(k: number): number {
  const t = k / 1236.85;
  const sun = (2.5534 + 29.1053567 * k - 0.0000014 * t * t) * RADIAN;
  const moon = (201.5643 + 385.81693528 * k + 0.0107582 * t * t) * RADIAN;
  const latitude = (160.7108 + 390.67050284 * k - 0.0016118 * t * t) * RADIAN;
  const node = (124.7746 - 1.56375588 * k + 0.0020672 * t * t) * RADIAN;
  const e = 1 - 0.002516 * t;
  const years = t * 100;
  const deltaSeconds = 62.92 + 0.32217 * years + 0.005589 * years * years;
  return (
    2_451_550.09766 +
    29.530588861 * k +
    0.00015437 * t * t -
    0.4072 * Math.sin(moon) +
    0.17241 * e * Math.sin(sun) +
    0.01608 * Math.sin(2 * moon) +
    0.01039 * Math.sin(2 * latitude) +
    0.00739 * e * Math.sin(moon - sun) -
    0.00514 * e * Math.sin(moon + sun) +
    0.00208 * e * e * Math.sin(2 * sun) -
    0.00111 * Math.sin(moon - 2 * latitude) -
    0.00057 * Math.sin(moon + 2 * latitude) +
    0.00056 * e * Math.sin(2 * moon + sun) -
    0.00042 * Math.sin(3 * moon) +
    0.00042 * e * Math.sin(sun + 2 * latitude) +
    0.00038 * e * Math.sin(sun - 2 * latitude) -
    0.00024 * e * Math.sin(2 * moon - sun) -
    0.00017 * Math.sin(node) -
    deltaSeconds / 86_400
  );
}
