import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo, Socket} from 'node:net';

export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

export interface WebServer {
  /** `http://127.0.0.1:port`, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** Paths (with their query) asked for so far. */
  readonly asked: string[];
  /** Answers by path; a path that ends in `*` stands for all that begin so, the longest wins. May change at any time. */
  readonly answers: Map<string, Answer>;
  close(): Promise<void>;
}

/** A small server on this machine that answers what it is told, and only that. A used port may be taken again. */
export async function startWebServer(
  given: Readonly<Record<string, Answer>> = {},
  port = 0,
): Promise<WebServer> {
  const answers = new Map(Object.entries(given));
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    asked.push(url);
    // A page that leaves or a test that cuts the line is no error of the server.
    response.on('error', () => {});
    find(answers, url.split('?')[0]!)(response, request);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  // A test that fails must not keep the run from ending.
  server.unref();
  const taken = (server.address() as AddressInfo).port;
  return {
    url: `http://127.0.0.1:${taken}`,
    port: taken,
    asked,
    answers,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function find(answers: ReadonlyMap<string, Answer>, path: string): Answer {
  const exact = answers.get(path);
  if (exact) return exact;
  const key = [...answers.keys()]
    .filter((each) => each.endsWith('*') && path.startsWith(each.slice(0, -1)))
    .sort((a, b) => b.length - a.length)[0];
  return (key !== undefined && answers.get(key)) || reply(404, 'text/plain', 'nothing here');
}

/** An answer with this status, type and body, readable by every origin. */
export function reply(
  status: number,
  type: string,
  body: string | Uint8Array = '',
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return (response) =>
    response
      .writeHead(status, {
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Expose-Headers': 'Retry-After, Date',
        'Cache-Control': 'no-store',
        ...(type && {'Content-Type': type}),
        ...headers,
      })
      .end(body);
}

export const json = (value: unknown): Answer =>
  reply(200, 'application/json', typeof value === 'string' ? value : JSON.stringify(value));

export const htmlPage = (text: string, headers: Readonly<Record<string, string>> = {}): Answer =>
  reply(200, 'text/html; charset=utf-8', text, headers);
