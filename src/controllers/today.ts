/** The day in Vietnam right now, `YYYY-MM-DD`, whatever the device's time zone. */
export function today(now = Date.now()): string {
  const VIETNAM_OFFSET_MS = 7 * 3_600_000;
  return new Date(now + VIETNAM_OFFSET_MS).toISOString().slice(0, 10);
}
