type Camera = () => Promise<MediaStream>;

/** Puts `camera` in the place of the machine's own; gives the way to put that back. */
export function standIn(camera: Camera): () => void {
  Object.defineProperty(navigator, 'mediaDevices', {configurable: true, value: {getUserMedia: camera}});
  return () => void Reflect.deleteProperty(navigator, 'mediaDevices');
}

export const refusedCamera: Camera = () =>
  Promise.reject(new DOMException('No camera for this story.', 'NotAllowedError'));

/** A drawing of a receipt in place of a camera's picture, and it says so; there is no code to be read on it. */
export const drawnReceipt: Camera = () => {
  const canvas = Object.assign(document.createElement('canvas'), {width: 640, height: 480});
  const context = canvas.getContext('2d')!;
  const draw = (): void => {
    context.fillStyle = '#3b4447';
    context.fillRect(0, 0, 640, 480);
    context.fillStyle = '#f7f4ec';
    context.fillRect(90, 60, 460, 420);
    context.fillStyle = '#1a1f21';
    context.textAlign = 'center';
    context.font = '600 24px sans-serif';
    context.fillText('GIẤY TIẾP NHẬN HỒ SƠ', 320, 120);
    context.fillText('VÀ HẸN TRẢ KẾT QUẢ', 320, 152);
    context.font = '22px sans-serif';
    context.fillText('Hình vẽ minh họa, không phải máy ảnh', 320, 205);
    context.fillStyle = '#b9b4a6';
    for (let line = 0; line < 6; line++)
      context.fillRect(130, 245 + line * 38, line % 3 === 2 ? 220 : 380, 12);
  };
  draw();
  const stream = canvas.captureStream();
  // A canvas sends a picture only when it is drawn on.
  requestAnimationFrame(draw);
  return Promise.resolve(stream);
};
