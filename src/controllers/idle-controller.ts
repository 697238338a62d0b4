import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Clock} from './clock.ts';

export interface IdleLimits {
  /** Milliseconds without a sign of life after which all is wiped. */
  readonly idleMs: number;
  /** How long before that a warning stands. */
  readonly warningMs: number;
  /** Milliseconds that pass while the page is hidden, where no warning can be seen. */
  readonly hiddenMs: number;
}

/** Any of these, anywhere on the page, says that somebody is there. */
const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove', 'scroll'] as const;

/** Notices that nobody has done anything for a while, warns in time, and then says so once. */
export class IdleController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #clock: () => Clock;
  readonly #limits: () => IdleLimits;
  readonly #onIdle: () => void;
  #endsAt = 0;
  #isWatching = false;
  #secondsLeft: number | undefined;
  #cancel: (() => void) | undefined;

  constructor(
    host: ReactiveControllerHost,
    clock: () => Clock,
    limits: () => IdleLimits,
    onIdle: () => void,
  ) {
    this.#host = host;
    this.#clock = clock;
    this.#limits = limits;
    this.#onIdle = onIdle;
    host.addController(this);
  }

  /** Seconds until all is wiped, while the warning stands. */
  get secondsLeft(): number | undefined {
    return this.#secondsLeft;
  }

  /** Starts or stops to watch; the same again changes nothing. */
  watch(isWatching: boolean): void {
    if (isWatching === this.#isWatching) return;
    this.#isWatching = isWatching;
    const change = isWatching ? document.addEventListener : document.removeEventListener;
    for (const sign of SIGNS_OF_LIFE) {
      change.call(document, sign, this.#onLife, {capture: true, passive: true});
    }
    change.call(document, 'visibilitychange', this.#onVisibility);
    if (isWatching) this.stay();
    else this.#stop();
  }

  /** Somebody is there: the time begins anew. */
  stay(): void {
    this.#endsAt = this.#clock().now() + this.#limits().idleMs;
    this.#check();
  }

  hostDisconnected(): void {
    this.watch(false);
  }

  readonly #onLife = (): void => {
    this.#endsAt = this.#clock().now() + this.#limits().idleMs;
    if (this.#secondsLeft !== undefined) this.#check();
  };

  readonly #onVisibility = (): void => {
    if (document.visibilityState === 'hidden') {
      this.#endsAt = this.#clock().now() + this.#limits().hiddenMs;
      this.#check();
    } else if (this.#clock().now() >= this.#endsAt) this.#check();
    else this.stay();
  };

  readonly #check = (): void => {
    this.#stop();
    const left = this.#endsAt - this.#clock().now();
    const {warningMs} = this.#limits();
    if (left <= 0) {
      this.watch(false);
      this.#onIdle();
    } else if (left <= warningMs) {
      this.#secondsLeft = Math.ceil(left / 1000);
      this.#cancel = this.#clock().after(left % 1000 || 1000, this.#check);
    } else this.#cancel = this.#clock().after(left - warningMs, this.#check);
    this.#host.requestUpdate();
  };

  #stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#secondsLeft = undefined;
  }
}
