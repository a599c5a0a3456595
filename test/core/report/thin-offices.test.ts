import { checkReport } from '../../../src/core/checks/check-report';
import { documentOf } from '../../../src/core/document/document-of';
import { linesOfDocx } from '../../../src/core/document/docx-lines';
import { dataMark } from '../../../src/core/report/data-mark';
import { reportOf } from '../../../src/core/report/make-report';
import type { ReportKind } from '../../../src/core/report/report-kind';
import type { Table } from '../../../src/core/workbook/contract/cell';
import { dayOn } from '../../builders/days';
import { DEFAULT_TEMPLATE, KSTTHC_TEMPLATE } from '../../builders/reports';
import { ward2026 } from '../../builders/ward-2026';
import { withRows } from '../../builders/wards-2026';

const WARD = ward2026();
/** What every office has, whatever it typed. */
const STANDING = ['Cấu hình', 'Ngày nghỉ', 'Đề cương', 'Biểu mẫu', 'Căn cứ thay thế'];
const TYPED = WARD.map(({ name }) => name).filter((name) => !STANDING.includes(name));
const EMPTY = withRows(WARD, Object.fromEntries(TYPED.map((name) => [name, 0])));

const WITHOUT_DOCUMENTS = withRows(WARD, { 'Văn bản': 0 });
const BUDGET = { 'Dự toán': 0, 'Thu chi': 0, 'Đầu tư công': 0 };
const OFFICES: Readonly<Record<string, readonly Table[]>> = {
  'with an empty book': EMPTY,
  'with one dossier': lastDossiers(1),
  'with three dossiers': lastDossiers(3),
  'without dossiers': lastDossiers(0),
  'without documents': WITHOUT_DOCUMENTS,
  'without a budget': withRows(WARD, BUDGET),
};

function lastDossiers(count: number): readonly Table[] {
  return WARD.map((table) =>
    table.name === 'Hồ sơ'
      ? { ...table, rows: [...table.rows.slice(0, 1), ...lastOf(table.rows.slice(1), count)] }
      : table,
  );
}

function lastOf<T>(rows: readonly T[], count: number): readonly T[] {
  return count === 0 ? [] : rows.slice(-count);
}

const workbookOf = (tables: readonly Table[]) => reportOf(tables, dayOn('2026-09-15'));

const reports = new Map<readonly Table[], Partial<Record<ReportKind, ReturnType<typeof make>>>>();

/** The report of these tables, made once. */
function made(tables: readonly Table[], kind: ReportKind) {
  const kinds = reports.get(tables) ?? {};
  reports.set(tables, kinds);
  kinds[kind] ??= make(tables, kind);
  return kinds[kind];
}

function make(tables: readonly Table[], kind: ReportKind) {
  const workbook = workbookOf(tables);
  const merged = documentOf(workbook, kind === 'cchc' ? DEFAULT_TEMPLATE : KSTTHC_TEMPLATE, kind);
  if (merged.kind === 'refused') throw new Error(JSON.stringify(merged.problems));
  const lines = linesOfDocx(merged.docx) ?? [];
  return { workbook, lines, texts: lines.map(({ text }) => text) };
}

describe.each(Object.entries(OFFICES))('an office %s', (_, tables) => {
  test.each<ReportKind>(['cchc', 'kstthc'])('gets its report on %s, in which the checker finds no error', (kind) => {
    const { workbook, lines } = made(tables, kind);
    for (const by of [null, { workbook, frozen: [], madeFrom: dataMark(workbook) }]) {
      expect(checkReport(lines, by).filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });
});

describe('a report claims nothing that nobody said', () => {
  const body = (texts: readonly string[]) => {
    const from = texts.findIndex((text) => text.startsWith('I. '));
    return texts.slice(from, texts.indexOf('Nơi nhận:'));
  };
  const NOTHING = /không phát sinh|không có|chưa phát sinh|(?<![\d.,])0 (?:hồ sơ|thủ tục|văn bản|người|lớp)/;

  test.each<ReportKind>(['cchc', 'kstthc'])('in the report on %s of an empty book', (kind) => {
    const { texts } = made(EMPTY, kind);
    expect(body(texts).filter((text) => NOTHING.test(text))).toEqual([]);
    expect(texts.filter((text) => /^\D*(?:\t0)+$/.test(text))).toEqual([]);
    expect(texts).toContain('Chưa có số liệu.');
    expect(texts.join('\n')).not.toMatch(/Danh mục .* được nêu|theo từng lĩnh vực được nêu|bảng dưới đây/);
  });

  test('of documents: the annex of a report without any is not referred to', () => {
    const refers = (tables: readonly Table[]) =>
      made(tables, 'cchc').texts.some((text) => text.startsWith('Danh mục văn bản ban hành trong kỳ được nêu tại'));
    expect([refers(WARD), refers(WITHOUT_DOCUMENTS)]).toEqual([true, false]);
  });

  test('of dossiers: a register with rows, none of the period, is counted', () => {
    const first = workbookOf(withRows(WARD, { 'Hồ sơ': 1 }));
    expect(first.figures.HS_TIEP_NHAN.value).toBe(0);
    const said = first.report.sections.find(({ code }) => code === 'II.2.c')?.paragraphs.join('\n');
    expect(said).toContain('Tổng số hồ sơ tiếp nhận: 0 hồ sơ');
  });

  test('of projects and courses: an empty list is passed over', () => {
    const { sections } = workbookOf(withRows(WARD, { 'Đầu tư công': 0, 'Đào tạo': 0 })).report;
    const said = JSON.stringify(sections.map(({ paragraphs }) => paragraphs));
    expect(said).not.toMatch(/công trình đầu tư công|lớp đào tạo/);
  });
});

test('an indicator with a target is printed once: among the targets, or with its target where there is no such table', () => {
  const names = (tables: readonly Table[]) => {
    const { lists } = workbookOf(tables).report;
    return [
      lists.muc_tieu.map(({ fields }) => fields.chi_tieu),
      lists.chi_tieu_rieng.map(({ fields }) => fields.ten),
    ] as const;
  };
  const [targets, own] = names(WARD);
  expect(targets.filter((name) => own.includes(name))).toEqual([]);
  const signed = 'Tỷ lệ văn bản điện tử được ký số';
  expect([targets.includes(signed), own.includes(signed)]).toEqual([true, false]);
  const withoutTargets = WARD.map((table) =>
    table.name === 'Đề cương'
      ? { ...table, rows: table.rows.map((row) => row.map((cell) => withoutTargetBlock(cell))) }
      : table,
  );
  expect(names(withoutTargets)[1]).toContain(signed);
  expect(made(withoutTargets, 'cchc').texts.join('\n')).toContain('98,6% (mục tiêu ≥ 95%: đạt)');
});

function withoutTargetBlock<T>(cell: T): T | string {
  return typeof cell === 'string' ? cell.replace(/(?:; ?)?Mục tiêu/, '').replace(/^; ?/, '') : cell;
}
