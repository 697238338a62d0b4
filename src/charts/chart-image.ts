/** What is written around a chart that leaves the page as a picture. */
export interface ImageFrame {
  readonly title: string;
  readonly subtitle: string;
  /** Sentence, source, mark of invented figures: one line each. */
  readonly notes: readonly string[];
}

const MARGIN = 24;
const LINE = 1.45;

/** The canvas as a PNG on white with its title above and its source below. */
export function chartImage(canvas: HTMLCanvasElement, {title, subtitle, notes}: ImageFrame): Promise<Blob> {
  const ratio = canvas.width / (canvas.clientWidth || canvas.width);
  const size = 15 * ratio;
  const family = getComputedStyle(canvas).fontFamily;
  const sheet = document.createElement('canvas');
  const brush = sheet.getContext('2d')!;
  const margin = MARGIN * ratio;
  const width = canvas.width;
  const fonts = {title: `600 ${size * 1.3}px ${family}`, text: `${size}px ${family}`};
  const lines = (texts: readonly string[], font: string): string[] => {
    brush.font = font;
    return texts.filter(Boolean).flatMap((text) => wrapped(text, width, brush));
  };
  const above = lines([title], fonts.title);
  const under = lines([subtitle], fonts.text);
  const below = lines(notes, fonts.text);
  const top = margin + above.length * size * 1.3 * LINE + under.length * size * LINE + margin / 2;
  sheet.width = width + 2 * margin;
  sheet.height = top + canvas.height + margin + below.length * size * LINE + margin;
  brush.fillStyle = '#fff';
  brush.fillRect(0, 0, sheet.width, sheet.height);
  brush.textBaseline = 'top';
  let y = margin;
  const write = (texts: readonly string[], font: string, height: number, color: string): void => {
    brush.font = font;
    brush.fillStyle = color;
    for (const text of texts) {
      brush.fillText(text, margin, y);
      y += height * LINE;
    }
  };
  write(above, fonts.title, size * 1.3, '#000');
  write(under, fonts.text, size, '#333');
  brush.drawImage(canvas, margin, top);
  y = top + canvas.height + margin / 2;
  write(below, fonts.text, size, '#333');
  return new Promise((resolve, reject) => {
    sheet.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is empty.'))), 'image/png');
  });
}

/** A text in lines that fit `width` with the brush's font. */
function wrapped(text: string, width: number, brush: CanvasRenderingContext2D): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (line && brush.measureText(longer).width > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
