import { acceptancesIn } from '../../core/checks/acceptance';
import { checkReport, notComparedBecause } from '../../core/checks/check-report';
import { type Finding, factKey } from '../../core/checks/finding';
import { type Reviewed, standingErrors } from '../../core/checks/review';
import type { UnwrittenSection } from '../../core/checks/words/word-rules';
import { dataMarkOf } from '../../core/document/data-mark';
import { linesOfDocx } from '../../core/document/docx-lines';
import { TRIAL_MARK } from '../../core/report/report-wording';
import type { Trial } from '../../core/report/trial-wording';
import { type FigureDifference, figureDifferences } from '../../core/report-life/figure-differences';
import type { Table } from '../../core/workbook/contract/cell';
import { ACCEPTED_TAB } from '../../core/workbook/contract/product-tabs';
import { tableOf } from '../../core/workbook/reading/read-workbook';
import type { PastReport } from '../../protocol/panel';
import { reviewed } from '../checks/checking';
import { EXPORT_ADVICE } from '../drive/drive-wording';
import { exportedDocx } from '../drive/exported-docx';
import { idInUrl } from '../drive/files';
import { trialOf } from '../sample/trial';
import type { Work } from '../workbook/workbook-in-force';

type Unwritten = Finding & { readonly facts: UnwrittenSection };

/** What was found in the Sheet and in the report made from it, accepted or not. */
export interface Standing {
  readonly inSheet: readonly Reviewed[];
  /** Errors that only the document has, which may have been edited since. */
  readonly inDocument: readonly Reviewed[];
  /** Why the document could not be read, and what to do; null when it was. */
  readonly unread: string | null;
  /** Sections that nobody wrote: of the document, or of the Sheet where the document cannot be read. */
  readonly unwritten: readonly Unwritten[];
  /** Figures of the document that are not those of the Sheet. */
  readonly differences: readonly FigureDifference[];
  /** Why the figures of the document were not compared with the Sheet, such as that the data have changed since. */
  readonly notCompared: Finding | null;
  /** Not null: the report counts rows of the sample, or its document says that it was made of them. */
  readonly trial: Trial;
}

export function standingAgainst(work: Work, report: PastReport | null): Standing {
  return standingOf(work, report === null ? NO_DOCUMENT : inDocumentOf(work, report));
}

/** As `standingAgainst`, of a document that was read already and of what it was made from. */
export function standingOfDocx(work: Work, docx: Uint8Array, madeFrom: string): Standing {
  return standingOf(work, inDocx(work, docx, madeFrom));
}

function standingOf(work: Work, { found, unread, isTrial }: InDocument): Standing {
  const inSheet = reviewed(work);
  // What an officer accepted in the Sheet is also accepted in the document made from it, and nothing is listed twice.
  const known = new Set(inSheet.map(({ finding }) => sayingOf(finding)));
  const added = (found ?? []).filter((one) => one.severity === 'error' && !known.has(sayingOf(one)));
  return accepting({
    table: tableOf(work.tables, ACCEPTED_TAB),
    inSheet,
    inDocument: added.map(notAccepted),
    unwritten: (found ?? inSheet.map(({ finding }) => finding)).filter(isUnwritten),
    unread,
    differences: figureDifferences(found ?? []),
    notCompared: notComparedBecause(found ?? []) ?? null,
    trial: trialOf(work) ?? (isTrial ? { tabs: [], isFrozen: false } : null),
  });
}

function notAccepted(finding: Finding): Reviewed {
  return { key: factKey(finding), finding, problem: null, accepted: null };
}

function isUnwritten(found: Finding): found is Unwritten {
  return found.code === 'section-unwritten';
}

/** The same findings with the acceptances that the tab holds. */
export function accepting({ table, ...standing }: Standing & { readonly table: Table | undefined }): Standing {
  const acceptanceOf = acceptancesIn(table);
  const accepted = (one: Reviewed) => ({ ...one, accepted: acceptanceOf(one.finding) });
  return { ...standing, inSheet: standing.inSheet.map(accepted), inDocument: standing.inDocument.map(accepted) };
}

/** The sections that nobody wrote and that nobody accepted as they are. The acceptance is that of the Sheet's section. */
export function unwrittenIn({ unwritten, inSheet }: Standing): readonly UnwrittenSection[] {
  const accepted = inSheet.flatMap(({ finding, accepted }) =>
    accepted && isUnwritten(finding) ? [finding.facts] : [],
  );
  const isSame = (a: UnwrittenSection, b: UnwrittenSection) =>
    a.section === b.section && a.heading.toLowerCase() === b.heading.toLowerCase();
  return unwritten.map(({ facts }) => facts).filter((one) => !accepted.some((other) => isSame(one, other)));
}

/** Errors that nobody accepted, of the Sheet first. */
export function errorsIn({ inSheet, inDocument }: Standing): readonly Reviewed[] {
  return standingErrors([...inSheet, ...inDocument]);
}

function sayingOf({ code, message, facts }: Finding): string {
  // This message names no sentence, so that it quotes no personal data.
  const said = code === 'privacy-check-failed' ? JSON.stringify(facts) : message;
  return `${code} ${said}`;
}

interface InDocument {
  /** Null when the document cannot be read. */
  readonly found: readonly Finding[] | null;
  readonly unread: string | null;
  readonly isTrial: boolean;
}

const NO_DOCUMENT: InDocument = { found: [], unread: null, isTrial: false };

function inDocumentOf(work: Work, { url, digest }: PastReport): InDocument {
  const exported = exportedDocx(idInUrl(url));
  if (exported.kind === 'refused') return unreadDocument([exported.advice, ...exported.details].join(' '));
  // Google may drop the mark when it exports; the log holds that of the figures.
  return inDocx(work, exported.docx, dataMarkOf(exported.docx) ?? digest);
}

function inDocx({ made, frozen }: Work, docx: Uint8Array, madeFrom: string): InDocument {
  const lines = linesOfDocx(docx);
  if (!lines) return unreadDocument(EXPORT_ADVICE.noFile);
  const isTrial = lines.some(({ text }) => text.trim() === TRIAL_MARK);
  return { found: checkReport(lines, { workbook: made, frozen, madeFrom }), unread: null, isTrial };
}

function unreadDocument(unread: string): InDocument {
  return { found: null, unread, isTrial: false };
}
