import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { checkReport } from '../../src/core/checks/check-report';
import { linesOfText } from '../../src/core/checks/text/read-report-text';
import { levelOf, markOf } from '../../src/core/outline/outline';
import { SET_NAMES, SHIPPED_CODES, SHIPPED_SETS } from '../../src/core/outline/sets/shipped-sets';
import { defaultTemplate } from '../../src/template/default-template';
import { kstthcTemplate } from '../../src/template/kstthc-template';
import { expectWellFormed, linesIn, paragraphsIn, partOf } from '../builders/docx';
import { DEFAULT_TEMPLATE, KSTTHC_TEMPLATE, reportIn } from '../builders/reports';
import { aDigitalRate, anOutlineRow, aProject, aWorkbook, type Contents, settings } from '../builders/tables';
import { merged } from '../builders/templates';

const ROOT = resolve(__dirname, '..', '..');
const TEXTS = paragraphsIn(DEFAULT_TEMPLATE);

describe('the committed template', () => {
  test('is what its source makes, byte for byte', async () => {
    expect(await defaultTemplate()).toEqual(DEFAULT_TEMPLATE);
    expect(await kstthcTemplate()).toEqual(KSTTHC_TEMPLATE);
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

/** The lines outside tables, from the first heading to the closing words. */
function bodyOf(contents: Contents): readonly string[] {
  const lines = linesIn(merged(aWorkbook(contents), DEFAULT_TEMPLATE)).filter((line) => line !== '');
  const start = lines.findIndex((line) => line.startsWith('I. '));
  return lines.slice(
    start,
    lines.findIndex((line) => line.startsWith('Trên đây là báo cáo')),
  );
}

describe.each(SET_NAMES)('a report by the set of %s', (set) => {
  const contents = { 'Cấu hình': settings({ outlineSet: Number(set) }) };
  const { sections } = reportIn(contents).report;
  const printed = bodyOf(contents);
  const titleOf = ({ code, heading }: (typeof sections)[number]) =>
    `${markOf(code)} ${levelOf(code) === 1 ? heading.toUpperCase() : heading}`;

  test('has every section of the set, in its order, with its paragraphs right under the heading', () => {
    expect(sections.map(({ code }) => code)).toEqual(SHIPPED_SETS[set].sections.map(({ code }) => code));
    expect(printed).toEqual(sections.flatMap((section) => [titleOf(section), ...section.paragraphs]));
  });

  test('has no tag left', () => {
    expect(printed.join()).not.toMatch(/[{}]/);
  });
});

test('the template names no section and no period of its own', () => {
  const headings = SHIPPED_CODES.map((code) => `{{#muc.${code}}}`);
  expect(TEXTS.filter((text) => headings.includes(text))).toEqual([]);
  expect(TEXTS.filter((text) => /tháng (\d|đầu|cuối)|\d tháng|quý|\bnăm \d/i.test(text))).toEqual([]);
});

describe('the opening sentence', () => {
  const opening = (requestedBy: string | null) =>
    linesIn(merged(aWorkbook({ 'Cấu hình': settings({ requestedBy }) }), DEFAULT_TEMPLATE)).find((line) =>
      line.startsWith('Thực hiện '),
    );

  test.each([
    'Công văn số 4625/BNV-CCHC ngày 02/7/2025 của Bộ Nội vụ',
    'Thực hiện Công văn số 4625/BNV-CCHC ngày 02/7/2025 của Bộ Nội vụ.',
    'Căn cứ  Công văn số 4625/BNV-CCHC ngày 02/7/2025 của Bộ Nội vụ, ',
  ])('names the document that asks for the report: %s', (typed) => {
    expect(opening(typed)).toBe(
      'Thực hiện Công văn số 4625/BNV-CCHC ngày 02/7/2025 của Bộ Nội vụ, UBND phường Phước Long báo cáo kết quả thực hiện ' +
        'công tác cải cách hành chính quý II năm 2023 (số liệu từ ngày 15/3/2023 đến ngày 14/6/2023) như sau:',
    );
  });

  test('names the rule when nobody typed a document', () => {
    expect(opening(null)).toMatch(/^Thực hiện chế độ báo cáo theo quy định, UBND phường Phước Long báo cáo kết quả/);
  });
});

describe('number and day left for e-Office', () => {
  const open = { reportedOn: 'Để trống', reportNumber: null, place: 'Hòa Bình', annexes: 'Văn bản đã ban hành' };
  const lines = linesIn(merged(aWorkbook({ 'Cấu hình': settings(open) }), DEFAULT_TEMPLATE));
  const [number, day] = [`${'\u00a0'.repeat(8)}/BC-UBND`, 'ngày … tháng … năm 2023'];

  test('print blanks with the symbol and the year', () => {
    const top = lines.join('\n');
    expect(top).toContain(`Số: ${number}`);
    expect(top).toContain(`Hòa Bình, ${day}`);
    expect(top).toContain(`(Kèm theo Báo cáo số ${number} ${day} của UBND phường Phước Long)`);
  });

  test('are no leftovers to the checker', () => {
    const found = checkReport(linesOfText(lines.join('\n')), null);
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('a table', () => {
  const PROJECT = [aProject()];
  const rows = (...typed: readonly Parameters<typeof anOutlineRow>[0][]) => ({
    'Đầu tư công': PROJECT,
    'Chính quyền số': [aDigitalRate()],
    'Đề cương': typed.map((row) => anOutlineRow(row)),
  });
  const captions = (contents: Contents) =>
    bodyOf(contents).filter((line) => /^(Giải ngân vốn|Chỉ tiêu chính quyền|[IVX]+\. )/.test(line));

  test('stands in the section of its block, in the order of the blocks', () => {
    expect(
      captions(
        rows({ code: 'I', blocks: 'Chính quyền số; Giải ngân' }, { code: 'II' }, { code: 'III', blocks: 'Giải ngân' }),
      ),
    ).toEqual([
      'I. CÔNG TÁC CHỈ ĐẠO',
      'Chỉ tiêu chính quyền điện tử, chính quyền số',
      'Giải ngân vốn đầu tư công\nĐơn vị tính: đồng',
      'II. CÔNG TÁC CHỈ ĐẠO',
      'III. CÔNG TÁC CHỈ ĐẠO',
      'Giải ngân vốn đầu tư công\nĐơn vị tính: đồng',
    ]);
  });

  test('is not printed where no section has its block', () => {
    expect(captions(rows({ code: 'I' }))).toEqual(['I. CÔNG TÁC CHỈ ĐẠO']);
  });
});
