import { comparedOf, comparison } from '../../../src/core/history/compare';
import { INDICATOR_CODES, labelOf, unitOf } from '../../../src/core/indicators/catalogue';
import { isKept } from '../../../src/core/indicators/kept-columns';
import { reportOf } from '../../../src/core/report/make-report';
import { statisticItems } from '../../../src/core/report/statistic-items';
import { dayOn, RUN_ON } from '../../builders/days';
import { frozenOf } from '../../builders/frozen';
import { reportIn } from '../../builders/reports';
import { sampleTables } from '../../builders/sample';
import {
  aDossier,
  aLedgerRow,
  anOwnIndicator,
  aPost,
  aTypedFigure,
  aWorkbook,
  type Contents,
  settings,
} from '../../builders/tables';

const SAMPLE = reportOf(sampleTables(), RUN_ON);
const ANNEX = 'Thống kê chỉ tiêu';
const ITEMS = SAMPLE.report.lists.thong_ke;

function noteIn(label: string, contents: Contents) {
  return reportIn(contents).report.lists.thong_ke.find(({ fields }) => fields.chi_tieu === label)?.fields.ghi_chu;
}

describe('the statistics', () => {
  test('have every indicator that the office keeps once, with its unit and the figure of the report', () => {
    const { report, figures, records } = reportIn({ 'Cấu hình': settings({ annexes: ANNEX, outlineSet: '2026' }) });
    const rows = report.lists.thong_ke.filter(({ fields }) => fields.la_chi_tieu);
    const printed = rows.map(({ fields }) => [fields.chi_tieu, fields.don_vi, fields.so_lieu].join('|'));
    const kept = INDICATOR_CODES.filter((code) => isKept(code, records));
    const expected = kept.map((code) => [labelOf(code, records.unit), unitOf(code), figures[code].text].join('|'));
    expect(kept).toContain('HS_CAP_XA');
    expect(kept).not.toContain('HS_SO_HOA');
    expect([...printed].sort()).toEqual([...expected].sort());
  });

  test('leave out what the outline of 2023 does not ask for', () => {
    const labels = ITEMS.map(({ fields }) => fields.chi_tieu);
    expect(labels).toContain(labelOf('HS_TIEP_NHAN'));
    expect(labels).not.toContain(labelOf('HS_SO_HOA'));
    expect(labels).not.toContain(labelOf('TL_SO_HOA'));
  });

  test('are in groups numbered by Roman numerals, the rows of each from 1', () => {
    let expected = 0;
    for (const { fields } of ITEMS) {
      expected = fields.la_nhom ? 0 : expected + 1;
      expect(fields.stt).toMatch(fields.la_nhom ? /^[IV]+$/ : new RegExp(`^${expected}$`));
    }
    expect(
      ITEMS.filter(({ fields }) => fields.la_nhom).map(({ fields }) => `${fields.stt} ${fields.chi_tieu}`),
    ).toEqual([
      'I Chỉ đạo, điều hành cải cách hành chính',
      'II Thủ tục hành chính',
      'III Tiếp nhận, giải quyết hồ sơ thủ tục hành chính',
      'IV Phản ánh, kiến nghị',
      'V Cán bộ, công chức',
      'VI Tài chính công',
    ]);
  });

  test('have a rate right after the count that is its part', () => {
    const names = ITEMS.map(({ fields }) => fields.chi_tieu);
    const at = names.indexOf(labelOf('TL_GIAI_NGAN'));
    expect(names[at - 1]).toBe(labelOf('GN_DA_GIAI_NGAN'));
  });
});

describe('the note on a rate', () => {
  const late = {
    'Hồ sơ': [aDossier({ dueOn: '2023-04-05', returnedOn: '2023-04-06' }), aDossier({ dueOn: '2023-04-05' })],
  };

  test('names what it is a rate of', () => {
    expect(noteIn('Tỷ lệ hồ sơ trễ hạn', late)).toBe('1/1 (hồ sơ đã giải quyết)');
  });

  test('follows the definition that officers chose', () => {
    const fallenDue = { ...late, 'Cấu hình': settings({ onTimeBase: 'Đến hạn' }) };
    expect(noteIn('Tỷ lệ hồ sơ trễ hạn', fallenDue)).toBe(
      '2/2 (hồ sơ đã giải quyết + hồ sơ đang giải quyết, đã quá hạn)',
    );
  });

  test('is not there where the figures are lacking', () => {
    expect(noteIn('Tỷ lệ hồ sơ trễ hạn', { 'Hồ sơ': null })).toBe('');
  });
});

test('what is summed from 1 January is not set against the period before, nor is a mark of yes or no', () => {
  const own = [{ code: 'DOI_THOAI', label: 'Đã đối thoại', unit: '', method: 'Nhập tay' }].map(anOwnIndicator);
  const typed = (day: string, value: number) => aTypedFigure({ code: 'DOI_THOAI', on: day, value });
  const contents = {
    'Thu chi': [aLedgerRow({ on: '2023-02-01' }), aLedgerRow({ on: '2023-05-02' })],
    'Chỉ tiêu riêng': own,
    'Số liệu nhập tay': [typed('2023-02-01', 0), typed('2023-05-02', 1)],
  };
  const frozen = frozenOf(aWorkbook({ ...contents, 'Cấu hình': settings({ periodNumber: 1 }) }), {
    today: dayOn('2023-03-15'),
  });
  const made = reportIn(contents);
  const counted = { ...made, comparison: comparison(made.records, made.figures, [frozen.period]) };
  expect(comparedOf(counted.comparison, 'NS_CHI').previous.change).not.toBe('');
  const noteOn = (label: string) =>
    statisticItems(counted).find(({ fields }) => fields.chi_tieu === label)?.fields.ghi_chu;
  expect([noteOn(labelOf('NS_CHI')), noteOn('Đã đối thoại')]).toEqual(['', '']);
  const frozenBy03 = statisticItems({ ...counted, wordsOf: '0.3' });
  expect(JSON.stringify(frozenBy03)).toContain('Tăng 1.000.000 đồng so với kỳ trước');
});

test('cán bộ are named once, as the tab names them', () => {
  const labels = (group: string) =>
    reportIn({ 'Cấu hình': settings({ outlineSet: '2026' }), 'Nhân sự': [aPost({ group })] }).report.lists.thong_ke.map(
      ({ fields }) => fields.chi_tieu,
    );
  expect(labels('Cán bộ')).not.toContain(labelOf('CB_CHUYEN_TRACH'));
  expect(labels('Cán bộ chuyên trách')).toContain(labelOf('CB_CHUYEN_TRACH'));
});

test('a figure with an earlier one says how it changed, a rate after its base', () => {
  const frozen = frozenOf(
    aWorkbook({
      'Cấu hình': settings({ periodNumber: 1 }),
      'Hồ sơ': [aDossier({ receivedOn: '2023-01-03', dueOn: '2023-01-09', returnedOn: '2023-01-09' })],
    }),
    { today: dayOn('2023-03-15') },
  );
  const returned = { receivedOn: '2023-04-03', dueOn: '2023-04-06' };
  const made = reportIn({
    'Hồ sơ': [aDossier({ ...returned, returnedOn: '2023-04-06' }), aDossier({ ...returned, returnedOn: '2023-04-07' })],
  });
  const items = statisticItems({ ...made, comparison: comparison(made.records, made.figures, [frozen.period]) });
  const noteOn = (label: string) => items.find(({ fields }) => fields.chi_tieu === label)?.fields.ghi_chu;
  expect(noteOn('Hồ sơ đã giải quyết')).toBe('Tăng 01 hồ sơ');
  expect(noteOn('Tỷ lệ hồ sơ sớm và đúng hạn')).toBe('1/2 (hồ sơ đã giải quyết); giảm 50 điểm phần trăm');
});
