/** How `dist` is made. The steps are in `.ci/build`: the top level keeps the one file that Vite asks for. */
import {defineConfig, type UserConfig} from 'vite';
import {allElements} from './.ci/build/all-elements.ts';
import {chartsBeside} from './.ci/build/charts-beside.ts';
import {askingAhead, elements} from './.ci/build/element-names.ts';
import {everyBuild} from './.ci/build/every-build.ts';
import {asciiOnly, ownExports} from './.ci/build/odd-pages.ts';
import {shared} from './.ci/build/shared-chunks.ts';
import {sideBySide} from './.ci/build/side-by-side.ts';
import {standaloneFiles} from './.ci/build/standalone-files.ts';
import {ownTrustedTypesPolicy, withoutArrayFrom, withoutPolyfills} from './.ci/build/third-party.ts';
import {tightTemplates} from './.ci/build/tight-templates.ts';

const entries = (folder: string) =>
  Object.fromEntries(elements.map((name) => [`${folder}${name}`, `src/define/${name}.ts`]));

/** Of an element that asks ahead the file in its name is another one, that fetches this. */
const browserEntries = Object.fromEntries(
  elements.map((name) => [
    `browser/${askingAhead.includes(name) ? 'chunks' : 'define'}/${name}`,
    `src/define/${name}.ts`,
  ]),
);

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
        external: [/^lit(\/|$)/, /^chart\.js/, /^qr(\/|$)/],
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
          chunkFileNames: 'browser/chunks/[name]-[hash:6].js',
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
              // What readers do with an answer, and the styles of late parts: shared by the late parts of all widgets.
              {
                name: 'handy',
                test: /src\/(controllers\/(copy-text|print-element|save-file|share-sheet)|styles\/(add-styles|choices)|views\/step-icons)/,
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
  if (!shape) return {...everyBuild, build: {...everyBuild.build, outDir: 'dist-storybook'}};
  return {
    ...everyBuild,
    ...shape,
    plugins: [tightTemplates, ...(shape.plugins ?? [])],
    define: {'process.env.NODE_ENV': '"production"'},
    build: {...everyBuild.build, ...shape.build},
  };
});
