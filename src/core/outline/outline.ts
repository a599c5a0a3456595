import type { PeriodKind } from '../calendar/period';
import type { Block } from './blocks';

/**
 * The code of a section: Roman number of the part, number of the item, letter of the point (`I`, `I.1`, `II.2.đ`).
 * Letters follow the Vietnamese alphabet, as Nghị định 30/2020/NĐ-CP requires.
 */
export type SectionCode = string;

/** What the report prints under a section that has no text, no documents and no figures. */
export type WhenEmpty = 'awaits' | 'says-nothing-arose' | 'is-left-out';

/** A kind of period, or one of two typed days that has no kind. */
export type AskedKind = PeriodKind | 'ad-hoc';

export interface OutlineSection {
  /** As officers type it under `Mục báo cáo`. */
  readonly code: SectionCode;
  /** May contain tags of words, such as the name of the period. */
  readonly heading: string;
  /** What the product says there, after officers' own text. */
  readonly blocks: readonly Block[];
  readonly whenEmpty: WhenEmpty;
  /** The kinds of period in which the section is asked for; empty: in all. */
  readonly periods: readonly AskedKind[];
  /** The row of the tab `Đề cương`; none in a set that ships. */
  readonly row?: number;
}

/** The sections of a report in their order: a set that ships with the product, or the tab `Đề cương`. */
export interface Outline {
  readonly sections: readonly OutlineSection[];
}

export function codesOf({ sections }: Outline): readonly SectionCode[] {
  return sections.map(({ code }) => code);
}

export function sectionOf({ sections }: Outline, code: SectionCode): OutlineSection | null {
  return sections.find((section) => section.code === code) ?? null;
}

/** A section without sub-sections. */
export function isLeaf(outline: Outline, code: SectionCode): boolean {
  return !outline.sections.some((other) => other.code.startsWith(`${code}.`));
}

/** The outline without the sections that this kind of period does not ask for, nor those below them. */
export function askedOutline({ sections }: Outline, kind: AskedKind): Outline {
  const unasked = sections.filter(({ periods }) => periods.length > 0 && !periods.includes(kind));
  const left = new Set(unasked.map(({ code }) => code));
  return { sections: sections.filter(({ code }) => ![code, ...codesAbove(code)].some((one) => left.has(one))) };
}

/** `II` and `II.2` for `II.2.d`. */
export function codesAbove(code: SectionCode): readonly SectionCode[] {
  const parts = code.split('.');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('.'));
}

const CODE = /^[IVXLC]+(?:\.[1-9]\d*(?:\.[abcdđeghiklmnopqrstuvxy])?)?$/;

/** Whether a text has the shape of a code: `II`, `II.2`, `II.2.đ`; letters are those of the Vietnamese alphabet. */
export function isSectionCode(text: string): text is SectionCode {
  return CODE.test(text);
}

/** Whether a section is `above` or one of those below it. */
export function isOrUnder(code: SectionCode, above: SectionCode): boolean {
  return code === above || code.startsWith(`${above}.`);
}

/** The codes of the sections in which the product prints a block. */
export function sectionsWith({ sections }: Outline, ...blocks: readonly Block[]): readonly SectionCode[] {
  return sections.filter((section) => section.blocks.some((one) => blocks.includes(one))).map(({ code }) => code);
}

/** 1 for `II`, 2 for `II.2`, 3 for `II.2.d`. */
export function levelOf(code: SectionCode): number {
  return code.split('.').length;
}

/** `II.`, `2.`, `d)`: the numbering of mục, khoản and điểm in Nghị định 30/2020/NĐ-CP. */
export function markOf(code: SectionCode): string {
  const last = code.split('.').pop() as string;
  return levelOf(code) === 3 ? `${last})` : `${last}.`;
}

/** The heading without its tags, for lists of sections. */
export function plainHeading({ heading }: Pick<OutlineSection, 'heading'>): string {
  return heading.replace(/\s*\{\{[^}]*\}\}/g, '');
}
