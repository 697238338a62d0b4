const MARK = '[data-motcua-print]';

/** What is around the widget takes no room and cuts nothing off; a page that is dark still prints dark ink. */
const RULES = `
*:not(${MARK}, :has(${MARK})){display:none!important}
:has(${MARK}){display:block!important;position:static!important;float:none!important;width:auto!important;height:auto!important;max-width:none!important;max-height:none!important;margin:0!important;padding:0!important;border:0!important;overflow:visible!important;transform:none!important;background:none!important}
${MARK}{--motcua-color-text:#1b2426!important;--motcua-color-quiet:#435156!important;--motcua-color-surface:#fff!important}`;

/**
 * Prints one widget without the page around it. A constructed stylesheet hides what is neither the widget
 * nor around it (allowed by every content security policy); browsers without `:has()` print the page.
 * `pageRule` may set the paper, which a style inside the widget cannot: `@page{size:A5}`.
 */
export function printElement(element: HTMLElement, pageRule = ''): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@media print{${RULES}}${pageRule}`);
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
