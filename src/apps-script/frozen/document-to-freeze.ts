import { checkReport } from '../../core/checks/check-report';
import { dataMarkOf } from '../../core/document/data-mark';
import { linesOfDocx } from '../../core/document/docx-lines';
import { type FigureDifference, figureDifferences } from '../../core/report-life/figure-differences';
import type { LifeState } from '../../core/report-life/life-steps';
import { lifeText, livesInLog, type ReportLife } from '../../core/report-life/report-life';
import type { Table } from '../../core/workbook/contract/cell';
import type { PastReport } from '../../protocol/panel';
import type { WordFile } from '../../protocol/word-file';
import { exportedDocx } from '../drive/exported-docx';
import { idInUrl } from '../drive/files';
import { keptVersions } from '../life/made-versions';
import { docxIn } from '../life/read-document';
import { pastReports } from '../log/log';
import { notBinned } from '../log/not-binned';
import { Refusal } from '../run/failure';
import type { Work } from '../workbook/workbook-in-force';
import { FREEZE_WORDS } from './freezing-wording';

/** The report that got furthest in its life; what was sent counts most, what came back least. */
const RANKS: Readonly<Record<LifeState, number>> = { sent: 4, signed: 3, submitted: 2, draft: 1, returned: 0 };

export interface KeptReport {
  readonly report: PastReport;
  readonly life: ReportLife;
}

/** The report of a period whose document a freeze keeps; null while none was made. */
export function reportToKeep(log: Table, period: string): KeptReport | null {
  const lifeOf = livesInLog(log);
  const made = pastReports(log).filter(
    (one) => one.kind === 'cchc' && one.result === 'Xong' && one.period === period && one.url !== '',
  );
  const known = notBinned(made).map((report): KeptReport => ({ report, life: lifeOf(report.run) }));
  const best = Math.max(...known.map(({ life }) => RANKS[life.state]));
  return known.find(({ life }) => RANKS[life.state] === best) ?? null;
}

/**
 * The document as it was sent: the chosen file, or the Google Doc where its maker freezes. For anybody else the version
 * that the last step kept; without one a file has to be chosen.
 */
export function documentOfReport(kept: KeptReport, officer: string, file: WordFile | null): Uint8Array {
  if (file !== null) return docxIn(file);
  const { report, life } = kept;
  if (report.officer !== officer) {
    const version = versionAtLastStep(kept);
    if (version) return version;
    throw new Refusal('refused', FREEZE_WORDS.onlyMaker(report.officer));
  }
  const exported = exportedDocx(idInUrl(report.url));
  if (exported.kind === 'docx') return exported.docx;
  throw new Refusal('refused', `${exported.advice} ${FREEZE_WORDS.chooseFile(lifeText(life))}`, exported.details);
}

function versionAtLastStep({ report, life }: KeptReport): Uint8Array | null {
  const version = life.standing[life.standing.length - 1]?.version ?? '';
  if (version === '') return null;
  return keptVersions(report.run).versions.find(({ checksum }) => checksum === version)?.docx ?? null;
}

/** Whether an officer who did not make the report has to choose the file of its document. */
export function needsFile({ report, life }: KeptReport, officer: string): boolean {
  return report.officer !== officer && (life.standing[life.standing.length - 1]?.version ?? '') === '';
}

/** The figures of the document that are others in the workbook. */
export function differencesIn(
  { made, frozen }: Work,
  docx: Uint8Array,
  { report }: KeptReport,
): readonly FigureDifference[] {
  const madeFrom = dataMarkOf(docx) ?? report.digest;
  const found = checkReport(linesOfDocx(docx) ?? [], { workbook: made, frozen, madeFrom });
  return figureDifferences(found);
}
