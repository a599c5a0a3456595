import { isSamePeriod } from '../calendar/period';
import type { FileLine } from '../document/file-line';
import type { FrozenPeriod } from '../history/frozen-period';
import { supersededIn } from '../law/superseded';
import { movedFigures, originOf } from '../report/data-mark';
import type { WorkbookReport } from '../report/make-report';
import type { ReportPeriod } from '../workbook/reading/read-period';
import { findingsIn } from './check';
import { notOfWorkbook } from './figures/against-workbook';
import { type Finding, finding } from './finding';
import { guarded } from './guarded';
import type { RuleFacts } from './rules';
import { readReportText } from './text/read-report-text';
import type { ReportText } from './text/report-text';
import { coveredPeriodLine } from './text/text-period';

interface Against {
  readonly workbook: WorkbookReport;
  readonly frozen: readonly FrozenPeriod[];
  /** The mark of the data that the product made the report from; null for a report made elsewhere. */
  readonly madeFrom: string | null;
}

/**
 * Contradictions within a report, whoever made it, and with the workbook if there is one for the same period.
 *
 * @example
 * import { linesOfText } from './text/read-report-text';
 * const lines = linesOfText('Đã giải quyết 50 hồ sơ: sớm hạn 10 hồ sơ, đúng hạn 38 hồ sơ, trễ hạn 3 hồ sơ.');
 * checkReport(lines, null).map(({ code, places }) => [code, places[0]?.paragraph]); // → [['parts-not-total', 1]]
 */
export function checkReport(lines: readonly FileLine[], against: Against | null): readonly Finding[] {
  const text = readReportText(lines, against?.workbook.records.outline);
  const apart = against && whyApart(text, against);
  const compared = apart ? null : against;
  // Law is the same in every period.
  const law = supersededIn(against?.workbook.records.replacedRows ?? []);
  const found = findingsIn({ text, workbook: compared?.workbook ?? null, frozen: compared?.frozen ?? [], law });
  // Mistakes within the workbook are shown when the workbook is checked. A finding without a place is a failed check.
  const ofText = found.filter(
    ({ places }) => places.length === 0 || places.some(({ paragraph }) => paragraph !== null),
  );
  return apart ? [...ofText, apart] : ofText;
}

/** Why the report is not compared with the workbook; null when it is. */
function whyApart(text: ReportText, { workbook, frozen, madeFrom }: Against): Finding | null {
  const { period } = workbook.records;
  const origin = originOf(madeFrom, workbook);
  const said = text.period ?? text.days;
  // A template of the product need not name the period.
  const isKnownToFit = text.period === null && origin !== 'elsewhere';
  if (!isKnownToFit && !isOfPeriod(text, period)) {
    const facts = { said, ours: period && (period.name ?? { from: period.from, to: period.to }) };
    return finding('workbook-of-other-period', facts, [coveredPeriodLine(text.lines)?.place]);
  }
  if (origin !== 'earlier-data') return null;
  const typed = guarded(FIGURES_OF_WORKBOOK, { text, workbook, frozen }).filter(isFigure);
  const places = typed.flatMap((one) => one.places.filter(({ paragraph }) => paragraph !== null));
  const known = (movedFigures(madeFrom ?? '', workbook) ?? []).map(({ label, before, now }) => ({
    what: label,
    said: before,
    counted: now,
  }));
  const others = typed
    .map(({ facts }) => facts)
    .filter(({ what, said }) => !known.some((one) => one.what === what && one.said === said));
  return finding('figures-moved', { moved: [...others, ...known] }, [...new Set(places)]);
}

const FIGURES_OF_WORKBOOK = { codes: ['figure-not-of-workbook'], check: notOfWorkbook } as const;

/** Everything else is that the check failed. */
function isFigure(found: Finding): found is Finding & { readonly facts: RuleFacts<'figure-not-of-workbook'> } {
  return found.code === 'figure-not-of-workbook';
}

/** The same months of the same year, or the same days. */
function isOfPeriod({ period, days }: ReportText, ours: ReportPeriod | null): boolean {
  if (ours === null) return false;
  const { name } = ours;
  return (
    (period !== null && name !== null && isSamePeriod(period, name)) ||
    (days?.from === ours.from && days.to === ours.to)
  );
}

/** Why a report was not compared with the workbook; undefined when it was. */
export function notComparedBecause<F extends { readonly code: string }>(findings: readonly F[]): F | undefined {
  return findings.find(({ code }) => code === 'workbook-of-other-period' || code === 'figures-moved');
}

/** A finding for other programs. Each place is a paragraph of the file or a cell of the workbook. */
export function findingJson({ code, severity, confidence, message, places }: Finding): object {
  return {
    code,
    severity,
    confidence,
    message,
    places: places.map(({ paragraph, part, sheet, row, column, text }) =>
      paragraph === null ? { sheet, row, column, text } : { paragraph, ...(part && { part }), text },
    ),
  };
}
