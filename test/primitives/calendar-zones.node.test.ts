import assert from 'node:assert/strict';
import {test} from 'node:test';
import {day, parseVietnamTime, weekday} from '../../src/primitives/calendar-date.ts';
import {addWorkingDays, VIETNAM_CALENDAR, workingDaysBetween} from '../../src/primitives/working-calendar.ts';

const ZONES = [
  'UTC',
  'Asia/Ho_Chi_Minh',
  'America/New_York',
  'Europe/Berlin',
  'Pacific/Apia',
  'America/St_Johns',
];

for (const zone of ZONES) {
  test(`counts the same days on a machine set to ${zone}`, (context) => {
    const before = process.env['TZ'];
    context.after(() => (before === undefined ? delete process.env['TZ'] : (process.env['TZ'] = before)));
    process.env['TZ'] = zone;
    assert.deepEqual(parseVietnamTime('2026-03-28T18:30:00Z'), {day: '2026-03-29', minute: 90});
    assert.deepEqual(parseVietnamTime('2026-10-25T01:30'), {day: '2026-10-25', minute: 90});
    assert.equal(weekday(day('2026-03-29')), 0);
    assert.equal(addWorkingDays(day('2026-03-06'), 250, VIETNAM_CALENDAR), '2027-03-09');
    assert.equal(workingDaysBetween(day('2026-03-06'), day('2027-03-09'), VIETNAM_CALENDAR), 250);
  });
}
