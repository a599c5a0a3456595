import { checksOf, type RunnableCheck } from './checks-of';
import { DOCUMENT_RULES } from './document-rules';
import { type CitedDocuments, citedDocuments } from './documents/cited-documents';
import { draftsAlreadyIssued } from './documents/drafts-issued';
import { incompleteCitations, incompleteRows } from './documents/incomplete-citations';
import { issuedOnDaysOff } from './documents/issue-days';
import { notInTab } from './documents/not-in-tab';
import { numbersOutOfOrder } from './documents/number-order';
import { officialLetters } from './documents/official-letters';
import { plansOfEarlierYears } from './documents/outdated-plans';
import { differingDays, differingSubjects } from './documents/repeated-documents';
import { misspeltSymbols } from './documents/symbol-spelling';
import type { Subject } from './subject';

const CHECKS_OF_CITATIONS = checksOf(DOCUMENT_RULES, {
  'document-two-days': differingDays,
  'document-two-subjects': differingSubjects,
  'draft-already-issued': draftsAlreadyIssued,
  'document-number-out-of-order': numbersOutOfOrder,
  'document-issued-on-day-off': issuedOnDaysOff,
  'document-row-incomplete': incompleteRows,
  'document-citation-incomplete': incompleteCitations,
  'document-not-in-tab': notInTab,
  'document-symbol-misspelt': misspeltSymbols,
  'official-letter-with-type': officialLetters,
  'official-letter-without-unit': officialLetters,
  'official-letter-as-plan': officialLetters,
  'plan-of-earlier-year': plansOfEarlierYears,
});

const READ = new WeakMap<Subject, CitedDocuments>();

/** Citations are read once for all rules. */
function citedIn(subject: Subject): CitedDocuments {
  const cited = READ.get(subject) ?? citedDocuments(subject);
  READ.set(subject, cited);
  return cited;
}

export const DOCUMENT_CHECKS = CHECKS_OF_CITATIONS.map(
  ({ codes, check }): RunnableCheck<Subject> => ({ codes, check: (subject) => check(citedIn(subject)) }),
);
