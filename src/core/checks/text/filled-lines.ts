import { INDICATOR_CODES, type IndicatorCode } from '../../indicators/catalogue';
import type { FilledPlace } from '../../report/fill-tags';
import { isWordTag } from '../../report/word-tags';
import { asMeant } from './as-meant';
import type { FilledTag } from './report-text';

interface FilledText {
  readonly text: string;
  readonly places: readonly FilledPlace[];
}

export interface FilledLine {
  readonly text: string;
  readonly filled: readonly FilledTag[];
}

/** The paragraphs of a cell as meant, each with the values that the product filled in. */
export function filledLines({ text, places }: FilledText): readonly FilledLine[] {
  const lines: FilledLine[] = [];
  let start = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const end = start + line.length;
    const inside = places.filter((place) => place.start >= start && place.end <= end);
    lines.push(
      lineAsMeant(
        line,
        inside.map((place) => ({ ...place, start: place.start - start, end: place.end - start })),
      ),
    );
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return lines.filter((line) => line.text !== '');
}

/** Spaces and invisible characters that go move the values behind them. */
function lineAsMeant(line: string, places: readonly FilledPlace[]): FilledLine {
  const text = asMeant(line);
  const moved = (offset: number) => (text === line ? offset : meantLength(line.slice(0, offset), text));
  const filled = places.flatMap(({ start, end, tag }): readonly FilledTag[] => {
    const code = codeOf(tag);
    const from = moved(start);
    const value = asMeant(line.slice(start, end));
    return code !== undefined && text.startsWith(value, from) ? [{ start: from, end: from + value.length, code }] : [];
  });
  return { text, filled };
}

/** Undefined for a word tag. */
function codeOf(tag: string): IndicatorCode | null | undefined {
  const code = INDICATOR_CODES.find((one) => one === tag);
  return code ?? (isWordTag(tag) || !/^[A-Z0-9_]+$/.test(tag) ? undefined : null);
}

/** The length of what stands before a value; a space at its end is kept only inside a line. */
function meantLength(before: string, text: string): number {
  const meant = asMeant(`${before}|`);
  const length = meant.length - 1;
  return text.startsWith(meant.slice(0, -1)) ? length : Number.NaN;
}
