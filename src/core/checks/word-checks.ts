import { checksOf } from './checks-of';
import { WORD_RULES } from './word-rules';
import { emptyHeadings, endMarks, marksInOrder } from './words/order';
import { otherPeriodWords, otherYear, outdatedTerms, unfinishedYear } from './words/periods';
import { archiveNames, damagedText, doubledWords, leftovers } from './words/slips';

export const WORD_CHECKS = checksOf(WORD_RULES, {
  'other-period-words': otherPeriodWords,
  'other-year': otherYear,
  'unfinished-year-as-result': unfinishedYear,
  'term-outdated': outdatedTerms,
  'text-leftover': leftovers,
  'letter-skipped': marksInOrder,
  'number-skipped': marksInOrder,
  'heading-empty': emptyHeadings,
  'end-mark-repeated': endMarks,
  'archive-names-person': archiveNames,
  'word-doubled': doubledWords,
  'text-damaged': damagedText,
});
