import * as v from 'valibot';

/** A cursor: opaque, given back as it came. */
export const cursor = v.pipe(v.string(), v.minLength(1), v.maxLength(500));

/**
 * A page of a list: `items`, how many there are in all, and where the next page starts.
 * `next` is absent on the last page.
 */
export function pageSchema<const Item extends v.GenericSchema>(item: Item, mostItems = 200) {
  return v.object({
    items: v.pipe(v.array(item), v.maxLength(mostItems)),
    total: v.pipe(v.number(), v.integer(), v.minValue(0), v.description('Tổng số')),
    next: v.optional(v.pipe(cursor, v.description('Con trỏ của trang sau'))),
  });
}

/** A list that always comes whole: agencies, indicators, the observations that were asked for. */
export function wholeListSchema<const Item extends v.GenericSchema>(item: Item) {
  const {items, total} = pageSchema(item, 20_000).entries;
  return v.object({items, total});
}
