import { groupedText } from '../../indicators/number-text';
import type { Operand } from '../../indicators/rate';
import type { Confidence } from '../../text/confidence';
import { agree, type Claim, leansOnCarried } from '../claims/claim';
import { claimsOf } from '../claims/claims';
import { type Concept, nameOf } from '../claims/concepts';
import { frameKey, isCompared } from '../claims/frame';
import { type Finding, finding } from '../finding';
import type { Check } from '../subject';
import type { ReportText } from '../text/report-text';
import { overdueKnown } from './overdue-known';
import { claimsOfTables } from './table-claims';
import { thingsTold } from './things';

/** Two values for the same thing, of the same part and time: one finding for each value that differs from the first. */
export const twoValues: Check<'figure-two-values'> = ({ text }) => [
  ...toldGroups(text).flatMap(disagreements),
  ...thingsTold(text),
];

/** The firm claims on one thing, of one part and time, that nothing else in the report explains. */
export function toldGroups(text: ReportText): readonly (readonly Claim[])[] {
  const claims = claimsOf(text).filter(isFirm);
  const isNew = newlyReceived(claims);
  const isKnown = overdueKnown(claims, claimsOfTables(text));
  return groupedBy(
    claims.filter((claim) => !isNew(claim) && !isKnown(claim)),
    keyOf,
  );
}

export const keyOf = (claim: Claim) => `${claim.concept} ${frameKey(claim.frame)}`;

/** Plans differ by who sets them, and of another period a report says no more than it compares with. */
export function isFirm({ frame, isExact, isImplied }: Claim): boolean {
  return isExact && !isImplied && frame.time.kind !== 'plan' && !isCompared(frame);
}

export function groupedBy(claims: readonly Claim[], keyOf: (claim: Claim) => unknown): readonly (readonly Claim[])[] {
  const groups = new Map<unknown, Claim[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return [...groups.values()];
}

/** «Tiếp nhận» means with or without those carried over: a value told as new elsewhere contradicts nothing. */
function newlyReceived(claims: readonly Claim[]): (claim: Claim) => boolean {
  const isNew = new Set(
    claims
      .filter(({ concept }) => concept === 'HS_MOI')
      .map(({ frame, value }) => `${frameKey(frame)} ${value.toFraction()}`),
  );
  return ({ concept, frame, value }) =>
    concept === 'HS_TIEP_NHAN' && isNew.has(`${frameKey(frame)} ${value.toFraction()}`);
}

/** More of one figure are a list, whose items are not told apart here; the first few show it. */
const MOST_VALUES = 6;

/** The first claim of each value. */
function firstOfValues(claims: readonly Claim[]): readonly Claim[] {
  const different: Claim[] = [];
  for (const claim of claims) {
    if (different.length === MOST_VALUES) break;
    if (!different.some((other) => agree(claim, other))) different.push(claim);
  }
  return different;
}

function disagreements(claims: readonly Claim[]): readonly Finding<'figure-two-values'>[] {
  const [first, ...others] = firstOfValues(claims);
  if (!first) return [];
  return others.map((other) => {
    const facts = { what: subjectOf(first), said: saidIn(first), other: saidIn(other) };
    const told = claims.filter((claim) => agree(claim, first) || agree(claim, other));
    return finding('figure-two-values', facts, placesOf(told), sureness(first, other));
  });
}

/** Two values in one breath are usually of two things that the sentence tells apart in a way not understood here. */
export function sureness(one: Claim, other: Claim): Confidence {
  if (one.line === other.line && one.sentence === other.sentence) return 'doubtful';
  if (leansOnCarried([one, other]) || one.isGuessed || other.isGuessed) return 'doubtful';
  if (RECEIVED.has(one.concept) && isWithCarried(one, other)) return 'doubtful';
  return isSaid(one) && isSaid(other) ? 'certain' : 'likely';
}

function isSaid({ frame: { scope }, isTotal, isOfAll }: Claim): boolean {
  return scope.kind === 'part' || isTotal || isOfAll;
}

const RECEIVED: ReadonlySet<Concept> = new Set<Concept>(['HS_TIEP_NHAN', 'PAKN_TONG', 'DON_TONG', 'VU_TONG']);

/** «Tổng số» may take in what was carried over where «tiếp nhận» does not: then it is the larger. */
function isWithCarried(one: Claim, other: Claim): boolean {
  if (one.isTotal === other.isTotal) return false;
  const [total, received] = one.isTotal ? [one, other] : [other, one];
  return total.value.gt(received.value);
}

/** What a claim is about: the name of the figure, with its part and time where they are not the report's own. */
export function subjectOf({ concept, frame: { scope, time } }: Claim): string {
  const said = [scope.kind === 'part' ? scope.of : '', time.kind === 'other' ? time.of : ''].filter((of) => of !== '');
  return said.length === 0 ? nameOf(concept) : `${nameOf(concept)} (${said.join('; ')})`;
}

/** As printed; «không có» for a sentence that states there is none. */
export function saidIn({ mention, value }: Claim): string {
  if (!mention) return '«không có»';
  return mention.base === null ? mention.printed : groupedText(value);
}

const MOST_PLACES = 6;

export function placesOf(claims: readonly Claim[]): readonly Claim['line']['place'][] {
  return [...new Set(claims.map(({ line }) => line.place))].slice(0, MOST_PLACES);
}

export function printed(value: Operand): string {
  return groupedText(value);
}
