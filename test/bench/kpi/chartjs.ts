import {html, render} from 'lit';
import {
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import {fetchRows, painted} from './answer.ts';

/** lit with the pieces of chart.js that a line needs, loaded at once: the way most dashboards are written. */
Chart.register(CategoryScale, Legend, LinearScale, LineController, LineElement, PointElement, Tooltip);
const rows = await fetchRows();
const last = rows.at(-1)!;
render(
  html`<strong>${last.value} %</strong>
    <p>${last.period}: ${last.value} %, ${last.numerator} / ${last.denominator}.</p>
    <div class="plot"><canvas></canvas></div>
    <table>
      ${rows.map(
        ({period, value, numerator, denominator}) =>
          html`<tr>
            <td>${period}</td>
            <td>${value}</td>
            <td>${numerator}</td>
            <td>${denominator}</td>
          </tr>`,
      )}
    </table>`,
  document.querySelector('main')!,
);
painted('answer');
new Chart(document.querySelector('canvas')!, {
  type: 'line',
  data: {labels: rows.map(({period}) => period), datasets: [{data: rows.map(({value}) => value)}]},
  options: {animation: false, responsive: true, maintainAspectRatio: false},
});
painted('chart');
