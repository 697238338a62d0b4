import {addDays, type CalendarDate} from '../../primitives/calendar-date.ts';

/** A day to remember. The words come from the messages and must name no person. */
export interface DayReminder {
  /** Unique and without meaning, such as a random UUID. */
  readonly uid: string;
  readonly on: CalendarDate;
  readonly summary: string;
  readonly description?: string;
  readonly location?: string;
  /** When the file is made, ISO 8601 in UTC: `2026-11-23T08:00:00Z`; parts of a second are dropped. */
  readonly madeAt: string;
}

const encoder = new TextEncoder();

/** An iCalendar file (RFC 5545) with one whole-day event and a reminder at 8:00 on the day before. */
export function dayReminderIcs(reminder: DayReminder): string {
  const text = (name: string, value: string | undefined): string[] =>
    value ? [`${name}:${escapeText(value)}`] : [];
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//motcua//dossier//VI',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    ...text('UID', reminder.uid),
    `DTSTAMP:${reminder.madeAt.replace(/\.\d+|[-:]/g, '')}`,
    `DTSTART;VALUE=DATE:${compact(reminder.on)}`,
    `DTEND;VALUE=DATE:${compact(addDays(reminder.on, 1))}`,
    ...text('SUMMARY', reminder.summary),
    ...text('DESCRIPTION', reminder.description),
    ...text('LOCATION', reminder.location),
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    ...text('DESCRIPTION', reminder.summary),
    'TRIGGER:-PT16H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function compact(on: CalendarDate): string {
  return on.replaceAll('-', '');
}

function escapeText(value: string): string {
  return value
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** Lines are at most 75 octets; a continuation begins with a blank, and no character is cut. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
