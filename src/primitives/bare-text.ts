const AROUND = /^[\s\u200b“”]+|[\s\u200b“”]+$/g;

/** A value without what people leave around it: blanks, seen or not, and the curly quotes of word processors. */
export function bareText<T extends string | null | undefined>(text: T): T {
  return (text && text.replace(AROUND, '')) as T;
}
