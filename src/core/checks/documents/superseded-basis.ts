import { isoOf } from '../../calendar/day';
import { cutOffDays, type DayRange } from '../../calendar/period';
import { lastReplaced, type Superseded } from '../../law/superseded';
import type { Confidence } from '../../text/confidence';
import { folded } from '../../text/folded';
import { type Finding, type FoundPlace, finding } from '../finding';
import { lawOf } from '../subject';
import type { CitedDocuments } from './cited-documents';
import { isSaidAsPast, type Mentioned } from './said-as-past';
import { type Ending, endedDocuments } from './superseded-documents';
import { endedNames } from './superseded-names';

type Mention = Mentioned & { readonly place: FoundPlace };

/** What the report rests on although it ended before its period did: one finding for each document, body and term. */
export function supersededBasis(cited: CitedDocuments): readonly Finding<'basis-superseded'>[] {
  const covered = coveredBy(cited);
  if (!covered) return [];
  const law = lawOf(cited.subject);
  const documents: readonly Ending<Mention>[] = endedDocuments(cited, covered.to, law);
  const names: readonly Ending<Mention>[] = endedNames(cited, covered, law);
  return [...documents, ...names].flatMap(({ row, which, mentions }) => {
    const isLongPeriod = covered.from < row.from;
    const last = lastReplaced(covered.to, row, law);
    const now = mentions.filter(
      (mention) => !isSaidAsPast(mention, row.from, isLongPeriod) && !namesBoth(mention, [row, last]),
    );
    if (now.length === 0) return [];
    const { what, from, remark } = row;
    const { what: lastOne, replacedBy } = last;
    const facts = { what, which, lastReplaced: lastOne, since: isoOf(from), replacedBy, remark };
    const places = now.map(({ place }) => place);
    // In a period that began before that day it may have been right.
    const confidence: Confidence = isLongPeriod ? 'doubtful' : 'likely';
    return [finding('basis-superseded', facts, places, confidence)];
  });
}

function coveredBy({ from, to, subject }: CitedDocuments): DayRange | null {
  if (from !== null && to !== null) return { from, to };
  return subject.text.period && cutOffDays(subject.text.period);
}

/** A sentence that names the new beside the old speaks of the change. */
function namesBoth({ before, after }: Mention, rows: readonly Superseded[]): boolean {
  const around = folded(`${before} ${after}`);
  return rows.some(({ replacedBy }) => replacedBy !== '' && around.includes(nameIn(replacedBy)));
}

/** `118/2025/NĐ-CP` of `Nghị định số 118/2025/NĐ-CP`; a body goes by its whole name. */
function nameIn(named: string): string {
  return folded(/\d+\/\S+/.exec(named)?.[0] ?? named);
}
