import type Fraction from 'fraction.js';
import { type NumberMention, type NumberUnit, numbersIn } from '../../checks/claims/numbers-in-text';

/** A count, amount or percentage of a report with the words that say what it is. */
export interface Figure {
  readonly value: Fraction;
  readonly unit: NumberUnit;
  /** What it counts; null when nobody said. */
  readonly noun: string | null;
  readonly printed: string;
  /** Of its clause and its row, without what every clause has. */
  readonly words: ReadonlySet<string>;
  /** Where its digits stand in the text. */
  readonly from: number;
  readonly to: number;
}

/** The figures of a paragraph; `row`: the words of the row in which it stands. */
export function figuresIn(text: string, row = ''): readonly Figure[] {
  let noun: string | null = null;
  let end = 0;
  return numbersIn({ text, cells: null }).flatMap((mention) => {
    // `14 hồ sơ trả muộn và 04`: the second one counts the same things, within its sentence.
    const isSameSentence = !/[.;!?]\s/.test(text.slice(end, mention.start));
    noun = mention.noun ?? (isSameSentence ? noun : null);
    end = mention.end;
    return figuresOf(mention, { noun: mention.unit === 'other' ? noun : null, row });
  });
}

interface Around {
  readonly noun: string | null;
  readonly row: string;
}

/** `907/921 hồ sơ` says two figures. */
function figuresOf(mention: NumberMention, { noun, row }: Around): readonly Figure[] {
  const { unit, printed, start, value, base } = mention;
  const words = contentOf(`${mention.before} ${mention.after} ${row}`, noun);
  const from = start + Math.max(0, printed.search(/\d/));
  const figure = {
    unit,
    noun,
    printed,
    words,
    from,
    to: from + (/^[\d.,]*\d/.exec(printed.slice(from - start))?.[0] ?? '').length,
  };
  if (!base)
    return [{ ...figure, value, printed: mention.noun && unit === 'other' ? `${printed} ${mention.noun}` : printed }];
  const [part = '', whole = ''] = printed.split('/').map((side) => side.trim());
  const behind = digitsOf(printed, whole);
  const second = { ...figure, from: start + behind.from, to: start + behind.to };
  return [
    { ...figure, value, printed: noun && !part.includes(' ') ? `${part} ${noun}` : part },
    { ...second, value: base, printed: noun && !whole.includes(' ') ? `${whole} ${noun}` : whole },
  ];
}

/** Where the second figure of a ratio has its digits. */
function digitsOf(printed: string, whole: string): { readonly from: number; readonly to: number } {
  const from = printed.length - whole.length;
  return { from, to: from + (/^[\d.,]*\d/.exec(whole)?.[0] ?? whole).length };
}

/** Words that say nothing of what is counted. */
const OF_EVERY_CLAUSE = new Set(
  'trong kỳ đó có và là của các đã được đến nay từ cho với không một những này theo tại số gồm đạt cả về ở thì mà do để ra còn'.split(
    ' ',
  ),
);

function contentOf(text: string, noun: string | null): ReadonlySet<string> {
  const own = new Set(noun?.split(' ') ?? []);
  const words =
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/\p{L}+/gu) ?? [];
  return new Set(words.filter((word) => !OF_EVERY_CLAUSE.has(word) && !own.has(word)));
}

export function inCommon(a: Figure, b: Figure): number {
  let count = 0;
  for (const word of a.words) if (b.words.has(word)) count++;
  return count;
}

/** From here on, two figures are hardly equal by chance. */
const LEAST_TELLING = 100;
/** Smaller counts of the same things are equal by chance, unless their clauses have a word in common. */
const LEAST_OF_NOUN = 10;

/** Whether two figures say the same of the same things. */
export function isSameFigure(a: Figure, b: Figure): boolean {
  if (a.unit !== b.unit || !a.value.equals(b.value)) return false;
  if (a.unit !== 'other' || a.value.gte(LEAST_TELLING) || !isWhole(a)) return true;
  const shared = inCommon(a, b);
  if (a.noun === null || a.noun !== b.noun) return shared > 1;
  return a.value.gte(LEAST_OF_NOUN) || shared > 0;
}

function isWhole({ value }: Figure): boolean {
  return value.mod(1).equals(0);
}

/** Digits of figures, however they are grouped and filled with zeros, to leave out texts that have none of them. */
export function digitsIn(text: string): readonly string[] {
  return (text.match(/\d[\d.,]*/g) ?? []).map((digits) => digits.replace(/[.,]/g, '').replace(/^0+(?=\d)/, ''));
}
