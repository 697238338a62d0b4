import {orAborted} from './or-aborted.ts';

interface Flight {
  readonly answer: Promise<unknown>;
  readonly controller: AbortController;
  users: number;
}

/** One request for all who ask the same at the same time. It is aborted only when the last of them has left. */
export class SharedRequests {
  readonly #flights = new Map<string, Flight>();

  /** Joins the request under way for `key`, or starts it. The key must say what kind of answer comes. */
  async ask<T>(key: string, start: (signal: AbortSignal) => Promise<T>, signal: AbortSignal): Promise<T> {
    const flight = this.#flights.get(key) ?? this.#start(key, start);
    flight.users++;
    try {
      return (await orAborted(flight.answer, signal)) as T;
    } finally {
      if (--flight.users === 0) {
        if (this.#flights.get(key) === flight) this.#flights.delete(key);
        flight.controller.abort(signal.reason);
      }
    }
  }

  #start(key: string, start: (signal: AbortSignal) => Promise<unknown>): Flight {
    const controller = new AbortController();
    const flight = {answer: start(controller.signal), controller, users: 0};
    this.#flights.set(key, flight);
    return flight;
  }
}
