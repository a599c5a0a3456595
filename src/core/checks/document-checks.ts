import { citedDocuments } from './documents/cited-documents';
import { draftsAlreadyIssued } from './documents/drafts-issued';
import { incompleteCitations, incompleteRows } from './documents/incomplete-citations';
import { issuedOnDaysOff } from './documents/issue-days';
import { notInTab } from './documents/not-in-tab';
import { numbersOutOfOrder } from './documents/number-order';
import { officialLetters } from './documents/official-letters';
import { plansOfEarlierYears } from './documents/outdated-plans';
import { differingDays, differingSubjects } from './documents/repeated-documents';
import { misspeltSymbols } from './documents/symbol-spelling';
import type { Check } from './subject';

const CHECKS_OF_DOCUMENTS = [
  differingDays,
  differingSubjects,
  draftsAlreadyIssued,
  numbersOutOfOrder,
  issuedOnDaysOff,
  incompleteRows,
  incompleteCitations,
  notInTab,
  misspeltSymbols,
  officialLetters,
  plansOfEarlierYears,
];

/** The citations are read once and looked at by every rule. */
export const DOCUMENT_CHECKS: readonly Check[] = [
  (subject) => {
    const cited = citedDocuments(subject);
    return CHECKS_OF_DOCUMENTS.flatMap((check) => check(cited));
  },
];
