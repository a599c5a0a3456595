import { type Day, yearOf } from '../../calendar/day';
import { dayText } from '../../calendar/day-text';
import { seriesOf } from '../../workbook/reading/document-series';
import { type Finding, finding } from '../finding';
import type { CitedDocument } from './cited-document';
import { bySymbol, type CitedDocuments, nameOf } from './cited-documents';

type Numbered = CitedDocument & { readonly day: Day };

/** Numbers and days of issue rise together within a series and a year (Nghị định 30/2020/NĐ-CP, Điều 15). */
export function numbersOutOfOrder({
  documents,
  subject,
}: CitedDocuments): readonly Finding<'document-number-out-of-order'>[] {
  const kind = subject.workbook?.records.settings.documentSeries ?? 'decisions-apart';
  const series = new Map<string, Numbered[]>();
  for (const document of ownOnce(documents)) {
    const name = `${yearOf(document.day)} ${seriesOf(document.type, kind)}`;
    const members = series.get(name);
    if (members) members.push(document);
    else series.set(name, [document]);
  }
  return [...series.values()].flatMap(outOfOrder);
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
  const inOrder = [...series].sort((a, b) => Number(a.number) - Number(b.number) || a.day - b.day);
  const kept = longestRising(inOrder);
  return inOrder.flatMap((document, index) => {
    if (kept.has(index)) return [];
    const before = nearest(inOrder, kept, index, -1);
    const after = nearest(inOrder, kept, index, 1);
    const neighbours = [before, after].filter((one): one is Numbered => one !== null);
    const against = neighbours.map((one) => `${nameOf(one)} ngày ${dayText(one.day)}`);
    const facts = { document: nameOf(document), day: dayText(document.day), neighbours: against };
    return [
      finding(
        'document-number-out-of-order',
        facts,
        [document, ...neighbours].map(({ place }) => place),
      ),
    ];
  });
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
