import {cp, readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {replaceFolder} from './replace-folder.ts';

const INCLUDE = /^( *)<!-- include (\S+) -->$/gm;

/**
 * Writes the portal as files for any web server, in place of the folder `to`: each page of `pages/` inside
 * `frame.html`, as an office's CMS does it, `assets/`, and the page of ten lines, which has no frame. `edit` may change the
 * text of a page.
 */
export async function publishPortal(
  from: string,
  to: string,
  edit: (page: string) => string = (page) => page,
): Promise<void> {
  await replaceFolder(to, async (fresh) => {
    const frame = await readFile(join(from, 'frame.html'), 'utf8');
    for (const name of await readdir(join(from, 'pages'))) {
      const page = await readFile(join(from, 'pages', name), 'utf8');
      await writeFile(join(fresh, name), await inFrame(frame, edit(page), name, from));
    }
    for (const name of ['assets', 'toi-gian.html']) {
      await cp(join(from, name), join(fresh, name), {recursive: true});
    }
  });
}

/**
 * A page begins with its `<title>`, which takes the place of `{title}`; the rest takes the place of `<!-- page -->`.
 * `<!-- include F -->` stands for the file F. The link of the menu that leads to the page is marked as the current one.
 */
async function inFrame(frame: string, page: string, name: string, folder: string): Promise<string> {
  const [, title = '', content = ''] = /^<title>(.*)<\/title>\n([\s\S]*)$/.exec(page) ?? [];
  const address = name === 'index.html' ? '/' : `/${name.replace('.html', '')}`;
  const parts = new Map<string, string>();
  for (const [, , file = ''] of content.matchAll(INCLUDE)) {
    parts.set(file, await readFile(join(folder, file), 'utf8'));
  }
  const whole = content.replaceAll(INCLUDE, (_, indent: string, file: string) =>
    indented(parts.get(file)!, indent),
  );
  return frame
    .replace('    <!-- page -->', () => indented(whole, '    '))
    .replaceAll('{title}', () => title)
    .replace(`<li><a href="${address}">`, `<li><a href="${address}" aria-current="page">`);
}

function indented(text: string, indent: string): string {
  return text.trimEnd().replaceAll(/^(?=.)/gm, indent);
}
