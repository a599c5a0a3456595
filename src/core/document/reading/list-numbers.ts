import { roman } from '../../text/roman';
import { attributeOf, childElements, childOf, type XmlElement } from '../../xml/element';
import { unescaped } from '../../xml/entities';
import { childValue } from './word-styles';

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2)`: each number stands for the counter of that level. */
  readonly text: string;
  /** Word's «legal» numbering writes every counter as a number. */
  readonly isLegal: boolean;
  readonly restarts: boolean;
}

interface List {
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly restarts: ReadonlyMap<number, number>;
}

/** The number or bullet that Word prints before a paragraph of a list. */
export type LabelOf = (numId: string, level: number) => string;

/**
 * Counts the lists of a document as Word does (ECMA-376, 17.9): lists of one definition share their counters, and a
 * paragraph starts the levels below it anew. To be called once for each numbered paragraph, in reading order.
 */
export function listNumbers(root: XmlElement | null): LabelOf {
  const lists = root ? listsIn(root) : new Map<string, List>();
  const counters = new Map<string, (number | null)[]>();
  const begun = new Set<string>();
  return (numId, level) => {
    const list = lists.get(numId);
    const own = list?.levels.get(level);
    if (!list || !own) return '';
    const counts = counters.get(list.abstractId) ?? [];
    counters.set(list.abstractId, counts);
    const restart = begun.has(`${numId} ${level}`) ? undefined : list.restarts.get(level);
    begun.add(`${numId} ${level}`);
    counts[level] = restart ?? (counts[level] == null ? own.start : (counts[level] as number) + 1);
    for (const [deeper, { restarts }] of list.levels) if (deeper > level && restarts) counts[deeper] = null;
    return labelOf(list, own, counts);
  };
}

function labelOf({ levels }: List, own: Level, counts: readonly (number | null)[]): string {
  if (own.format === 'bullet') return own.text === '' ? '' : '-';
  if (own.format === 'none') return own.text.replace(/%\d/g, '');
  return own.text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const level = levels.get(at);
    const count = counts[at] ?? level?.start ?? 1;
    return numeral(count, own.isLegal ? 'decimal' : (level?.format ?? 'decimal'));
  });
}

function listsIn(root: XmlElement): ReadonlyMap<string, List> {
  const children = childElements(root);
  const abstracts = new Map(
    children
      .filter(({ name }) => name === 'w:abstractNum')
      .map((one) => [attributeOf(one, 'w:abstractNumId') ?? '', one]),
  );
  const byStyle = new Map([...abstracts].map(([id, one]) => [childValue(one, 'w:styleLink'), id]));
  return new Map(
    children
      .filter(({ name }) => name === 'w:num')
      .map((num) => {
        const named = childValue(num, 'w:abstractNumId') ?? '';
        const linked = childValue(abstracts.get(named), 'w:numStyleLink');
        const abstractId = (linked !== null && byStyle.get(linked)) || named;
        return [attributeOf(num, 'w:numId') ?? '', listOf(num, abstractId, abstracts.get(abstractId))];
      }),
  );
}

function listOf(num: XmlElement, abstractId: string, abstract: XmlElement | undefined): List {
  const levels = new Map<number, Level>(abstract ? levelsIn(abstract) : []);
  const restarts = new Map<number, number>();
  for (const override of childElements(num).filter(({ name }) => name === 'w:lvlOverride')) {
    for (const [level, own] of levelsIn(override)) levels.set(level, own);
    const start = childValue(override, 'w:startOverride');
    if (start !== null) restarts.set(Number(attributeOf(override, 'w:ilvl') ?? 0), Number(start));
  }
  return { abstractId, levels, restarts };
}

function levelsIn(of: XmlElement): readonly (readonly [number, Level])[] {
  const levels = childElements(of).filter(({ name }) => name === 'w:lvl');
  return levels.map((level) => [
    Number(attributeOf(level, 'w:ilvl') ?? 0),
    {
      start: Number(childValue(level, 'w:start') ?? 1),
      format: childValue(level, 'w:numFmt') ?? 'decimal',
      text: unescaped(childValue(level, 'w:lvlText') ?? ''),
      isLegal: childOf(level, 'w:isLgl') !== undefined,
      restarts: childValue(level, 'w:lvlRestart') !== '0',
    },
  ]);
}

function numeral(count: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return romanOf(count);
    case 'lowerRoman':
      return romanOf(count).toLowerCase();
    case 'upperLetter':
      return letterOf(count);
    case 'lowerLetter':
      return letterOf(count).toLowerCase();
    case 'decimalZero':
      return String(count).padStart(2, '0');
    case 'none':
      return '';
    default:
      return String(count);
  }
}

/** Word itself writes larger numbers; a report has no such list. */
function romanOf(count: number): string {
  return roman(Math.min(count, 399));
}

/** After `Z` Word writes `AA`, `BB`. */
function letterOf(count: number): string {
  if (count < 1) return '';
  return String.fromCharCode(65 + ((count - 1) % 26)).repeat(Math.min(Math.ceil(count / 26), 9));
}
