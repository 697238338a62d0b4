/** Waits for something in the shadow root of the story's element and gives it. */
export async function foundIn<T extends Element>(
  canvas: HTMLElement,
  tag: keyof HTMLElementTagNameMap,
  selector: string,
): Promise<T> {
  for (let tries = 0; tries < 100; tries++) {
    const found = canvas.querySelector(tag)?.shadowRoot?.querySelector<T>(selector);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${selector} never appeared`);
}
