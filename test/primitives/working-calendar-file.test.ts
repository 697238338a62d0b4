import {expect} from '@open-wc/testing';
import {day} from '../../src/primitives/calendar-date.ts';
import {parseWorkingCalendar} from '../../src/primitives/working-calendar-file.ts';
import {
  dayKind,
  isConfirmedYear,
  isWorkingDay,
  VIETNAM_CALENDAR,
} from '../../src/primitives/working-calendar.ts';

describe('working calendar of a city', () => {
  it('takes days, weekend and hours from the file', () => {
    const {calendar, problems} = parseWorkingCalendar({
      note: 'one-stop shop open on Saturdays',
      weekend: ['SUN'],
      hours: {morning: ['7:00', '11:00'], afternoon: ['13:00', '16:30'], cutOff: '16:00'},
      2027: {holidays: ['2027-01-01'], swappedOff: ['2027-01-04'], makeUpWorkingDays: ['2027-01-10']},
    });
    expect(problems).to.deep.equal([]);
    expect(isWorkingDay(day('2027-01-02'), calendar)).to.equal(true);
    expect(dayKind(day('2027-01-04'), calendar)).to.equal('swapped-off');
    expect(dayKind(day('2027-01-10'), calendar)).to.equal('make-up');
    expect(isConfirmedYear(2027, calendar)).to.equal(true);
    expect(calendar.hours).to.deep.equal({morning: [420, 660], afternoon: [780, 990], cutOff: 960});
  });

  it('keeps the country where the file says nothing', () => {
    expect(parseWorkingCalendar({}).calendar).to.deep.equal(VIETNAM_CALENDAR);
  });

  const WRONG: readonly (readonly [unknown, RegExp])[] = [
    [null, /not a JSON object/],
    [[], /not a JSON object/],
    [{weekend: 'SUN'}, /^weekend/],
    [{weekend: ['CN']}, /^weekend/],
    [{weekend: ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']}, /^weekend/],
    [{2027: []}, /^2027: expected/],
    [{2027: {holidays: '2027-01-01'}}, /^2027: expected/],
    [{2027: {holidays: ['01/01/2027']}}, /^2027\.holidays\[0\]/],
    [{2027: {holidays: ['2026-01-01']}}, /^2027\.holidays\[0\]/],
    [{2027: {holidays: [], swappedOff: 'x'}}, /^2027\.swappedOff/],
    [{hours: 7}, /^hours/],
    [{hours: {morning: ['11:30', '7:30']}}, /^hours\.morning/],
    [{hours: {cutOff: '25:00'}}, /^hours\.cutOff/],
    [{hours: {morning: ['7:30', '14:00']}}, /^hours: the afternoon/],
    [{holiday: []}, /^holiday: unknown/],
  ];
  for (const [json, problem] of WRONG) {
    it(`names the fault in ${JSON.stringify(json)} and still gives a calendar`, () => {
      const {calendar, problems} = parseWorkingCalendar(json);
      expect(problems).to.have.length(1);
      expect(problems[0]).to.match(problem);
      expect(isWorkingDay(day('2026-11-23'), calendar)).to.equal(true);
    });
  }
});
