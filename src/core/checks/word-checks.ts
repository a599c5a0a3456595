import type { Checks } from './subject';
import { emptyHeadings, endMarks, marksInOrder } from './words/order';
import { otherPeriodWords, otherYear, outdatedTerms, unfinishedYear } from './words/periods';
import { archiveNames, damagedText, doubledWords, leftovers } from './words/slips';

export const WORD_CHECKS = {
  otherPeriodWords,
  otherYear,
  unfinishedYear,
  outdatedTerms,
  leftovers,
  marksInOrder,
  emptyHeadings,
  endMarks,
  archiveNames,
  doubledWords,
  damagedText,
} satisfies Checks;
