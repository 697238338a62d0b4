import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {SourceError} from '../domain/source-error.ts';
import {bringProblem} from '../messages/bring-problem.ts';

/** Where an asynchronous question stands. `last` is the last good answer, kept through later trouble. */
export type QueryState<T> =
  | {readonly kind: 'idle'; readonly last?: T}
  | {readonly kind: 'loading'; readonly isSlow: boolean; readonly last?: T}
  | {readonly kind: 'loaded'; readonly value: T; readonly last?: T}
  | {
      readonly kind: 'failed';
      readonly error: SourceError;
      /** Seconds until another try makes sense; counts down. */
      readonly retryInS?: number;
      readonly last?: T;
    };

type Ask<T> = (signal: AbortSignal) => Promise<T>;

const SLOW_AFTER_MS = 1000;

/**
 * The only place where a widget waits for an answer: asks, drops superseded answers, aborts when the widget is
 * removed, counts down before a retry, and asks again when the network comes back.
 */
export class QueryController<T> implements ReactiveController {
  #state: QueryState<T> = {kind: 'idle'};
  #ask: Ask<T> | undefined;
  #running: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get state(): QueryState<T> {
    return this.#state;
  }

  /** Asks; whatever was asked before no longer counts. */
  run(ask: Ask<T>): void {
    this.#ask = ask;
    void this.#start();
  }

  retry(): void {
    if (this.#ask) void this.#start();
  }

  /** Forgets question and answer. */
  clear(): void {
    this.#stop();
    this.#ask = undefined;
    this.#set({kind: 'idle'});
  }

  hostConnected(): void {
    globalThis.addEventListener('online', this.#onOnline);
    if (this.#ask && this.#state.kind === 'loading') void this.#start();
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('online', this.#onOnline);
    this.#stop();
  }

  async #start(): Promise<void> {
    const ask = this.#ask!;
    this.#stop();
    const {last} = this.#state;
    let signal: AbortSignal | undefined;
    this.#set({kind: 'loading', isSlow: false, last});
    this.#timer = setTimeout(() => this.#set({kind: 'loading', isSlow: true, last}), SLOW_AFTER_MS);
    try {
      ({signal} = this.#running = new AbortController());
      const value = await ask(signal);
      if (signal.aborted) return;
      this.#set({kind: 'loaded', value, last: value});
    } catch (cause) {
      const error = await sayable(cause);
      if (signal?.aborted) return;
      this.#fail(error, Math.ceil((error.retryAfterMs ?? 0) / 1000), last);
    }
  }

  #fail(error: SourceError, retryInS: number, last: T | undefined): void {
    this.#set({kind: 'failed', error, retryInS: retryInS || undefined, last});
    if (retryInS > 0) this.#timer = setTimeout(() => this.#fail(error, retryInS - 1, last), 1000);
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#running?.abort();
  }

  #set(state: QueryState<T>): void {
    clearTimeout(this.#timer);
    this.#state = state;
    this.#host.requestUpdate();
  }

  readonly #onOnline = () => {
    if (this.#state.kind === 'failed' && this.#state.error.kind === 'network') this.retry();
  };
}

/**
 * The error, once its sentence has been fetched; where that fails, the network is down, and that is the message. Sources
 * reject with `SourceError` only: anything else means that a part of our own code could not be loaded.
 */
async function sayable(cause: unknown): Promise<SourceError> {
  const error = cause instanceof SourceError ? cause : new SourceError('network', 'No code.', {cause});
  try {
    await bringProblem(error.kind);
    return error;
  } catch {
    return new SourceError('network', error.message, {cause: error});
  }
}
