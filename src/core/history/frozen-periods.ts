import { definitionDigest } from '../definitions/definition-digest';
import { indicatorsInForce } from '../definitions/indicators-in-force';
import { codesWithFigures, figureOf } from '../indicators/figures';
import { crc32 } from '../text/crc32';
import { type Cell, isBlank, type Table } from '../workbook/contract/cell';
import { choiceText } from '../workbook/contract/column';
import { FROZEN_TAB } from '../workbook/contract/product-tabs';
import { yesCell } from '../workbook/contract/table-of';
import { type Problem, type Read, warningAt } from '../workbook/problems/problem';
import { readTab } from '../workbook/reading/read-tab';
import type { Counted } from './counted';
import type { FrozenFigure, FrozenPeriod } from './frozen-period';

type FrozenFigures = FrozenPeriod['figures'];

/** Every period that was ever frozen, the oldest first; without figures when somebody altered these in the sheet. */
export function frozenPeriods(table: Table | undefined): Read<readonly FrozenPeriod[]> {
  // A tab that was just created, or whose creation was interrupted, has no headers yet.
  const isEmpty = table?.rows.every((row) => row.every(isBlank));
  const { rows, problems: tabProblems } = readTab(FROZEN_TAB, isEmpty ? undefined : table);
  const problems: Problem[] = [...tabProblems];
  const value = rows.map(({ row, period, state, figures: text, ...rest }): FrozenPeriod => {
    const figures = figuresIn(text);
    if (!figures) {
      const place = { sheet: FROZEN_TAB.name, row, column: FROZEN_TAB.columns.figures.header };
      problems.push(warningAt(place, { code: 'frozen-figures-damaged', period }));
    }
    return { ...rest, name: period, binds: state === 'frozen', figures: figures ?? {} };
  });
  return { value, problems };
}

/** The cells of a period's row, by field. */
export function frozenCells(frozen: FrozenPeriod): Readonly<Record<keyof typeof FROZEN_TAB.columns, Cell>> {
  const { name, binds, figures, from, to, isTrial, ...texts } = frozen;
  return {
    ...texts,
    period: name,
    from: { day: from },
    to: { day: to },
    state: stateText(binds),
    isTrial: yesCell(isTrial),
    figures: figuresText(figures),
  };
}

export function stateText(binds: boolean): string {
  return choiceText(FROZEN_TAB.columns.state, binds ? 'frozen' : 'opened');
}

export function frozenFigures({ records, figures }: Pick<Counted, 'records' | 'figures'>): FrozenFigures {
  const { byCode } = indicatorsInForce(records).value;
  return Object.fromEntries(
    codesWithFigures(figures).map((code): [string, FrozenFigure] => {
      const figure = figureOf(figures, code);
      const own = byCode.get(code)?.definition;
      const definition = own ? { definition: definitionDigest(own, byCode) } : {};
      if ('value' in figure) return [code, { value: figure.value, ...definition }];
      return [code, { numerator: figure.numerator, denominator: figure.denominator, ...definition }];
    }),
  );
}

/** Begins with a checksum, which reveals edited figures; the `S` keeps a cell from taking it for a formula. */
const FIGURES = /^S([0-9a-f]{8})(\{.*\})$/s;

function figuresText(figures: FrozenFigures): string {
  const json = JSON.stringify(figures);
  return `S${checksumOf(json)}${json}`;
}

/** Null when the text is not what the product wrote. */
function figuresIn(text: string): FrozenFigures | null {
  const [, checksum, json = ''] = FIGURES.exec(text) ?? [];
  return checksum !== undefined && checksum === checksumOf(json) ? JSON.parse(json) : null;
}

function checksumOf(json: string): string {
  const bytes = Uint8Array.from([...json].map((letter) => letter.charCodeAt(0)));
  return crc32(bytes).toString(16).padStart(8, '0');
}
