import { linesOfDocx } from '../document/docx-lines';

/** Google writes a new file at each export: only the words tell whether anybody changed the document. */
export function isSameText(one: Uint8Array, other: Uint8Array): boolean {
  const [ours, theirs] = [one, other].map((docx) => linesOfDocx(docx)?.map(({ text }) => text));
  return ours !== undefined && theirs !== undefined && ours.join('\n') === theirs.join('\n');
}

/** Less than half of a report's lines in a file: the file is hardly that report. */
export function isOtherReport(report: Uint8Array, file: Uint8Array): boolean {
  const wanted = (linesOfDocx(report) ?? []).map(({ text }) => text);
  const found = new Set((linesOfDocx(file) ?? []).map(({ text }) => text));
  return 2 * wanted.filter((text) => found.has(text)).length < wanted.length;
}
