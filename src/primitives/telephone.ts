/** The address that calls the first number of a text such as "1900 1000 máy lẻ 12 – 024.3872.1234". */
export function telephone(text: string): string {
  // Without a number the text is "null", of which nothing is left.
  return 'tel:' + String(/[+\d](?:[ .()-]{0,2}\d)*/.exec(text)).replace(/[^+\d]/g, '');
}
