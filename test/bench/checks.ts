import { checkReport } from '../../src/core/checks/check-report';
import { reviewOf } from '../../src/core/checks/review';
import { documentOf } from '../../src/core/document/document-of';
import { linesOfDocx } from '../../src/core/document/docx-lines';
import type { FileLine } from '../../src/core/document/file-line';
import type { WorkbookReport } from '../../src/core/report/make-report';
import type { Table } from '../../src/core/workbook/contract/cell';
import type { WorkDocument } from '../../src/core/workbook/reading/read-documents';
import { linesOfPages } from '../builders/report-grammar/pages';

interface Checking {
  readonly tables: readonly Table[];
  readonly made: WorkbookReport;
  readonly template: Uint8Array;
  /** Milliseconds to make the sample's report: records, figures, sentences and document. */
  readonly making: number;
  readonly reading: number;
  readonly median: (work: () => unknown) => number;
}

/**
 * Measures what checking costs compared with making the report, and how the cost grows with paragraphs and documents.
 */
export function benchChecks({ tables, made, template, making, reading, median }: Checking): void {
  const merged = documentOf(made, template);
  if (merged.kind !== 'merged') throw new Error('the default template was refused');
  const lines = linesOfDocx(merged.docx) as readonly FileLine[];
  const review = median(() => reviewOf({ tables, made, frozen: [] }));
  const text = median(() => checkReport(lines, null));
  console.log('Checking the sample');
  console.log(
    `  the workbook ${review.toFixed(1)} ms = ${percent(review / making)} of making its report, ` +
      `${percent(review / (making + reading))} with reading the .xlsx; its finished text ${text.toFixed(1)} ms`,
  );
  const perLine = [1, 10, 100].map((times) => {
    const long = repeated(lines, times);
    return { count: long.length, each: (median(() => checkReport(long, null)) * 1000) / long.length };
  });
  console.log(`  microseconds a paragraph: ${grown(perLine)}`);
  benchPages(median);
  const perDocument = [1_000, 10_000, 100_000].map((count) => {
    const many = withDocuments(made, count);
    return { count, each: (median(() => reviewOf({ tables, made: many, frozen: [] })) * 1000) / count };
  });
  console.log(`  microseconds a document: ${grown(perDocument)}`);
}

/** What a text of so many pages costs beyond reading it; the cost of a page should not grow with their number. */
function benchPages(median: Checking['median']): void {
  const costs = [1, 2, 4, 10, 20, 40].map((pages) => {
    const lines = linesOfPages(pages);
    return { pages, cost: median(() => checkReport(lines, null)) };
  });
  const [one] = costs as [(typeof costs)[number]];
  const ratios = costs.map(({ pages, cost }) => `${(cost / one.cost / pages).toFixed(2)} at ${pages}`);
  console.log(`  generated reports, cost of a page against that of one: ${ratios.join(', ')}`);
  console.log(`  40 pages: ${costs.at(-1)?.cost.toFixed(0)} ms beyond reading`);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

function grown(measured: readonly { readonly count: number; readonly each: number }[]): string {
  return measured.map(({ count, each }) => `${each.toFixed(1)} at ${count.toLocaleString('en')}`).join(', ');
}

function repeated(lines: readonly FileLine[], times: number): readonly FileLine[] {
  return Array.from({ length: times }, (_, time) =>
    lines.map((line) => ({ ...line, paragraph: line.paragraph + time * lines.length })),
  ).flat();
}

function withDocuments(made: WorkbookReport, count: number): WorkbookReport {
  const [first] = (made.records.documents ?? []).filter(({ own, type }) => own && type === 'KH');
  const documents = Array.from({ length: count }, (_, index): WorkDocument => {
    const number = String(index + 1);
    return { ...(first as WorkDocument), row: index + 2, number, symbol: `${number}/KH-UBND` };
  });
  return { ...made, records: { ...made.records, documents } };
}
