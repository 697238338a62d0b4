import {expect} from '@open-wc/testing';
import {dayReminderIcs} from '../../../src/domain/dossier/dossier-ics.ts';
import {day} from '../../../src/primitives/calendar-date.ts';

const reminder = {
  uid: '6f9f0a52-4a4e-4a0c-9a5e-2d6f3f0f2f11',
  on: day('2026-12-31'),
  summary: 'Nhận kết quả hồ sơ',
  madeAt: '2026-11-23T08:00:00.123Z',
};

describe('calendar file', () => {
  it('holds one whole day and a reminder', () => {
    const lines = dayReminderIcs(reminder).split('\r\n');
    expect(lines.at(-1)).to.equal('');
    for (const line of [
      'BEGIN:VCALENDAR',
      'DTSTAMP:20261123T080000Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Nhận kết quả hồ sơ',
      'BEGIN:VALARM',
      'END:VCALENDAR',
    ]) {
      expect(lines).to.include(line);
    }
  });

  it('folds lines at 75 octets without cutting a letter', () => {
    const description = 'Ủy ban nhân dân phường trả kết quả ở bộ phận một cửa '.repeat(5).trim();
    const ics = dayReminderIcs({...reminder, description});
    for (const line of ics.split('\r\n')) expect(new TextEncoder().encode(line).length).to.be.at.most(75);
    expect(ics.replaceAll('\r\n ', '')).to.include(`DESCRIPTION:${description}\r\n`);
  });

  it('escapes what would break the file', () => {
    const ics = dayReminderIcs({...reminder, location: 'Số 1, phố A; tầng 2\\3\r\nEND:VCALENDAR\u0007'});
    expect(ics).to.include('LOCATION:Số 1\\, phố A\\; tầng 2\\\\3\\nEND:VCALENDAR\r\n');
    expect(ics.split('\r\n').filter((line) => line === 'END:VCALENDAR')).to.have.length(1);
  });
});
