import type { SectionCode } from '../outline/outline';
import { periodName } from '../workbook/reading/period-name';
import type { Paragraph } from '../workbook/reading/read-narrative';
import type { Writing } from './read-writing';
import { sectionName } from './section-name';
import type { ParagraphOrder, SectionText, WrittenParagraph } from './section-types';
import { stillThere } from './still-there';

/** The paragraphs of a section for this period, and those written for other periods. */
export function textOfSection(code: SectionCode, { narrative, drafts, period, outline }: Writing): SectionText {
  const own = ({ sections }: Paragraph) => sections.includes(code);
  return {
    ...sectionName(outline, code),
    period: period && periodName(period),
    paragraphs: narrative
      .filter(own)
      .sort((a, b) => a.order - b.order || a.row - b.row)
      .map(written),
    drafts: drafts
      .filter(own)
      .sort((a, b) => b.row - a.row)
      .map(written),
  };
}

function written({ row, text, author, writtenFor }: Paragraph): WrittenParagraph {
  return { row, text, author, writtenFor };
}

/** The present paragraph that an order refers to; null when somebody changed it meanwhile. */
export function paragraphSeen(
  { narrative, drafts }: Writing,
  before: NonNullable<ParagraphOrder['before']>,
): Paragraph | null {
  return stillThere(
    [...narrative, ...drafts],
    before,
    ({ text, writtenFor }) => text === before.text && writtenFor === before.writtenFor,
  );
}

/** An order number after the last paragraph of the section. */
export function nextOrder(code: SectionCode, { narrative, drafts }: Writing): number {
  const orders = [...narrative, ...drafts].filter(({ sections }) => sections.includes(code)).map(({ order }) => order);
  return Math.floor(Math.max(0, ...orders)) + 1;
}
