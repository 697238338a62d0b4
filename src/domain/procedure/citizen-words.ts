/** Words of citizens and other words for them. */
export interface Meaning {
  /** Everyday words, abbreviations or life events; `a+b` stands for both orders. */
  readonly says: readonly string[];
  /** Other words, any one of which is meant. */
  readonly means: readonly string[];
}

/** The words of citizens (từ ngữ của người dân) beside those of the law. */
export interface CitizenWords {
  /** What stands for official words, given as they stand in procedure names. */
  readonly meanings: readonly Meaning[];
  /**
   * Spellings and abbreviations that are read as the one word they mean, before anything else; where no name of a
   * catalogue has that word, it stands for those they have. A word that holds a filler stays whole when it stands for
   * itself (`nhà ở xã hội`).
   */
  readonly same: readonly Meaning[];
  /** Parts of questions that say nothing about the procedure. */
  readonly fillers: readonly string[];
  /** Official words of variants that few people need: they rank behind unless asked for. */
  readonly rare: readonly string[];
  /** What no counter does: asked for, nothing fits, unless it is a good part of a name of the catalogue. */
  readonly outside: readonly string[];
}

export const NO_WORDS: CitizenWords = {meanings: [], same: [], fillers: [], rare: [], outside: []};

/** `đổi tên/chữ_đệm` is `đổi tên` and `đổi chữ đệm`; several choices give every combination. */
function spellOut(text: string, list: string[]): string[] {
  const [choice] = /[^ +]+\/[^ +]+/.exec(text) ?? [];
  if (choice) for (const word of choice.split('/')) spellOut(text.replace(choice, word), list);
  else list.push(text.replaceAll('_', ' '));
  return list;
}

/**
 * Reads the compact form of the built-in words, a line each: `says|says=means|means` for meanings,
 * `says|says>word` for the same word, and lists that begin with `-` (fillers), `!` (rare variants) or `~`
 * (outside). In what is said `/` stands between words to choose from, `_` for a space within one of them.
 */
export function parseCitizenLines(lines: string): CitizenWords {
  const list: Record<string, string[]> = {'-': [], '!': [], '~': []};
  const pairs: Record<string, Meaning[]> = {'=': [], '>': []};
  const phrasesOf = (text: string): string[] => {
    const all: string[] = [];
    for (const part of text.split('|')) spellOut(part, all);
    return all;
  };
  for (const line of lines.split('\n')) {
    const bag = list[line[0] ?? ''];
    if (bag) bag.push(...phrasesOf(line.slice(1)));
    else {
      const sign = line.includes('>') ? '>' : '=';
      const [says, means] = line.split(sign);
      if (says && means) pairs[sign]!.push({says: phrasesOf(says), means: means.split('|')});
    }
  }
  return {
    meanings: pairs['=']!,
    same: pairs['>']!,
    fillers: list['-']!,
    rare: list['!']!,
    outside: list['~']!,
  };
}
