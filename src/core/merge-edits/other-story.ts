import { onOneLine, paragraphsOfBlocks, type Story } from '../document/made/story';

/** People keep more than this share of a report's lines when they edit it. */
const LEAST_KEPT = 1 / 4;

/** Whether a document is hardly an edited copy of the report that is given as its base. */
export function isOtherStory(base: Story, edited: Story): boolean {
  const made = linesOf(base);
  const kept = new Set(linesOf(edited));
  return made.filter((line) => kept.has(line)).length < made.length * LEAST_KEPT;
}

function linesOf({ body }: Story): readonly string[] {
  return paragraphsOfBlocks(body)
    .map(({ text }) => onOneLine(text.normalize('NFC')))
    .filter((text) => /\p{L}/u.test(text));
}
