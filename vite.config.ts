import {readdirSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {build, defineConfig, type Plugin, type UserConfig} from 'vite';

const elements = readdirSync(new URL('src/define/', import.meta.url))
  .filter((file) => file !== 'define-element.ts')
  .map((file) => basename(file, '.ts'));

const entries = (folder: string) =>
  Object.fromEntries(elements.map((name) => [`${folder}${name}`, `src/define/${name}.ts`]));

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

/** The light script tag, `motcua-loader.js`: knows which files each element needs at once, to ask for them side by side. */
const loader: Plugin = {
  name: 'loader',
  async generateBundle(_options, bundle) {
    const needed = (file: string, seen = new Set<string>()): string[] => {
      const chunk = bundle[file];
      if (seen.has(file) || chunk?.type !== 'chunk') return [];
      seen.add(file);
      for (const each of chunk.imports) needed(each, seen);
      return [...seen];
    };
    const names = ['settings', ...elements];
    const files = Object.fromEntries(names.map((name) => [name, needed(`browser/define/${name}.js`)]));
    const built = await build({
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      define: {MOTCUA_FILES: JSON.stringify(files)},
      build: {
        ...common.build,
        write: false,
        lib: {
          entry: 'src/loader.ts',
          formats: ['iife'],
          name: 'motcuaLoader',
          fileName: () => 'motcua-loader.js',
        },
      },
    });
    const [script] = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
    this.emitFile({
      type: 'asset',
      fileName: 'motcua-loader.js',
      source: script!.type === 'chunk' ? script!.code : '',
    });
  },
};

/** A classic script cannot be split: the drawing code of charts comes from the file beside it. */
const chartsBesideScript: Plugin = {
  name: 'charts-beside-script',
  transform(code, id) {
    if (!id.endsWith('/charts/load-chart.ts')) return undefined;
    const {version} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
    const url = `new URL('browser/charts.js?v=${version}', motcuaScript)`;
    return {
      code: code.replace(/import\((["'])\.\/draw-chart\.ts\1\)/, `import(/* @vite-ignore */ ${url})`),
      map: null,
    };
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

/** One file for all that no widget can do without: fewer requests, better compression. */
const neededByEveryWidget =
  /node_modules\/(@lit|lit)|src\/(styles\/(tokens|base|controls)|settings\/(page-settings|settings|source-for)\.ts|version|define\/define-element|domain\/procedure\/first-rows|messages\/(common\.vi|bring-problem|format|bundle|procedure-facts\.vi)\.ts|views\/(icons?|problem)\.|controllers\/(announcer|messages|next|query|settings)-|domain\/source-error)/;

/** One file for all that asks an API, and reads a catalogue. */
const asking =
  /src\/(settings\/ask-at-once|api\/(contract-source|endpoint|request|request-queue|deadline|or-aborted|read-body|clock|shared-requests|response-cache|unusable-response|wire\/(exact-catalogue|read-catalogue|fit-text))|primitives\/bounded-map)\.ts/;

/** The figures of charts and boards in words; apart from it what charts and files of figures need as well. */
const neededByFigures =
  /src\/(views\/figures\/(answer|table|chart\.view|trend|told|figure-|load-look|tools\.view)|messages\/indicator(-values|-narrative|-flags)?(\.vi)?\.ts|controllers\/(load-figures|inline-child|fetch-chart-early|chart-actions)|charts\/load-chart|primitives\/last-made|domain\/indicator\/(series|narrative|change|current-observation|display-decimals|figure|figure-view|parts-check|observation-check|observation-cross-check|rounding|available-periods|is-drawable)\.ts)/;
const neededByPeriods = /src\/domain\/indicator\/(reporting-period|target|observation-flag)\.ts/;

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
    plugins: [ownTrustedTypesPolicy, withoutPolyfills, withoutArrayFrom, ownExports, allElements, loader],
    build: {
      lib: {
        entry: {...entries('browser/define/'), 'browser/charts': 'src/charts/draw-chart.ts'},
        formats: ['es'],
      },
      rolldownOptions: {
        output: {
          chunkFileNames: 'browser/chunks/[name]-[hash].js',
          entryFileNames: '[name].js',
          minify: true,
          comments: {annotation: false},
          codeSplitting: {
            groups: [
              {name: 'core', test: neededByEveryWidget},
              {name: 'asking', test: asking},
              {name: 'figures', test: neededByFigures},
              {name: 'periods', test: neededByPeriods, priority: 1},
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
      chartsBesideScript,
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
