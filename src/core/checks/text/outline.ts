import { namesHeading, type Subject, subjectOf } from './heading-subjects';
import { type HeadingTime, headingTime, opensTasksAhead } from './heading-words';
import { type KnownHeadings, subjectOfSection, timeOfSection } from './known-headings';
import { listItems, type OutlineLine } from './list-items';
import { type ListMark, LONGEST_HEADING, listMarkOf } from './list-marks';

export interface Standing {
  readonly isHeading: boolean;
  readonly subject: Subject | null;
  /** The headings above, the nearest last. */
  readonly headings: readonly string[];
  readonly isAhead: boolean;
}

/** A heading that holds for the lines below it. */
interface Entered {
  readonly level: number;
  readonly text: string;
  /** Of an item about what was done. */
  readonly subject: Subject | null;
  readonly isAhead: boolean;
}

/** Where each line of the body stands: under which headings, and whether it speaks of what is to come. */
export function outlineOf(lines: readonly OutlineLine[], known: KnownHeadings): readonly Standing[] {
  const marks = lines.map(({ text, cells }) => (cells ? null : listMarkOf(text)));
  const items = listItems(lines, marks, known);
  const hasParts = marks.some((mark) => mark !== null && mark.level < 2);
  let path: readonly Entered[] = [];
  let opensTasks = false;
  return lines.map(({ text, cells }, index) => {
    const mark = marks[index] ?? null;
    const heading = cells || items.has(index) ? null : headingIn({ text, mark, path, hasParts, known });
    const entered = heading ?? (mark && runIn({ text, mark, path, hasParts: true, known }));
    if (entered) path = [...path.filter(({ level }) => level < entered.level), entered];
    else if (ENDS_OUTLINE.test(text)) path = [];
    opensTasks = entered || path.length === 0 ? false : opensTasks;
    opensTasks ||= opensTasksAhead(text.toLowerCase());
    const nearest = path[path.length - 1];
    return {
      isHeading: heading !== null,
      subject: nearest?.subject ?? null,
      headings: (entered ? path.slice(0, -1) : path).map((above) => above.text),
      isAhead: opensTasks || (nearest?.isAhead ?? false),
    };
  });
}

/** The last sentence of the report, and what is attached to it. */
const ENDS_OUTLINE = /^(?:[Tt]rên đây là |(?:PHỤ LỤC|Phụ lục)(?: \d{1,2}| [IVX]{1,6})?$|PHỤ LỤC )/;

interface Candidate {
  readonly text: string;
  readonly mark: ListMark | null;
  readonly path: readonly Entered[];
  readonly hasParts: boolean;
  readonly known: KnownHeadings;
}

function headingIn(candidate: Candidate): Entered | null {
  const { text, mark, known } = candidate;
  if (mark && sectionNamed(mark, known)) return canStand(candidate) ? marked(text, mark, candidate) : null;
  if (text.length > LONGEST_HEADING) return null;
  const words = wordsOf(mark ? mark.words : text);
  if (mark) return canStand(candidate) && ends(text, mark, candidate) ? marked(text, mark, candidate) : null;
  const isTitle = isCapital(text) && text.includes(' ') && !/[.;,]$/.test(text) && headingTime(words) !== null;
  return isTitle || isPlainTitle(text) ? unnumbered(text) : null;
}

const RUN_IN = /^[^.:;]{3,80}(?=[:.] )/;

/** `1. Cải cách thể chế: trong kỳ không ban hành văn bản.`: a heading of the outline whose text goes on in its line. */
function runIn(candidate: Candidate): Entered | null {
  const { text, mark } = candidate;
  const words = RUN_IN.exec(mark?.words ?? '')?.[0];
  if (!mark || words === undefined || !canStand(candidate)) return null;
  const short = { ...mark, words };
  const isNamed = headingTime(words.toLowerCase()) !== null || isNamedHeading(short, candidate);
  return isNamed ? marked(text.slice(0, text.indexOf(words) + words.length), short, candidate) : null;
}

/** In lower case, without the marks at the end. */
function wordsOf(text: string): string {
  return text.toLowerCase().replace(/[.:]{1,3}$/, '');
}

function isCapital(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);
}

/** A heading ends without a mark; in capitals, or with the words of the outline, a colon may end it. */
function ends(text: string, mark: ListMark, around: Around): boolean {
  if (!/[.;:,]$/.test(text.replace(/\.\/\.$/, ''))) return true;
  if (isCapital(text)) return /[.:]$/.test(text);
  return text.endsWith(':') && (headingTime(wordsOf(mark.words)) !== null || isNamedHeading(mark, around));
}

type Around = Pick<Candidate, 'path' | 'known'>;

function isNamedHeading(mark: ListMark, { path, known }: Around): boolean {
  if (sectionNamed(mark, known)) return true;
  return namesHeading(wordsOf(mark.words), levelIn(mark), aboveOf(mark, path)?.subject ?? null);
}

/** The section of the outline whose heading stands behind the mark. */
function sectionNamed(mark: ListMark, known: KnownHeadings) {
  return known.section(wordsOf(mark.words), levelIn(mark));
}

/** Of the three levels of an outline. */
function levelIn({ level }: ListMark): 1 | 2 | 3 {
  if (level === 0) return 1;
  return level === 4 ? 3 : level;
}

/**
 * Items stand under parts, points under items. A report without parts may number its headings from 1; list items look
 * the same, so that only the words of the outline tell.
 */
function canStand({ mark, path, hasParts, known }: Candidate): boolean {
  if (!mark || mark.level < 2) return true;
  if (mark.level > 2) return path.some(({ level }) => level >= 2 && level < mark.level);
  if (path.some(({ level }) => level < 2)) return true;
  return !hasParts && (headingTime(wordsOf(mark.words)) !== null || isNamedHeading(mark, { path, known }));
}

/** Headings without a number stand between the parts and their items. */
const UNNUMBERED = 1.5;

function unnumbered(text: string): Entered {
  return { level: UNNUMBERED, text, subject: null, isAhead: headingTime(wordsOf(text)) === 'ahead' };
}

const PLAIN_TITLE = /^(?:phương hướng|nhiệm vụ trọng tâm|(?:một số )?(?:kiến nghị, đề xuất|đề xuất, kiến nghị))/i;
const LONGEST_TITLE = 100;

/** `Phương hướng, nhiệm vụ quý IV` in plain letters, on a line of its own. */
function isPlainTitle(text: string): boolean {
  return text.length < LONGEST_TITLE && /^\p{Lu}.*[^.;,]$/u.test(text) && PLAIN_TITLE.test(text);
}

function marked(text: string, mark: ListMark, { path, known }: Around): Entered {
  const above = aboveOf(mark, path);
  const words = wordsOf(mark.words);
  const section = sectionNamed(mark, known);
  const time: HeadingTime = section ? timeOfSection(section) : headingTime(words);
  const isAhead = time === null ? (above?.isAhead ?? false) : time === 'ahead';
  const own = section ? subjectOfSection(section) : mark.level === 2 ? subjectOf(words) : null;
  const subject = above?.isAhead ? null : (own ?? (mark.level > 2 ? (above?.subject ?? null) : null));
  return { level: mark.level, text, subject, isAhead };
}

function aboveOf(mark: ListMark, path: readonly Entered[]): Entered | undefined {
  return [...path].reverse().find(({ level }) => level < mark.level);
}
