import {deepEqual, ok} from 'node:assert/strict';
import {test} from 'node:test';
import {readSourceFiles} from '../support/source/source-files.ts';
import type {SourceFile} from '../support/source/source-files.ts';

const files = readSourceFiles();
const wall = 250;
const medianWall = 90;

const vietnameseLetter = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;

function inFolders(...folders: string[]): SourceFile[] {
  return files.filter(({path}) => folders.some((folder) => path.startsWith(`src/${folder}/`)));
}

test('no source file is longer than 250 lines, and the median is under 90', () => {
  const long = files.filter(({lines}) => lines > wall).map(({path, lines}) => `${path}: ${lines}`);
  deepEqual(long, []);
  const sorted = files.map(({lines}) => lines).sort((a, b) => a - b);
  ok((sorted[Math.floor(sorted.length / 2)] ?? 0) < medianWall);
});

test('templates carry no style attribute, which a strict content security policy blocks', () => {
  const broken = files.flatMap(({path, templates}) =>
    templates
      .filter(({tag, text}) => tag !== 'css' && /\sstyle\s*=/.test(text))
      .map(({line}) => `${path}:${line}`),
  );
  deepEqual(broken, []);
});

test('nothing turns text into markup or code', () => {
  const dangerous =
    /\b(styleMap|unsafeHTML|unsafeSVG|innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|eval)\b|new Function\b/;
  const broken = files.filter(({code}) => dangerous.test(withoutComments(code))).map(({path}) => path);
  deepEqual(broken, []);
});

test('nothing relies on Array.from or reduce, which old page libraries replace by something else', () => {
  const broken = files
    .filter(({code}) => /\bArray\.from\b|\.reduce(Right)?\(/.test(withoutComments(code)))
    .map(({path}) => path);
  deepEqual(broken, []);
});

test('lengths in CSS never follow the font size of the page', () => {
  const broken = files.flatMap(({path, templates}) =>
    templates
      .filter(({tag, text}) => tag === 'css' && /\d(rem)\b/.test(text))
      .map(({line}) => `${path}:${line}`),
  );
  deepEqual(broken, []);
});

test('templates hold no words: every sentence comes from messages', () => {
  const broken = inFolders('widgets', 'views', 'charts', 'controllers').flatMap(({path, templates}) =>
    templates
      .filter(({tag, text}) => /^(html|svg)$/.test(tag) && hasWords(text))
      .map(({line}) => `${path}:${line}`),
  );
  deepEqual(broken, []);
});

test('Vietnamese is written in messages, in the contract, and in the vocabularies of the pure layers', () => {
  const broken = files
    .filter(({path}) => !/^src\/(messages|domain|primitives|api\/wire)\//.test(path))
    .flatMap(({path, texts, templates}) =>
      [...texts, ...templates]
        .filter(({text}) => vietnameseLetter.test(text))
        .map(({line}) => `${path}:${line}`),
    );
  deepEqual(broken, []);
});

test('the pure layers hold words, not sentences', () => {
  const sentence = /\p{L}+(?:[ ,]+\p{L}+){7,}|\p{L}[.!?]$/u;
  const vocabularies = /\/[a-z-]+\.data\.ts$/;
  const broken = inFolders('domain', 'primitives')
    .filter(({path}) => !vocabularies.test(path))
    .flatMap(({path, texts}) =>
      texts
        .filter(({text}) => vietnameseLetter.test(text) && sentence.test(text))
        .map(({line}) => `${path}:${line}`),
    );
  deepEqual(broken, []);
});

test('names of foreign interfaces are known only to the api', () => {
  const foreign =
    /\b[a-z]*(hoSo|HoSo|thuTuc|ThuTuc|TTHC|trangThai|TrangThai|linhVuc|LinhVuc|coQuan|CoQuan|MaHS)\w*\b/;
  const broken = files
    .filter(({path}) => !path.startsWith('src/api/'))
    .filter(({code}) => foreign.test(withoutComments(code)))
    .map(({path}) => path);
  deepEqual(broken, []);
});

test('only define-element.ts registers elements', () => {
  const broken = files
    .filter(({path}) => path !== 'src/define/define-element.ts')
    .filter(({code}) => /customElements\s*\.\s*define|@customElement\b/.test(withoutComments(code)))
    .map(({path}) => path);
  deepEqual(broken, []);
});

test('elements extend LitElement and nothing else', () => {
  const elements = files.filter(({path}) => path.endsWith('.element.ts'));
  ok(elements.length > 0);
  const broken = elements.filter(({code}) => !/class \w+Element extends LitElement \{/.test(code));
  deepEqual(
    broken.map(({path}) => path),
    [],
  );
});

test('file names are questions, not drawers', () => {
  const drawer = /(^|[-/.])(utils?|helpers?|common|manager|service|misc)([-/.]|$)/;
  const broken = files
    .map(({path}) => path)
    .filter((path) => drawer.test(path) && !/^src\/messages\//.test(path));
  deepEqual(broken, []);
});

test('the pure layers ask neither the clock nor the page', () => {
  const impure =
    /\b(fetch|window|document|navigator|localStorage|sessionStorage|setTimeout|setInterval)\b\s*[.(]/;
  const broken = inFolders('domain', 'primitives', 'messages').filter(({code}) => {
    const bare = withoutComments(code);
    return impure.test(bare) || /\bnew Date\(\)|\bDate\.now\(/.test(bare);
  });
  deepEqual(
    broken.map(({path}) => path),
    [],
  );
});

test('no unfinished work is left in comments', () => {
  const broken = files.filter(({code}) => /\b(TODO|FIXME|XXX|HACK)\b/.test(code)).map(({path}) => path);
  deepEqual(broken, []);
});

function withoutComments(code: string): string {
  return code.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|[^:'"`\\])\/\/.*$/gm, '$1');
}

/** Letters a person would read: between tags, or in an attribute that is spoken or shown. */
function hasWords(template: string): boolean {
  const spoken = /\s(?:aria-label|aria-description|title|placeholder|alt)="[^"]*\p{L}{2}/u;
  const between = template
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/<style>[\s\S]*?<\/style>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&\w+;/g, '');
  return spoken.test(template) || /\p{L}{2}/u.test(between);
}
