import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { VALUE_TAGS } from '../../src/core/report/vocabulary';
import { levelOf, markOf, OUTLINE } from '../../src/core/workbook/contract/outline';
import { defaultTemplate } from '../../src/template/default-template';
import { expectWellFormed, paragraphsIn, partOf } from '../builders/docx';
import { DEFAULT_TEMPLATE } from '../builders/reports';

const ROOT = resolve(__dirname, '..', '..');
const TEXTS = paragraphsIn(DEFAULT_TEMPLATE);

describe('the committed template', () => {
  test('is what its source makes, byte for byte', async () => {
    expect(await defaultTemplate()).toEqual(DEFAULT_TEMPLATE);
  });

  test.each(['America/Los_Angeles', 'Pacific/Kiritimati'])('is made the same by a clock in %s', (zone) => {
    const folder = mkdtempSync(join(tmpdir(), 'mau-'));
    try {
      mkdirSync(join(folder, 'src', 'template'), { recursive: true });
      const command = [join(ROOT, 'tools', 'run.mjs'), 'src/template/make.ts'];
      execFileSync(process.execPath, command, { cwd: folder, env: { ...process.env, TZ: zone } });
      const made = new Uint8Array(readFileSync(join(folder, 'src', 'template', 'default-template.docx')));
      expect(made).toEqual(DEFAULT_TEMPLATE);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('is well-formed in every part', () => {
    expectWellFormed(DEFAULT_TEMPLATE);
  });

  test('names no person and no program as its author', () => {
    expect(partOf(DEFAULT_TEMPLATE, 'docProps/core.xml')).toContain('<dc:creator>Báo cáo CCHC</dc:creator>');
  });

  test('says who changed it last', () => {
    expect(partOf(DEFAULT_TEMPLATE, 'docProps/core.xml')).not.toContain('Un-named');
  });

  // When a document ends in a table, Word adds an empty paragraph (ECMA-376), sometimes on a page of its own.
  test('ends in a paragraph, not in a table', () => {
    expect(partOf(DEFAULT_TEMPLATE, 'word/document.xml')).not.toMatch(/<\/w:tbl><w:sectPr/);
  });
});

describe('the outline of the template', () => {
  const headings = OUTLINE.map(({ code, heading }) => {
    const title = `${markOf(code)} ${heading}`;
    return levelOf(code) === 1 ? title.toUpperCase() : title;
  });

  test('has every section of the outline in its order', () => {
    expect(TEXTS.filter((text) => headings.includes(text))).toEqual(headings);
  });

  test('is numbered I, II, III, then 1, 2, 3, then a, b, c, d, đ without a gap', () => {
    for (const [series, levels] of [
      [['I', 'II', 'III', 'IV', 'V'], 1],
      [['1', '2', '3', '4', '5', '6', '7', '8'], 2],
      [['a', 'b', 'c', 'd', 'đ'], 3],
    ] as const) {
      const codes = OUTLINE.map(({ code }) => code).filter((code) => levelOf(code) === levels);
      const last = codes.map((code) => ({
        parent: code.split('.').slice(0, -1).join('.'),
        mark: code.split('.').pop(),
      }));
      for (const parent of new Set(last.map((entry) => entry.parent))) {
        const marks = last.filter((entry) => entry.parent === parent).map(({ mark }) => mark);
        expect(marks).toEqual(series.slice(0, marks.length));
      }
    }
  });

  test('prints the paragraphs of each section right under its heading', () => {
    for (const { code } of OUTLINE) {
      const at = TEXTS.indexOf(`{{#muc.${code}}}`);
      expect(headings).toContain(TEXTS[at - 1]);
      expect(TEXTS.slice(at + 1, at + 3)).toEqual(['{{doan}}', `{{/muc.${code}}}`]);
    }
  });

  test('names its period by tags only', () => {
    expect(TEXTS.filter((text) => /tháng (\d|đầu|cuối)|\d tháng|quý|\bnăm \d/i.test(text))).toEqual([]);
    expect(VALUE_TAGS.has('KY_BAO_CAO')).toBe(true);
    expect(TEXTS.join()).toContain('{{KY_BAO_CAO}}');
  });
});
