import { KINDS_OF_UNIT, NEUTRAL_WORDS, type UnitWords } from '../../law/unit-words';
import type { Outline } from '../outline';
import { outlineRows } from '../outline-rows';
import { set2023 } from './set-2023';
import { SET_2026 } from './set-2026';

/** By the value of the setting `Bộ đề cương`. */
const SETS = { '2023': set2023, '2026': () => SET_2026 } as const satisfies Readonly<
  Record<string, (words: UnitWords) => Outline>
>;

export type SetName = keyof typeof SETS;

export const SET_NAMES = Object.keys(SETS) as readonly SetName[];

/** A set as an office prints it: a xã has «thôn» where a phường has «tổ dân phố». */
export function shippedSet(name: SetName, words: UnitWords): Outline {
  return SETS[name](words);
}

/** The sets in words that fit every office; of one office: `shippedSet`. */
export const SHIPPED_SETS = {
  '2023': shippedSet('2023', NEUTRAL_WORDS),
  '2026': shippedSet('2026', NEUTRAL_WORDS),
} as const satisfies Readonly<Record<SetName, Outline>>;

/** Every set in the words of every kind of unit. */
export const SHIPPED_WORDINGS: readonly { readonly name: SetName; readonly outline: Outline }[] = SET_NAMES.flatMap(
  (name) => distinct(KINDS_OF_UNIT.map((words) => shippedSet(name, words))).map((outline) => ({ name, outline })),
);

function distinct(outlines: readonly Outline[]): readonly Outline[] {
  return [...new Map(outlines.map((outline) => [keyOf(outline), outline])).values()];
}

function keyOf(outline: Outline): string {
  return JSON.stringify(outlineRows(outline));
}

const NAME_BY_KEY = new Map(SHIPPED_WORDINGS.map(({ name, outline }) => [keyOf(outline), name]));

/** The set that an outline is, in the words of whatever unit; null for an outline of an office's own. */
export function shippedAs(outline: Outline): SetName | null {
  return NAME_BY_KEY.get(keyOf(outline)) ?? null;
}

/** Every code that a set of the product has, each once. */
export const SHIPPED_CODES: readonly string[] = [
  ...new Set(Object.values(SHIPPED_SETS).flatMap(({ sections }) => sections.map(({ code }) => code))),
];
