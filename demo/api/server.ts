import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {fileURLToPath} from 'node:url';
import {createAdaptorServer} from '@hono/node-server';
import {createApp} from './app.ts';
import type {AppOptions} from './app.ts';
import {openDatabase} from './database/database.ts';
import type {Database} from './database/database.ts';
import {migrate} from './database/migrate.ts';
import {agencySeed, indicatorSeed, observationSeed, procedureSeed} from './database/public-seeds.ts';
import {seedTable} from './database/seed.ts';
import {DEFAULT_LIMITS} from './dossiers/dossier-lookup.ts';
import {dossierSeed} from './dossiers/dossier-table.ts';
import {keyedHash} from './dossiers/keyed-hash.ts';
import type {KeyedHash} from './dossiers/keyed-hash.ts';
import {sharedSecret} from './dossiers/shared-secret.ts';
import {readCityWords} from './procedures/city-words-file.ts';
import {sweepTries} from './dossiers/try-limit.ts';

export interface ServerOptions extends Partial<Omit<AppOptions, 'hash' | 'words'>> {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host?: string;
  /** `postgres://…`, or a folder for embedded PostgreSQL; without it the data lives in memory. */
  readonly databaseUrl?: string;
  /** A database that is open already; the server closes it. */
  readonly database?: Database;
  /** Folder of the seed files, and of `words.json`. */
  readonly dataDir?: string;
  /** Key of all hashes; every process on one database needs the same. */
  readonly secret?: string;
}

export interface RunningServer {
  /** Such as `http://127.0.0.1:8080`, without a slash at the end. */
  readonly url: string;
  /** Lets running requests finish, then closes the database; may be asked for more than once. */
  close(): Promise<void>;
}

const HOUR = 3_600_000;
/** How long a client may take to send its question. */
const PATIENCE = {headersTimeout: 10_000, requestTimeout: 15_000};
const LONGEST_GOODBYE_MS = 5_000;
const DEMO_DATA = fileURLToPath(new URL('../data/', import.meta.url));

/** Opens and fills the database, then listens. Rejects, with nothing left open, when either cannot be done. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const {port, host = '127.0.0.1', databaseUrl, dataDir = DEMO_DATA, now = () => new Date()} = options;
  const database = options.database ?? (await openDatabase(databaseUrl));
  try {
    await migrate(database);
    const hash = keyedHash(await sharedSecret(database, options.secret));
    await seed(database, dataDir, hash);
    const words = await readCityWords(dataDir, warn);
    const app = createApp(database, {
      limits: DEFAULT_LIMITS,
      stepMs: 250,
      behindProxy: false,
      corsOrigins: [],
      staticDirs: [],
      ...options,
      words,
      hash,
      now,
    });
    const server = createAdaptorServer({fetch: app.fetch, serverOptions: PATIENCE}) as Server;
    await listen(server, port, host);
    const sweep = setInterval(() => {
      const dayAgo = new Date(now().getTime() - 24 * HOUR);
      sweepTries(database, dayAgo).catch((error: unknown) => console.error('motcua:', error));
    }, HOUR);
    const {port: taken} = server.address() as AddressInfo;
    let closed: Promise<void> | undefined;
    const close = async () => {
      clearInterval(sweep);
      await stopListening(server);
      await database.close();
    };
    return {
      url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
      close: () => (closed ??= close()),
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

const warn = (message: string): void => console.warn(`motcua: ${message}`);

async function seed(database: Database, folder: string, hash: KeyedHash): Promise<void> {
  await seedTable(database, folder, agencySeed, warn);
  await seedTable(database, folder, procedureSeed, warn);
  await seedTable(database, folder, indicatorSeed, warn);
  await seedTable(database, folder, observationSeed, warn);
  await seedTable(database, folder, dossierSeed(hash), warn);
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function stopListening(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const impatience = setTimeout(() => server.closeAllConnections(), LONGEST_GOODBYE_MS);
    server.close(() => {
      clearTimeout(impatience);
      resolve();
    });
    server.closeIdleConnections();
  });
}
