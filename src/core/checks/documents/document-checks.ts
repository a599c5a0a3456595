import { checksOf, type RunnableCheck } from '../checks-of';
import type { Subject } from '../subject';
import { type CitedDocuments, citedDocuments } from './cited-documents';
import { daysOffYear, impossibleDays } from './document-days';
import { DOCUMENT_RULES } from './document-rules';
import { draftsAlreadyIssued } from './drafts-issued';
import { incompleteCitations, incompleteRows } from './incomplete-citations';
import { issuedOnDaysOff } from './issue-days';
import { notInTab } from './not-in-tab';
import { numbersOutOfOrder } from './number-order';
import { officialLetters } from './official-letters';
import { plansOfEarlierYears } from './outdated-plans';
import { differingDays, differingSubjects, differingSymbols } from './repeated-documents';
import { supersededBasis } from './superseded-basis';
import { misspeltSymbols } from './symbol-spelling';

const CHECKS_OF_CITATIONS = checksOf(DOCUMENT_RULES, {
  'document-two-days': differingDays,
  'document-two-subjects': differingSubjects,
  'document-two-symbols': differingSymbols,
  'document-day-impossible': impossibleDays,
  'document-year-off': daysOffYear,
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
  'basis-superseded': supersededBasis,
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
