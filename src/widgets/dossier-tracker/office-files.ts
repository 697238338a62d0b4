import {parseStatusMap} from '../../domain/dossier/status-map.ts';
import type {StatusMap} from '../../domain/dossier/dossier-status.ts';
import {parseWorkingCalendar} from '../../primitives/working-calendar-file.ts';
import {VIETNAM_CALENDAR, type WorkingCalendar} from '../../primitives/working-calendar.ts';

interface Given {
  readonly localName: string;
  readonly calendar?: unknown;
  readonly statusMap?: unknown;
}

/** The calendar and the status map that an office set, read once and again when they change. */
export class OfficeFiles {
  readonly #given: Given;
  #calendar: {readonly from: unknown; readonly value: WorkingCalendar} | undefined;
  #statusMap: {readonly from: unknown; readonly value: StatusMap | undefined} | undefined;

  constructor(given: Given) {
    this.#given = given;
  }

  get calendar(): WorkingCalendar {
    const from = this.#given.calendar;
    if (!this.#calendar || this.#calendar.from !== from) {
      const file = from ? parseWorkingCalendar(jsonOf(from)) : undefined;
      this.#tell('calendar', file?.problems);
      this.#calendar = {from, value: file?.calendar ?? VIETNAM_CALENDAR};
    }
    return this.#calendar.value;
  }

  get statusMap(): StatusMap | undefined {
    const from = this.#given.statusMap;
    if (!this.#statusMap || this.#statusMap.from !== from) {
      const file = from ? parseStatusMap(jsonOf(from)) : undefined;
      this.#tell('status-map', file?.problems);
      this.#statusMap = {from, value: file?.map};
    }
    return this.#statusMap.value;
  }

  #tell(name: string, problems: readonly string[] = []): void {
    if (problems.length) console.error(`motcua: <${this.#given.localName}> ${name}: ${problems.join('; ')}`);
  }
}

/** What was set: an object as it is, a text as JSON; what is no JSON gives `undefined`. */
function jsonOf(given: unknown): unknown {
  if (typeof given !== 'string') return given;
  try {
    return JSON.parse(given) as unknown;
  } catch {
    return undefined;
  }
}
