import { checkReport } from '../../src/core/checks/check-report';
import { documentOf } from '../../src/core/document/document-of';
import { linesOfDocx } from '../../src/core/document/docx-lines';
import type { FileLine } from '../../src/core/document/file-line';
import { formsOf } from '../../src/core/forms/forms-of';
import { dataMark } from '../../src/core/report/data-mark';
import { reportOf, type WorkbookReport } from '../../src/core/report/make-report';
import { REPORT_KINDS, type ReportKind } from '../../src/core/report/report-kind';
import type { Cell, Table } from '../../src/core/workbook/contract/cell';
import { ANNEXES } from '../../src/core/workbook/contract/settings';
import { problemText } from '../../src/core/workbook/problems/problem-wording';
import { dayOn } from '../builders/days';
import { DEFAULT_TEMPLATE, KSTTHC_TEMPLATE, reportIn, withSetting } from '../builders/reports';
import { LONG } from '../builders/runs';
import { type Contents, settings } from '../builders/tables';
import { UNITS, type Unit, wordsOfOthers } from '../builders/units';
import { ward2026 } from '../builders/ward-2026';
import { inPeriod, PERIODS_OF_2026, wardAs } from '../builders/wards-2026';

const TAGS = 'Các {{loai_don_vi}} khác cùng báo cáo {{cap_tren}}.';
const NAMES = Object.keys(PERIODS_OF_2026);
/** Each kind of period with one unit, in turn; `npm run test:long` tries each with all. */
const MATRIX = NAMES.flatMap((period, turn) =>
  UNITS.filter((_, index) => LONG || index === turn % UNITS.length).map((unit) => [unit.noun, period, unit] as const),
);

/** The 2026 sample with every annex. */
function reportOfUnit(unit: Unit, period: string) {
  const tables = wardAs(unit, withParagraph(ward2026(), ['I.4', 9, TAGS]));
  const annexed = withSetting(tables, 'annexes', Object.values(ANNEXES).join('\n'));
  const settled = withSetting(annexed, 'parentAgency', 'UBND tỉnh Nam Sơn');
  return reportOf(inPeriod(settled, PERIODS_OF_2026[period] ?? {}), dayOn('2026-09-15'));
}

function withParagraph(tables: readonly Table[], cells: readonly Cell[]): readonly Table[] {
  return tables.map((table) => (table.name === 'Nội dung' ? { ...table, rows: [...table.rows, cells] } : table));
}

function linesOf(made: WorkbookReport, kind: ReportKind) {
  const merged = documentOf(made, kind === 'cchc' ? DEFAULT_TEMPLATE : KSTTHC_TEMPLATE, kind);
  if (merged.kind === 'refused') throw new Error(JSON.stringify(merged.problems));
  return linesOfDocx(merged.docx) ?? [];
}

describe.each(MATRIX)('the reports of a %s for %s', (_, period, unit) => {
  const workbook = reportOfUnit(unit, period);
  const reports = REPORT_KINDS.map((kind) => ({ kind, lines: linesOf(workbook, kind) }));
  const textOf = (lines: readonly FileLine[]) => lines.map(({ text }) => text).join('\n');

  test('with their annexes and messages have no word of another kind or level', () => {
    const texts = reports.map(({ lines }) => textOf(lines));
    expect(texts[0]).toContain(`Các ${unit.noun} khác cùng báo cáo UBND tỉnh Nam Sơn.`);
    const said = [...texts, JSON.stringify(formsOf(workbook)), ...workbook.problems.map(problemText)].join('\n');
    expect(wordsOfOthers(unit, said)).toEqual([]);
  });

  test('name no other period than their own and the next', () => {
    const { values } = workbook.report;
    const own = ['ky_bao_cao', 'ky_sau'].map((tag) => values.get(tag)?.toLowerCase() ?? '');
    for (const { lines } of reports) {
      const text = textOf(lines).toLowerCase();
      const named = [...text.matchAll(NAME_OF_PERIOD)].map(([name]) => name);
      expect(named.filter((name) => !own.some((one) => one.endsWith(name)))).toEqual([]);
      expect(text).toContain(own[0]);
    }
  });

  test('have no error', () => {
    const beside = { workbook, frozen: [], madeFrom: dataMark(workbook) };
    for (const { lines } of reports) {
      for (const by of period === 'quý III' ? [null, { ...beside, madeFrom: null }] : [beside]) {
        expect(checkReport(lines, by).filter(({ severity }) => severity === 'error')).toEqual([]);
      }
    }
  });
});

/** Days are no periods: «ngày 15 tháng 9 năm 2026». */
const NAME_OF_PERIOD =
  /(?<!ngày \d{1,2} )(?<!\p{L})(?:quý [iv]+|tháng \d{1,2}|\d{1,2} tháng(?: đầu| cuối)?) năm \d{4}/giu;

describe('with the sections of 2023', () => {
  const headings = (agency: string | null, outline: Contents['Đề cương'] = []) =>
    reportIn({ 'Cấu hình': settings({ agency }), 'Đề cương': outline ?? [] }).report.sections.map(
      ({ heading }) => heading,
    );

  test.each([
    ['UBND phường Phước Long', 'Sắp xếp tổ dân phố', 'Chất lượng cán bộ, công chức cấp phường'],
    ['UBND xã Tân Hải', 'Sắp xếp thôn', 'Chất lượng cán bộ, công chức cấp xã'],
    ['UBND thị trấn Diên Khánh', 'Sắp xếp tổ dân phố', 'Chất lượng cán bộ, công chức thị trấn'],
    [null, 'Sắp xếp thôn, tổ dân phố', 'Chất lượng cán bộ, công chức của đơn vị'],
  ])('%s prints its own words', (agency, ...expected) => {
    expect(headings(agency)).toEqual(expect.arrayContaining([...expected]));
  });
});
