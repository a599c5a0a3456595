import { checkReport } from '../../src/core/checks/check-report';
import { documentOf } from '../../src/core/document/document-of';
import { linesOfDocx } from '../../src/core/document/docx-lines';
import { formsOf } from '../../src/core/forms/forms-of';
import { dataMark } from '../../src/core/report/data-mark';
import { ANNEXES } from '../../src/core/workbook/contract/settings';
import { problemText } from '../../src/core/workbook/problems/problem-wording';
import { office2026 } from '../builders/office-2026';
import { DEFAULT_TEMPLATE, reportIn } from '../builders/reports';
import { LONG } from '../builders/runs';
import { aDocument, aParagraph, type Contents, settings } from '../builders/tables';
import { UNITS, wordsOfOthers } from '../builders/units';

type Typed = NonNullable<Parameters<typeof settings>[0]>;

/** Every kind of period, in 2026. */
const PERIODS: readonly Typed[] = [
  { periodKind: 'Tháng', periodNumber: 5 },
  { periodKind: 'Quý', periodNumber: 2 },
  { periodKind: '6 tháng đầu năm', periodNumber: null },
  { periodKind: '6 tháng cuối năm', periodNumber: null },
  { periodKind: '9 tháng', periodNumber: null },
  { periodKind: 'Lũy kế tháng', periodNumber: 11 },
  { periodKind: 'Năm', periodNumber: null },
  { periodKind: 'Đột xuất', periodNumber: null, from: '2026-02-01', to: '2026-05-20' },
];
/** Each period with one unit, in turn; `npm run test:long` tries each with all. */
const MATRIX = PERIODS.flatMap((period, turn) =>
  UNITS.filter((_, index) => LONG || index === turn % UNITS.length).map(
    (unit) => [unit.noun, period.periodKind, unit, period] as const,
  ),
);

/** The same workbook, as each kind of office has it. */
function officeOf(unit: (typeof UNITS)[number], typed: Typed): Contents {
  const contents = office2026({ dossiers: 40 });
  return {
    ...contents,
    'Cấu hình': settings({
      year: 2026,
      outlineSet: '2026',
      agency: unit.agency,
      parentAgency: 'UBND tỉnh Khánh Hòa',
      annexes: Object.values(ANNEXES).join('\n'),
      ...typed,
    }),
    'Văn bản': [
      ...(contents['Văn bản'] ?? []).map((row) => ({ ...row, issuer: unit.agency })),
      aDocument({
        number: '09',
        symbol: 'NQ-HĐND',
        type: 'NQ',
        issuedOn: '2026-03-09',
        issuer: unit.council,
        section: 'I.1',
      }),
    ],
    'Nội dung': [
      ...(contents['Nội dung'] ?? []),
      aParagraph({ section: 'I.4', text: 'Các {{loai_don_vi}} khác cùng báo cáo {{cap_tren}}.' }),
    ],
  };
}

describe.each(MATRIX)('the report of a %s for %s', (_, __, unit, period) => {
  const workbook = reportIn(officeOf(unit, period));
  const merged = documentOf(workbook, DEFAULT_TEMPLATE);
  if (merged.kind === 'refused') throw new Error(JSON.stringify(merged.problems));
  const lines = linesOfDocx(merged.docx) ?? [];
  const text = lines.map((line) => line.text).join('\n');

  test('with its annexes and messages has no word of another kind or level', () => {
    expect(text).toContain(`Các ${unit.noun} khác cùng báo cáo UBND tỉnh Khánh Hòa.`);
    expect(text).toContain(`Văn bản của ${unit.noun} ban hành trong kỳ`);
    const said = [text, JSON.stringify(formsOf(workbook)), ...workbook.problems.map(problemText)].join('\n');
    expect(wordsOfOthers(unit, said)).toEqual([]);
  });

  test('has no error', () => {
    const beside = { workbook, frozen: [], madeFrom: dataMark(workbook) };
    for (const by of period.periodKind === 'Quý' ? [null, beside] : [beside]) {
      expect(checkReport(lines, by).filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });
});

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
