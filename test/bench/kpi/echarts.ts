import {LineChart} from 'echarts/charts';
import {GridComponent, TooltipComponent} from 'echarts/components';
import {init, use} from 'echarts/core';
import {SVGRenderer} from 'echarts/renderers';
import {fetchRows, painted, writeAnswer} from './answer.ts';

/** ECharts with its SVG renderer, only the pieces that a line needs. */
use([LineChart, GridComponent, TooltipComponent, SVGRenderer]);
const rows = await fetchRows();
const main = document.querySelector('main')!;
writeAnswer(rows, main);
painted('answer');
const plot = document.createElement('div');
plot.className = 'plot';
main.append(plot);
init(plot, undefined, {renderer: 'svg'}).setOption({
  animation: false,
  tooltip: {},
  xAxis: {type: 'category', data: rows.map(({period}) => period)},
  yAxis: {type: 'value', scale: true},
  series: [{type: 'line', data: rows.map(({value}) => value)}],
});
painted('chart');
