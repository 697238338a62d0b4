import {deepEqual, ok} from 'node:assert/strict';
import {test} from 'node:test';
import {readSourceFiles} from '../support/source/source-files.ts';
import type {ImportFact, SourceFile} from '../support/source/source-files.ts';

/** Which folders of `src` a folder may import from, beside itself. Imports go down only. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  primitives: [],
  domain: ['primitives'],
  messages: ['domain', 'primitives'],
  styles: [],
  api: ['domain', 'primitives'],
  settings: ['api', 'messages', 'domain', 'primitives'],
  charts: ['messages', 'domain', 'primitives'],
  views: ['messages', 'styles', 'domain', 'primitives'],
  controllers: ['settings', 'charts', 'styles', 'messages', 'domain', 'primitives'],
  widgets: ['controllers', 'settings', 'views', 'styles', 'messages', 'domain', 'primitives'],
  define: ['widgets', 'controllers', 'settings'],
};

interface ThirdParty {
  readonly modules: RegExp;
  readonly folders: readonly string[];
  /** Comes only when it is needed (`import('…')`), or never: it is for servers and tools. */
  readonly comes?: 'late' | 'never';
}

const thirdParties: readonly ThirdParty[] = [
  {modules: /^lit(\/|$)/, folders: ['styles', 'views', 'controllers', 'widgets']},
  {modules: /^chart\.js(\/|$)/, folders: ['charts'], comes: 'late'},
  {modules: /^valibot$/, folders: ['api'], comes: 'never'},
  {modules: /^@valibot\/to-json-schema$/, folders: ['api'], comes: 'never'},
  {modules: /^qr(\/|$)/, folders: ['controllers'], comes: 'late'},
];

const files = readSourceFiles();

function folderOf(path: string): string {
  const [, folder = '', ...rest] = path.split('/');
  return rest.length > 0 ? folder : '';
}

function widgetOf(path: string): string | undefined {
  return /^src\/widgets\/([^/]+)\//.exec(path)?.[1];
}

/** Every import of every file that breaks the rule, as `file → module`. */
function breaking(rule: (file: SourceFile, fact: ImportFact) => boolean): string[] {
  return files.flatMap((file) =>
    file.imports.filter((fact) => rule(file, fact)).map((fact) => `${file.path} → ${fact.name}`),
  );
}

test('every folder of src has its place in the layers', () => {
  const folders = new Set(files.map(({path}) => folderOf(path)).filter(Boolean));
  deepEqual(
    [...folders].filter((folder) => !(folder in mayImport)),
    [],
  );
  ok(folders.size > 5);
});

test('imports go down the layers only', () => {
  const broken = breaking(({path}, {file}) => {
    const from = folderOf(path);
    if (from === '' || file === undefined) return false;
    const to = folderOf(file);
    if (to === '') return file !== 'src/version.ts';
    return to !== from && !mayImport[from]?.includes(to);
  });
  deepEqual(broken, []);
});

test('a widget never imports another widget', () => {
  const broken = breaking(({path}, {file}) => {
    const other = file && widgetOf(file);
    return other !== undefined && widgetOf(path) !== undefined && other !== widgetOf(path);
  });
  deepEqual(broken, []);
});

test('every relative import names its file with the extension', () => {
  const broken = breaking((_, {name, file}) => file !== undefined && !/\.(ts|json)$/.test(name));
  deepEqual(broken, []);
});

test('third party code stays in the folders that may know it', () => {
  const broken = breaking(({path}, {name, file}) => {
    if (file !== undefined) return false;
    const party = thirdParties.find(({modules}) => modules.test(name));
    return !party?.folders.includes(folderOf(path));
  });
  deepEqual(broken, []);
});

/** Files that run as soon as `path` is loaded, `path` included; with those that come late where `withLate`. */
function loadedWith(path: string, withLate: boolean, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const file = files.find((each) => each.path === path);
  for (const fact of file?.imports ?? []) {
    if (fact.file !== undefined && (withLate || !fact.isDynamic) && !fact.isTypeOnly)
      loadedWith(fact.file, withLate, seen);
  }
  return seen;
}

/** Imports of third party code that entries of the package load, as `entry … file → module`. */
function loadedParties(comes: 'late' | 'never'): string[] {
  const entries = files.filter(({path}) => /^src\/(index|define|loader)\.ts$|^src\/define\//.test(path));
  const parties = thirdParties.filter((party) => party.comes === comes);
  const withLate = comes === 'never';
  return entries.flatMap((entry) =>
    [...loadedWith(entry.path, withLate)].flatMap((path) =>
      (files.find((each) => each.path === path)?.imports ?? [])
        .filter(({isDynamic, isTypeOnly}) => (withLate || !isDynamic) && !isTypeOnly)
        .filter(({name}) => parties.some(({modules}) => modules.test(name)))
        .map(({name}) => `${entry.path} … ${path} → ${name}`),
    ),
  );
}

test('heavy third party code comes late: no entry loads it at once', () => {
  deepEqual(loadedParties('late'), []);
});

test('what describes the contract for servers and tools reaches no page, not even late', () => {
  deepEqual(loadedParties('never'), []);
});

test('only settings build sources', () => {
  const sources = /^src\/api\/(contract|static)-source\.ts$/;
  const users = files.filter((file) =>
    file.imports.some((fact) => !fact.isTypeOnly && fact.file !== undefined && sources.test(fact.file)),
  );
  const allowed = /^src\/(index\.ts$|settings\/|api\/)/;
  deepEqual(
    users.map(({path}) => path).filter((path) => !allowed.test(path)),
    [],
  );
});

test('no files import each other in a circle', () => {
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    const facts = files.find((each) => each.path === path)?.imports ?? [];
    for (const {file, isDynamic, isTypeOnly} of facts) {
      if (file !== undefined && !isDynamic && !isTypeOnly) walk(file, [...trail, path]);
    }
    done.add(path);
  };
  files.forEach(({path}) => walk(path, []));
  deepEqual(circles, []);
});
