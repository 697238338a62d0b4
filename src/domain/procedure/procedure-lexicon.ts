import {countBits, isWithinOneEdit, letterBits} from '../../primitives/edit-distance.ts';
import {soundKey} from '../../primitives/vietnamese-sound.ts';
import {foldWord} from '../../primitives/vietnamese-text.ts';

const MAX_REMEMBERED = 500;

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
  /** Exact number → exact form. */
  readonly #forms: string[] = [];
  readonly #folds = new Map<string, number>();
  readonly #letters: number[] = [];
  readonly #sounds: string[] = [];
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
      this.#forms.push(exact);
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
      this.#sounds.push(soundKey(folded));
    }
    return id;
  }

  exact(form: string): number | undefined {
    return this.#exacts.get(form);
  }

  /** The exact number of a folded syllable written without any accent. */
  plain(fold: number): number | undefined {
    return this.#exacts.get(`${this.folded[fold]}0`);
  }

  /** Are two exact numbers one word but for hỏi (3) and ngã (4), which half of the country does not tell apart? */
  differByHook(first: number, second: number): boolean {
    const [one, other] = [this.#forms[first]!, this.#forms[second]!];
    return /[34]$/.test(one) && /[34]$/.test(other) && one.slice(0, -1) === other.slice(0, -1);
  }

  fold(folded: string): number | undefined {
    return this.#folds.get(folded);
  }

  /** Folded syllables that begin with the given letters, without the syllable itself. */
  continuations(folded: string): number[] {
    const longer: number[] = [];
    this.folded.forEach((text, id) => {
      if (text.length > folded.length && text.startsWith(folded)) longer.push(id);
    });
    return longer;
  }

  /** Folded syllables that sound alike, are one slip of the finger away, or have the same letters in disorder. */
  lookalikes(folded: string): readonly number[] {
    const known = this.#lookalikes.get(folded);
    if (known) return known;
    const sound = soundKey(folded);
    const letters = letterBits(folded);
    const list: number[] = [];
    this.folded.forEach((other, id) => {
      const unlike = letters ^ this.#letters[id]!;
      const isClose =
        (unlike === 0 && folded.length === other.length && folded[0] === other[0]) ||
        (countBits(unlike) <= 2 && isWithinOneEdit(folded, other));
      if (other !== folded && (isClose || this.#sounds[id] === sound)) list.push(id);
    });
    if (this.#lookalikes.size >= MAX_REMEMBERED) this.#lookalikes.clear();
    this.#lookalikes.set(folded, list);
    return list;
  }
}
