import type {Plugin, Rolldown} from 'vite';
import {filesOf, relativeTo} from './chunk-files.ts';
import {askingAhead, elements} from './element-names.ts';
import {standalone} from './build-standalone.ts';

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
export const standaloneFiles: Plugin = {
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
      const asking = await standalone(`src/define/ahead/${name}.ts`, 'es', {MOTCUA_FIRST_PART: 'parts[0]'});
      emit(entry, `const parts=[${imports}];{${asking}}await Promise.all(parts);`);
    }
  },
};
