import { comparison } from '../../../src/core/history/compare';
import { INDICATOR_CODES, labelOf, unitOf } from '../../../src/core/indicators/catalogue';
import { reportOf } from '../../../src/core/report/make-report';
import { statisticItems } from '../../../src/core/report/statistic-items';
import { dayOn, RUN_ON } from '../../builders/days';
import { frozenOf } from '../../builders/frozen';
import { reportIn } from '../../builders/reports';
import { sampleTables } from '../../builders/sample';
import { aDossier, aWorkbook, type Contents, settings } from '../../builders/tables';

const SAMPLE = reportOf(sampleTables(), RUN_ON);
const ITEMS = SAMPLE.report.lists.thong_ke;

function noteIn(label: string, contents: Contents) {
  return reportIn(contents).report.lists.thong_ke.find(({ fields }) => fields.chi_tieu === label)?.fields.ghi_chu;
}

describe('the statistics', () => {
  test('have every indicator once, with its unit and the figure of the report', () => {
    const rows = ITEMS.filter(({ fields }) => fields.la_chi_tieu);
    const printed = rows.map(({ fields }) => [fields.chi_tieu, fields.don_vi, fields.so_lieu].join('|'));
    const expected = INDICATOR_CODES.map((code) => [labelOf(code), unitOf(code), SAMPLE.figures[code].text].join('|'));
    expect([...printed].sort()).toEqual([...expected].sort());
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
    expect(noteIn('Tỷ lệ hồ sơ trễ hạn', late)).toBe('Tử số: 1; mẫu số: 1 (hồ sơ đã giải quyết)');
  });

  test('follows the definition that officers chose', () => {
    const fallenDue = { ...late, 'Cấu hình': settings({ onTimeBase: 'Đến hạn' }) };
    expect(noteIn('Tỷ lệ hồ sơ trễ hạn', fallenDue)).toBe(
      'Tử số: 2; mẫu số: 2 (hồ sơ đã giải quyết + hồ sơ đang giải quyết, đã quá hạn)',
    );
  });

  test('is not there where the figures are lacking', () => {
    expect(noteIn('Tỷ lệ hồ sơ trễ hạn', { 'Hồ sơ': null })).toBe('');
  });
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
  const { records, figures } = reportIn({
    'Hồ sơ': [aDossier({ ...returned, returnedOn: '2023-04-06' }), aDossier({ ...returned, returnedOn: '2023-04-07' })],
  });
  const items = statisticItems({ records, figures, comparison: comparison(records, figures, [frozen.period]) });
  const noteOn = (label: string) => items.find(({ fields }) => fields.chi_tieu === label)?.fields.ghi_chu;
  expect(noteOn('Hồ sơ đã giải quyết')).toBe('Tăng 01 hồ sơ so với kỳ trước');
  expect(noteOn('Tỷ lệ hồ sơ sớm và đúng hạn')).toBe(
    'Tử số: 1; mẫu số: 2 (hồ sơ đã giải quyết); giảm 50 điểm phần trăm so với kỳ trước',
  );
});
