import { onOneLine, type Story, type StoryParagraph } from '../../document/made/story';
import { type Edit, editsSince } from '../edits-since';
import type { MergeNote, StaleFigure } from '../merged-report';
import { type Place, placesIn } from '../places';
import type { Plan } from '../plan';
import { digitsIn, type Figure, figuresIn, inCommon, isSameFigure } from './figures';
import { rowWordsIn } from './row-words';
import { type Sentence, sentencesOfHands } from './sentences-of-hands';

interface Reports {
  readonly base: Story;
  readonly now: Story;
  /** Of the edited document. */
  readonly places: ReadonlyMap<StoryParagraph, Place>;
}

/** A figure that the new report no longer says. */
interface Old {
  readonly figure: Figure;
  /** What it says instead; null when that is not known. */
  readonly now: string | null;
}

/**
 * Sentences of hands that repeat figures of the old report which the new one says otherwise. Nobody can replace them, since
 * the new report has no such sentence, so they are told. A figure that still stands in the new report, said of the same, is
 * no old one.
 */
export function staleFigures(plan: Plan, { base, now, places }: Reports): readonly MergeNote[] {
  const sentences = sentencesOfHands(plan).filter(({ text }) => /\d/.test(text));
  if (sentences.length === 0) return [];
  const wanted = new Set(sentences.flatMap(({ text }) => digitsIn(text)));
  const isWanted = (text: string) => digitsIn(text).some((digits) => wanted.has(digits));
  const olds = editsSince(base, now)
    .filter(({ before }) => isWanted(before))
    .flatMap(oldFigures);
  if (olds.length === 0) return [];
  const placesNow = placesIn(now);
  const [rows, rowsNow] = [rowWordsIn(places), rowWordsIn(placesNow)];
  const standing = [...placesNow.keys()]
    .filter(({ text }) => isWanted(text))
    .flatMap((one) => figuresIn(one.text, rowsNow(one)));
  return sentences.flatMap((sentence): readonly MergeNote[] => {
    const place = places.get(sentence.paragraph);
    const figures = figuresOf(sentence, rows).flatMap((figure) => toldOf(figure, olds, standing));
    return place && figures.length > 0 ? [{ kind: 'stale', place, text: onOneLine(sentence.text), figures }] : [];
  });
}

function figuresOf(
  { paragraph, text, from, isOfHands }: Sentence,
  rows: (of: StoryParagraph) => string,
): readonly Figure[] {
  const figures = figuresIn(text, rows(paragraph));
  return figures.filter((figure) => isOfHands(from + figure.from, from + figure.to));
}

function toldOf(figure: Figure, olds: readonly Old[], standing: readonly Figure[]): readonly StaleFigure[] {
  const [old, alike] = mostAlike(figure, olds, (one) => one.figure);
  const [, stillAlike] = mostAlike(figure, standing, (one) => one);
  return old && alike > stillAlike ? [{ was: figure.printed, now: old.now }] : [];
}

function mostAlike<T>(figure: Figure, among: readonly T[], of: (one: T) => Figure): readonly [T | null, number] {
  let [best, most]: [T | null, number] = [null, -1];
  for (const one of among) {
    if (!isSameFigure(figure, of(one))) continue;
    const shared = inCommon(figure, of(one));
    if (shared > most) [best, most] = [one, shared];
  }
  return [best, most];
}

/** Of a paragraph or row that the new report says otherwise or no longer says. */
function oldFigures({ before, after, row }: Edit): readonly Old[] {
  const was = before.split(' | ').flatMap((cell, _, cells) => figuresIn(cell, cells.length > 1 ? before : row));
  const is = after.split(' | ').flatMap((cell, _, cells) => figuresIn(cell, cells.length > 1 ? after : row));
  const isInStep = was.length === is.length;
  return was.flatMap((figure, at) => {
    const other = isInStep ? is[at] : undefined;
    if (other && isEqual(other, figure)) return [];
    if (!other && is.some((one) => isEqual(one, figure))) return [];
    const instead = other?.unit === figure.unit && other.noun === figure.noun ? other.printed : null;
    return [{ figure, now: instead }];
  });
}

function isEqual(a: Figure, b: Figure): boolean {
  return a.unit === b.unit && a.value.equals(b.value);
}
