import { readXlsx } from '../../src/cli/read-xlsx';
import { reviewOf } from '../../src/core/checks/review';
import { documentOf } from '../../src/core/document/document-of';
import { contentOf } from '../../src/core/frozen/frozen-content';
import { reportInForce } from '../../src/core/frozen/in-force';
import { figuresDigest, isSameDigest } from '../../src/core/history/figures-digest';
import { reportOf } from '../../src/core/report/make-report';
import { reportJson } from '../../src/core/report/report-json';
import type { Table } from '../../src/core/workbook/contract/cell';
import { ACCEPTED_TAB, FROZEN_CONTENT_TAB, TEMPLATE_TAB } from '../../src/core/workbook/contract/product-tabs';
import { readTab } from '../../src/core/workbook/reading/read-tab';
import { tableOf } from '../../src/core/workbook/reading/read-workbook';
import { storedTemplates } from '../../src/core/workbook/reading/stored-template';
import { dayOn } from '../builders/days';
import { expectWellFormed, paragraphsIn, partOf } from '../builders/docx';
import { trimmed } from '../builders/imports';
import { withOwnColumn } from '../builders/own-columns';
import { DEFAULT_TEMPLATE, withSetting } from '../builders/reports';
import { bytesOfV030, jsonOfV030, tablesOfV030, textOfV030 } from '../builders/v030';

const TODAY = dayOn('2023-06-15');
const SECOND_QUARTER = tablesOfV030();
const FIRST_QUARTER = withFirstQuarter(SECOND_QUARTER);

function withFirstQuarter(tables: readonly Table[]): readonly Table[] {
  return (['reportedOn', 'reportNumber'] as const).reduce<readonly Table[]>(
    (changed, setting) => withSetting(changed, setting, null),
    withSetting(tables, 'periodNumber', 1),
  );
}

function withHeader({ name, rows }: Table, from: string, to: string): Table {
  return { name, rows: rows.map((row, index) => (index === 0 ? row.map((cell) => (cell === from ? to : cell)) : row)) };
}

/** A problem of reading as `chi-tieu.json` lists it. */
interface Listed {
  readonly code: string;
  readonly severity: string;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: string | null;
}

const placed = (problems: readonly Listed[]) =>
  problems.map(({ code, severity, sheet, row, column }) => ({ code, severity, sheet, row, column }));

const templateIn = (tables: readonly Table[]) => storedTemplates(tableOf(tables, TEMPLATE_TAB)).current?.docx;

function documentIn(made: ReturnType<typeof reportOf>, template: Uint8Array): Uint8Array {
  const merged = documentOf(made, template);
  if (merged.kind === 'refused') throw new Error(JSON.stringify(merged.problems));
  return merged.docx;
}

test('the .xlsx and the Sheet that version 0.3.0 left hold the same cells', async () => {
  const read = await readXlsx(bytesOfV030('so-dang-dung.xlsx'));
  const cells = read.map(({ name, rows }) => ({ name, rows }));
  expect(trimmed(cells)).toEqual(trimmed(SECOND_QUARTER));
});

describe.each([
  ['quy-2', SECOND_QUARTER],
  ['quy-1', FIRST_QUARTER],
])('the period that version 0.3.0 froze, %s,', (folder, tables) => {
  const figures = jsonOfV030(`${folder}/chi-tieu.json`);
  const codesOfThen = new Set(Object.keys(figures.indicators));
  const checked = jsonOfV030(`${folder}/kiem-tra.json`);
  const inForce = reportInForce(tables, TODAY);
  const { made, binding, changes } = inForce;
  const frozen = contentOf(tableOf(tables, FROZEN_CONTENT_TAB), checked.freeze)?.docx ?? new Uint8Array();

  test('is still bound by its freeze', () => {
    expect(binding).toMatchObject({ freeze: checked.freeze, digest: checked.digest, binds: true });
  });

  test('has the same days and, for each code of then, the same figure', () => {
    const { period, indicators } = reportJson(made, []);
    expect(period).toEqual(figures.period);
    expect(codesOfThen.size).toBe(67);
    expect(Object.fromEntries(Object.entries(indicators).filter(([code]) => codesOfThen.has(code)))).toEqual(
      figures.indicators,
    );
  });

  test('has the figures that its mark stands for', () => {
    expect(isSameDigest(checked.digest, figuresDigest(made.figures))).toBe(true);
  });

  test('is told to have been edited where it was', () => {
    const figuresOfThen = changes?.figures.filter(({ code }) => codesOfThen.has(code));
    expect(changes && { ...changes, figures: figuresOfThen }).toEqual(checked.changes);
  });

  test('is told no edits more where a column of the ward’s own has a name that the contract has had since', () => {
    const named = SECOND_QUARTER.map((table) =>
      table.name === 'Hồ sơ' ? withHeader(table, 'Sổ giấy', 'Số hóa') : table,
    );
    const later = withOwnColumn(named, 'Nhiệm vụ', ['Loại', 'Trọng tâm', 'Thường xuyên', 'Trọng tâm']);
    const today = folder === 'quy-2' ? later : withFirstQuarter(later);
    expect(reportInForce(today, TODAY).changes?.rows).toEqual(checked.changes.rows);
  });

  test('is read with the same problems at the same places, no more and no fewer', () => {
    expect(placed(made.problems)).toEqual(placed(figures.problems));
  });

  test('is found fault with as before, no more and no less', () => {
    const now = reviewOf(inForce).map(({ finding: { code, severity } }) => `${severity} ${code}`);
    const then = checked.reviewed.map(({ code, severity }: Listed) => `${severity} ${code}`);
    expect([...now].sort()).toEqual([...then].sort());
  });

  test('prints the very document that was frozen', () => {
    const docx = documentIn(made, templateIn(inForce.tables) as Uint8Array);
    expect(paragraphsIn(docx)).toEqual(paragraphsIn(frozen));
    expect(partOf(docx, 'word/document.xml')).toBe(partOf(frozen, 'word/document.xml'));
  });

  test('prints the paragraphs that version 0.3.0 printed', () => {
    const docx = documentIn(made, templateIn(inForce.tables) as Uint8Array);
    const lines = paragraphsIn(docx).map((text) => text.replace(/\n/g, ' / '));
    expect(lines).toEqual(textOfV030(`${folder}/bao-cao.txt`).split('\n').slice(0, -1));
  });
});

test('what officers accepted is accepted still, the error that 0.3.0 lost sight of once the period was frozen too', () => {
  const rows = readTab(ACCEPTED_TAB, tableOf(SECOND_QUARTER, ACCEPTED_TAB)).rows;
  const inForce = reportInForce(SECOND_QUARTER, TODAY);
  const accepted = reviewOf(inForce).flatMap((one) => (one.accepted ? [[one.finding.code, one.accepted.reason]] : []));
  expect(rows).toHaveLength(2);
  expect([...accepted].sort()).toEqual(rows.map(({ rule, reason }) => [rule, reason]).sort());
});

test('the ward’s own template of 0.3.0 merges, its own words and loops over sections included', () => {
  const template = templateIn(SECOND_QUARTER) as Uint8Array;
  const own = paragraphsIn(documentIn(reportOf(SECOND_QUARTER, TODAY), template));
  expect(paragraphsIn(template)).toContain('{{#muc.II.2.d}}');
  expect(own).toContainEqual(
    expect.stringMatching(/^Thực hiện Kế hoạch cải cách hành chính năm 2023 của thành phố, UBND/),
  );
  expect(own).toContain('Trong quý II năm 2023, phường tiếp nhận 171 hồ sơ; tỷ lệ đúng hạn đạt 96,8%.');
  expectWellFormed(documentIn(reportOf(SECOND_QUARTER, TODAY), DEFAULT_TEMPLATE));
});
