import { paragraphsOfBlocks, type Story } from '../../core/document/made/story';
import { openReport } from '../../core/merge-edits/merge-edits';
import type { OpenedReport } from '../../core/merge-edits/merged-report';
import { isOtherReport } from '../../core/report-life/same-document';
import { textDigest } from '../../core/text/text-digest';
import type { MergeOrder } from '../../protocol/merging';
import { type LoggedReport, loggedReport } from '../life/life-run';
import { LIFE_WORDS } from '../life/life-words';
import { type KeptVersions, keptVersions } from '../life/made-versions';
import { documentNow } from '../life/read-document';
import { type MergedDocument, mergedDocument } from '../report/merged-document';
import type { ReportDesk } from '../report/report-run';
import { Refusal } from '../run/failure';
import { madeStory } from './made-story';
import { MERGE_WORDS } from './merge-words';

/** A report as it was made, as it is now after people edited it, and as it would be made anew. */
export interface ReportVersions {
  readonly base: Story;
  readonly edited: OpenedReport;
  readonly now: OpenedReport;
  readonly document: MergedDocument;
  /** Of the words of the edited document and the new one. */
  readonly seen: string;
}

export function readVersions(desk: ReportDesk, order: MergeOrder): ReportVersions {
  const report = loggedReport(desk.log, order.run);
  refuseOther(desk, report);
  const kept = keptVersions(order.run, desk.sheets);
  const edited = openedNow(desk, report, { kept, order });
  const base = madeStory(kept, edited);
  if (!base) throw new Refusal('refused', MERGE_WORDS.noBase);
  const document = mergedDocument(desk.work, desk.kind, desk.trial);
  const now = openReport(document.docx);
  if (!now) throw new Error('a document that was just made cannot be read');
  return { base, edited, now, document, seen: textDigest([edited.story, now.story].map(wordsOf).join('\n\n')) };
}

function refuseOther({ kind, work }: ReportDesk, report: LoggedReport): void {
  if (report.kind !== kind) throw new Refusal('refused', MERGE_WORDS.otherKind);
  const period = work.made.report.values.get('ky_bao_cao') ?? '';
  if (report.period !== period) throw new Refusal('refused', MERGE_WORDS.otherPeriod(report.period, period));
}

interface Wanted {
  readonly kept: KeptVersions;
  readonly order: MergeOrder;
}

function openedNow({ officer }: ReportDesk, report: LoggedReport, { kept, order: { file } }: Wanted): OpenedReport {
  const docx = documentNow({ url: report.url, isMaker: report.officer === officer, file });
  if (docx === null) throw new Refusal('refused', MERGE_WORDS.onlyMaker(report.officer));
  if (file !== null && kept.last?.docx && isOtherReport(kept.last.docx, docx))
    throw new Refusal('refused', LIFE_WORDS.otherReport(file.name));
  const edited = openReport(docx);
  if (!edited) throw new Refusal('refused', LIFE_WORDS.notWord(file?.name ?? report.url));
  return edited;
}

function wordsOf({ body, asides }: Story): string {
  return [...paragraphsOfBlocks(body), ...asides].map(({ text }) => text).join('\n');
}
