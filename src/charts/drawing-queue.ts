type Task = () => void;

const waiting: Task[] = [];

/** Runs one task a frame, in order: many charts on a page must not hold it up together. */
export function inNextFrame(task: Task): void {
  waiting.push(task);
  if (waiting.length === 1) requestAnimationFrame(runOne);
}

function runOne(): void {
  try {
    waiting[0]?.();
  } finally {
    waiting.shift();
    if (waiting.length > 0) requestAnimationFrame(runOne);
  }
}
