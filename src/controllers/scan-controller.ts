import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Clock} from './clock.ts';
import {NoReader, pictureReader, readableCodes, type ReadableCodes} from './read-picture.ts';

/** `no-qr-code`: nothing was found, and a barcode could not have been. `no-reader`: what reads codes is not there. */
export type ScanFault =
  'no-camera' | 'denied' | 'insecure' | 'busy' | 'no-reader' | 'nothing-found' | 'no-qr-code';

export type ScanState =
  | {readonly kind: 'closed'}
  | {readonly kind: 'starting'}
  | {readonly kind: 'aiming'; readonly stream: MediaStream; readonly codes: ReadableCodes}
  | {readonly kind: 'reading'}
  | {readonly kind: 'failed'; readonly fault: ScanFault};

interface Options {
  readonly clock: () => Clock;
  readonly video: () => HTMLVideoElement | null;
  /** Told what a code says; answers whether that was what was looked for. */
  readonly onText: (text: string) => boolean;
}

const LOOK_EVERY_MS = 200;

const FAULTS: Readonly<Record<string, ScanFault>> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

/** Reads a code with the camera, or from a photo. Pictures are looked at here and nowhere else. */
export class ScanController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: Options;
  #state: ScanState = {kind: 'closed'};
  #cancel: (() => void) | undefined;
  /** Changes with every beginning and end, so that what belongs to an earlier one is dropped. */
  #turn = 0;

  constructor(host: ReactiveControllerHost, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get state(): ScanState {
    return this.#state;
  }

  async start(): Promise<void> {
    const turn = this.#begin({kind: 'starting'});
    // Typed as always there, but missing on pages without https.
    const devices = navigator.mediaDevices as MediaDevices | undefined;
    if (!devices) return this.#set({kind: 'failed', fault: 'insecure'});
    try {
      const codes = await readableCodes();
      const stream = await devices.getUserMedia({video: {facingMode: 'environment'}});
      if (turn !== this.#turn) return stopStream(stream);
      this.#set({kind: 'aiming', stream, codes});
      const read = await pictureReader();
      if (turn === this.#turn) this.#look(read, turn);
    } catch (error) {
      if (turn !== this.#turn) return;
      const name = error instanceof Error ? error.name : '';
      const fault = error instanceof NoReader ? 'no-reader' : (FAULTS[name] ?? 'no-camera');
      this.#begin({kind: 'failed', fault});
    }
  }

  async readPhoto(file: Blob): Promise<void> {
    const turn = this.#begin({kind: 'reading'});
    try {
      const [read, picture] = await Promise.all([pictureReader(), createImageBitmap(file)]);
      const texts = await read(picture);
      picture.close();
      if (turn !== this.#turn) return;
      if (texts.some((text) => this.#options.onText(text))) return this.stop();
    } catch (error) {
      if (turn === this.#turn && error instanceof NoReader)
        return this.#set({kind: 'failed', fault: 'no-reader'});
      // What is no picture holds no code.
    }
    const codes = await readableCodes();
    if (turn === this.#turn)
      this.#set({kind: 'failed', fault: codes === 'all' ? 'nothing-found' : 'no-qr-code'});
  }

  stop(): void {
    this.#begin({kind: 'closed'});
  }

  hostDisconnected(): void {
    this.stop();
  }

  #look(read: Awaited<ReturnType<typeof pictureReader>>, turn: number): void {
    this.#cancel = this.#options.clock().after(LOOK_EVERY_MS, async () => {
      const video = this.#options.video();
      const texts = video && video.readyState >= 2 ? await read(video).catch(() => []) : [];
      if (turn !== this.#turn) return;
      if (texts.some((text) => this.#options.onText(text))) this.stop();
      else this.#look(read, turn);
    });
  }

  #begin(state: ScanState): number {
    this.#cancel?.();
    if (this.#state.kind === 'aiming') stopStream(this.#state.stream);
    this.#set(state);
    this.#turn += 1;
    return this.#turn;
  }

  #set(state: ScanState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

function stopStream(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
