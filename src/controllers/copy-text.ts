/** Puts text on the clipboard, also on pages without https. Resolves to whether it worked. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** The way that works without the clipboard permission: `document` is asked to copy, and we answer with the text. */
function copyBySelection(text: string): boolean {
  const answer = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', answer, {capture: true, once: true});
  try {
    // Deprecated, yet the only way on an http page.
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', answer, {capture: true});
  }
}
