/** Leaves the first letter of each part of a name, `N*** V*** A***`, whether it was masked before or not. */
export function maskedName(name: string): string {
  return name
    .normalize('NFC')
    .split(/\s+/)
    .filter(Boolean)
    .map((part) => `${[...part][0]}***`)
    .join(' ');
}
