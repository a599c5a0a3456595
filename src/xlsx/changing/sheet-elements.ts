import { placeOf } from '../cell-address';
import { escapedAttribute, escapedText } from '../package/tag-text';
import type { CellRange } from '../reading/cell-place';
import type { Frozen } from './wanted-sheet';

/** As `FFC00000`. */
export function tabColourMarkup(colour: string, prefix: string): string {
  return `<${prefix}tabColor rgb="${colour}"/>`;
}

/** The element `pane` with its selection; empty when nothing is frozen. */
export function paneMarkup({ rows, columns }: Frozen, prefix: string): string {
  if (rows === 0 && columns === 0) return '';
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const first = placeOf(rows, columns);
  return (
    `<${prefix}pane${split} topLeftCell="${first}" activePane="${pane}" state="frozen"/>` +
    `<${prefix}selection pane="${pane}" activeCell="${first}" sqref="${first}"/>`
  );
}

export function rangeText({ top, left, bottom, right }: CellRange): string {
  const [first, last] = [placeOf(top, left), placeOf(bottom, right)];
  return first === last ? first : `${first}:${last}`;
}

export function mergesMarkup(merges: readonly CellRange[], prefix: string): string {
  if (merges.length === 0) return '';
  const cells = merges.map((merge) => `<${prefix}mergeCell ref="${rangeText(merge)}"/>`);
  return `<${prefix}mergeCells count="${merges.length}">${cells.join('')}</${prefix}mergeCells>`;
}

/** A column's attributes in an element `col`, without its place. */
export type ColumnAttributes = Readonly<Record<string, string | undefined>>;

/** Columns count from 0; neighbours that are alike share an element. */
export function columnsMarkup(columns: ReadonlyMap<number, ColumnAttributes>, prefix: string): string {
  const runs: { first: number; last: number; written: string }[] = [];
  for (const [column, attributes] of [...columns].sort(([a], [b]) => a - b)) {
    const written = attributesText(attributes);
    const last = runs[runs.length - 1];
    if (last?.last === column - 1 && last.written === written) last.last = column;
    else runs.push({ first: column, last: column, written });
  }
  const cols = runs.map(({ first, last, written }) => `<${prefix}col min="${first + 1}" max="${last + 1}"${written}/>`);
  return cols.length > 0 ? `<${prefix}cols>${cols.join('')}</${prefix}cols>` : '';
}

/** A rule for what may be entered, as its element has it. */
export interface RuleElement {
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly formula1: string | null;
  readonly formula2: string | null;
}

export interface PlacedRule extends RuleElement {
  readonly ranges: readonly CellRange[];
}

export function rulesMarkup(rules: readonly PlacedRule[], prefix: string): string {
  if (rules.length === 0) return '';
  const formula = (name: string, text: string | null) =>
    text === null ? '' : `<${prefix}${name}>${escapedText(text)}</${prefix}${name}>`;
  const elements = rules.map(({ attributes, formula1, formula2, ranges }) => {
    const sqref = ranges.map(rangeText).join(' ');
    const written = attributesText({ ...attributes, count: undefined, sqref });
    const inside = formula('formula1', formula1) + formula('formula2', formula2);
    return `<${prefix}dataValidation${written}>${inside}</${prefix}dataValidation>`;
  });
  return `<${prefix}dataValidations count="${rules.length}">${elements.join('')}</${prefix}dataValidations>`;
}

function attributesText(attributes: ColumnAttributes): string {
  return Object.entries(attributes)
    .filter(([name, value]) => value !== undefined && !name.includes(':'))
    .map(([name, value]) => ` ${name}="${escapedAttribute(value as string)}"`)
    .join('');
}
