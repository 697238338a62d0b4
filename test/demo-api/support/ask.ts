import {request} from 'node:http';
import type {IncomingHttpHeaders} from 'node:http';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  readonly text: string;
  /** The body as JSON. */
  readonly json: any;
}

export interface Question {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Asks over HTTP and hides nothing: no compression, redirect or header of its own. */
export function ask(url: string, {method = 'GET', headers = {}, body}: Question = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : {'Content-Length': String(Buffer.byteLength(body))};
    const asked = request(url, {method, headers: {...length, ...headers}, agent: false}, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const bytes = Buffer.concat(chunks);
        const text = bytes.toString('utf8');
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          bytes,
          text,
          get json() {
            return JSON.parse(text);
          },
        });
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

/** Asks for a dossier as a widget does. */
export function lookUp(url: string, key: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  return ask(`${url}/v1/dossiers/lookup`, {
    method: 'POST',
    headers: {'Content-Type': 'application/json', ...headers},
    body: JSON.stringify(key),
  });
}
