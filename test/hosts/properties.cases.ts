import {deepEqual} from 'node:assert/strict';
import {describe, it} from 'node:test';
import {elements, useElement} from '../support/page/elements.ts';
import {allTags, onHost} from '../support/page/host-site.ts';

/**
 * Runs in the page: gives every property of an element each of these values, and then its own again. Answers with those
 * under which it says what no citizen understands.
 */
async function setEverything(tag: string): Promise<string[]> {
  const unfit: string[] = [];
  const element = document.querySelector(tag) as HTMLElement & Record<string, unknown>;
  const {elementProperties} = customElements.get(tag) as unknown as {
    elementProperties: ReadonlyMap<string, {readonly attribute?: unknown; readonly state?: boolean}>;
  };
  for (const [name, {attribute, state}] of elementProperties) {
    if (state || attribute === false) continue;
    const own = element[name];
    for (const value of [null, undefined, '', ' ', ...(name === 'period' ? [2026] : [])]) {
      element[name] = value;
      await element['updateComplete'];
      await new Promise((resolve) => setTimeout(resolve, 100));
      const shown = element.shadowRoot!.querySelector<HTMLElement>('.root')!.innerText;
      if (/null|undefined|NaN|\[object/.test(shown)) unfit.push(`${name} = ${String(value)}: ${shown}`);
    }
    element[name] = own;
    await element['updateComplete'];
  }
  return unfit;
}

describe('A page that sets properties to nothing, blanks and the number of a year', {concurrency: 2}, () => {
  for (const element of elements) {
    it(`hears no error of ${element.tag}, which then works as before`, () =>
      onHost({body: allTags()}, async ({page, faults}) => {
        await page.waitForFunction(
          (tag, stages) =>
            stages.every((stage) => document.querySelector(tag)?.shadowRoot?.querySelector(stage)),
          {},
          element.tag,
          [element.stages[0]!],
        );
        deepEqual(await page.evaluate(setEverything, element.tag), []);
        await useElement(element, page);
        deepEqual(faults, []);
      }));
  }
});
