import { type Day, isoOf, yearOf } from '../../calendar/day';
import { groupedBy } from '../../text/grouped';
import { foldedAgency } from '../../workbook/contract/cell';
import type { Settings } from '../../workbook/contract/settings';
import { seriesOf } from '../../workbook/reading/document-series';
import { ownNames } from '../../workbook/reading/read-documents';
import { type Finding, finding } from '../finding';
import type { CitedDocument } from './cited-document';
import { bySymbol, type CitedDocuments } from './cited-documents';
import { nameOf } from './document-name';

type Numbered = CitedDocument & { readonly day: Day };

/** Numbers and days of issue rise together within a series and a year (Nghị định 30/2020/NĐ-CP, Điều 15). */
export function numbersOutOfOrder({
  documents,
  subject,
}: CitedDocuments): readonly Finding<'document-number-out-of-order'>[] {
  const { settings } = subject.workbook?.records ?? {};
  const kind = settings?.documentSeries ?? 'decisions-apart';
  const issuerOf = issuerNaming(settings ?? { agency: '', ownIssuers: [] });
  return [...groupedBy(documents, issuerOf).values()].flatMap((issued) => {
    const series = groupedBy(ownOnce(issued), ({ day, type }) => `${yearOf(day)} ${seriesOf(type, kind)}`);
    return [...series.values()].flatMap(outOfOrder);
  });
}

/** The other issuers of the office number their documents by themselves; one left unnamed is the agency. */
function issuerNaming({ agency, ownIssuers }: Pick<Settings, 'agency' | 'ownIssuers'>) {
  const others = ownNames({ agency: '', ownIssuers });
  return ({ issuer }: CitedDocument): string => {
    const name = foldedAgency(issuer);
    return name !== foldedAgency(agency) && others.has(name) ? name : '';
  };
}

/** Each own document once. One cited with two days is left out: `differingDays` reports it. */
function ownOnce(documents: readonly CitedDocument[]): readonly Numbered[] {
  const own = documents.filter((document) => document.own === true && isInSeries(document));
  return bySymbol(own).flatMap((group) => {
    const days = new Set(group.map(({ day }) => day));
    return days.size === 1 ? group.slice(0, 1) : [];
  }) as readonly Numbered[];
}

/** Legal documents have the year in their symbol and are numbered in a separate series. */
function isInSeries({ day, number, tail }: CitedDocument): boolean {
  return day !== null && /^\d+$/.test(number) && !/^\d{4}\//.test(tail) && /UBND/.test(tail);
}

function outOfOrder(series: readonly Numbered[]): readonly Finding<'document-number-out-of-order'>[] {
  const inOrder = [...series].sort(
    (a, b) => Number(a.number) - Number(b.number) || a.day - b.day || (a.symbol < b.symbol ? -1 : 1),
  );
  const kept = longestRising(inOrder);
  return inOrder.flatMap((document, index) => {
    if (kept.has(index)) return [];
    const before = nearest(inOrder, kept, index, -1);
    const after = nearest(inOrder, kept, index, 1);
    const neighbours = [before, after].filter((one): one is Numbered => one !== null);
    const facts = { ...onDay(document), neighbours: neighbours.map(onDay) };
    return [
      finding(
        'document-number-out-of-order',
        facts,
        [document, ...neighbours].map(({ place }) => place),
      ),
    ];
  });
}

function onDay(document: Numbered) {
  return { document: nameOf(document), day: isoOf(document.day) };
}

function nearest(series: readonly Numbered[], kept: ReadonlySet<number>, index: number, step: 1 | -1): Numbered | null {
  for (let at = index + step; at >= 0 && at < series.length; at += step) {
    if (kept.has(at)) return series[at] ?? null;
  }
  return null;
}

/** The largest set of documents whose days rise with their numbers; only the remaining ones are blamed. */
function longestRising(series: readonly Numbered[]): ReadonlySet<number> {
  const ends: number[] = [];
  const previous: number[] = [];
  series.forEach(({ day }, index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((series[ends[middle] as number] as Numbered).day <= day) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (ends[low - 1] as number) : -1;
    ends[low] = index;
  });
  const kept = new Set<number>();
  for (let at = ends[ends.length - 1] ?? -1; at >= 0; at = previous[at] as number) kept.add(at);
  return kept;
}
