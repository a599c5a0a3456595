import { rowsBehind } from '../../../src/core/definitions/trace';
import { traceTable } from '../../../src/core/definitions/trace-table';
import { documentOf } from '../../../src/core/document/document-of';
import { checkTemplate } from '../../../src/core/document/merge';
import { changesSince } from '../../../src/core/frozen/changes-since';
import { reportInForce } from '../../../src/core/frozen/in-force';
import { reducedTables } from '../../../src/core/frozen/reduced-tables';
import { comparedOf } from '../../../src/core/history/compare';
import { frozenFigures } from '../../../src/core/history/frozen-periods';
import { indicatorCells } from '../../../src/core/history/indicator-table';
import { figureOf } from '../../../src/core/indicators/figures';
import { dataMark, movedFigures, originOf } from '../../../src/core/report/data-mark';
import { reportOf } from '../../../src/core/report/make-report';
import { ownTags } from '../../../src/core/report/own-tags';
import type { Cell, Table } from '../../../src/core/workbook/contract/cell';
import { INDICATORS_TAB } from '../../../src/core/workbook/contract/rule-tabs';
import { tableOf } from '../../../src/core/workbook/reading/read-workbook';
import { RUN_ON } from '../../builders/days';
import { linesIn } from '../../builders/docx';
import { frozenOf } from '../../builders/frozen';
import { withOwnColumn } from '../../builders/own-columns';
import { aDossier, anIndicatorRow, anOwnIndicator, aTypedFigure, aWorkbook, settings } from '../../builders/tables';
import { aTemplate } from '../../builders/templates';

/** The only row that an office types for a new figure, and the only column. */
const ROW = anOwnIndicator({
  code: 'LUU_DONG',
  label: 'Hồ sơ tiếp nhận lưu động',
  unit: 'hồ sơ',
  method: 'Đếm',
  source: 'HS_MOI',
  condition: 'Lưu động = Có',
  target: '≥ 3',
});
const TICKED: readonly Cell[] = ['Có', null, true, 'Không'];
const CONTENTS = {
  'Hồ sơ': TICKED.map((_, index) => aDossier({ code: `HS.${index + 1}` })),
  'Chỉ tiêu riêng': [ROW],
  'Chỉ tiêu': [anIndicatorRow({ code: 'HS_MOI' })],
};
const workbook = (ticks = TICKED) => withOwnColumn(aWorkbook(CONTENTS), 'Hồ sơ', ['Lưu động', ...ticks]);
const TABLES = workbook();
const MADE = reportOf(TABLES, RUN_ON);

test('the figure is counted, without a problem', () => {
  expect(figureOf(MADE.figures, 'LUU_DONG')).toEqual({ value: 2, text: '02' });
  expect(MADE.problems.filter(({ sheet }) => sheet === 'Chỉ tiêu riêng')).toEqual([]);
});

test('a template prints it, with its conditions and lists', async () => {
  const template = await aTemplate([
    '{{LUU_DONG}} hồ sơ{{#LUU_DONG}}, có lưu động{{/LUU_DONG}}{{^LUU_DONG}}, không{{/LUU_DONG}}; mục tiêu {{LUU_DONG.muc_tieu}}: {{LUU_DONG.so_muc_tieu}}',
    '{{#chi_tieu_rieng}}{{stt}}. {{ten}}: {{so_lieu}} {{don_vi}} ({{danh_gia}}){{/chi_tieu_rieng}}',
    '{{#muc_tieu}}{{chi_tieu}} {{muc_tieu}}{{#la_dat}} rồi{{/la_dat}}{{/muc_tieu}}',
  ]);
  const merged = documentOf(MADE, template);
  expect(merged.kind === 'merged' && linesIn(merged.docx)).toEqual([
    '02 hồ sơ, có lưu động; mục tiêu ≥ 3: còn thiếu 01 hồ sơ',
    '1. Hồ sơ tiếp nhận lưu động: 02 hồ sơ (còn thiếu 01 hồ sơ)',
    'Hồ sơ tiếp nhận lưu động ≥ 3',
  ]);
});

test('a template with its tags is sound in this workbook, and in no other', async () => {
  const template = await aTemplate(['{{LUU_DONG}}, kỳ trước {{LUU_DONG.ky_truoc}}, mục tiêu {{LUU_DONG.muc_tieu}}']);
  const { outline, ownIndicatorRows } = MADE.records;
  expect(checkTemplate(template, { outline, values: ownTags(ownIndicatorRows) }).problems).toEqual([]);
  expect(checkTemplate(template, { outline, values: ownTags([]) }).problems).toMatchObject([
    { code: 'tag-unknown', tag: 'LUU_DONG' },
    { code: 'tag-unknown', tag: 'LUU_DONG.ky_truoc' },
    { code: 'tag-unknown', tag: 'LUU_DONG.muc_tieu' },
  ]);
});

test('the tags that are offered are those that are filled', () => {
  const filled = [...MADE.report.values.keys()].filter((tag) => tag.startsWith('LUU_DONG'));
  expect([...ownTags(MADE.records.ownIndicatorRows).keys()].sort()).toEqual(filled.sort());
});

test('the rows behind it are those that are ticked', () => {
  expect(rowsBehind('LUU_DONG', MADE.records).map(({ row }) => row)).toEqual([2, 4]);
  expect(
    traceTable('LUU_DONG', MADE.records, TABLES).rows.map(({ sheet, row, cells }) => [sheet, row, cells[0]]),
  ).toEqual([
    ['Hồ sơ', 2, 'HS.1'],
    ['Hồ sơ', 4, 'HS.3'],
  ]);
});

test('the tab Chỉ tiêu gets a row for it, with what is missing to its target', () => {
  const { missing } = indicatorCells(tableOf(TABLES, INDICATORS_TAB) as Table, MADE);
  expect(missing[missing.length - 1]).toEqual([
    'LUU_DONG',
    'Hồ sơ tiếp nhận lưu động',
    'hồ sơ',
    null,
    '02',
    ...Array.from({ length: 4 }, () => null),
    'còn thiếu 01 hồ sơ',
    null,
  ]);
});

describe('after a freeze', () => {
  const frozen = frozenOf(TABLES);
  const now = [...workbook([null, null, null, null]), ...frozen.tabs];

  test('the report keeps the figure, and the edit is told', () => {
    const { made, changes } = reportInForce(now, RUN_ON);
    expect(figureOf(made.figures, 'LUU_DONG')).toEqual({ value: 2, text: '02' });
    expect(changes?.figures).toEqual([
      { code: 'LUU_DONG', label: 'Hồ sơ tiếp nhận lưu động', before: '02', after: '0' },
    ]);
    expect(
      changes?.rows.map(({ row, key, cells }) => [row, key, ...cells.map(({ before, after }) => `${before}>${after}`)]),
    ).toEqual([
      [2, 'HS.1', 'Có>'],
      [4, 'HS.3', 'Có>'],
      [5, 'HS.4', 'Không>'],
    ]);
  });

  test('the next period is compared with it', () => {
    const next = aWorkbook({
      ...CONTENTS,
      'Cấu hình': settings({ periodNumber: 3 }),
      'Hồ sơ': [aDossier({ receivedOn: '2023-07-01' })],
    });
    const made = reportOf([...withOwnColumn(next, 'Hồ sơ', ['Lưu động', 'Có']), ...frozen.tabs], RUN_ON);
    expect(comparedOf(made.comparison, 'LUU_DONG').previous).toEqual({ text: '02', change: 'giảm 01 hồ sơ' });
  });

  test('a code that was not known then has no earlier figure', () => {
    const others = frozenOf(aWorkbook({ 'Hồ sơ': CONTENTS['Hồ sơ'] })).tabs;
    const next = aWorkbook({ ...CONTENTS, 'Cấu hình': settings({ periodNumber: 3 }) });
    const made = reportOf([...withOwnColumn(next, 'Hồ sơ', ['Lưu động', ...TICKED]), ...others], RUN_ON);
    expect(comparedOf(made.comparison, 'LUU_DONG').previous).toEqual({ text: '', change: '' });
    expect(made.comparison.HS_MOI.previous.text).not.toBe('');
  });

  test('no other column of the officers’ own is kept', () => {
    const tables = withOwnColumn(TABLES, 'Hồ sơ', ['Người nộp', 'Nguyễn Văn An']);
    const kept = JSON.stringify(reducedTables(tables));
    expect(kept).toContain('Lưu động');
    expect(kept).not.toContain('Người nộp');
    expect(kept).not.toContain('Nguyễn Văn An');
  });

  test('an indicator that is added later is no edit of the period', () => {
    const later = [...workbook(), ...frozen.tabs].map((table) =>
      table.name === 'Chỉ tiêu riêng'
        ? { ...table, rows: [...table.rows, ['TIN_BAI', 'Tin, bài', 'tin', 'Nhập tay']] }
        : table,
    );
    expect(changesSince({ tables: reducedTables(TABLES) }, later)).toEqual({ rowCount: 0, rows: [], figures: [] });
  });

  test('its figure is stored under its code', () => {
    expect(frozenFigures(MADE).LUU_DONG).toMatchObject({ value: 2 });
  });
});

test('a report made before the ticks were changed is known to be older', () => {
  const after = reportOf(workbook(['Có', null, null, null]), RUN_ON);
  expect(originOf(dataMark(MADE), MADE)).toBe('same-data');
  expect(originOf(dataMark(MADE), after)).toBe('earlier-data');
  expect(movedFigures(dataMark(MADE), after)).toEqual([
    { code: 'LUU_DONG', label: 'Hồ sơ tiếp nhận lưu động', before: '02', now: '01' },
  ]);
});

test('a figure typed for the period before is compared with', () => {
  const contents = {
    'Chỉ tiêu riêng': [anOwnIndicator({ unit: 'điểm' })],
    'Số liệu nhập tay': [
      aTypedFigure({ on: '2023-02-01', value: '84,5' }),
      aTypedFigure({ on: '2023-06-01', value: '85,75' }),
    ],
    'Hồ sơ': [aDossier({ receivedOn: '2022-12-20', returnedOn: '2023-01-04', dueOn: '2023-01-10' })],
  };
  const { comparison } = reportOf(aWorkbook(contents), RUN_ON);
  expect(comparedOf(comparison, 'TIN_BAI').previous).toEqual({ text: '84,5', change: 'tăng 1,25 điểm' });
});
