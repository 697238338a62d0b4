import {readdirSync, readFileSync} from 'node:fs';
import {basename, join, posix} from 'node:path';
import {build, defineConfig, type Plugin, type Rolldown, type UserConfig} from 'vite';

const namesIn = (folder: string): readonly string[] =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((file) => file.endsWith('.ts') && file !== 'define-element.ts')
    .map((file) => basename(file, '.ts'));

const elements = namesIn('src/define/');

const entries = (folder: string) =>
  Object.fromEntries(elements.map((name) => [`${folder}${name}`, `src/define/${name}.ts`]));

/** Elements that ask for their data ahead of their own code. */
const askingAhead = namesIn('src/define/ahead/');

/** Of an element that asks ahead the file in its name is another one, that fetches this. */
const browserEntries = Object.fromEntries(
  elements.map((name) => [
    `browser/${askingAhead.includes(name) ? 'chunks' : 'define'}/${name}`,
    `src/define/${name}.ts`,
  ]),
);

/** Two Lit copies on a page with Trusted Types must not claim the same policy name. */
const ownTrustedTypesPolicy: Plugin = {
  name: 'own-trusted-types-policy',
  transform(code, id) {
    return /lit-html/.test(id) && code.includes('createPolicy("lit-html"')
      ? code.replace('createPolicy("lit-html"', 'createPolicy("motcua-lit"')
      : undefined;
  },
};

/** Lit's ways around what old browsers lack are for older ones than the syntax built here; a page's polyfills must not reach ours. */
const withoutPolyfills: Plugin = {
  name: 'without-polyfills',
  transform(code, id) {
    if (!/node_modules\/(lit-|@lit\/)/.test(id)) return undefined;
    return {
      code: code
        .replace(/\b\w+\.(lit\w+|reactiveElement)(Polyfill|Hydrate)Support\b/g, '(void 0)')
        .replace(/\w+\.ShadowRoot&&\(.*?"replace"in CSSStyleSheet\.prototype/, '!0')
        // Advice for authors of styles, who work with the unbuilt source.
        .replace(/Error\("(CSSResult is not|Value passed to 'css')[^"]*("\+\w+\+"[^"]*)?"\)/g, 'Error()')
        // The styles of a widget are one list already, and pages were seen to take `flat` away.
        .replace('.flat(1/0)', '')
        .replace(/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g, '0'),
      map: null,
    };
  },
};

/** Classic scripts are read in the page's own charset, which may not be UTF-8. */
const asciiOnly: Plugin = {
  name: 'ascii-only',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      file.code = file.code.replace(
        /[^\0-\x7f]/g,
        (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
    }
  },
};

/** One file that registers every element, made of the files of the elements: each of those stays whole. */
const allElements: Plugin = {
  name: 'all-elements',
  generateBundle() {
    const code = readFileSync(new URL('src/define.ts', import.meta.url), 'utf8');
    const source = code
      .match(/^import .*$/gm)!
      .join('\n')
      .replaceAll('.ts', '.js');
    this.emitFile({type: 'asset', fileName: 'browser/define.js', source});
  },
};

/** The drawing code is a file of its own, whatever loads it; `address` is the expression that leads there. */
const chartsBeside = (address: string): Plugin => ({
  name: 'charts-beside',
  transform(code, id) {
    if (!id.endsWith('/charts/load-chart.ts')) return undefined;
    const {version} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
    return {
      code: code.replace(
        /import\((["'])\.\/draw-chart\.ts\1\)/,
        `import(/* @vite-ignore */ ${address.replace('VERSION', version)})`,
      ),
      map: null,
    };
  },
});

/** One module with all that it needs in one file; `define` are constants of its own. */
async function standalone(
  entry: string,
  format: 'es' | 'iife' = 'es',
  define: Readonly<Record<string, string>> = {},
): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [tightTemplates, withoutArrayFrom],
    define: {'process.env.NODE_ENV': '"production"', ...define},
    build: {
      ...common.build,
      write: false,
      lib: {entry, formats: [format], name: 'motcuaStandalone'},
      rolldownOptions: {output: {minify: true, comments: {annotation: false}}},
    },
  });
  const [first] = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  if (first?.type !== 'chunk') throw new Error(`${entry} was not built`);
  return first.code;
}

/** The files that a page loads for a chunk, itself last. */
function filesOf(chunk: string, bundle: Rolldown.OutputBundle, seen = new Set<string>()): readonly string[] {
  const file = bundle[chunk];
  if (seen.has(chunk) || file?.type !== 'chunk') return [...seen];
  for (const needed of file.imports) filesOf(needed, bundle, seen);
  return [...seen.add(chunk)];
}

/** The lookup's and the tracker's first views, in which every byte is counted. */
const COUNTED = /\/(core|asking)-|\/define\//;

/** A late part is asked for together with the files that it is made of, not before them. */
const sideBySide: Plugin = {
  name: 'side-by-side',
  generateBundle(_options, bundle) {
    for (const [name, file] of Object.entries(bundle)) {
      if (file.type !== 'chunk' || COUNTED.test(name)) continue;
      const here = filesOf(name, bundle);
      file.code = file.code.replace(/\bimport\(([`"'])(\.[^`"']+)\1\)/g, (alone, _quote, target: string) => {
        const wanted = posix.join(posix.dirname(name), target);
        const files = filesOf(wanted, bundle).filter((each) => !here.includes(each));
        if (files.length < 2) return alone;
        const imports = files.map((each) => `import("${relativeTo(name, each)}")`);
        return `Promise.all([${imports.join()}]).then(e=>e.at(-1))`;
      });
    }
  },
};

/** How a module of the bundle names another. */
function relativeTo(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to);
  return path.startsWith('.') ? path : `./${path}`;
}

/** The file in an element's name, and all that it is made of. */
function filesOfElement(name: string, bundle: Rolldown.OutputBundle): readonly string[] {
  const file = `browser/define/${name}.js`;
  const made = filesOf(askingAhead.includes(name) ? `browser/chunks/${name}.js` : file, bundle);
  return [file, ...made.filter((each) => each !== file)];
}

/**
 * Files that stand alone: the drawing code; for elements with something to ask at once a small one in their name that
 * asks, while it fetches all that the element is made of; `motcua-loader.js`, which knows what each element needs at
 * once; and `snippets.html`, the lines for a page that knows it as well.
 */
const standaloneFiles: Plugin = {
  name: 'standalone-files',
  async generateBundle(_options, bundle) {
    const emit = (fileName: string, source: string) => this.emitFile({type: 'asset', fileName, source});
    emit('browser/charts.js', await standalone('src/charts/draw-chart.ts'));
    const names = ['settings', ...elements];
    const files = Object.fromEntries(names.map((name) => [name, filesOfElement(name, bundle)]));
    emit(
      'motcua-loader.js',
      await standalone('src/loader.ts', 'iife', {MOTCUA_FILES: JSON.stringify(files)}),
    );
    const snippet = ([name, [entry, ...rest]]: [string, readonly string[]]) =>
      `<!-- motcua-${name} -->
<script type="module" src="/motcua/${entry}"></script>
${rest.map((file) => `<link rel="modulepreload" href="/motcua/${file}">\n`).join('')}`;
    emit('browser/snippets.html', Object.entries(files).map(snippet).join(''));
    for (const name of askingAhead) {
      const [entry = '', ...rest] = files[name]!;
      const imports = rest.map((file) => `import("${relativeTo(entry, file)}")`).join();
      const asking = await standalone(`src/define/ahead/${name}.ts`);
      emit(entry, `const parts=Promise.all([${imports}]);{${asking}}await parts;`);
    }
  },
};

/** Old page libraries put an `Array.from` of their own in place, which knows no sets. */
const withoutArrayFrom: Plugin = {
  name: 'without-array-from',
  transform(code, id) {
    if (!/node_modules\/chart\.js/.test(id)) return undefined;
    return {code: code.replace(/\bArray\.from\((\w+)\)/g, '[...$1]'), map: null};
  },
};

/** What a page adds to every object is no export of a module. */
const ownExports: Plugin = {
  name: 'own-exports',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      file.code = file.code.replace(
        /for\(var (\w) in (\w)\)(?=\w\(\w,\1,\{get:)/,
        'for(var $1 of Object.keys($2))',
      );
    }
  },
};

const tightCss = (css: string): string =>
  css
    .replace(/\s*([{};,>])\s*/g, '$1')
    .replace(/:\s+/g, ':')
    .replace(/\s+!/g, '!')
    .replace(/\b0\./g, '.')
    .replace(/;\}/g, '}')
    .trim();

/** Space inside templates and styles is for readers of the source only. */
const tightTemplates: Plugin = {
  name: 'tight-templates',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id) || !/\b(html|css)`/.test(code)) return undefined;
    return {
      code: code
        .replace(/css`([^`$]*)`/g, (_, css: string) => `css\`${tightCss(css)}\``)
        .replace(/\n\s+/g, '\n'),
      map: null,
    };
  },
};

/** The modules that an element imports, with those that it imports late or without. */
function modulesOf(
  element: string,
  context: Rolldown.ChunkingContext,
  withLate = false,
): ReadonlySet<string> {
  const ids = new Set([join(import.meta.dirname, `src/define/${element}.ts`)]);
  for (const id of ids) {
    const {importedIds = [], dynamicallyImportedIds = []} = context.getModuleInfo(id) ?? {};
    for (const next of [...importedIds, ...(withLate ? dynamicallyImportedIds : [])]) ids.add(next);
  }
  return ids;
}

/**
 * One file, called `name`, for what each of the elements `atOnce` imports and, late or not, any of `others`; also for
 * what the pattern fits. It makes fewer requests, and better compression. What fits several is in the first.
 */
const shared = (
  name: string,
  {atOnce, others = atOnce, also}: {atOnce: readonly string[]; others?: readonly string[]; also?: RegExp},
): Rolldown.CodeSplittingGroup => ({
  name: (id, context) =>
    also?.test(id) ||
    (atOnce.every((element) => modulesOf(element, context).has(id)) &&
      others.some((element) => modulesOf(element, context, true).has(id)))
      ? name
      : undefined,
});

const common: UserConfig = {
  build: {target: 'es2022', outDir: 'dist', emptyOutDir: false, minify: true, reportCompressedSize: false},
  publicDir: false,
};

/**
 * Three shapes of the same library.
 * - `modules`: ES modules for bundlers, third party left to them.
 * - `browser`: ES modules for a page without a build tool, everything inside, split so that late parts come late.
 * - `script`: one classic script that registers every element.
 */
const shapes: Record<string, UserConfig> = {
  modules: {
    build: {
      minify: false,
      emptyOutDir: true,
      lib: {entry: {index: 'src/index.ts', define: 'src/define.ts', ...entries('define/')}, formats: ['es']},
      rolldownOptions: {
        external: [/^lit(\/|$)/, /^chart\.js/, /^valibot/, /^qr(\/|$)/],
        output: {chunkFileNames: 'chunks/[name]-[hash].js', entryFileNames: '[name].js'},
      },
    },
  },
  browser: {
    plugins: [
      ownTrustedTypesPolicy,
      withoutPolyfills,
      ownExports,
      chartsBeside("'../charts.js?v=VERSION'"),
      sideBySide,
      standaloneFiles,
      allElements,
    ],
    build: {
      lib: {entry: {...browserEntries}, formats: ['es']},
      rolldownOptions: {
        output: {
          chunkFileNames: 'browser/chunks/[name]-[hash].js',
          entryFileNames: '[name].js',
          minify: true,
          comments: {annotation: false},
          codeSplitting: {
            groups: [
              shared('core', {
                atOnce: ['procedure-lookup', 'dossier-tracker'],
                // What the lookup shares with its late parts: too little for files of their own.
                also: /first-rows|procedure-facts\.vi|views\/icons?\.ts|next-task/,
              }),
              shared('asking', {atOnce: ['procedure-lookup', 'procedure'], also: /controllers\/today/}),
              {
                name: 'handy',
                test: /src\/(controllers\/(copy-text|print-element|save-file)|styles\/(add-styles|choices))/,
              },
              shared('reading', {atOnce: ['kpi-chart'], others: ['procedure-lookup', 'dossier-tracker']}),
              shared('figures', {atOnce: ['kpi-chart', 'kpi-board']}),
            ],
          },
        },
      },
    },
  },
  script: {
    plugins: [
      ownTrustedTypesPolicy,
      withoutPolyfills,
      withoutArrayFrom,
      ownExports,
      chartsBeside("new URL('browser/charts.js?v=VERSION', motcuaScript)"),
      asciiOnly,
    ],
    build: {
      lib: {entry: 'src/define.ts', formats: ['iife'], name: 'motcua', fileName: () => 'motcua.js'},
      rolldownOptions: {
        output: {
          // A form of the page may bear the name `currentScript`, and a module has none.
          intro: `const motcuaScript=(Reflect.get(Document.prototype,'currentScript',document)||0).src||(document.querySelector('script[src*="motcua.js"]')||0).src||location.href;`,
        },
      },
    },
  },
};

export default defineConfig(({mode}) => {
  const shape = shapes[mode];
  if (!shape) return {...common, build: {...common.build, outDir: 'dist-storybook'}};
  return {
    ...common,
    ...shape,
    plugins: [tightTemplates, ...(shape.plugins ?? [])],
    define: {'process.env.NODE_ENV': '"production"'},
    build: {...common.build, ...shape.build},
  };
});
