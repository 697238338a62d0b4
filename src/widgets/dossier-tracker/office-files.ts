import {parseStatusMap} from '../../domain/dossier/status-map.ts';
import type {StatusMap} from '../../domain/dossier/dossier-status.ts';
import {parseWorkingCalendar} from '../../primitives/working-calendar-file.ts';
import {VIETNAM_CALENDAR, type WorkingCalendar} from '../../primitives/working-calendar.ts';
import {fetchOfficeFile, isAddress} from '../../settings/office-file.ts';

interface Given {
  readonly localName: string;
  readonly calendar?: unknown;
  readonly statusMap?: unknown;
}

/** What a file says, and which setting it was read from. */
interface Read<T> {
  readonly from: unknown;
  readonly value: T;
}

/** The calendar and the status map that an office set: an object, JSON text, or the address of a JSON file. */
export class OfficeFiles {
  readonly #given: Given;
  /** Files by address; `undefined` when one did not come. */
  readonly #fetched = new Map<string, unknown>();
  #calendar: Read<WorkingCalendar> | undefined;
  #statusMap: Read<StatusMap | undefined> | undefined;

  constructor(given: Given) {
    this.#given = given;
  }

  /** Fetches what is set by address. A file that does not come is told to the webmaster and done without. */
  async load(): Promise<void> {
    const {calendar, statusMap} = this.#given;
    await Promise.all([this.#fetch('calendar', calendar), this.#fetch('status-map', statusMap)]);
  }

  get calendar(): WorkingCalendar {
    const from = this.#given.calendar;
    if (!this.#calendar || this.#calendar.from !== from) {
      const file = from ? parseWorkingCalendar(this.#jsonOf(from)) : undefined;
      this.#tell('calendar', file?.problems);
      this.#calendar = {from, value: file?.calendar ?? VIETNAM_CALENDAR};
    }
    return this.#calendar.value;
  }

  get statusMap(): StatusMap | undefined {
    const from = this.#given.statusMap;
    if (!this.#statusMap || this.#statusMap.from !== from) {
      const file = from ? parseStatusMap(this.#jsonOf(from)) : undefined;
      this.#tell('status-map', file?.problems);
      this.#statusMap = {from, value: file?.map};
    }
    return this.#statusMap.value;
  }

  async #fetch(name: string, given: unknown): Promise<void> {
    if (!isAddress(given) || this.#fetched.has(given)) return;
    this.#fetched.set(given, undefined);
    try {
      this.#fetched.set(given, await fetchOfficeFile(given));
    } catch {
      this.#tell(name, [`${given} could not be read`]);
    }
  }

  #tell(name: string, problems: readonly string[] = []): void {
    if (problems.length) console.error(`motcua: <${this.#given.localName}> ${name}: ${problems.join('; ')}`);
  }

  /** A text that is neither JSON nor the address of any gives `undefined`. */
  #jsonOf(given: unknown): unknown {
    if (typeof given !== 'string') return given;
    if (isAddress(given)) return this.#fetched.get(given) ?? {};
    try {
      return JSON.parse(given) as unknown;
    } catch {
      return undefined;
    }
  }
}
