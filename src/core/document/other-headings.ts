import { type Outline, plainHeading, type SectionCode, sectionOf } from '../outline/outline';
import { movesBetween } from '../outline/sets/moves';
import { SHIPPED_WORDINGS } from '../outline/sets/shipped-sets';
import { sectionInTag } from '../report/list-tags';
import { folded, tidy } from '../text/folded';
import { paragraphsOf } from './docx-text';
import type { UnfilledTag } from './preparing/unfilled';

/** A section that a template prints under a heading that was typed for a section of another set. */
export interface OtherHeading {
  readonly section: SectionCode;
  readonly paragraph: number;
  readonly found: string;
  /** In the outline in force. */
  readonly heading: string;
}

/** Only where the typed heading is clearly the one that another set that ships gives the same code; each section once. */
export function otherHeadings(
  xml: string,
  sectionTags: readonly UnfilledTag[],
  outline: Outline,
): readonly OtherHeading[] {
  const headings = headingsAbove(sectionTags.length === 0 ? [] : paragraphsOf(xml).map(({ text }) => text));
  const found = new Map<SectionCode, OtherHeading>();
  for (const { tag, paragraph } of sectionTags) {
    const section = sectionInTag(tag) as SectionCode;
    const inForce = sectionOf(outline, section);
    const above = headings[paragraph - 1] ?? null;
    if (!inForce || above === null || found.has(section)) continue;
    const heading = plainHeading(inForce);
    if (isOfOtherSet(above, section, heading)) found.set(section, { section, paragraph, found: above, heading });
  }
  return [...found.values()];
}

/** `II.`, `3.`, `a)`, `2.1.` */
const MARK = /^(?:[IVXLC]+\.|\d+(?:\.\d+)*[.)]|[a-zđ]\))\s*/;

/** For each paragraph the heading under which it stands, perhaps at its own beginning, without its mark. */
function headingsAbove(texts: readonly string[]): readonly (string | null)[] {
  let above: string | null = null;
  return texts.map((text) => {
    above = headingIn(text) ?? above;
    return above;
  });
}

function headingIn(paragraph: string): string | null {
  const text = tidy(paragraph.replace(/\{\{.*$/s, ''));
  const plain = text.replace(MARK, '').replace(/[.:]+$/, '');
  return plain !== '' && (MARK.test(text) || KNOWN.has(wordsOf(plain).join(' '))) ? plain : null;
}

const NEARLY_EQUAL = 0.8;
const ALIKE = 0.5;

function isOfOtherSet(found: string, section: SectionCode, inForce: string): boolean {
  if (likeness(found, inForce) >= ALIKE) return false;
  const ofSets = SHIPPED_WORDINGS.flatMap(({ name, outline }) => {
    const shipped = sectionOf(outline, section);
    return shipped ? [{ name, heading: plainHeading(shipped) }] : [];
  });
  const now = ofSets.find(({ heading }) => folded(heading) === folded(inForce));
  return ofSets.some(({ name, heading }) => {
    // What the other set has under the code may stand there in this set too, under another name.
    const isSame = now !== undefined && (now.name === name || movesBetween(name, now.name).get(section) === section);
    return !isSame && likeness(found, heading) >= NEARLY_EQUAL;
  });
}

/** The share of the words of both that both have. */
function likeness(one: string, other: string): number {
  const [words, others] = [new Set(wordsOf(one)), new Set(wordsOf(other))];
  const common = [...words].filter((word) => others.has(word)).length;
  return common / Math.max(1, words.size + others.size - common);
}

function wordsOf(heading: string): readonly string[] {
  const spelled = folded(heading).replace(/cchc/g, 'cải cách hành chính').replace(/tthc/g, 'thủ tục hành chính');
  return spelled.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

const KNOWN: ReadonlySet<string> = new Set(
  SHIPPED_WORDINGS.flatMap(({ outline }) => outline.sections.map((one) => wordsOf(plainHeading(one)).join(' '))),
);
