import type {Language} from './format.ts';

/** One set of sentences in all languages: Vietnamese at hand, the others when asked for. */
export interface MessageBundle<M> {
  readonly vi: M;
  readonly en: () => Promise<M>;
}

/** The sentences of a bundle in a language, at once where they are at hand. */
export function messagesIn<M>(bundle: MessageBundle<M>, language: Language): M | Promise<M> {
  return language === 'vi' ? bundle.vi : bundle.en();
}
