import { looksIn, type ParagraphLook, type RunLook } from './layout';
import { withSetting } from './reports';
import { sampleTables } from './sample';
import { mergedOnce } from './sample-document';

// The annexes have tests of their own.
export const TABLES = withSetting(sampleTables(), 'annexes', null);
export const SEVERAL = withSetting(TABLES, 'addressees', 'Phòng Nội vụ\nVăn phòng UBND thành phố');
export const REPORT = mergedOnce('sample-without-annexes', () => TABLES);

export function looksOf(docx: Uint8Array, pattern: RegExp): readonly ParagraphLook[] {
  return looksIn(docx).filter(({ text }) => pattern.test(text));
}

export function lookOf(pattern: RegExp, docx = REPORT): ParagraphLook {
  const [first] = looksOf(docx, pattern);
  if (!first) throw new Error(`no paragraph ${pattern}`);
  return first;
}

/** `12 bold`: how all the text of a paragraph looks. */
export function styleOf({ runs }: ParagraphLook): string {
  const styles = runs.filter(({ text }) => text !== '').map(runStyle);
  return [...new Set(styles)].join(' + ');
}

export function runStyle({ size, bold, italics }: RunLook): string {
  return [size, bold ? 'bold' : '', italics ? 'italic' : ''].filter(Boolean).join(' ');
}
