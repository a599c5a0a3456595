import { addDays } from '../../calendar/day';
import type { DayRange } from '../../calendar/period';
import { CENTRAL_CITIES } from '../../law/central-cities';
import { isServiceLevel, type Superseded, supersededOn } from '../../law/superseded';
import { folded } from '../../text/folded';
import { groupedBy } from '../../text/grouped';
import type { FoundPlace } from '../finding';
import type { TextLine } from '../text/report-text';
import type { CitedDocument } from './cited-document';
import type { CitedDocuments } from './cited-documents';
import { quoteOf } from './quote';
import type { Mentioned } from './said-as-past';
import type { Ending } from './superseded-documents';

export interface MentionedName extends Mentioned {
  readonly said: string;
  readonly place: FoundPlace;
}

const CITIES = `(?:UBND|Ủy ban nhân dân)\\s(?:thành phố|TP\\.?)\\s(?!${CENTRAL_CITIES.join('|')})\\p{Lu}\\p{L}*(?:\\s\\p{Lu}\\p{L}*){0,3}`;
const SPELT_OUT: Readonly<Record<string, string>> = {
  UBND: '(?:UBND|[ỦU][ỷy] ban nhân dân)',
  HĐND: '(?:HĐND|Hội đồng nhân dân)',
};
const AROUND = 300;

function isCityOfProvince({ what }: Pick<Superseded, 'what'>): boolean {
  return folded(what) === 'thành phố thuộc tỉnh';
}

/**
 * Bodies and terms in the text that had ended by the last day. A period that begins long before speaks of both times.
 * The levels of online services are read by `outdatedTerms`, in all their spellings.
 */
export function endedNames(
  cited: CitedDocuments,
  { from, to }: DayRange,
  law: readonly Superseded[],
): readonly Ending<MentionedName>[] {
  const lines = cited.subject.text.lines.filter(({ kind }) => kind === 'body' || kind === 'heading');
  const rows = NAMES.flatMap((kind) => supersededOn(to, kind, law)).filter(
    (row) => addDays(row.from, -MONTH) <= from && !isServiceLevel(row),
  );
  if (rows.length === 0) return [];
  const ofLine = citationsByLine(cited.documents);
  return rows.flatMap((row) => {
    const pattern = patternOf(row);
    const mentions = lines.flatMap((line) => mentionsIn(line, pattern, ofLine.get(line) ?? []));
    const isOfMany = isCityOfProvince(row);
    return [...groupedBy(mentions, ({ said }) => (isOfMany ? said : ''))].map(([which, same]) => ({
      row,
      which,
      mentions: same,
    }));
  });
}

const NAMES = ['body', 'term'] as const;

/** In days: a quarter after 01/7 begins on 15/6 (Nghị định 09/2019/NĐ-CP, Điều 12). */
const MONTH = 31;

function patternOf({ what }: Superseded): RegExp {
  const words = what
    .split(' ')
    .map((word) => SPELT_OUT[word.toUpperCase()] ?? word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s');
  if (isCityOfProvince({ what })) return new RegExp(`(?<!\\p{L})(?:${CITIES}|[Tt]hành phố thuộc tỉnh)(?!\\p{L})`, 'gu');
  return new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'giu');
}

/** A body is rightly named as the issuer, or in the title, of a document of its time. */
function mentionsIn(line: TextLine, pattern: RegExp, citations: readonly CitedDocument[]): readonly MentionedName[] {
  const { text } = line;
  const ofDocuments = new Map<string, boolean>();
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [said] = match;
    const isOfDocument = ofDocuments.get(said) ?? citations.some((document) => isNamedBy(document, said));
    ofDocuments.set(said, isOfDocument);
    if (isOfDocument) return [];
    const [start, end] = [match.index, match.index + said.length];
    const [before, after] = [text.slice(Math.max(0, start - AROUND), start), text.slice(end, end + AROUND)];
    return [{ said, before, after, place: { ...line.place, text: quoteOf(text.slice(start, end + AROUND)) } }];
  });
}

function isNamedBy({ issuer, subject }: CitedDocument, said: string): boolean {
  return issuer.includes(said) || subject.includes(said);
}

type InLine = CitedDocument & { readonly line: TextLine };

function citationsByLine(documents: readonly CitedDocument[]): ReadonlyMap<TextLine, readonly CitedDocument[]> {
  const ofText = documents.filter((document): document is InLine => document.line !== null);
  return groupedBy(ofText, ({ line }) => line);
}
