import UPlot from 'uplot';
import {fetchRows, painted, writeAnswer} from './answer.ts';

/** uPlot, the smallest of the fast ones, with the words by hand. */
const rows = await fetchRows();
const main = document.querySelector('main')!;
writeAnswer(rows, main);
painted('answer');
const plot = document.createElement('div');
main.append(plot);
new UPlot(
  {width: 600, height: 270, series: [{}, {stroke: 'teal'}]},
  [rows.map(({period}) => Date.parse(`${period}-01`) / 1000), rows.map(({value}) => value)],
  plot,
);
painted('chart');
