import {expect} from '@open-wc/testing';
import {drawQr} from '../../../src/controllers/draw-qr.ts';
import {until} from '../../support/until.ts';
import {CODE, listening, TrackerHarness, trackerSource} from './dossier-tracker.harness.ts';

/** Stands in for the camera until the test ends. */
function camera(getUserMedia: () => Promise<MediaStream>): void {
  Object.defineProperty(navigator, 'mediaDevices', {configurable: true, value: {getUserMedia}});
}

const refusing = (name: string) => () => Promise.reject(new DOMException('No camera for the test.', name));

/** A photo of a paper with a QR code on it. */
async function photoOf(text: string): Promise<File> {
  const code = document.createElement('canvas');
  await drawQr(code, text);
  const paper = document.createElement('canvas');
  paper.width = 900;
  paper.height = 700;
  const context = paper.getContext('2d')!;
  context.fillStyle = '#f4f1ea';
  context.fillRect(0, 0, paper.width, paper.height);
  context.drawImage(code, 260, 180);
  const blob = await new Promise<Blob>((resolve) => paper.toBlob((made) => resolve(made!), 'image/png'));
  return new File([blob], 'giay-hen.png', {type: 'image/png'});
}

async function choosePhoto(tracker: TrackerHarness, photo: File): Promise<void> {
  const field = tracker.root.querySelector<HTMLInputElement>('input[type=file]')!;
  Object.defineProperty(field, 'files', {configurable: true, value: [photo]});
  Object.defineProperty(field, 'value', {configurable: true, writable: true, value: ''});
  field.dispatchEvent(new Event('change', {bubbles: true}));
  await tracker.element.updateComplete;
}

/** The browser’s own reader of codes until the test ends; without formats it has none. */
function ownReader(formats: readonly string[], found: readonly string[] = []): void {
  class Reader {
    static getSupportedFormats = () => Promise.resolve(formats);
    detect = () => Promise.resolve(found.map((rawValue) => ({rawValue})));
  }
  const value = formats.length ? Reader : undefined;
  Object.defineProperty(globalThis, 'BarcodeDetector', {configurable: true, writable: true, value});
}

describe('scanning the receipt', () => {
  const given = Object.getOwnPropertyDescriptor(globalThis, 'BarcodeDetector');
  beforeEach(() => ownReader([]));
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'mediaDevices');
    Reflect.deleteProperty(globalThis, 'BarcodeDetector');
    if (given) Object.defineProperty(globalThis, 'BarcodeDetector', given);
  });

  async function openScanner(): Promise<TrackerHarness> {
    const tracker = await TrackerHarness.open();
    await tracker.click('Quét mã trên giấy hẹn');
    await until(() => tracker.root.querySelector('[part=scanner]'), 'no scanner');
    return tracker;
  }

  for (const [name, words] of [
    ['NotAllowedError', 'chưa được phép dùng máy ảnh'],
    ['NotFoundError', 'không có máy ảnh dùng được'],
    ['NotReadableError', 'đang được ứng dụng khác dùng'],
  ] as const) {
    it(`says what to do on ${name}, with a photo and typing as ways out`, async () => {
      camera(refusing(name));
      const tracker = await openScanner();
      await tracker.sees(words);
      expect(tracker.field('code')).to.exist;
      await expect(tracker.element).to.be.accessible();
      await tracker.click('Thôi quét, tự nhập mã');
      await until(() => tracker.root.activeElement === tracker.field('code'), 'the focus did not move');
      expect(tracker.root.querySelector('[part=scanner]')).to.equal(null);
    });
  }

  it('works without a camera where the page is not secure', async () => {
    Object.defineProperty(navigator, 'mediaDevices', {configurable: true, value: undefined});
    await (await openScanner()).sees('Trang này không mở được máy ảnh');
  });

  it('reads the code from a photo, and goes on to the digits', async () => {
    camera(refusing('NotFoundError'));
    const tracker = await openScanner();
    await choosePhoto(tracker, await photoOf(CODE));
    await until(
      () => tracker.field('code').value === CODE,
      () => `never read, but: ${tracker.text}`,
    );
    await until(() => tracker.root.activeElement === tracker.field('digits'), 'the focus did not move');
    expect(tracker.root.querySelector('[part=scanner]')).to.equal(null);
  });

  for (const [what, text] of [
    ['an ID card', '001099012345|123456789|Người Không Có Thật|01011990|Nam|Số 1 phố Mẫu|01012021'],
    ['an advertisement', 'https://example.org/khuyen-mai'],
  ] as const) {
    it(`takes nothing from the code of ${what}`, async () => {
      camera(refusing('NotFoundError'));
      const lookup = listening();
      const tracker = await TrackerHarness.open({source: trackerSource({lookup})});
      await tracker.click('Quét mã trên giấy hẹn');
      await until(() => tracker.root.querySelector('[part=scanner]'), 'no scanner');
      await choosePhoto(tracker, await photoOf(text));
      await tracker.sees('Chưa thấy mã QR trong ảnh');
      expect(tracker.field('code').value).to.equal('');
      expect(tracker.text).to.not.include('Người Không Có Thật');
    });
  }

  it('reads a barcode where the browser can', async () => {
    ownReader(['qr_code', 'code_128'], [CODE]);
    camera(refusing('NotFoundError'));
    const tracker = await openScanner();
    await choosePhoto(tracker, await photoOf('anything'));
    await until(
      () => tracker.field('code').value === CODE,
      () => `never read, but: ${tracker.text}`,
    );
  });

  it('speaks of no barcode that it could have read when it could not', async () => {
    ownReader(['qr_code', 'code_128']);
    camera(refusing('NotFoundError'));
    const tracker = await openScanner();
    await choosePhoto(tracker, await photoOf('anything'));
    await tracker.sees('Chưa đọc được mã trong ảnh');
    expect(tracker.text).to.not.include('mã vạch');
  });

  it('says what to do when the paper has a barcode only and the browser cannot read it', async () => {
    camera(() => Promise.resolve(new MediaStream()));
    const tracker = await openScanner();
    await tracker.sees('nếu giấy chỉ có mã vạch, vui lòng tự nhập mã in cạnh mã vạch');
    await until(() => tracker.announced.includes('mã vạch'), 'it was not announced');
    const blank = await photoOf('https://example.org/khac');
    await choosePhoto(tracker, blank);
    await tracker.sees('Nếu giấy chỉ có mã vạch thì trình duyệt này không đọc được');
    await expect(tracker.element).to.be.accessible();
  });

  it('blames neither camera nor photo when what reads codes does not come', async () => {
    class Broken {
      static getSupportedFormats = () => Promise.resolve(['qr_code']);
      constructor() {
        throw new TypeError('No reader for the test.');
      }
    }
    Object.defineProperty(globalThis, 'BarcodeDetector', {configurable: true, writable: true, value: Broken});
    camera(() => Promise.resolve(new MediaStream()));
    const tracker = await openScanner();
    await tracker.sees('Chưa tải được phần đọc mã');
    await until(() => tracker.announced.includes('Chưa tải được phần đọc mã'), 'it was not announced');
    await choosePhoto(tracker, await photoOf(CODE));
    await tracker.sees('Chưa tải được phần đọc mã');
  });

  it('says so when a file is no picture', async () => {
    camera(refusing('NotFoundError'));
    const tracker = await openScanner();
    await choosePhoto(tracker, new File(['not a picture'], 'a.png', {type: 'image/png'}));
    await tracker.sees('Chưa thấy mã QR trong ảnh');
  });

  it('turns the camera off when the citizen would rather type, and when the page is left', async () => {
    let running = 0;
    camera(() => {
      running += 1;
      const track = {stop: () => (running -= 1)} as unknown as MediaStreamTrack;
      const stream = new MediaStream();
      stream.getTracks = () => [track];
      return Promise.resolve(stream);
    });
    const tracker = await openScanner();
    await tracker.sees('vào giữa khung');
    await expect(tracker.element).to.be.accessible();
    await tracker.click('Thôi quét');
    expect(running).to.equal(0);
    await tracker.click('Quét mã trên giấy hẹn');
    await tracker.sees('vào giữa khung');
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(running).to.equal(0);
  });
});
