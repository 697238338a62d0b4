/** `value` rounded half away from zero to `decimals` places. */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return (Math.sign(value) * Math.round(Math.abs(value) * factor + 1e-9)) / factor;
}

/** Whether two numbers are equal but for what a computer adds to them: 57 out of 100, in per cent, and 57. */
export const isSame = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;

/** Decimals with which two numbers that differ are not printed alike; `decimals` at least. */
export function decimalsApart(a: number, b: number, decimals: number): number {
  let enough = decimals;
  while (enough < 8 && roundTo(a, enough) === roundTo(b, enough)) enough += 1;
  return enough;
}

/** Decimals a published figure was printed with, as far as a number still shows them: 55.53 → 2. */
export function publishedDecimals(value: number): number {
  const text = String(value);
  const [digits = '', exponent] = text.split('e');
  const fraction = digits.split('.')[1]?.length ?? 0;
  return Math.max(0, fraction - Number(exponent ?? 0));
}
