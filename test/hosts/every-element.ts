import {deepEqual, doesNotMatch} from 'node:assert/strict';
import {elements, useElement} from '../support/page/elements.ts';
import {allTags, onHost, type Host, type OnHost} from '../support/page/host-site.ts';

export interface HostOfAll extends Host {
  /** The one kind of line that the console may hold. Default: none. */
  readonly says?: RegExp;
  /** What is true of the page itself in the end. */
  readonly also?: (on: OnHost) => Promise<void>;
}

/**
 * On a page that holds every element a citizen uses each from its first sight to the end, and the page notices nothing:
 * no error, no violation, no line in the console, nothing of what was typed.
 */
export function everyElementWorks({says, also, ...host}: HostOfAll): Promise<void> {
  return onHost({body: allTags(), ...host}, async (on) => {
    for (const element of elements) await useElement(element, on.page);
    deepEqual(on.faults, []);
    deepEqual(
      on.console.filter((line) => /^(error|warn)/.test(line) && !says?.test(line)),
      [],
    );
    const heard = await on.page.evaluate(() => (window as {heard?: string}).heard);
    doesNotMatch(heard ?? '', /\d{4}/);
    await also?.(on);
  });
}
