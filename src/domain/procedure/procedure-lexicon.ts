import {countBits, isWithinOneEdit, letterBits} from '../../primitives/edit-distance.ts';
import {soundKey} from '../../primitives/vietnamese-sound.ts';
import {foldWord} from '../../primitives/vietnamese-text.ts';

const MAX_REMEMBERED = 500;

function push(lists: Map<string, number[]>, key: string, id: number): void {
  const list = lists.get(key);
  if (list) list.push(id);
  else lists.set(key, [id]);
}

/**
 * Numbers for the syllables of a catalogue and of the citizens' words. A syllable has a number for its
 * exact form (`đăng`, tone and all) and one for its folded form (`dang`).
 */
export class Lexicon {
  /** Folded number → text; the place of a text is its number. */
  readonly folded: string[] = [];
  /** Exact number → folded number. */
  readonly foldOf: number[] = [];
  readonly #words = new Map<string, number>();
  readonly #exacts = new Map<string, number>();
  readonly #folds = new Map<string, number>();
  readonly #letters: number[] = [];
  readonly #byLetter = new Map<string, number[]>();
  readonly #sounds = new Map<string, number[]>();
  #sounded = 0;
  /** Words of a question come again with every key; complete once the index is built. */
  readonly #lookalikes = new Map<string, readonly number[]>();

  /** The exact number of a word as written; a new word gets a new number. */
  intern(word: string): number {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const {folded, exact} = foldWord(word);
    let id = this.#exacts.get(exact);
    if (id === undefined) {
      id = this.foldOf.length;
      this.#exacts.set(exact, id);
      this.foldOf.push(this.#internFold(folded));
    }
    this.#words.set(word, id);
    return id;
  }

  #internFold(folded: string): number {
    let id = this.#folds.get(folded);
    if (id === undefined) {
      id = this.folded.length;
      this.#folds.set(folded, id);
      this.folded.push(folded);
      this.#letters.push(letterBits(folded));
      push(this.#byLetter, folded[0]!, id);
    }
    return id;
  }

  exact(form: string): number | undefined {
    return this.#exacts.get(form);
  }

  fold(folded: string): number | undefined {
    return this.#folds.get(folded);
  }

  /** Folded syllables that begin with the given letters, without the syllable itself. */
  continuations(folded: string): number[] {
    return (this.#byLetter.get(folded[0]!) ?? []).filter((id) => {
      const text = this.folded[id]!;
      return text.length > folded.length && text.startsWith(folded);
    });
  }

  /** Folded syllables that sound alike or are one slip of the finger away. */
  lookalikes(folded: string): readonly number[] {
    const known = this.#lookalikes.get(folded);
    if (known) return known;
    for (; this.#sounded < this.folded.length; this.#sounded++) {
      push(this.#sounds, soundKey(this.folded[this.#sounded]!), this.#sounded);
    }
    const found = new Set(this.#sounds.get(soundKey(folded)));
    const letters = letterBits(folded);
    for (let id = 0; id < this.folded.length; id++) {
      if (countBits(letters ^ this.#letters[id]!) <= 2 && isWithinOneEdit(folded, this.folded[id]!))
        found.add(id);
    }
    found.delete(this.#folds.get(folded) ?? -1);
    const list = [...found];
    if (this.#lookalikes.size >= MAX_REMEMBERED) this.#lookalikes.clear();
    this.#lookalikes.set(folded, list);
    return list;
  }
}
