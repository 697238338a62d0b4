import type {Fee} from '../procedure/procedure.ts';
import type {Dossier} from './dossier.ts';

/** The whole text, so that what is free for some only is still asked for. */
const FREE = /^(?:miễn|không)(?: (?:thu|có))?(?:(?:,| và)? (?:lệ )?phí)*\.?$/i;

/** What is still to pay. Some sources leave in `due` what was paid since. */
export function feesOwed({due, paid}: Dossier['fees']): readonly Fee[] {
  const unused = [...paid];
  return due.filter((fee) => {
    const twin = unused.findIndex((other) => isSame(fee, other));
    if (twin >= 0) unused.splice(twin, 1);
    return twin < 0 && !isFree(fee);
  });
}

function isSame(a: Fee, b: Fee): boolean {
  const hasSameWords = !a.text || !b.text || a.text === b.text;
  return (
    a.amount !== undefined &&
    a.amount === b.amount &&
    a.type === b.type &&
    a.currency === b.currency &&
    hasSameWords
  );
}

function isFree({amount, text}: Fee): boolean {
  return amount === undefined ? FREE.test((text ?? '').normalize('NFC').trim()) : amount === 0;
}
