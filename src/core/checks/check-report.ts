import type { FrozenPeriod } from '../history/frozen-period';
import type { WorkbookReport } from '../report/make-report';
import { findingsIn } from './check';
import type { Finding } from './finding';
import { type FileLine, readReportText } from './read-report-text';

interface Against {
  readonly workbook: WorkbookReport;
  readonly frozen: readonly FrozenPeriod[];
}

/**
 * Contradictions within a report, whoever made it, and with the workbook if there is one.
 *
 * @example
 * import { linesOfText } from './read-report-text';
 * const lines = linesOfText('Đã giải quyết 50 hồ sơ: sớm hạn 10 hồ sơ, đúng hạn 38 hồ sơ, trễ hạn 3 hồ sơ.');
 * checkReport(lines, null).map(({ code, places }) => [code, places[0]?.paragraph]); // → [['parts-not-total', 1]]
 */
export function checkReport(lines: readonly FileLine[], against: Against | null): readonly Finding[] {
  const subject = { text: readReportText(lines), workbook: against?.workbook ?? null, frozen: against?.frozen ?? [] };
  // Mistakes within the workbook are shown when the workbook is checked. A finding without a place is a failed check.
  return findingsIn(subject).filter(
    ({ places }) => places.length === 0 || places.some(({ paragraph }) => paragraph !== null),
  );
}

/** A finding for other programs. Each place is a paragraph of the file or a cell of the workbook. */
export function findingJson({ code, severity, message, places }: Finding): object {
  return {
    code,
    severity,
    message,
    places: places.map(({ paragraph, sheet, row, column, text }) =>
      paragraph === null ? { sheet, row, column, text } : { paragraph, text },
    ),
  };
}
