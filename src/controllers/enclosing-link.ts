/** A link around a widget, which an old page never closed, would be followed with every click inside: then it is none. */
export function leaveEnclosingLink(host: Element): void {
  const pause = (): void => {
    const link = host.closest('a[href]');
    const address = link?.getAttribute('href');
    if (!link || address == null) return;
    link.removeAttribute('href');
    setTimeout(() => link.setAttribute('href', address));
  };
  host.addEventListener('click', pause, {capture: true});
}
