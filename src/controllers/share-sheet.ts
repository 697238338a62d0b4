/** Opens the device's own way to pass something on; `undefined` where it has none, or the page took it away. */
export function shareSheet(): ((data: ShareData) => Promise<void>) | undefined {
  if (typeof navigator.share !== 'function') return undefined;
  return async (data) => {
    try {
      await navigator.share(data);
    } catch {
      // Closing the sheet is a choice, not a fault.
    }
  };
}
