/** Real `Response` objects for injected fetches. */

export function json(value: unknown, init: ResponseInit = {}): Response {
  return new Response(typeof value === 'string' ? value : JSON.stringify(value), {
    headers: {'Content-Type': 'application/json'},
    ...init,
  });
}

export function html(status = 200): Response {
  return new Response('<!doctype html><title>Đăng nhập</title>', {
    status,
    headers: {'Content-Type': 'text/html; charset=utf-8'},
  });
}

export function problem(status: number, extra: object = {}, headers: HeadersInit = {}): Response {
  const document = {type: 'about:blank', title: 'Refused', status, ...extra};
  return new Response(JSON.stringify(document), {
    status,
    headers: {'Content-Type': 'application/problem+json', ...headers},
  });
}

/** A body that sends these chunks and then ends, breaks or stays open. */
export function streamed(
  chunks: readonly (string | Uint8Array<ArrayBuffer>)[],
  end: 'close' | 'break' | 'hang' = 'close',
): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (const chunk of chunks) {
        controller.enqueue(typeof chunk === 'string' ? encoder.encode(chunk) : chunk);
      }
      if (end === 'close') controller.close();
      if (end === 'break') controller.error(new TypeError('connection reset'));
    },
  });
  return new Response(body, {headers: {'Content-Type': 'application/json'}});
}

type Step = Response | Error | (() => Response | Promise<Response>);

export interface ScriptedFetch {
  readonly fetch: typeof fetch;
  readonly calls: {url: string; init: RequestInit}[];
}

/** A fetch that gives these answers in turn, the last one for ever. */
export function scripted(...steps: readonly Step[]): ScriptedFetch {
  const calls: {url: string; init: RequestInit}[] = [];
  return {
    calls,
    fetch: async (input, init = {}) => {
      const step = steps[Math.min(calls.length, steps.length - 1)]!;
      calls.push({url: String(input), init});
      if (step instanceof Error) throw step;
      return step instanceof Response ? step.clone() : step();
    },
  };
}
