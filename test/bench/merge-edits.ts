import type { Day } from '../../src/core/calendar/day';
import { documentOf } from '../../src/core/document/document-of';
import { mergeEdits, openReport } from '../../src/core/merge-edits/merge-edits';
import type { OpenedReport } from '../../src/core/merge-edits/merged-report';
import { reportOf } from '../../src/core/report/make-report';
import type { Table } from '../../src/core/workbook/contract/cell';
import { sampleTables } from '../../src/sample/sample-workbook';
import { withPart } from '../builders/docx';

interface Made {
  readonly template: Uint8Array;
  readonly today: Day;
}

const TIMES = 5;

/** A report of 40 pages that an officer edited, and the same report after every ninth dossier went: all tables change. */
export function benchMergeEdits({ template, today }: Made): void {
  const made = (tables: readonly Table[]) => {
    const merged = documentOf(reportOf(tables, today), template);
    if (merged.kind === 'refused') throw new Error('the template was refused');
    return merged.docx;
  };
  const fewer = sampleTables().map((table) =>
    table.name === 'Hồ sơ' ? { ...table, rows: table.rows.filter((_, at) => at === 0 || at % 9 !== 0) } : table,
  );
  const [base, now] = [twice(made(sampleTables())), twice(made(fewer))];
  const edited = withPart(base, 'word/document.xml', (xml) => xml.replace(/ và /g, ' cùng '));
  const report = reportOf(fewer, today);
  const making = medianCpu(() => documentOf(report, template));
  const opening = medianCpu(() => opened(edited));
  const merging = medianCpu(
    (files) => mergeEdits(files[0].story, { edited: files[1], now: files[2] }),
    () => [opened(base), opened(edited), opened(now)] as const,
  );
  console.log('New figures into an edited report of 40 pages, processor time');
  console.log(`  making a report of 20 pages: ${making.toFixed(0)} ms; opening one of 40: ${opening.toFixed(0)} ms`);
  console.log(`  merging: ${merging.toFixed(0)} ms, ${(merging / making).toFixed(2)} of making one of 20`);
}

/** The sample's report has 20 pages. */
function twice(docx: Uint8Array): Uint8Array {
  return withPart(docx, 'word/document.xml', (xml) =>
    xml.replace(/<w:body>(.*)(?=<w:sectPr)/s, (body, inside: string) => body + inside.replace(/phường/g, 'xã')),
  );
}

function opened(docx: Uint8Array): OpenedReport {
  const report = openReport(docx);
  if (!report) throw new Error('no .docx');
  return report;
}

function medianCpu<T = undefined>(work: (given: T) => unknown, given: () => T = () => undefined as T): number {
  const times = Array.from({ length: TIMES }, () => {
    const ready = given();
    const start = process.cpuUsage();
    work(ready);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return times.sort((a, b) => a - b)[Math.floor(TIMES / 2)] as number;
}
