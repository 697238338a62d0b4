import {deepEqual, ok} from 'node:assert/strict';
import {test} from 'node:test';
import {readElements} from '../support/source/manifest.ts';
import type {ElementFact} from '../support/source/manifest.ts';
import {readSourceFiles} from '../support/source/source-files.ts';
import type {SourceFile} from '../support/source/source-files.ts';

const elements = readElements();
const files = readSourceFiles();

function names(list: readonly {readonly name: string}[] = []): string[] {
  return [...new Set(list.map(({name}) => name))].sort();
}

/** What an element draws with: its own folder, shared views, styles and charts. */
function drawingFiles(element: ElementFact): SourceFile[] {
  const own = element.path.slice(0, element.path.lastIndexOf('/') + 1);
  const places = [own, 'src/views/', 'src/styles/', 'src/charts/'];
  const found = new Map<string, SourceFile>();
  const add = (path: string) => {
    const file = files.find((each) => each.path === path);
    if (!file || found.has(path)) return;
    found.set(path, file);
    for (const fact of file.imports) {
      if (
        fact.file !== undefined &&
        !fact.isTypeOnly &&
        places.some((place) => fact.file?.startsWith(place))
      ) {
        add(fact.file);
      }
    }
  };
  add(element.path);
  return [...found.values()];
}

function collect(element: ElementFact, tags: RegExp, pattern: RegExp): string[] {
  const texts = drawingFiles(element).flatMap(({templates}) => templates.filter(({tag}) => tags.test(tag)));
  const values = texts.flatMap(({text}) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''));
  return [...new Set(values.flatMap((value) => value.split(/\s+/)).filter(Boolean))].sort();
}

test('every registered tag is described, under the class that is registered', () => {
  const registered = files
    .filter(({path}) => path.startsWith('src/define/'))
    .flatMap(({code}) =>
      [...code.matchAll(/defineElement\('([^']+)', (\w+)\)/g)].map(([, tag, name]) => `${tag} ${name}`),
    );
  ok(registered.length > 0);
  deepEqual(elements.map(({tagName, name}) => `${tagName} ${name}`).sort(), registered.sort());
});

test('the list of tags that come with define.ts is complete', () => {
  const all = files.find(({path}) => path === 'src/define.ts')?.imports.map(({file}) => file);
  const modules = files
    .map(({path}) => path)
    .filter((path) => /^src\/define\/(?!define-element|ahead\/)/.test(path));
  deepEqual(all?.filter((file) => file?.startsWith('src/define/')).sort(), modules.sort());
});

for (const element of elements) {
  const {tagName} = element;

  test(`<${tagName}> describes itself, its properties, parts, slots and events`, () => {
    ok((element.description ?? '').length > 20, 'the class has a sentence for the integrator');
    const own = (element.members ?? []).filter(({kind}) => kind === 'field');
    const all = [own, element.cssParts, element.cssProperties, element.slots, element.events];
    const silent = all.flatMap((list) => list ?? []).filter(({description}) => !description);
    deepEqual(names(silent), []);
  });

  test(`<${tagName}> draws the parts that it documents, and no others`, () => {
    deepEqual(names(element.cssParts), collect(element, /^(html|svg)$/, /\spart="([^"]*)"/g));
  });

  test(`<${tagName}> has the named slots that it documents, and no others`, () => {
    const documented = names(element.slots).filter(Boolean);
    deepEqual(documented, collect(element, /^html$/, /<slot[^>]*\sname="([^"]*)"/g));
  });

  test(`<${tagName}> reads the custom properties that it documents, and no others`, () => {
    deepEqual(names(element.cssProperties), collect(element, /^css$/, /var\(\s*(--motcua-[a-z0-9-]+)/g));
  });

  test(`<${tagName}> dispatches the events that it documents, and no others`, () => {
    const folder = element.path.slice(0, element.path.lastIndexOf('/') + 1);
    const own = files.filter(({path}) => path.startsWith(folder) && path.endsWith('.events.ts'));
    const written = own.flatMap(({code}) =>
      [...code.matchAll(/'(motcua-[a-z-]+)'/g)].map((match) => match[1] ?? ''),
    );
    deepEqual(names(element.events), [...new Set(written)].sort());
  });
}
