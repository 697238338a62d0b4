import {build} from 'vite';
import {chartsBeside} from './charts-beside.ts';
import {everyBuild} from './every-build.ts';
import {withoutArrayFrom, withoutColorMixing} from './third-party.ts';
import {tightTemplates} from './tight-templates.ts';

/** One module with all that it needs in one file; `define` are constants of its own. */
export async function standalone(
  entry: string,
  format: 'es' | 'iife' = 'es',
  define: Readonly<Record<string, string>> = {},
): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [tightTemplates, withoutArrayFrom, withoutColorMixing, chartsBeside("'../charts.js?v=VERSION'")],
    define: {'process.env.NODE_ENV': '"production"', ...define},
    build: {
      ...everyBuild.build,
      write: false,
      lib: {entry, formats: [format], name: 'motcuaStandalone'},
      rolldownOptions: {output: {minify: true, comments: {annotation: false}}},
    },
  });
  const [first] = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  if (first?.type !== 'chunk') throw new Error(`${entry} was not built`);
  return first.code;
}
