/**
 * Reads a national procedure code (mã thủ tục) in any usual way of typing it: `1.001193`, `1001193`,
 * `1.001193.000.00.00.H26`. Returns the short form or `undefined`.
 */
export function parseProcedureCode(text: string): string | undefined {
  const match = /^\W*(\d)[.\s]?(\d{6})(?:\.[\w.]+)?\W*$/.exec(text);
  return match ? `${match[1]}.${match[2]}` : undefined;
}
