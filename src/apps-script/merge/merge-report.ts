import { trialMarked, withoutTrialMark } from '../../core/document/trial-mark';
import { editsSince } from '../../core/merge-edits/edits-since';
import { mergeEdits } from '../../core/merge-edits/merge-edits';
import { noteText, placeText } from '../../core/merge-edits/merge-wording';
import type { Conflict, MergedReport } from '../../core/merge-edits/merged-report';
import { LOG_TAB } from '../../core/workbook/contract/product-tabs';
import type { MergeOrder, MergeOutcome, MergePreview, ShownConflict } from '../../protocol/merging';
import { currentOfficer } from '../drive/files';
import { logSheet } from '../log/log';
import { type Composed, type ReportDesk, reportRun } from '../report/report-run';
import { Refusal } from '../run/failure';
import { trialOf } from '../sample/trial';
import { readTable, sheetsNow } from '../sheet/tables';
import { refuseLacking } from '../workbook/known-period';
import { readWork } from '../workbook/workbook-in-force';
import { MERGE_WORDS } from './merge-words';
import { type ReportVersions, readVersions } from './read-versions';
import { opened, shownEdits } from './shown-edits';

/**
 * New figures into the document of a report as people edited it. Without `seen` it shows what would be done and writes
 * nothing; with it, it makes a report like any other run.
 */
export function mergeReport(order: MergeOrder): MergeOutcome {
  if (order.seen === '') return { kind: 'shown', preview: previewOf(order) };
  let left = 0;
  const made = reportRun(order.kind, (desk) => {
    const { composed, conflicts } = composedOf(desk, order);
    left = conflicts;
    return composed;
  });
  return { kind: 'made', made, left };
}

function previewOf(order: MergeOrder): MergePreview {
  const sheets = sheetsNow();
  const log = readTable(logSheet(sheets), LOG_TAB.name);
  const work = readWork(sheets);
  refuseLacking(work.made);
  const desk = { work, log, sheets, kind: order.kind, officer: currentOfficer(), trial: trialOf(work) };
  const versions = readVersions(desk, order);
  const { base, now, seen } = versions;
  const news = shownEdits(editsSince(base, now.story));
  const { edits, taken, conflicts, notes } = mergeEdits(base, versions);
  return {
    seen,
    edits: shownEdits(edits),
    news,
    taken,
    conflicts: conflicts.map(shownConflict),
    notes: notes.map((note) => opened(noteText(note))),
  };
}

function shownConflict({ place, edited, now, isStanding }: Conflict): ShownConflict {
  const where = opened(placeText(place));
  return { where: isStanding ? MERGE_WORDS.standing(where) : where, edited, now };
}

interface ComposedMerge {
  readonly composed: Composed;
  /** How many sentences stand in both wordings. */
  readonly conflicts: number;
}

/**
 * The next merge of this document has to know what its figures were made as: so the report made anew is kept as the one
 * that was made, and what people and figures became together as the one that was edited.
 */
function composedOf(desk: ReportDesk, order: MergeOrder): ComposedMerge {
  const versions = readVersions(desk, order);
  if (versions.seen !== order.seen) throw new Refusal('refused', MERGE_WORDS.changedMeanwhile);
  const merged = mergeEdits(versions.base, versions, order.choices);
  if (isNothingNew(merged, order)) throw new Refusal('refused', MERGE_WORDS.nothingNew);
  const { document } = versions;
  const docx = marked(merged.docx, versions);
  const conflicts = merged.conflicts.length;
  const stale = merged.notes.filter(({ kind }) => kind === 'stale').length;
  const said = [
    MERGE_WORDS.merged(order.run, merged.edits.length, merged.taken),
    MERGE_WORDS.left(conflicts),
    MERGE_WORDS.stale(stale),
  ];
  const composed: Composed = {
    ...document,
    docx,
    versions: [
      { kind: 'made', docx: document.docx },
      { kind: 'edited', docx },
    ],
    remark: said.filter((one) => one !== '').join(' '),
  };
  return { composed, conflicts };
}

function isNothingNew({ taken, conflicts }: MergedReport, { choices }: MergeOrder): boolean {
  return taken === 0 && conflicts.every(({ isStanding }) => isStanding) && choices.every((choice) => choice === 'both');
}

/** Whether it was made of the sample is told on each page, whatever the edited document says. */
function marked(docx: Uint8Array, { document: { trial } }: ReportVersions): Uint8Array {
  return trial ? trialMarked(docx) : withoutTrialMark(docx);
}
