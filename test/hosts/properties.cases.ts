import {deepEqual, ok} from 'node:assert/strict';
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

describe('The lookup', () => {
  it('takes a long text that was pasted by mistake without holding the page up', () =>
    onHost({}, async ({page, lookup, faults}) => {
      await lookup.rows();
      await lookup.click('input');
      const longestMs = await page.evaluate(async (text) => {
        const input = document
          .querySelector('motcua-procedure-lookup')!
          .shadowRoot!.querySelector<HTMLInputElement>('input')!;
        input.value = text;
        input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
        let longest = 0;
        for (let last = performance.now(), end = last + 2000; last < end;) {
          await new Promise((resolve) => setTimeout(resolve));
          longest = Math.max(longest, performance.now() - last);
          last = performance.now();
        }
        return longest;
      }, 'x'.repeat(5000));
      ok(longestMs < 1500, `${longestMs} ms`);
      await lookup.until(({text}) => text.includes('Chưa tìm thấy thủ tục nào'));
      deepEqual(faults, []);
    }));
});
