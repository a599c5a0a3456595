import fc from 'fast-check';
import { documentOf } from '../../../src/core/document/document-of';
import { levelOf, markOf } from '../../../src/core/outline/outline';
import type { WorkbookReport } from '../../../src/core/report/make-report';
import type { ReportSection } from '../../../src/core/report/sections';
import { linesIn } from '../../builders/docx';
import { outlinedBooks } from '../../builders/outlines';
import { DEFAULT_TEMPLATE, reportIn } from '../../builders/reports';
import { runs } from '../../builders/runs';
import type { Contents } from '../../builders/tables';

type Rows = readonly { readonly [field: string]: unknown }[];

const textOf = ({ report }: WorkbookReport) => report.sections.flatMap(({ paragraphs }) => paragraphs);
/** The sections, of those that a cell names, that the report has. */
const printedSections = (cell: unknown, { report }: WorkbookReport) =>
  String(cell)
    .split('; ')
    .filter((code) => report.sections.some((section) => section.code === code));
const isNamed = (sheet: string, row: number, { problems }: WorkbookReport) =>
  problems.some((problem) => problem.sheet === sheet && problem.row === row && problem.column === 'Mục báo cáo');
const timesIn = (texts: readonly string[], found: RegExp) => texts.filter((text) => found.test(text)).length;

function expectPrintedOrNamed(rows: Rows, sheet: string, made: WorkbookReport, found: (index: number) => RegExp): void {
  for (const [index, { section }] of rows.entries()) {
    const times = timesIn(textOf(made), found(index));
    if (section === '') expect(times).toBe(0);
    else if (times === 0) expect(isNamed(sheet, index + 2, made)).toBe(true);
    else expect(times).toBe(printedSections(section, made).length);
  }
}

test('every paragraph and every document is printed once in each of its sections, or named as left out', () => {
  fc.assert(
    fc.property(outlinedBooks, (contents) => {
      const made = reportIn(contents);
      expectPrintedOrNamed(
        contents['Nội dung'] as Rows,
        'Nội dung',
        made,
        (index) => new RegExp(`^Đoạn thứ ${index}\\.$`),
      );
      expectPrintedOrNamed(
        contents['Văn bản'] as Rows,
        'Văn bản',
        made,
        (index) => new RegExp(`\\b${index + 1}00/KH-UBND`),
      );
    }),
    runs(150),
  );
});

test('headings stand in the order of the rows, and no section with content is dropped', () => {
  fc.assert(
    fc.property(outlinedBooks, (contents) => {
      const { report, problems } = reportIn(contents);
      const order = (contents['Đề cương'] as Rows).map(({ code }) => code);
      const printed = report.sections.map(({ code }) => code);
      expect(printed).toEqual(order.filter((code) => printed.includes(code as string)));
      expect(problems.filter(({ code }) => code.startsWith('heading-'))).toEqual([]);
    }),
    runs(150),
  );
});

/** Headings and paragraphs of the sections, as the default template prints them. */
function expectedLines(sections: readonly ReportSection[]): readonly string[] {
  return sections.flatMap(({ code, heading, paragraphs }) => [
    `${markOf(code)} ${levelOf(code) === 1 ? heading.toUpperCase() : heading}`,
    ...paragraphs,
  ]);
}

test('the default template prints everything that the sections say, in order, and has a place for every section', () => {
  fc.assert(
    fc.property(outlinedBooks, (contents: Contents) => {
      const made = reportIn(contents);
      const merged = documentOf(made, DEFAULT_TEMPLATE);
      if (merged.kind === 'refused') throw new Error(JSON.stringify(merged.problems));
      const expected = expectedLines(made.report.sections);
      const lines = linesIn(merged.docx);
      let at = -1;
      for (const line of expected) {
        at = lines.indexOf(line, at + 1);
        expect([line, at >= 0]).toEqual([line, true]);
      }
      expect(merged.warnings).toEqual([]);
    }),
    runs(12),
  );
});
