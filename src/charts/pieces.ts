import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';

/** chart.js with the pieces that our charts are made of. To be called: bundlers leave out what only an import does. */
export function chartOfPieces(): typeof Chart {
  Chart.register(
    BarController,
    BarElement,
    CategoryScale,
    LinearScale,
    LineController,
    LineElement,
    PointElement,
  );
  return Chart;
}
