/** Finds what is written in the codes of a picture; nothing when there are none. */
export type PictureReader = (picture: ImageBitmap | HTMLVideoElement) => Promise<readonly string[]>;

/** What can be read here: barcodes as well, or QR codes only. */
export type ReadableCodes = 'all' | 'qr';

/** Codes that offices print on receipts. */
const FORMATS = ['qr_code', 'code_128', 'code_39', 'data_matrix', 'pdf417', 'itf', 'codabar'];
/** Longest side, in dots, of what our own decoder looks at. */
const LARGEST = 1200;
/** Milliseconds our own decoder may try on one picture. */
const PATIENCE_MS = 400;

/** The part of the Shape Detection API that is used here. */
interface Detector {
  detect(picture: ImageBitmap | HTMLVideoElement): Promise<readonly {readonly rawValue: string}[]>;
}
interface DetectorClass {
  new (options: {readonly formats: readonly string[]}): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

/** What `pictureReader` will read, known before any of it is fetched. */
export async function readableCodes(): Promise<ReadableCodes> {
  const formats = await nativeFormats();
  return formats.some((format) => format !== 'qr_code') ? 'all' : 'qr';
}

/** What reads codes could not be had: its code did not come, or the browser's own reader does not work. */
export class NoReader extends Error {}

/**
 * The reader of the browser where it has one, which knows barcodes too; else a small decoder of QR codes. Rejects with
 * `NoReader`.
 */
export async function pictureReader(): Promise<PictureReader> {
  try {
    return await makeReader();
  } catch (cause) {
    throw new NoReader('No reader of codes.', {cause});
  }
}

async function makeReader(): Promise<PictureReader> {
  const formats = await nativeFormats();
  const native = nativeDetector();
  if (native && formats.length) {
    const detector = new native({formats});
    return async (picture) => (await detector.detect(picture)).map(({rawValue}) => rawValue);
  }
  const {default: decodeQR} = await import('qr/decode.js');
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', {willReadFrequently: true});
  return async (picture) => {
    const [width, height] = sizeOf(picture);
    const scale = Math.min(1, LARGEST / Math.max(width, height, 1));
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    if (!context || !canvas.width || !canvas.height) return [];
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    try {
      return [decodeQR(context.getImageData(0, 0, canvas.width, canvas.height), {timeLimit: PATIENCE_MS})];
    } catch {
      // The decoder throws when there is no code.
      return [];
    }
  };
}

function nativeDetector(): DetectorClass | undefined {
  return (globalThis as {readonly BarcodeDetector?: DetectorClass}).BarcodeDetector;
}

/** The codes that the browser itself reads; none when QR codes are not among them. */
async function nativeFormats(): Promise<readonly string[]> {
  const supported =
    (await nativeDetector()
      ?.getSupportedFormats()
      .catch(() => [])) ?? [];
  return supported.includes('qr_code') ? FORMATS.filter((format) => supported.includes(format)) : [];
}

function sizeOf(picture: ImageBitmap | HTMLVideoElement): readonly [width: number, height: number] {
  return picture instanceof HTMLVideoElement
    ? [picture.videoWidth, picture.videoHeight]
    : [picture.width, picture.height];
}
