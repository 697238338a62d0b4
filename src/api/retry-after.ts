const DEFAULT_MS = 30_000;
const MOST_MS = 120_000;

/**
 * Milliseconds that a response asks to wait: `Retry-After` in seconds, or as a date measured against the
 * response's own `Date`, since the clock of a phone may be wrong. Nonsense and nothing give 30 s, more than 120 s is cut.
 */
export function retryAfterMs(headers: Headers, nowMs: number): number {
  const asked = headers.get('Retry-After')?.trim() ?? '';
  const sentAt = Number(new Date(headers.get('Date') ?? ''));
  const ms = /^\d+$/.test(asked)
    ? Number(asked) * 1000
    : Number(new Date(asked)) - (Number.isNaN(sentAt) ? nowMs : sentAt);
  return ms > 0 ? Math.min(ms, MOST_MS) : DEFAULT_MS;
}
