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
import type { Finding } from './finding';
import type { Check, Checks, Subject } from './subject';

export const DOCUMENT_CHECKS = {
  differingDays: ofCited(differingDays),
  differingSubjects: ofCited(differingSubjects),
  draftsAlreadyIssued: ofCited(draftsAlreadyIssued),
  numbersOutOfOrder: ofCited(numbersOutOfOrder),
  issuedOnDaysOff: ofCited(issuedOnDaysOff),
  incompleteRows: ofCited(incompleteRows),
  incompleteCitations: ofCited(incompleteCitations),
  notInTab: ofCited(notInTab),
  misspeltSymbols: ofCited(misspeltSymbols),
  officialLetters: ofCited(officialLetters),
  plansOfEarlierYears: ofCited(plansOfEarlierYears),
} satisfies Checks;

function ofCited(check: (cited: CitedDocuments) => readonly Finding[]): Check {
  return (subject) => check(citedIn(subject));
}

const READ = new WeakMap<Subject, CitedDocuments>();

/** Read once, however many rules ask. */
function citedIn(subject: Subject): CitedDocuments {
  const cited = READ.get(subject) ?? citedDocuments(subject);
  READ.set(subject, cited);
  return cited;
}
