import type { ChartsServer, ChartsState } from '../../../src/protocol/charts';

const TITLES = [
  'Kết quả giải quyết hồ sơ theo tháng',
  'Hồ sơ theo lĩnh vực',
  'Tỷ lệ giải quyết sớm và đúng hạn',
  'Giải ngân vốn đầu tư công',
];

/** A Sheet whose tab has so many of its charts; none where there is no tab. */
export function aChartsTab(count: number): ChartsState {
  const charts = TITLES.map((title, index) => ({ title, isThere: index < count }));
  return { tab: 'Biểu đồ', isThere: count > 0, charts };
}

export const CHARTS_SERVER: ChartsServer = {
  chartsState: () => ({ ok: true, value: aChartsTab(0) }),
  drawCharts: () => ({ ok: true, value: aChartsTab(4) }),
};
