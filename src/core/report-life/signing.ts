import { dayText } from '../calendar/day-text';
import { issuedBy, nextNumber, usualSymbol } from '../entry/document-numbers';
import type { EntryForms, EntryValues } from '../entry/entry-types';
import type { ReportKind } from '../report/report-kind';
import { textDigest } from '../text/text-digest';
import { subjectOf } from './life-wording';
import type { LifeEvent } from './report-life';

/** Reports are numbered as documents of this type (Nghị định 30/2020/NĐ-CP, Phụ lục III). */
const TYPE = 'BC';

/** What a signing is filled in with before the officer changes it. */
export interface Proposal {
  readonly number: string;
  readonly symbol: string;
  readonly on: string;
}

export function proposedSigning(forms: EntryForms): Proposal {
  const { today, agency, agencySymbol, documentSeries } = forms;
  const documents = issuedBy(agency, forms.documents);
  return {
    number: nextNumber(TYPE, today, { documents, kind: documentSeries }),
    symbol: usualSymbol(TYPE, { documents, agencySymbol }),
    on: dayText(today),
  };
}

export interface SignedReport {
  readonly kind: ReportKind;
  readonly period: string;
  readonly agency: string;
}

/** The row of `Văn bản` for a signed report. */
export function signedValues({ kind, period, agency }: SignedReport, { number, symbol, on }: Proposal): EntryValues {
  return { type: TYPE, number, symbol, issuedOn: on, issuer: agency, subject: subjectOf(kind, period) };
}

/** `12/BC-UBND`, as the log keeps number and symbol. */
export function symbolInLog({ number, symbol }: Pick<Proposal, 'number' | 'symbol'>): string {
  return `${number}/${symbol}`;
}

/** What was filled in when a report was signed. */
export function proposalOf({ symbol, on }: Pick<LifeEvent, 'symbol' | 'on'>): Proposal {
  const slash = symbol.indexOf('/');
  return { number: symbol.slice(0, slash), symbol: symbol.slice(slash + 1), on: on === null ? '' : dayText(on) };
}

/** Of the signings of one report, by how many came before: a try that was cut off left its row under such a token. */
export function signingPrefix(report: string, events: readonly LifeEvent[]): string {
  return `ky ${report} ${events.filter(({ kind, step }) => kind === 'taken' && step === 'signed').length} `;
}

export function signingToken(prefix: string, values: EntryValues): string {
  return `${prefix}${textDigest(JSON.stringify(values))}`;
}
