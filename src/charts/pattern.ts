import type {ChartRole} from './chart-plan.ts';
import type {Palette} from './palette.ts';

const SIZE = 8;

/** Fills that differ by more than colour: stripes for late, dots for on time, hatching for what is left. */
const STROKES: Partial<Record<ChartRole, (tile: CanvasRenderingContext2D) => void>> = {
  late: (tile) => {
    tile.moveTo(-2, 10);
    tile.lineTo(10, -2);
    tile.moveTo(-2, 2);
    tile.lineTo(2, -2);
    tile.moveTo(6, 10);
    tile.lineTo(10, 6);
  },
  onTime: (tile) => {
    tile.arc(4, 4, 0.8, 0, 7);
  },
  rest: (tile) => {
    tile.moveTo(0, 4);
    tile.lineTo(8, 4);
  },
};

/** The fill of a role: its colour, with a pattern where two roles may touch. */
export function fillOf(
  role: ChartRole,
  {roles, paper}: Palette,
  context: CanvasRenderingContext2D,
): string | CanvasPattern {
  const strokes = STROKES[role];
  const tile = document.createElement('canvas');
  tile.width = tile.height = SIZE;
  const brush = strokes && tile.getContext('2d');
  if (!brush) return roles[role];
  brush.fillStyle = role === 'rest' ? paper : roles[role];
  brush.fillRect(0, 0, SIZE, SIZE);
  brush.strokeStyle = role === 'rest' ? roles[role] : paper;
  brush.lineWidth = role === 'rest' ? 2 : 1.5;
  brush.beginPath();
  strokes(brush);
  brush.stroke();
  return context.createPattern(tile, 'repeat') ?? roles[role];
}
