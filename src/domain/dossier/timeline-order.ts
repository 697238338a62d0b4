import type {TimelineStep} from './dossier-timeline.ts';

/** A step before it is known how it stands among the others. */
export type TimelineDraft = Pick<TimelineStep, 'kind' | 'at' | 'unit' | 'content' | 'status'>;

/**
 * Drops events that say the same at the same time; of two, one without and one with an hour, the hour is kept.
 * Of undated events only neighbours are doubles.
 */
export function dropDoubles(events: readonly TimelineDraft[]): readonly TimelineDraft[] {
  const kept: TimelineDraft[] = [];
  const places = new Map<string, number[]>();
  for (const event of events) {
    const key = `${event.at?.day}|${wordsOf(event)}`;
    const same = places.get(key) ?? [];
    const twin = same.find((place) => isDouble(kept[place]!, event, place === kept.length - 1));
    if (twin === undefined) {
      places.set(key, [...same, kept.length]);
      kept.push(event);
    } else if (kept[twin]!.at?.minute === undefined) kept[twin] = event;
  }
  return kept;
}

/**
 * Puts events oldest first. Sources list them either way: the direction of most dated neighbours decides; without dates
 * the order of the source stays.
 */
export function oldestFirst(events: readonly TimelineDraft[]): readonly TimelineDraft[] {
  const times = events.flatMap(({at}) => (at ? [orderOf(at)] : []));
  const falling = times.filter((time, index) => index > 0 && time < times[index - 1]!).length;
  return falling > Math.max(0, times.length - 1) / 2 ? [...events].reverse() : events;
}

/**
 * Sorts by time. A step with a day only, or with none, stays behind the one that it follows; of the dates of the
 * dossier, those of arrival open their day and the others close it.
 */
export function inOrder(steps: readonly TimelineDraft[]): TimelineDraft[] {
  let last = '';
  const keyed = steps.map((step) => {
    const {at} = step;
    if (at && step.kind !== 'event' && !isArrival(step)) return {step, key: orderOf({minute: 1439, ...at})};
    if (at) last = at.minute === undefined && last.startsWith(at.day) ? last : orderOf(at);
    return {step, key: last};
  });
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({step}) => step);
}

export function isArrival({kind}: TimelineDraft): boolean {
  return kind === 'submitted' || kind === 'received';
}

function isDouble(a: TimelineDraft, b: TimelineDraft, neighbours: boolean): boolean {
  if (!a.at || !b.at) return neighbours;
  return a.at.minute === b.at.minute || a.at.minute === undefined || b.at.minute === undefined;
}

function wordsOf({unit, content, status}: TimelineDraft): string {
  return [unit, content, status?.national ?? status?.state, status?.label].join('|').toLowerCase();
}

function orderOf({day, minute = 0}: NonNullable<TimelineDraft['at']>): string {
  return `${day}T${String(minute).padStart(4, '0')}`;
}
