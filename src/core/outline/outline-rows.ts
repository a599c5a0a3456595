import { blockName } from './blocks';
import type { Outline, OutlineSection } from './outline';
import { PERIOD_KINDS, WHEN_EMPTY } from './row-words';

/** A section as officers would type it on the tab `Đề cương`, by the fields of that tab. */
export type Row = Readonly<Record<'code' | 'heading' | 'blocks' | 'whenEmpty' | 'periods', string>>;

/** The rows of the tab `Đề cương` that say what an outline says. */
export function outlineRows({ sections }: Outline): readonly Row[] {
  return sections.map(rowOf);
}

/** Whether two outlines have the same sections, which would be typed the same. */
export function isSameOutline(one: Outline, other: Outline): boolean {
  return JSON.stringify(outlineRows(one)) === JSON.stringify(outlineRows(other));
}

function rowOf({ code, heading, blocks, whenEmpty, periods }: OutlineSection): Row {
  return {
    code,
    heading,
    blocks: blocks.map(blockName).join('; '),
    whenEmpty: textFor(WHEN_EMPTY, whenEmpty),
    periods: periods.map((kind) => textFor(PERIOD_KINDS, kind)).join('; '),
  };
}

function textFor(words: Readonly<Record<string, string>>, meaning: string): string {
  return Object.keys(words).find((text) => words[text] === meaning) as string;
}
