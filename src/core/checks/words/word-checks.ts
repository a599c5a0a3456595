import { checksOf } from '../checks-of';
import { archiveNames } from './archive-line';
import { doubledWords } from './doubled-words';
import { leftovers } from './leftovers';
import { emptyHeadings, endMarks, marksInOrder } from './order';
import { otherYear } from './other-year';
import { outdatedTerms } from './outdated-terms';
import { otherPeriodWords } from './period-words';
import { damagedText } from './slips';
import { unfinishedYear } from './unfinished-year';
import { unwrittenSections } from './unwritten-sections';
import { WORD_RULES } from './word-rules';

export const WORD_CHECKS = checksOf(WORD_RULES, {
  'other-period-words': otherPeriodWords,
  'other-year': otherYear,
  'unfinished-year-as-result': unfinishedYear,
  'term-outdated': outdatedTerms,
  'text-leftover': leftovers,
  'section-unwritten': unwrittenSections,
  'letter-skipped': marksInOrder,
  'number-skipped': marksInOrder,
  'heading-empty': emptyHeadings,
  'end-mark-repeated': endMarks,
  'archive-names-person': archiveNames,
  'word-doubled': doubledWords,
  'text-damaged': damagedText,
});
