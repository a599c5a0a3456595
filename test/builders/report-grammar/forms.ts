import { checkReport } from '../../../src/core/checks/check-report';
import type { Finding } from '../../../src/core/checks/finding';
import { linesOfText } from '../../../src/core/checks/text/read-report-text';
import { linesOfDocx } from '../../../src/core/document/docx-lines';
import { aCell, aPara, aRawDocx, aRow, aRun, aTable } from '../raw-docx';

/** Other forms of one text: what is right or wrong in it does not depend on them. */
export const FORMS: Readonly<Record<string, (text: string) => string>> = {
  'letters in parts': (text) => text.normalize('NFD'),
  'spaces that do not break': (text) => text.replace(/(?<=\S) (?=\S)/g, '\u00a0'),
  'two spaces for one': (text) => text.replace(/(?<=[\p{L}\d,;]) (?=[\p{L}\d])/gu, '  '),
  'hyphens that do not break': (text) => text.replace(/(?<=[\p{L}])-(?=[\p{L}])/gu, '\u2011'),
  'another hyphen': (text) => text.replace(/(?<=[\p{L}])-(?=[\p{L}])/gu, '\u2010'),
  'list marks of a word processor': (text) => text.replace(/^- /gm, '– '),
  'line ends of Windows': (text) => text.replace(/\n/g, '\r\n'),
  'line ends of an old Mac': (text) => text.replace(/\n/g, '\r'),
  'an empty line between paragraphs': (text) => text.replace(/\n/g, '\n\n'),
  'spaces around each line': (text) => text.replace(/^(?=.)/gm, '   ').replace(/(?<=.)$/gm, ' '),
  'a mark of byte order': (text) => `\uFEFF${text}`,
  'characters without width': (text) => text.replace(/(?<=\p{L}) (?=\p{L})/gu, ' \u200b'),
};

export function findingsOfText(text: string): readonly Finding[] {
  return checkReport(linesOfText(text), null);
}

export function findingsOfDocx(text: string): readonly Finding[] {
  return checkReport(linesOfDocx(docxOf(text)) as ReturnType<typeof linesOfText>, null);
}

/** How often each code arises, in the order of the codes. */
export function countsByCode(findings: readonly Finding[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { severity, code } of findings) {
    const key = `${severity} ${code}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A Word document with the paragraphs of a text; lines with tabs become the rows of tables. */
function docxOf(text: string): Uint8Array {
  const blocks = text.split('\n').reduce<string[][]>((groups, line) => {
    const last = groups.at(-1);
    const continues = last?.[0]?.includes('\t') && line.includes('\t');
    if (last && continues) last.push(line);
    else groups.push([line]);
    return groups;
  }, []);
  return aRawDocx(
    blocks.map((lines) => (lines[0]?.includes('\t') ? tableOf(lines) : paragraphOf(lines[0] ?? ''))).join(''),
  );
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const paragraphOf = (text: string) => aPara(aRun(escaped(text)));
const tableOf = (lines: readonly string[]) =>
  aTable(...lines.map((line) => aRow(...line.split('\t').map((cell) => aCell(paragraphOf(cell))))));
