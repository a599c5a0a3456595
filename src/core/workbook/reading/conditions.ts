import { tidy } from '../../text/folded';

/** One `Cột = giá trị` of the column `Điều kiện`, as typed; an empty value asks for blank cells. */
export interface ConditionText {
  readonly column: string;
  readonly value: string;
}

export interface ConditionTexts {
  readonly conditions: readonly ConditionText[];
  /** Parts that are no `Cột = giá trị`. */
  readonly malformed: readonly string[];
}

/** The parts of a condition. A value with `;` stands in quotes. */
export function conditionsIn(cell: string): ConditionTexts {
  const conditions: ConditionText[] = [];
  const malformed: string[] = [];
  for (const part of partsOf(cell)) {
    const at = outsideQuotes(part, '=')[0] ?? -1;
    const [column, value] = at < 0 ? ['', ''] : [unquoted(part.slice(0, at)), unquoted(part.slice(at + 1))];
    if (column === '' || isUnclosed(value)) malformed.push(part);
    else conditions.push({ column, value });
  }
  return { conditions, malformed };
}

function partsOf(cell: string): readonly string[] {
  const ends = [...outsideQuotes(cell, ';'), cell.length];
  const parts = ends.map((end, index) => tidy(cell.slice(index === 0 ? 0 : (ends[index - 1] as number) + 1, end)));
  return parts.filter((part) => part !== '');
}

/** A quote opens where a column or a value begins and closes where it ends: `ống 12" ngắn` is no quoted value. */
function outsideQuotes(text: string, sign: ';' | '='): readonly number[] {
  const places: number[] = [];
  let closing = '';
  let begins = true;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (closing !== '') {
      if (letter === closing && /^\s*(?:[;=]|$)/.test(text.slice(at + 1))) closing = '';
    } else if (begins && letter in QUOTES) closing = QUOTES[letter] as string;
    else if (letter === sign) places.push(at);
    if (letter.trim() !== '') begins = closing === '' && (letter === ';' || letter === '=');
  }
  return places;
}

const QUOTES: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»' };

/** `Quầy = "Quầy 2; tầng 1` without the closing quote would be cut at its `;`. */
function isUnclosed(value: string): boolean {
  const closing = QUOTES[value.charAt(0)];
  return closing !== undefined && value.indexOf(closing, 1) < 0;
}

function unquoted(text: string): string {
  const side = tidy(text);
  const closing = QUOTES[side.charAt(0)];
  return closing !== undefined && side.length > 1 && side.endsWith(closing) ? tidy(side.slice(1, -1)) : side;
}
