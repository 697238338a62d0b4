/** Hands the reader a file. The address is kept for a while: some browsers read it late. */
export function saveFile(name: string, content: Blob): void {
  const KEPT_MS = 30_000;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}

/** A name that every file system takes: letters without marks, digits and dashes. */
export function fileName(text: string, extension: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${plain.slice(0, 80)}.${extension}`;
}
