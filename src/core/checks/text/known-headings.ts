import type { Block } from '../../outline/blocks';
import { levelOf, type Outline, type OutlineSection, plainHeading } from '../../outline/outline';
import { SHIPPED_WORDINGS } from '../../outline/sets/shipped-sets';
import { asMeant } from './as-meant';
import { fitsHeading, headingPattern } from './heading-pattern';
import { type Subject, subjectOf } from './heading-subjects';
import { type HeadingTime, headingTime } from './heading-words';

/** The headings of an outline, by their words: the number of a section says nothing, since officers move sections. */
export interface KnownHeadings {
  /** The section of this level whose heading these words are, in lower case; null when there is none. */
  readonly section: (words: string, level: number) => OutlineSection | null;
}

/** The sections of the sets in the words of every kind of unit, each heading once. */
const SHIPPED: readonly OutlineSection[] = [
  ...new Map(
    SHIPPED_WORDINGS.flatMap(({ name, outline }) =>
      outline.sections.map((section) => [`${name} ${section.code} ${section.heading}`, section] as const),
    ),
  ).values(),
];

/** Those of the outline in force, if there is one, then of the sets that ship. */
export function knownHeadings(inForce: Outline | null): KnownHeadings {
  const known = [...(inForce?.sections ?? []), ...SHIPPED].flatMap((section) => {
    const pattern = headingPattern(section.heading);
    return pattern ? [{ section, pattern }] : [];
  });
  const kept = new Map<string, OutlineSection | null>();
  return {
    section: (words, level) => {
      const key = `${level} ${words}`;
      const before = kept.get(key);
      if (before !== undefined) return before;
      const found = known.find(
        ({ section, pattern }) => levelOf(section.code) === level && fitsHeading(words, pattern),
      );
      kept.set(key, found?.section ?? null);
      return found?.section ?? null;
    },
  };
}

/** What is printed in a section tells its time before its words do: officers may call it what they like. */
export function timeOfSection(section: OutlineSection): HeadingTime {
  const { blocks } = section;
  if (blocks.includes('coming-tasks')) return 'ahead';
  if (blocks.includes('tasks') || blocks.includes('assigned-tasks')) return 'now';
  return headingTime(asMeant(plainHeading(section)).toLowerCase());
}

const SUBJECTS: Readonly<Partial<Record<Block, Subject>>> = {
  headcount: 'organisation',
  titles: 'civil-service',
  discipline: 'civil-service',
  courses: 'civil-service',
  qualification: 'civil-service',
  budget: 'finance',
  disbursement: 'finance',
  digital: 'digital',
  dossiers: 'procedures',
  procedures: 'procedures',
  'procedure-changes': 'procedures',
  petitions: 'procedures',
};

/** What a section is about: by what is printed there, else by the words of an item. */
export function subjectOfSection(section: OutlineSection): Subject | null {
  const printed = section.blocks.map((block) => SUBJECTS[block]).find((subject) => subject !== undefined);
  if (printed) return printed;
  return levelOf(section.code) === 2 ? subjectOf(asMeant(plainHeading(section)).toLowerCase()) : null;
}
