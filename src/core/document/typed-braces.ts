import { textOfPart } from './package';
import type PizZip from './pizzip';

/** Noncharacters, which Unicode leaves to programs; in a text of officers they are dropped. */
const OPENING = '\ufdd0';
const CLOSING = '\ufdd1';
const MASKS = /[\ufdd0\ufdd1]/g;

/**
 * A text of officers with its braces masked: whatever stands beside it in the template, no tag comes of them, and a tag
 * that is left after rendering is one of the template.
 */
export function maskedBraces(text: string): string {
  return text.replace(MASKS, '').replace(/\{/g, OPENING).replace(/\}/g, CLOSING);
}

/** Gives the finished parts, which are never read as a template again, the braces that officers typed. */
export function unmaskBraces(zip: PizZip, files: Iterable<string>): void {
  for (const file of files) {
    const masked = textOfPart(zip, file);
    const xml = masked.replace(MASKS, (mask) => (mask === OPENING ? '{' : '}'));
    if (xml !== masked) zip.file(file, xml);
  }
}
