/** Dots of the canvas for each square of the code. */
const SCALE = 8;

/** Draws `text` as a QR code, with the library fetched for it. A canvas, so that no recorder of pages can read it. */
export async function drawQr(canvas: HTMLCanvasElement, text: string): Promise<boolean> {
  const {default: encodeQR} = await import('qr');
  const rows = encodeQR(text, 'raw', {ecc: 'medium', border: 2});
  canvas.width = canvas.height = rows.length * SCALE;
  const context = canvas.getContext('2d');
  if (!context) return false;
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = 'black';
  rows.forEach((row, y) =>
    row.forEach((isDark, x) => isDark && context.fillRect(x * SCALE, y * SCALE, SCALE, SCALE)),
  );
  return true;
}
