import {SourceError} from '../domain/source-error.ts';
import {SYSTEM_REQUEST_CLOCK} from './request-clock.ts';
import {httpAddress} from './http-address.ts';
import {createRequest, type OnMissing, type Question, type RequestOptions} from './request.ts';
import {ResponseCache} from './response-cache.ts';
import {SharedRequests} from './shared-requests.ts';
import type {Report} from './wire/clean-text.ts';

export interface EndpointOptions extends RequestOptions {
  /** Address of the API or folder: absolute, or relative to the page (a `<base>` does not count). */
  readonly api: string;
  /** Hears what was wrong, for the webmaster. Default: the console, twenty times at most. */
  readonly report?: Report;
  /** Address of the page. */
  readonly pageUrl?: string;
}

type Decoder<T> = (json: unknown, report: Report) => T | Promise<T>;

/** Makes a domain value of a document. It may still be on its way, so that code and data travel together. */
export type ComingDecoder<T> = Decoder<T> | Promise<Decoder<T>>;

export interface Endpoint {
  /** A public document. Shared with whoever asks the same, and remembered for a while. */
  read<T>(path: string, decoder: ComingDecoder<T>, signal: AbortSignal, onMissing?: OnMissing): Promise<T>;
  /** An answer for one person: sent as POST, never shared, never remembered. */
  send<T>(path: string, body: unknown, decoder: ComingDecoder<T>, signal: AbortSignal): Promise<T>;
  readonly report: Report;
}

/** Where a source asks. With an address that cannot be used, every question is `configuration`. */
export function createEndpoint({
  api,
  report = consoleReport(20),
  pageUrl = location.href,
  ...options
}: EndpointOptions): Endpoint {
  const base = httpAddress(api, pageUrl);
  const clock = options.clock ?? SYSTEM_REQUEST_CLOCK;
  const request = createRequest(options);
  const shared = new SharedRequests();
  const cache = new ResponseCache(clock);

  const ask = async <T>(
    path: string,
    rest: Omit<Question, 'url'>,
    decoder: ComingDecoder<T>,
    signal: AbortSignal,
  ): Promise<T> => {
    try {
      if (base === undefined) throw new SourceError('configuration', `"${api}" is no web address.`);
      const [decode, json] = await Promise.all([decoder, request({url: base + path, ...rest}, signal)]);
      return await decode(json, report);
    } catch (cause) {
      if (signal.aborted) throw signal.reason;
      const error = cause instanceof SourceError ? cause : new SourceError('network', 'No decoder.', {cause});
      if (error.kind !== 'not-found') {
        report(`${path.split('?')[0]!}: ${error.kind}, ${error.message}`);
      }
      throw error;
    }
  };

  return {
    report,
    async read<T>(
      path: string,
      decoder: ComingDecoder<T>,
      signal: AbortSignal,
      onMissing: OnMissing = 'endpoint',
    ) {
      const known = cache.get(path);
      if (known) return known.value as T;
      const start = async (shareSignal: AbortSignal) => {
        const value = await ask(path, {onMissing}, decoder, shareSignal);
        cache.set(path, value);
        return value;
      };
      return shared.ask(path, start, signal);
    },
    send: (path, body, decoder, signal) => ask(path, {body, onMissing: 'by-content'}, decoder, signal),
  };
}

function consoleReport(most: number): Report {
  return (problem) => {
    if (most-- > 0) console.warn(`motcua: ${problem}`);
  };
}
