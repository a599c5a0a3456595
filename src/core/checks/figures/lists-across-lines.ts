import { numbersIn } from '../claims/numbers-in-text';
import type { TextLine } from '../text/report-text';
import { isPartOf, type Part, saysMore } from './listed-parts';
import { markOf, type PartList } from './part-lists';
import { isTold } from './shares';

/** The total's line ends with what introduces the list. */
const INTRODUCES = /(?:(bao gồm|gồm có|gồm|chia ra|trong đó|cụ thể)(?: có| là| như sau)?\s*)?:\s*$/i;
/** The mark of an item. Items of one list have marks of one kind. */
const ITEM = /^\s*(?:([-–])|([+])|([•*])|(\d{1,2}[.)])|([a-zđ]\)))\s*\S/i;

/** Lists whose items are lines of their own, under a line that ends with `gồm:`, `trong đó:` or a colon. */
export function listsAcross(lines: readonly TextLine[]): readonly PartList[] {
  return lines.flatMap((line, index): readonly PartList[] => {
    const introduces = isTold(line) ? INTRODUCES.exec(line.text) : null;
    if (!introduces) return [];
    const items = itemsAfter(lines, index);
    const total = numbersIn(line)
      .filter(({ unit }) => unit !== '%')
      .pop();
    if (!total || total.isApproximate || total.base !== null || items.length < 2) return [];
    if (/[.;](?=\s)/.test(line.text.slice(total.end))) return [];
    const parts = items.map((item) => partIn(item, total));
    const known = parts.filter((part) => part !== null);
    if (known.length < parts.length) return [];
    const isOpen = items.some(({ text }) => saysMore(text.toLowerCase()));
    return [{ total, line, mark: markOf((introduces[1] ?? ':').toLowerCase()), parts: known, next: null, isOpen }];
  });
}

/** The items directly below, with those of deeper lists left out. */
function itemsAfter(lines: readonly TextLine[], index: number): readonly TextLine[] {
  const own = kindOfMark(lines[index] as TextLine);
  const kind = lines[index + 1] ? kindOfMark(lines[index + 1] as TextLine) : null;
  if (kind === null || kind === own) return [];
  const items: TextLine[] = [];
  for (let next = index + 1; next < lines.length && next <= index + MOST_ITEMS; next++) {
    const line = lines[next] as TextLine;
    const its = isTold(line) ? kindOfMark(line) : null;
    if (its === null || its === own) break;
    if (its === kind) items.push(line);
  }
  return items;
}

/** Lines of one list, those of deeper lists counted. */
const MOST_ITEMS = 200;

function kindOfMark({ text }: TextLine): number | null {
  const match = ITEM.exec(text);
  return match ? match.slice(1).findIndex((group) => group !== undefined) : null;
}

/** The only count of an item outside brackets; null where there is none or more than one. */
function partIn(line: TextLine, total: PartList['total']): Part | null {
  const counts = numbersIn(line).filter(({ unit, start }) => unit !== '%' && !isInBracket(line.text, start));
  const [mention] = counts;
  if (!mention || counts.length > 1 || !isPartOf(total, mention)) return null;
  const share = numbersIn(line).find(({ unit }) => unit === '%')?.value ?? null;
  return { mention, line, share, label: line.text.toLowerCase() };
}

function isInBracket(text: string, start: number): boolean {
  const before = text.slice(0, start);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}
