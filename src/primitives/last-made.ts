/** Keeps the last thing made for as long as all that it was made of stays the very same. */
export class LastMade<T> {
  #of: readonly unknown[] | undefined;
  #made: T | undefined;

  /** The last thing made, if any. */
  get last(): T | undefined {
    return this.#made;
  }

  of(parts: readonly unknown[], make: () => T): T {
    if (!this.#of || parts.some((part, index) => part !== this.#of?.[index])) {
      this.#of = parts;
      this.#made = make();
    }
    return this.#made as T;
  }
}
