import { contentOf, contentRows, frozenContent } from '../../../src/core/frozen/frozen-content';
import { frozenPeriods } from '../../../src/core/history/frozen-periods';
import { INDICATOR_CODES } from '../../../src/core/indicators/catalogue';
import type { Cell, Table } from '../../../src/core/workbook/contract/cell';
import { FROZEN_CONTENT_TAB, FROZEN_TAB } from '../../../src/core/workbook/contract/product-tabs';
import { RUN_ON } from '../../builders/days';
import { aTab, frozenOf } from '../../builders/frozen';
import { brief } from '../../builders/readings';
import { DEFAULT_TEMPLATE } from '../../builders/reports';
import { sampleTables } from '../../builders/sample';
import { aDossier, aWorkbook } from '../../builders/tables';

const sample = frozenOf(sampleTables());
const [line, content] = sample.tabs as [Table, Table];
const FREEZE = 'C01234567';

function edited(table: Table, row: number, column: number, cell: Cell): Table {
  const rows = table.rows.map((cells, index) =>
    index === row ? cells.map((old, at) => (at === column ? cell : old)) : cells,
  );
  return { name: table.name, rows };
}

describe('what a freeze keeps', () => {
  test('comes back whole: the day, the template, the report, rows at their places', () => {
    const found = contentOf(content, FREEZE);
    expect([found?.today, found?.template, found?.docx]).toEqual([RUN_ON, DEFAULT_TEMPLATE, sample.docx]);
    const dossiers = sampleTables().find(({ name }) => name === 'Hồ sơ');
    expect(found?.tables.find(({ name }) => name === 'Hồ sơ')?.rows).toHaveLength(dossiers?.rows.length ?? 0);
  });

  test('fits into cells, of which none begins like a formula or reads as a number', () => {
    for (const { rows } of sample.tabs) {
      for (const cell of rows.flat()) {
        if (typeof cell !== 'string') continue;
        expect(cell.length).toBeLessThan(32_767);
        if (cell !== '' && !cell.includes('/')) expect(cell).toMatch(/^[\p{L}\d]/u);
      }
    }
    expect(content.rows.length).toBeGreaterThan(2);
  });

  test('of the same workbook is the same bytes', () => {
    const kept = { tables: sampleTables(), today: RUN_ON, template: DEFAULT_TEMPLATE, docx: sample.docx };
    expect(frozenContent(kept)).toEqual(frozenContent(kept));
  });

  test('of several freezes is told apart, in whatever order the rows stand', () => {
    const other = {
      tables: aWorkbook({ 'Hồ sơ': [aDossier()] }),
      today: RUN_ON,
      template: sample.docx,
      docx: sample.docx,
    };
    const rows = contentRows('C2', frozenContent(other));
    const both = aTab(FROZEN_CONTENT_TAB, [...content.rows.slice(1), ...rows].reverse());
    expect(contentOf(both, 'C2')?.template).toEqual(sample.docx);
    expect(contentOf(both, FREEZE)?.template).toEqual(DEFAULT_TEMPLATE);
  });

  test.each<[string, Table | undefined]>([
    ['a piece is missing', { ...content, rows: content.rows.slice(0, -1) }],
    ['a piece was changed', edited(content, 1, 4, 'MAAAA')],
    ['a piece was blanked', edited(content, 1, 4, '')],
    ['its checksum was changed', edited(content, 1, 1, 'K00000000')],
    ['a piece is there twice', { ...content, rows: [...content.rows, content.rows[1] ?? []] }],
    ['the tab is gone', undefined],
  ])('is not used when %s', (_, table) => {
    expect(contentOf(table, FREEZE)).toBeNull();
  });
});

describe('the line of a frozen period', () => {
  test('gives back all that was written', () => {
    const { value, problems } = frozenPeriods(line);
    expect(problems).toEqual([]);
    expect(value).toEqual([sample.period]);
    expect(Object.keys(value[0]?.figures ?? {})).toEqual(INDICATOR_CODES);
    expect(value[0]?.figures.TL_DUNG_HAN).toEqual({ numerator: 5328, denominator: 5335 });
  });

  test.each(['', 'S00000000{}', 'x'])(
    'stands without figures when they were edited to «%s», and that is told',
    (text) => {
      const { value, problems } = frozenPeriods(edited(line, 1, 12, text));
      expect(value).toMatchObject([{ freeze: FREEZE, binds: true, figures: {} }]);
      expect(problems.map(brief)).toEqual(['warning frozen-figures-damaged: Kỳ đã chốt, 2, Số liệu']);
    },
  );

  test('without its days is left out and named', () => {
    const { value, problems } = frozenPeriods(edited(line, 1, 2, 'hôm qua'));
    expect(value).toEqual([]);
    expect(problems.map(brief)).toEqual(['error cell-unreadable: Kỳ đã chốt, 2, Từ ngày']);
  });

  test('is not missed in a workbook that was never frozen', () => {
    expect(frozenPeriods(undefined)).toEqual({ value: [], problems: [] });
    expect(frozenPeriods(aTab(FROZEN_TAB, []))).toEqual({ value: [], problems: [] });
    expect(frozenPeriods({ name: FROZEN_TAB.name, rows: [[null], ['']] })).toEqual({ value: [], problems: [] });
  });

  test('that lost its headers is told', () => {
    expect(frozenPeriods({ name: line.name, rows: line.rows.slice(1) }).problems.length).toBeGreaterThan(0);
  });
});
