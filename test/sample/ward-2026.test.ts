import { checkReport } from '../../src/core/checks/check-report';
import { findingText } from '../../src/core/checks/finding-text';
import { reviewOf } from '../../src/core/checks/review';
import { linesOfDocx } from '../../src/core/document/docx-lines';
import { reportOf } from '../../src/core/report/make-report';
import { isDayCell } from '../../src/core/workbook/contract/cell';
import { TABS } from '../../src/core/workbook/contract/tabs';
import { readWorkbook } from '../../src/core/workbook/reading/read-workbook';
import { thirdQuarterOf2026 } from '../../src/sample/ward-2026/moment';
import { wardTables } from '../../src/sample/ward-2026/ward-2026';
import { dayOn, isoText } from '../builders/days';
import { linesIn } from '../builders/docx';
import { expectGolden } from '../builders/golden';
import { mergedOnce } from '../builders/sample-document';
import { ward2026 } from '../builders/ward-2026';

const TABLES = ward2026();
const RUN = dayOn('2026-09-15');
const MADE = reportOf(TABLES, RUN);
const DOCUMENT = mergedOnce('ward-2026', ward2026);
const TEXT = linesIn(DOCUMENT).join('\n');

const rowsOf = (tab: string) => TABLES.find(({ name }) => name === tab)?.rows.slice(1) ?? [];
const figure = (code: string) => (MADE.figures as Record<string, { readonly text: string }>)[code]?.text;

test('the report reads as proof-read', () => {
  expectGolden('ward-2026-report.txt', `${TEXT}\n`);
});

test('every section is written', () => {
  expect(TEXT).not.toMatch(/\[Chưa có nội dung|chưa có số liệu|\{\{/);
});

test('neither the workbook nor the finished report has an error or a warning', () => {
  const inWorkbook = reviewOf({ tables: TABLES, made: MADE, frozen: [] }).map(({ finding }) => findingText(finding));
  const lines = linesOfDocx(DOCUMENT) ?? [];
  const inReport = checkReport(lines, { workbook: MADE, frozen: [], madeFrom: null });
  expect([...inWorkbook, ...inReport.map(findingText)]).toEqual([]);
});

test('the workbook has every tab of the contract, and one column of the office’s own', () => {
  const own = { 'Hồ sơ': ['Lưu động'] } as Readonly<Record<string, readonly string[]>>;
  const contract = TABS.map(({ name, columns }) => [
    name,
    [...Object.values(columns).map(({ header }) => header), ...(own[name] ?? [])],
  ]);
  expect(TABLES.map(({ name, rows }) => [name, rows[0]])).toEqual(contract);
});

test('it is the same every time it is made', () => {
  expect(JSON.parse(JSON.stringify(wardTables(thirdQuarterOf2026())))).toEqual(TABLES);
});

test('it shows what was added for 2026: three levels, ticks, stopped dossiers, own indicators, targets', () => {
  const counted = ['HS_CAP_XA', 'HS_CAP_TINH', 'HS_CAP_TW', 'HS_SO_HOA', 'HS_KQ_DIEN_TU', 'HS_TAI_SU_DUNG'];
  const more = ['HS_PHI_DIA_GIOI', 'HS_DUNG', 'HS_XIN_LOI', 'HS_DANG_QUA_HAN', 'HS_LUU_DONG', 'NVG_TRE_HAN'];
  for (const code of [...counted, ...more]) expect([code, figure(code)]).not.toEqual([code, '0']);
  const { indicatorRows, ownIndicatorRows, typedFigures } = readWorkbook(TABLES).value;
  expect(indicatorRows.filter(({ target }) => target !== null)).toHaveLength(6);
  expect(new Set(ownIndicatorRows.map(({ method }) => method))).toEqual(new Set(['counted', 'typed', 'rate']));
  expect(new Set(typedFigures.map(({ on }) => isoText(on)))).toEqual(new Set(['2026-06-14', '2026-09-13']));
});

test('its days off name 24/11/2026, since which it is one', () => {
  const off = rowsOf('Ngày nghỉ').flatMap(([day]) => (isDayCell(day) ? [isoText(day.day)] : []));
  expect(off).toContain('2026-11-24');
});

test('it names no applicant, and nothing that looks like an identity or telephone number or an address', () => {
  const personal = /(?<!\d)(\d{12}|\d{9}|0[35789]\d{8})(?!\d)|\S@\S|(?<!\p{L})([ôÔ]ng|[bB]à) \p{Lu}/u;
  const texts = TABLES.flatMap(({ rows }) => rows.flat()).filter((cell) => typeof cell === 'string');
  expect(texts.filter((text) => personal.test(text))).toEqual([]);
  expect(texts.filter((text) => text !== text.normalize('NFC'))).toEqual([]);
});
