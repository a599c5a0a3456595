import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  Tooltip,
} from 'chart.js';
import { WORDS } from '../page-wording';
import type { ChartView, SheetView } from '../sheet-protocol';
import { el } from '../view';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  Tooltip,
);

const COLORS = ['#0b57d0', '#e37400', '#188038', '#a142f4', '#c5221f', '#12858d'];

const drawn = new Map<HTMLElement, { readonly chart: Chart; readonly shown: string }>();

/** Draws the charts of a tab in a band of their own; a chart whose figures are the same is left alone. */
export function showCharts(band: HTMLElement, { charts }: SheetView): void {
  band.hidden = charts.length === 0;
  const figures = [...band.children] as HTMLElement[];
  for (const figure of figures.slice(charts.length)) remove(figure);
  charts.forEach((view, index) => {
    const figure = figures[index] ?? band.appendChild(el('figure'));
    show(figure, view);
  });
}

function show(figure: HTMLElement, view: ChartView): void {
  const shown = JSON.stringify(view);
  if (drawn.get(figure)?.shown === shown) return;
  drawn.get(figure)?.chart.destroy();
  const canvas = el('canvas', { role: 'img', 'aria-label': WORDS.chart(view.title, view.range) });
  figure.replaceChildren(el('div', { class: 'canvas' }, canvas), el('figcaption', {}, view.range));
  drawn.set(figure, { chart: new Chart(canvas, configurationOf(view)), shown });
}

function remove(figure: HTMLElement): void {
  drawn.get(figure)?.chart.destroy();
  drawn.delete(figure);
  figure.remove();
}

function configurationOf({ title, type, labels, series, colors, isStacked }: ChartView): ChartConfiguration {
  const palette = colors.length > 0 ? colors : COLORS;
  const axis = { stacked: isStacked, ticks: { font: { size: 11 } }, grid: { color: '#e8eaed' } };
  return {
    type: type === 'LINE' ? 'line' : 'bar',
    data: {
      labels: [...labels],
      datasets: series.map(({ name, values }, index) => {
        const color = palette[index % palette.length] as string;
        return { label: name, data: [...values], backgroundColor: color, borderColor: color };
      }),
    },
    options: {
      indexAxis: type === 'BAR' ? 'y' : 'x',
      animation: false,
      maintainAspectRatio: false,
      locale: 'vi-VN',
      scales: { x: axis, y: { ...axis, beginAtZero: true } },
      plugins: {
        title: { display: title !== '', text: title, color: '#202124', font: { size: 13, weight: 'normal' } },
        legend: { display: series.length > 1, position: 'bottom', labels: { boxWidth: 12, font: { size: 11 } } },
      },
    },
  };
}
