/** A digit and six more, with what people put between them. */
const CODE = String.raw`(\d)[.,\s-]{0,3}(\d{3})[.\s]?(\d{3})`;
const ALONE = new RegExp(String.raw`^\W*${CODE}(?:\.[\w.]+)?\W*$`);
const ANYWHERE = new RegExp(String.raw`(?:^|[^\d.,-])${CODE}(?!\d)`);

/**
 * Reads a national procedure code (mã thủ tục) in any usual way of typing it: `1.001193`, `1001193`, `1,001 193`,
 * `1.001193.000.00.00.H26`. Returns the short form or `undefined`.
 */
export function parseProcedureCode(text: string): string | undefined {
  return read(ALONE, text);
}

/** The first procedure code among other words. */
export function procedureCodeIn(text: string): string | undefined {
  return read(ANYWHERE, text);
}

function read(pattern: RegExp, text: string): string | undefined {
  const match = pattern.exec(text.normalize('NFKC'));
  return match ? `${match[1]}.${match[2]}${match[3]}` : undefined;
}
