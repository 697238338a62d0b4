/** Where the list kept on the device lies. */
export const KEPT_LIST_KEY = 'motcua:dossiers';

/** Has a citizen kept anything on this device? Pages without storage have nothing. */
export function hasKeptList(): boolean {
  try {
    return localStorage.getItem(KEPT_LIST_KEY) !== null;
  } catch {
    return false;
  }
}
