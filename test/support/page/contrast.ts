import type {Page} from 'puppeteer-core';

/** The weakest words on screen. */
export interface Weak {
  readonly words: string;
  readonly contrast: number;
}

/**
 * Words of an element whose ink and ground differ by less than `atLeast`, as they are painted: no style tells what a
 * browser makes of colours by itself.
 */
export async function weakWords(page: Page, tag: string, atLeast: number): Promise<readonly Weak[]> {
  const words = await page.$eval(tag, (host) => {
    const found: {words: string; x: number; y: number; width: number; height: number}[] = [];
    const walker = document.createTreeWalker(host.shadowRoot!, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (!node.nodeValue?.trim() || node.parentElement?.closest('.said, style, svg, option')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const [box] = range.getClientRects();
      if (!box || box.width < 4 || !node.parentElement?.checkVisibility()) continue;
      found.push({
        words: node.nodeValue.trim().slice(0, 40),
        x: box.x + scrollX,
        y: box.y + scrollY,
        width: box.width,
        height: box.height,
      });
    }
    return found;
  });
  const picture = await page.screenshot({encoding: 'base64', fullPage: true});
  const sheet = await page.browserContext().newPage();
  const measured = await sheet.evaluate(
    async (picture, words) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), {
        width: image.width,
        height: image.height,
      });
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
      return words.map(({words, x, y, width, height}) => {
        const {data} = context.getImageData(x, y, width, height);
        let [low, high] = [1, 0];
        for (let i = 0; i < data.length; i += 4) {
          const [red, green, blue] = [data[i]!, data[i + 1]!, data[i + 2]!].map((part) => linear(part / 255));
          const light = 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
          low = Math.min(low, light);
          high = Math.max(high, light);
        }
        return {words, contrast: Math.round(((high + 0.05) / (low + 0.05)) * 10) / 10};
      });
    },
    picture,
    words,
  );
  await sheet.close();
  if (measured.length === 0) throw new Error(`no words in ${tag}`);
  return measured.filter(({contrast}) => contrast < atLeast);
}
