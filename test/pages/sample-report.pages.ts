import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayOfIso } from '../../src/core/calendar/day';
import { documentOf } from '../../src/core/document/document-of';
import { reportOf } from '../../src/core/make-report';
import { sampleTables } from '../../src/core/sample/sample-workbook';
import { OUTLINE } from '../../src/core/workbook/outline';

/** The sample with so many posts that their table goes on over a page. */
const TABLES = sampleTables().map(({ name, rows: [headers = [], ...rows] }) => ({
  name,
  rows: [headers, ...(name === 'Nhân sự' ? [rows, rows, rows].flat() : rows)],
}));

// How LibreOffice lays the sample report out: what the XML alone cannot tell.
const folder = mkdtempSync(join(tmpdir(), 'pages-'));
let pages: string[][];
let information: string;

beforeAll(() => {
  const template = readFileSync('src/template/default-template.docx');
  const merged = documentOf(reportOf(TABLES, dayOfIso('2023-06-13')), template);
  if (merged.kind === 'refused') throw new Error('the default template is refused');
  writeFileSync(join(folder, 'report.docx'), merged.docx);
  execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'report.docx')]);
  const pdf = join(folder, 'report.pdf');
  information = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
  pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' })
    .split('\f')
    .map((page) => page.split('\n').map((line) => line.trim().replace(/\s+/g, ' ')))
    .map((lines) => lines.filter((line) => line !== ''))
    .filter((lines) => lines.length > 0);
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true }));

test('the paper is A4, upright', () => {
  expect(information).toMatch(/Page size:\s+595\.\d+ x 841\.\d+ pts \(A4\)/);
});

test('pages are numbered in the top margin from the second one on', () => {
  expect(pages.map((lines) => lines[0]).slice(1)).toEqual(pages.slice(1).map((_, index) => String(index + 2)));
  expect(pages[0]?.[0]).not.toBe('1');
});

test('no heading stands alone at the foot of a page', () => {
  const headings = OUTLINE.map(({ heading }) => heading.replace(/\s*\{\{.*$/, '').toLowerCase());
  const lastLines = pages.map((lines) => (lines[lines.length - 1] ?? '').toLowerCase());
  const orphans = lastLines.filter((line) => headings.some((heading) => line.replace(/^\S+ /, '') === heading));
  expect(orphans).toEqual([]);
});

test('the signature stands on one page with the end of the text', () => {
  const last = pages[pages.length - 1] ?? [];
  expect(last.join('\n')).toContain('./.');
  expect(last.join('\n')).toContain('Nơi nhận:');
  expect(last.join('\n')).toContain('TM. ỦY BAN NHÂN DÂN');
});

test('a table that goes on over a page repeats its header row', () => {
  const withPosts = pages.filter((lines) => lines.some((line) => / Cán bộ chuyên trách \d/.test(line)));
  expect(withPosts.length).toBeGreaterThanOrEqual(2);
  expect(withPosts.filter((lines) => !lines.some((line) => /^STT Chức danh/.test(line)))).toEqual([]);
});
