/** What the first element of that name looks like. Runs inside the page. */
export function measureElement(name = 'motcua-procedure-lookup') {
  const tag = document.querySelector(name)!;
  const root = tag.shadowRoot!;
  const box = root.querySelector('.root')!;
  const style = getComputedStyle(box);
  const isShown = (each: Element) => each.getClientRects().length > 0;
  const targets = [...root.querySelectorAll('button, input, select, summary, .row, a.button')].filter(
    isShown,
  );
  const inWords = (each: Element) => `${each.localName} ${(each.textContent ?? '').trim().slice(0, 30)}`;
  return {
    isVisible: isShown(tag) && isShown(box) && getComputedStyle(tag).visibility === 'visible',
    width: box.getBoundingClientRect().width,
    fontSize: parseFloat(style.fontSize),
    lineHeight: parseFloat(style.lineHeight),
    fieldHeight: Math.round(root.querySelector('input:not([type])')?.getBoundingClientRect().height ?? 0),
    letterSpacing: style.letterSpacing,
    textIndent: style.textIndent,
    direction: style.direction,
    transform: style.textTransform,
    color: style.color,
    align: style.textAlign,
    /** Pixels by which the page or the widget is wider than its room. */
    overflow: Math.max(
      document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ...[tag, box, ...root.querySelectorAll('.root *:not(.said, .said *, .scroll *)')]
        .filter(isShown)
        .map((each) => each.getBoundingClientRect().right - tag.getBoundingClientRect().right)
        .map((by) => (by > 0.5 && by < 10_000 ? by : 0)),
    ),
    /** Targets that a thumb may miss; a box to tick has its whole label. */
    small: targets
      .map((each) => (each.matches('[type=checkbox]') ? each.closest('label')! : each))
      .filter((each) => {
        const {width, height} = each.getBoundingClientRect();
        return width < 43.99 || height < 43.99;
      })
      .map(inWords),
    /** Rows that a click in their middle reaches. */
    rowsInReach: [...root.querySelectorAll('.row')].filter((row) => {
      row.scrollIntoView({block: 'center'});
      const {left, top, width, height} = row.getBoundingClientRect();
      const hit = root.elementFromPoint(left + width / 2, top + height / 2);
      return hit !== null && row.contains(hit);
    }).length,
  };
}
