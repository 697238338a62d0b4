import {deepEqual, equal, ok} from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, globSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {readElements} from '../support/source/manifest.ts';
import {root} from '../support/source/source-files.ts';

interface Package {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly bin?: Readonly<Record<string, string>>;
}

const packageJson = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Package;
const tags = readElements().map(({tagName}) => tagName);

/** An import of another package, such as `from "lit/decorators.js"`. */
const bareImport = /\b(?:from|import)\s*\(?\s*["']((?:@[\w-]+\/)?[a-z][\w.-]*(?:\/[\w./-]*)?)["']/g;

/** Loads a module in a fresh Node and answers with the tags that it registers. */
function registeredBy(module: string): string[] {
  const script = `
    const seen = [];
    class Registry { define(tag) { seen.push(tag); } get() { return undefined; } whenDefined() { return new Promise(() => {}); } }
    globalThis.customElements = new Registry();
    await import(${JSON.stringify(module)});
    process.stdout.write(JSON.stringify(seen));
  `;
  const args = ['--no-warnings', '--input-type=module', '--eval', script];
  return JSON.parse(execFileSync(process.execPath, args, {cwd: root, encoding: 'utf8'})) as string[];
}

function targets(): string[] {
  const values = Object.values(packageJson.exports).flatMap((each) =>
    typeof each === 'string' ? [each] : Object.values(each),
  );
  return [...values, ...Object.values(packageJson.bin ?? {})];
}

test('every file that the package exports exists after a build', () => {
  const missing = targets().filter((target) => globSync(target, {cwd: root}).length === 0);
  deepEqual(missing, []);
});

test('the index loads in Node and registers nothing', () => {
  deepEqual(registeredBy(packageJson.name), []);
});

test('the define module registers every described element', () => {
  deepEqual(registeredBy(`${packageJson.name}/define`).sort(), [...tags].sort());
});

for (const tag of tags) {
  test(`the define module of <${tag}> registers that element only`, () => {
    const name = tag.replace(/^motcua-/, '');
    deepEqual(registeredBy(`${packageJson.name}/define/${name}`), [tag]);
  });
}

test('the published package holds the build and its description, and nothing of the workshop', () => {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const answer = execFileSync('npm', args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [pack] = Object.values(JSON.parse(answer) as Record<string, {files: {path: string}[]}>);
  const paths = pack?.files.map(({path}) => path) ?? [];
  for (const wanted of [
    'package.json',
    'LICENSE',
    'custom-elements.json',
    'dist/index.js',
    'dist/motcua.js',
    'dist/motcua-loader.js',
  ]) {
    ok(paths.includes(wanted), `${wanted} is in the package`);
  }
  deepEqual(
    paths.filter(
      (path) =>
        !/^(dist\/|package\.json$|LICENSE$|README\.md$|CHANGELOG\.md$|custom-elements\.json$)/.test(path),
    ),
    [],
  );
});

test('modules for bundlers import nothing but the declared dependencies', () => {
  const built = globSync('dist/{*.js,define/*.js,chunks/*.js}', {cwd: root}).filter(
    (file) => !file.endsWith('motcua.js'),
  );
  ok(built.length > 0);
  const names = built.flatMap((file) => {
    const code = readFileSync(join(root, file), 'utf8');
    return [...code.matchAll(bareImport)].map(([, module = '']) => module.split('/')[0] ?? '');
  });
  deepEqual(
    [...new Set(names)].filter((name) => !(name in packageJson.dependencies)),
    [],
  );
});

test('modules for a page without a build tool need no other file than their own', () => {
  const built = globSync('dist/browser/**/*.js', {cwd: root});
  ok(built.length > 0);
  const outside = built.filter((file) => bareImport.test(readFileSync(join(root, file), 'utf8')));
  deepEqual(outside, []);
});

test('the types of every entry are there', () => {
  ok(existsSync(join(root, 'dist/types/index.d.ts')));
  equal(globSync('dist/types/define/*.d.ts', {cwd: root}).length >= tags.length, true);
});
