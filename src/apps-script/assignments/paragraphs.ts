import type { Writing } from '../../core/assignments/read-writing';
import { nextOrder, paragraphSeen, textOfSection } from '../../core/assignments/section-text';
import type { ParagraphOrder, SectionText } from '../../core/assignments/section-types';
import type { SectionCode } from '../../core/outline/outline';
import { tagProblem } from '../../core/report/narrative';
import { ownTags } from '../../core/report/own-tags';
import { NARRATIVE_TAB } from '../../core/workbook/contract/record-tabs';
import { problemMessage } from '../../core/workbook/problems/problem-wording';
import { periodName } from '../../core/workbook/reading/period-name';
import type { Paragraph } from '../../core/workbook/reading/read-narrative';
import { tableOf } from '../../core/workbook/reading/read-workbook';
import { currentOfficer } from '../drive/files';
import { Refusal } from '../run/failure';
import { underLock } from '../run/lock';
import { appendCells, writableTab, writeCells } from '../sheet/row-cells';
import { refuseWhileMoving } from '../upgrade/pending-move';
import { editedMeanwhile, knownSection, type WritingNow, writingNow } from './writing-now';

export function sectionText(code: string): SectionText {
  const { writing } = writingNow();
  return textOfSection(knownSection(code, writing), writing);
}

/** Saves for the period in the settings, under the name of the account that runs the script. */
export function saveParagraph({ code, text, before }: ParagraphOrder): SectionText {
  const author = currentOfficer();
  underLock(() => {
    const now = writingNow();
    refuseWhileMoving(now.tables);
    const clean = soundText(text, before?.row ?? null, now.writing);
    const section = knownSection(code, now.writing);
    const { period } = now.writing;
    if (!period) {
      throw new Refusal('refused', 'Chưa xác định được kỳ báo cáo. Hãy điền kỳ ở tab «Cấu hình» rồi viết tiếp.');
    }
    const written = { text: clean, author, writtenFor: periodName(period) };
    if (isWritten(now.writing, section, written)) return;
    if (before) overwrite(paragraphNow(now.writing, before), written, now);
    else append(section, written, now);
  });
  return sectionText(code);
}

/**
 * The check of the whole workbook leaves a paragraph with an unknown tag out of the report, so it is refused here with
 * the same message.
 */
function soundText(text: string, row: number | null, { ownIndicatorRows }: Writing): string {
  const clean = text.normalize('NFC').trim();
  if (clean === '') throw new Refusal('refused', 'Hãy viết nội dung của đoạn.');
  const problem = tagProblem(clean, row, ownTags(ownIndicatorRows));
  if (problem) throw new Refusal('refused', problemMessage(problem));
  return clean;
}

type Written = Pick<Paragraph, 'text' | 'author' | 'writtenFor'>;

/** True when a save took effect although its answer was lost: it must not be written twice. */
function isWritten({ narrative }: Writing, section: SectionCode, { text, author, writtenFor }: Written): boolean {
  return narrative.some(
    (one) =>
      one.sections.includes(section) && one.text === text && one.author === author && one.writtenFor === writtenFor,
  );
}

function overwrite({ row }: Paragraph, written: Written, { tables }: WritingNow): void {
  writeCells(writableTab(NARRATIVE_TAB, tableOf(tables, NARRATIVE_TAB)), row, written);
}

function append(section: SectionCode, written: Written, { tables, writing }: WritingNow): void {
  const tab = writableTab(NARRATIVE_TAB, tableOf(tables, NARRATIVE_TAB));
  appendCells(tab, { section, order: nextOrder(section, writing), ...written });
}

function paragraphNow(writing: Writing, before: NonNullable<ParagraphOrder['before']>): Paragraph {
  const paragraph = paragraphSeen(writing, before);
  if (paragraph) return paragraph;
  const there = [...writing.narrative, ...writing.drafts].find(({ row }) => row === before.row);
  throw editedMeanwhile(
    'Đoạn này đã được sửa từ khi bạn mở. Hãy chép lại phần bạn vừa viết, rồi mở lại mục.',
    before.row,
    there?.text ?? null,
  );
}
