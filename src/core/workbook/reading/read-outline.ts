import type { DayRange } from '../../calendar/period';
import { TWO_LEVELS_FROM } from '../../law/two-levels';
import { type UnitSettings, unitWords } from '../../law/unit-words';
import { BLOCKS, type Block } from '../../outline/blocks';
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
import { errorAt, type Place, type Problem, type ProblemDetail, type Read, warningAt } from '../problems/problem';
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
  const { value, firstRows, problems } = sectionsIn(rows);
  const outline = value.length > 0 ? { sections: value } : shippedSet(settings.outlineSet, unitWords(settings));
  return { value: outline, problems: [...problems, ...parentWarnings(firstRows)] };
}

interface SectionsRead extends Read<readonly OutlineSection[]> {
  /** The row of each section, in the order of the tab. */
  readonly firstRows: ReadonlyMap<SectionCode, number>;
}

function sectionsIn(rows: readonly Row[]): SectionsRead {
  const firstRows = new Map<SectionCode, number>();
  const problems: Problem[] = [];
  const value = rows.flatMap((typed): OutlineSection[] => {
    const { row, heading, whenEmpty } = typed;
    const code = outlineCode(typed.code);
    const mistake = code === null ? malformed(typed) : repeated(code, firstRows);
    if (code === null || mistake) {
      if (mistake) problems.push(errorAt(placeOf(row, 'code'), mistake));
      return [];
    }
    firstRows.set(code, row);
    const [blocks, periods] = [blocksOf(typed), periodsOf(typed)];
    problems.push(...blocks.problems, ...periods.problems);
    return [{ code, heading, blocks: blocks.value, whenEmpty, periods: periods.value, row }];
  });
  return { value, firstRows, problems };
}

function malformed({ code }: Row): ProblemDetail {
  return { code: 'outline-code-malformed', found: code };
}

function repeated(key: SectionCode, firstRows: ReadonlyMap<SectionCode, number>): ProblemDetail | null {
  const firstRow = firstRows.get(key);
  return firstRow === undefined ? null : { code: 'row-repeated', key, firstRow };
}

function blocksOf({ row, blocks }: Row): Read<readonly Block[]> {
  const { value, unknown } = choicesIn<Block>(blocks, BLOCKS);
  return { value, problems: unknownChoices(placeOf(row, 'blocks'), unknown, Object.keys(BLOCKS)) };
}

function periodsOf({ row, periods }: Row): Read<readonly AskedKind[]> {
  const { accepts } = SETTINGS.periodKind;
  const kinds = (accepts.kind === 'choice' ? accepts.choices : {}) as Readonly<Record<string, AskedKind>>;
  const { value, unknown } = choicesIn(periods, kinds);
  return { value, problems: unknownChoices(placeOf(row, 'periods'), unknown, Object.keys(kinds)) };
}

function unknownChoices(place: Place, unknown: readonly string[], known: readonly string[]): readonly Problem[] {
  return unknown.map((found) => errorAt(place, { code: 'choice-unknown', found, known }));
}

/** Each section belongs under the nearest one above it of a higher level. */
function parentWarnings(firstRows: ReadonlyMap<SectionCode, number>): readonly Problem[] {
  let above: readonly SectionCode[] = [];
  return [...firstRows].flatMap(([section, row]) => {
    above = above.filter((code) => levelOf(code) < levelOf(section));
    const under = above[above.length - 1] ?? '';
    above = [...above, section];
    const detail = strayFrom(section, under, firstRows);
    return detail ? [warningAt(placeOf(row, 'code'), detail)] : [];
  });
}

function strayFrom(section: SectionCode, under: string, firstRows: ReadonlyMap<string, number>): ProblemDetail | null {
  const parent = section.split('.').slice(0, -1).join('.');
  if (parent !== '' && !firstRows.has(parent)) return { code: 'outline-parent-missing', section, parent };
  return parent === under ? null : { code: 'outline-out-of-place', section, parent, under };
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
