import {SourceError} from '../domain/source-error.ts';

/**
 * The text of a body, read to at most `mostBytes` after decompression: few bytes on the wire can unpack
 * to many. A byte order mark is left out; bytes that are not UTF-8 become U+FFFD.
 */
export async function readBody(response: Response, mostBytes: number): Promise<string> {
  const tooLong = () => new SourceError('bad-data', `More than ${mostBytes} bytes.`);
  if (!response.body) {
    const text = await response.text();
    if (text.length > mostBytes) throw tooLong();
    return text;
  }
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > mostBytes) {
      reader.cancel().catch(() => {});
      throw tooLong();
    }
    text += decoder.decode(value, {stream: true});
  }
}
