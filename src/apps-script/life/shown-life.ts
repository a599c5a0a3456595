import type { Finding } from '../../core/checks/finding';
import { findingText, paragraphText } from '../../core/checks/finding-text';
import { isPersonal } from '../../core/checks/privacy/is-personal';
import { dataMarkOf } from '../../core/document/data-mark';
import { entryForms } from '../../core/entry/entry-forms';
import { differenceText, LIFE_REFUSALS } from '../../core/report-life/life-wording';
import { lifeInLog } from '../../core/report-life/report-life';
import { proposedSigning } from '../../core/report-life/signing';
import { LOG_TAB } from '../../core/workbook/contract/product-tabs';
import type { LifeShown, Look } from '../../protocol/life';
import type { PastReport } from '../../protocol/panel';
import { exportedDocx } from '../drive/exported-docx';
import { currentOfficer, idInUrl } from '../drive/files';
import { logSheet, pastReports } from '../log/log';
import { editsIn } from '../merge/made-story';
import { today } from '../run/clock';
import { Refusal } from '../run/failure';
import { errorsIn, standingOfDocx } from '../sharing/standing';
import { readTable, sheetsNow } from '../sheet/tables';
import { readWork, type Work } from '../workbook/workbook-in-force';
import { lifeNow } from './life-now';
import { LIFE_WORDS } from './life-words';
import { isChangedSince, type KeptVersions, keptVersions } from './made-versions';

/** The life of a report, and what its maker's account finds in the document as it is now. */
export function lifeOf(run?: string): LifeShown {
  const sheets = sheetsNow();
  const log = readTable(logSheet(sheets), LOG_TAB.name);
  const reports = pastReports(log).filter(({ result }) => result === 'Xong');
  const report = run === undefined ? (reports[0] ?? null) : (reports.find((one) => one.run === run) ?? null);
  if (run !== undefined && report === null) throw new Refusal('refused', LIFE_REFUSALS.unknown);
  const work = readWork(sheets);
  const isMaker = report?.officer === currentOfficer();
  const life = lifeInLog(log, report?.run ?? '');
  const { settings } = work.made.records;
  return {
    ...lifeNow(life, { maker: report?.officer ?? '' }),
    report,
    isMaker,
    proposal: proposedSigning(entryForms(work.typed, today())),
    recipients: settings.addressees.join('; '),
    ...(report ? lookAt(report, work, isMaker) : { look: null, unread: '' }),
  };
}

function lookAt(report: PastReport, work: Work, isMaker: boolean): Pick<LifeShown, 'look' | 'unread'> {
  if (!isMaker) return { look: null, unread: LIFE_WORDS.waits(report.officer) };
  const exported = exportedDocx(idInUrl(report.url));
  if (exported.kind === 'refused') return { look: null, unread: [exported.advice, ...exported.details].join(' ') };
  return { look: lookIn(work, { docx: exported.docx, report, kept: keptVersions(report.run) }), unread: '' };
}

interface InDocument {
  readonly docx: Uint8Array;
  readonly report: PastReport;
  readonly kept: KeptVersions;
}

function lookIn(work: Work, { docx, report, kept }: InDocument): Look {
  const standing = standingOfDocx(work, docx, madeFrom({ docx, report, kept }));
  const errors = errorsIn({ ...standing, inSheet: [] });
  return {
    isChanged: isChangedSince(kept, docx),
    edits: editsIn(kept, docx),
    differences: standing.differences.map(differenceText),
    findings: errors
      .filter(({ finding }) => !isPersonal(finding.code) && finding.code !== 'figure-not-of-workbook')
      .map(({ finding }) => findingText(finding)),
    personalData: errors.filter(({ finding }) => isPersonal(finding.code)).map(({ finding }) => personalText(finding)),
  };
}

/** Where it stands, without quoting it once more. */
function personalText({ message, places }: Finding): string {
  const paragraphs = places.flatMap(({ paragraph, part }) =>
    paragraph === null ? [] : [paragraphText(paragraph, part)],
  );
  return paragraphs.length === 0 ? message : `${[...new Set(paragraphs)].join(', ')}: ${message}`;
}

/** Google may drop the mark of the data when it exports: then the version as it was made has it, at last the log. */
function madeFrom({ docx, report, kept }: InDocument): string {
  const [first] = kept.versions;
  return dataMarkOf(docx) ?? (first?.docx ? dataMarkOf(first.docx) : null) ?? report.digest;
}
