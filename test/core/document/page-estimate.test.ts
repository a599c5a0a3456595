import { documentOf } from '../../../src/core/document/document-of';
import { linesOfDocx } from '../../../src/core/document/docx-lines';
import { estimatedPages } from '../../../src/core/document/page-estimate';
import { reportOf } from '../../../src/core/report/make-report';
import type { Table } from '../../../src/core/workbook/contract/cell';
import { RUN_ON } from '../../builders/days';
import { DEFAULT_TEMPLATE } from '../../builders/reports';
import { sampleTables } from '../../builders/sample';
import { aWorkbook } from '../../builders/tables';
import { ward2026 } from '../../builders/ward-2026';

function pagesOf(tables: readonly Table[]): number {
  const merged = documentOf(reportOf(tables, RUN_ON), DEFAULT_TEMPLATE);
  return merged.kind === 'merged' ? estimatedPages(linesOfDocx(merged.docx) ?? []) : 0;
}

test.each([
  ['2023', sampleTables, 20],
  ['2026', ward2026, 31],
])('the report of the sample of %s is said to have about as many pages as LibreOffice lays out', (_, tables, pages) => {
  const estimated = pagesOf(tables());
  expect(estimated).toBeGreaterThanOrEqual(pages * 0.85);
  expect(estimated).toBeLessThanOrEqual(pages * 1.15);
});

test('a report has a page at least, and more with more rows', () => {
  expect(estimatedPages([])).toBe(1);
  expect(pagesOf(aWorkbook({}))).toBeLessThan(pagesOf(sampleTables()));
});
