import { acceptedCells } from '../../../../src/core/checks/acceptance';
import { type Finding, factKey } from '../../../../src/core/checks/finding';
import { reviewOf } from '../../../../src/core/checks/review';
import { linesOfText, readReportText } from '../../../../src/core/checks/text/read-report-text';
import { ACCEPTED_TAB } from '../../../../src/core/workbook/contract/product-tabs';
import { codesIn, foundIn, foundInWorkbook } from '../../../builders/report-text';
import { reportIn } from '../../../builders/reports';
import { anAssignment, anOutlineRow, aParagraph, aWorkbook, type Contents } from '../../../builders/tables';

const OUTLINE = [
  anOutlineRow({ code: 'I', heading: 'Chỉ đạo, điều hành' }),
  anOutlineRow({ code: 'II', heading: 'Hạ tầng số' }),
  anOutlineRow({ code: 'III', heading: 'Việc khác', whenEmpty: 'Bỏ mục' }),
];
const OFFICE: Contents = {
  'Đề cương': OUTLINE,
  'Nội dung': [aParagraph({ section: 'I', text: 'Phường đã họp hai lần.' })],
  'Phân công': [anAssignment({ section: 'II', officer: 'an.nguyen@gmail.com' })],
};

const unwritten = (findings: readonly Finding[]) => findings.filter(({ code }) => code === 'section-unwritten');

describe('in a workbook', () => {
  test('a section that nobody wrote is told, with who has to and where', () => {
    const found = unwritten(foundInWorkbook(OFFICE));
    expect(found.map(({ severity, confidence }) => [severity, confidence])).toEqual([['warning', 'certain']]);
    expect(found[0]?.message).toMatch(
      /Mục II «Hạ tầng số» chưa có nội dung; phụ trách: an\.nguyen@gmail\.com\..*«Nội dung»/,
    );
    expect(found[0]?.places).toMatchObject([{ sheet: 'Nội dung', column: 'Mục báo cáo', row: null }]);
  });

  test('and is no longer once it is written, or may be left out', () => {
    const written = [...(OFFICE['Nội dung'] ?? []), aParagraph({ section: 'II', text: 'Đã thay hai máy chủ.' })];
    expect(unwritten(foundInWorkbook({ ...OFFICE, 'Nội dung': written }))).toEqual([]);
    const left = OUTLINE.map((row) => ({ ...row, whenEmpty: 'Bỏ mục' }));
    expect(unwritten(foundInWorkbook({ ...OFFICE, 'Đề cương': left }))).toEqual([]);
  });

  test('a pasted line that awaits its text is no text', () => {
    const pasted = [aParagraph({ section: 'II', text: '[Chưa có nội dung – phụ trách: Văn phòng]' })];
    const found = unwritten(foundInWorkbook({ ...OFFICE, 'Nội dung': [...(OFFICE['Nội dung'] ?? []), ...pasted] }));
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining('phụ trách: Văn phòng')]);
  });

  test('its acceptance is by section: it stays when another officer has to write it, and covers no other section', () => {
    const [found] = unwritten(foundInWorkbook(OFFICE));
    const accepted = acceptedCells(found as Finding, { reason: 'Chờ cấp trên', acceptedBy: 'an', acceptedAt: '' });
    const names = Object.keys(accepted) as (keyof typeof accepted)[];
    const tab = {
      name: ACCEPTED_TAB.name,
      rows: [names.map((field) => ACCEPTED_TAB.columns[field].header), names.map((field) => accepted[field])],
    };
    const acceptedIn = (contents: Contents) => {
      const tables = [...aWorkbook(contents), tab];
      return reviewOf({ tables, made: reportIn(contents), frozen: [] }).filter(
        (one) => one.finding.code === 'section-unwritten' && one.accepted !== null,
      ).length;
    };
    expect(acceptedIn(OFFICE)).toBe(1);
    expect(acceptedIn({ ...OFFICE, 'Phân công': [anAssignment({ section: 'II', officer: 'Phòng Kinh tế' })] })).toBe(1);
    const renamed = OUTLINE.map((row) => (row.code === 'II' ? { ...row, heading: 'Nền tảng số' } : row));
    expect(acceptedIn({ ...OFFICE, 'Đề cương': renamed })).toBe(0);
  });
});

describe('in a file', () => {
  const HEADINGS = ['II. KẾT QUẢ THỰC HIỆN', '6. Chính quyền số', 'b) Phát triển hạ tầng số'];
  const lineOf = (text: string) => readReportText(linesOfText([...HEADINGS, text].join('\n'))).lines.at(-1);

  test('the line in place of a section is told once, by its heading, and is nothing else', () => {
    const found = foundIn(
      ...HEADINGS,
      '[Chưa có nội dung – phụ trách: an.nguyen@gmail.com, Trần Thị Bình]',
      'III. HẾT',
      'Xong.',
    );
    expect(found.map(({ code }) => code)).toEqual(['section-unwritten']);
    expect(found[0]?.message).toMatch(
      /^Mục II\.6\.b «Phát triển hạ tầng số» chưa có nội dung; phụ trách: an\.nguyen@gmail/,
    );
    expect(found[0]?.places).toMatchObject([{ paragraph: 7 }]);
  });

  test('in whatever way its dash is typed, behind a bullet or inside a sentence', () => {
    expect(codesIn(...HEADINGS, '- [Chưa có nội dung - phụ trách: chưa phân công]')).toEqual(['section-unwritten']);
    expect(codesIn(...HEADINGS, 'Đã họp. [Chưa có nội dung — phụ trách: a@gmail.com]')).toEqual(['section-unwritten']);
  });

  test('an address elsewhere in the line is still personal data', () => {
    expect(codesIn(...HEADINGS, 'Gửi b@gmail.com. [Chưa có nội dung – phụ trách: a@gmail.com]')).toEqual([
      'personal-email',
      'section-unwritten',
    ]);
  });

  test('a name in it is personal data where the text around names the same person', () => {
    const codes = codesIn(...HEADINGS, '[Chưa có nội dung – phụ trách: a@gmail.com] Gửi a@gmail.com.');
    expect(codes).toContain('personal-email');
  });

  test.each([
    ['whose bracket is missing', '', ['personal-email']],
    ['whose bracket closes far away', ` ${'Đã họp, '.repeat(30)}xong.]`, ['personal-email']],
    ['whose bracket closes another one', ' [xem sau]', ['personal-email']],
  ])('a mark %s hides nothing of the paragraph', (_, end, codes) => {
    const text = `[Chưa có nội dung – phụ trách: Văn phòng. Gửi về hoa@gmail.com, tiếp nhận 5.000 hồ sơ${end}`;
    expect(codesIn(...HEADINGS, text)).toEqual(expect.arrayContaining(codes));
    expect(codesIn(...HEADINGS, text)).not.toContain('section-unwritten');
    expect(lineOf(text)?.kind).toBe('body');
  });

  test('a closed mark behind an open one is told, and the text behind it is read as usual', () => {
    const open = '[Chưa có nội dung – phụ trách: ';
    expect(codesIn(...HEADINGS, `${open}Văn phòng. ${open}Phòng Kinh tế]`)).toEqual(['section-unwritten']);
    expect(lineOf(`${open}Văn phòng] Đã nhận 5.000 hồ sơ.`)?.kind).toBe('body');
    expect(lineOf(`${open}Văn phòng]`)?.kind).toBe('awaits');
  });

  test('the same section under another number is another fact', () => {
    const keys = ['II. KẾT QUẢ', 'III. KẾT QUẢ'].map((part) =>
      foundIn(part, '[Chưa có nội dung – phụ trách: A]')
        .filter(({ code }) => code === 'section-unwritten')
        .map(factKey),
    );
    expect(keys[0]).not.toEqual(keys[1]);
  });
});
