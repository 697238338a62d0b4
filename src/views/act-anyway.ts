/** Some pages cancel every click, against copying: then `act` does what the click would have done, once it is over. */
export const actAnyway =
  (act: (target: Element) => void) =>
  (event: Event): void => {
    const target = event.currentTarget as Element;
    if (event.defaultPrevented) setTimeout(() => act(target));
  };

/** For the `<summary>` of a `<details>`. */
export const openAnyway = actAnyway((summary) => summary.parentElement?.toggleAttribute('open'));
