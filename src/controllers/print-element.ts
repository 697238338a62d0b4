const OTHERS = '*:not([data-motcua-print], :has([data-motcua-print]))';

/**
 * Prints one widget without the page around it. A constructed stylesheet hides what is neither the widget
 * nor around it (allowed by every content security policy); browsers without `:has()` print the page.
 * `pageRule` may set the paper, which a style inside the widget cannot: `@page{size:A5}`.
 */
export function printElement(element: HTMLElement, pageRule = ''): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@media print{${OTHERS}{display:none!important}}${pageRule}`);
  const others = [...document.adoptedStyleSheets];
  document.adoptedStyleSheets = [...others, sheet];
  element.toggleAttribute('data-motcua-print', true);
  const restore = (): void => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((known) => known !== sheet);
    element.toggleAttribute('data-motcua-print', false);
  };
  globalThis.addEventListener('afterprint', restore, {once: true});
  globalThis.print();
}
