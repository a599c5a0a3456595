import type { DayRange } from '../../calendar/period';
import { TWO_LEVELS_FROM } from '../../law/two-levels';
import { type UnitSettings, unitWords } from '../../law/unit-words';
import { BLOCKS, type Block, type BlockName } from '../../outline/blocks';
import {
  type AskedKind,
  isSectionCode,
  levelOf,
  type Outline,
  type OutlineSection,
  type SectionCode,
} from '../../outline/outline';
import { type SetName, shippedAs, shippedSet } from '../../outline/sets/shipped-sets';
import { folded } from '../../text/folded';
import { valueOfRoman } from '../../text/roman';
import type { Table } from '../contract/cell';
import { OUTLINE_TAB, SETTINGS_TAB } from '../contract/rule-tabs';
import { SETTINGS, type Settings } from '../contract/settings';
import type { RowOf, Tab } from '../contract/tab';
import { errorAt, type Problem, type ProblemDetail, type Read, warningAt } from '../problems/problem';
import { choicesIn } from './choices-in';
import { readSettings } from './read-settings';
import { readTab } from './read-tab';

type Row = RowOf<typeof OUTLINE_TAB>;

/**
 * The outline in force: the rows of the tab `Đề cương` in their order, or the set of the settings when the tab says
 * nothing. A row whose code is malformed or repeated is left out; blocks and kinds of period that do not exist are.
 */
export function readOutline(
  rows: readonly Row[],
  settings: Pick<Settings, 'outlineSet'> & UnitSettings,
): Read<Outline> {
  const problems: Problem[] = [];
  const firstRows = new Map<SectionCode, number>();
  const read = rows.flatMap((row): OutlineSection[] => {
    const code = outlineCode(row.code);
    if (code === null) return leftOut(row, { code: 'outline-code-malformed', found: row.code });
    const firstRow = firstRows.get(code);
    if (firstRow !== undefined) return leftOut(row, { code: 'row-repeated', key: code, firstRow });
    firstRows.set(code, row.row);
    const { heading, whenEmpty } = row;
    return [{ code, heading, blocks: blocksOf(row), whenEmpty, periods: periodsOf(row), row: row.row }];
  });
  warnOfParents();
  const set = () => shippedSet(settings.outlineSet, unitWords(settings));
  return { value: read.length > 0 ? { sections: read } : set(), problems };

  function leftOut({ row }: Row, detail: ProblemDetail): [] {
    problems.push(errorAt(placeOf(row, 'code'), detail));
    return [];
  }

  function blocksOf({ row, blocks }: Row): readonly Block[] {
    const { value, unknown } = choicesIn<Block>(blocks, BLOCKS);
    for (const found of unknown) {
      const known = Object.keys(BLOCKS) as BlockName[];
      problems.push(errorAt(placeOf(row, 'blocks'), { code: 'choice-unknown', found, known }));
    }
    return value;
  }

  function periodsOf({ row, periods }: Row): readonly AskedKind[] {
    const { accepts } = SETTINGS.periodKind;
    const kinds = (accepts.kind === 'choice' ? accepts.choices : {}) as Readonly<Record<string, AskedKind>>;
    const { value, unknown } = choicesIn(periods, kinds);
    for (const found of unknown) {
      problems.push(errorAt(placeOf(row, 'periods'), { code: 'choice-unknown', found, known: Object.keys(kinds) }));
    }
    return value;
  }

  /** Each section belongs under the nearest one above it of a higher level. */
  function warnOfParents(): void {
    let above: readonly SectionCode[] = [];
    for (const [section, row] of firstRows) {
      above = above.filter((code) => levelOf(code) < levelOf(section));
      const parent = section.split('.').slice(0, -1).join('.');
      const under = above[above.length - 1] ?? '';
      if (parent !== '' && !firstRows.has(parent)) warn(row, { code: 'outline-parent-missing', section, parent });
      else if (parent !== under) warn(row, { code: 'outline-out-of-place', section, parent, under });
      above = [...above, section];
    }
  }

  function warn(row: number, detail: ProblemDetail): void {
    problems.push(warningAt(placeOf(row, 'code'), detail));
  }
}

/** The outline in force in a workbook. */
export function outlineIn(tables: readonly Table[]): Outline {
  const tableNamed = ({ name }: Tab) => tables.find((table) => folded(table.name) === folded(name));
  const { value: settings } = readSettings(tableNamed(SETTINGS_TAB));
  return readOutline(readTab(OUTLINE_TAB, tableNamed(OUTLINE_TAB)).rows, settings).value;
}

/** While there were districts, the offices of communes reported by the set of 2023. */
export function isOutdated(outline: Outline, { to }: Pick<DayRange, 'to'>): boolean {
  return shippedAs(outline) === '2023' && to >= TWO_LEVELS_FROM;
}

/** The shipped set that the tab `Đề cương` holds unchanged, where the settings name another one. */
export function setOnTab(outline: Outline, { outlineSet }: Pick<Settings, 'outlineSet'>): SetName | null {
  const set = shippedAs(outline);
  return set === outlineSet ? null : set;
}

/** The code in the usual spelling, `II.2.d` for `ii.2.D.`; null when it is none. */
function outlineCode(typed: string): SectionCode | null {
  const [part = '', ...others] = folded(typed).replace(/\s/g, '').replace(/[.)]$/, '').split('.');
  const code = [part.toUpperCase(), ...others].join('.');
  return isSectionCode(code) && valueOfRoman(part) !== null ? code : null;
}

function placeOf(row: number, field: keyof typeof OUTLINE_TAB.columns) {
  return { sheet: OUTLINE_TAB.name, row, column: OUTLINE_TAB.columns[field].header };
}
