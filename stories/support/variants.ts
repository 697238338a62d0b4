interface Drawn {
  readonly args?: object;
}

/** A story that begins with acts of a citizen. On the page of documentation nobody acts, so it stands beside it only. */
export const acted = <S>(story: S): S & {tags: string[]} => ({...story, tags: ['!autodocs']});

/** The same story in English. */
export const inEnglish = <S extends Drawn>(story: S): S => ({
  ...story,
  args: {...story.args, language: 'en'},
});

/** The same story in the dark theme, on a dark page. */
export const inDark = <S extends Drawn>(story: S): S => ({
  ...story,
  args: {...story.args, theme: 'dark'},
  globals: {host: 'dark'},
});

/** The same story as wide as a small phone. */
export const onPhone = <S extends Drawn>(story: S): S => ({
  ...story,
  globals: {viewport: {value: 'phone'}},
});
