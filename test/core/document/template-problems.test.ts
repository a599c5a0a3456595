import PizZip from 'pizzip';
import { documentOf } from '../../../src/core/document/document-of';
import type { TemplateProblem } from '../../../src/core/document/template-problem';
import { templateProblemText } from '../../../src/core/document/template-wording';
import { reportOf } from '../../../src/core/report/make-report';
import { RUN_ON } from '../../builders/days';
import { withPart } from '../../builders/docx';
import { aRawDocx } from '../../builders/raw-docx';
import { DEFAULT_TEMPLATE } from '../../builders/reports';
import { aWorkbook } from '../../builders/tables';
import { aTemplate, inRuns, rowsOfCells } from '../../builders/templates';
import { workbookWith } from '../../builders/xlsx';

const EMPTY = reportOf(aWorkbook({}), RUN_ON);

/** `tag-unknown HS_X: body 2 «a {{HS_X}}»`. */
function brief(problem: TemplateProblem): string {
  const { code, place } = problem;
  const tag = 'tag' in problem ? ` ${problem.tag}` : '';
  const closing = 'closing' in problem ? `/${problem.closing}` : '';
  return `${code}${tag}${closing}: ${place ? `${place.part} ${place.paragraph} «${place.excerpt}»` : 'nowhere'}`;
}

/** All mistakes of a template; no workbook is needed. */
function checkTemplate(template: Uint8Array): readonly TemplateProblem[] {
  const made = documentOf(EMPTY, template);
  return made.kind === 'refused' ? made.problems : [];
}

async function problemsOf(...blocks: Parameters<typeof aTemplate>[0]): Promise<readonly string[]> {
  return checkTemplate(await aTemplate(blocks)).map(brief);
}

test('the default template has no mistake', () => {
  expect(checkTemplate(DEFAULT_TEMPLATE)).toEqual([]);
});

describe('a mistake is named with its tag, paragraph and text', () => {
  test.each([
    ['an unknown tag', 'Có {{HS_KHONG_CO}} hồ sơ', 'tag-unknown HS_KHONG_CO'],
    ['a tag in the wrong case', '{{hs_tiep_nhan}}', 'tag-unknown hs_tiep_nhan'],
    ['an empty tag', 'a {{}} b', 'tag-unknown '],
    ['an unknown loop', '{{#van_bam}}a{{/van_bam}}', 'tag-unknown van_bam'],
    ['an unknown section of a list', '{{#van_ban.II.9}}a{{/van_ban.II.9}}', 'tag-unknown van_ban.II.9'],
    ['an unknown presence', '{{#co_van_bam}}a{{/co_van_bam}}', 'tag-unknown co_van_bam'],
    ['a side of what is no rate', '{{HS_MOI.tu_so}}', 'tag-unknown HS_MOI.tu_so'],
    ['a calculation', '{{HS_MOI + 1}}', 'tag-unknown HS_MOI + 1'],
    ['other delimiters', '{{=<% %>=}}', 'tag-unknown =<% %>='],
    ['raw XML', '{{@HS_MOI}}', 'tag-unsupported HS_MOI'],
    ['a list as a value', 'Gồm {{van_ban}}', 'tag-not-a-value van_ban'],
    ['a list of one section as a value', '{{muc.II.2.đ}}', 'tag-not-a-value muc.II.2.đ'],
    ['a field outside its list', '{{trich_yeu}}', 'tag-not-a-list trich_yeu'],
    ['a field of another list', '{{#nhan_su}}{{trich_yeu}}{{/nhan_su}}', 'tag-not-a-list trich_yeu'],
    ['a field where the list is empty', '{{^van_ban}}{{trich_yeu}}{{/van_ban}}', 'tag-not-a-list trich_yeu'],
    ['a tag left open', 'Có {{HS_MOI hồ sơ', 'tag-unclosed HS_MOI'],
    ['a loop left open', '{{#van_ban}}a', 'loop-unclosed van_ban'],
    ['a loop never opened', 'a{{/van_ban}}', 'loop-unopened van_ban'],
    ['a loop closed by another name', '{{#van_ban}}a{{/nhiem_vu}}', 'loop-mismatched van_ban/nhiem_vu'],
  ])('%s', async (_, text, expected) => {
    expect(await problemsOf('đầu', text)).toEqual([`${expected}: body 2 «${text}»`]);
  });

  test('a loop that crosses the border of a table', async () => {
    const problems = await problemsOf('đầu', rowsOfCells(['{{#van_ban}}{{so_ky_hieu}}', 'b']), '{{/van_ban}}');
    expect(problems).toEqual(['loop-misplaced van_ban: body 2 «{{#van_ban}}{{so_ky_hieu}}»']);
  });

  test('a tag cut into runs, after entities and table cells', async () => {
    const problems = await problemsOf('a & b < c', rowsOfCells(['một', 'hai']), inRuns('x {{HS', '_X', '}} &'));
    expect(problems).toEqual(['tag-unknown HS_X: body 4 «x {{HS_X}} &»']);
  });

  test('in headers and footers too', async () => {
    const template = await aTemplate(['{{HS_A}}'], { header: ['a', '{{HS_B}}'], footer: ['{{HS_C}}'] });
    expect(checkTemplate(template).map(brief)).toEqual([
      'tag-unknown HS_A: body 1 «{{HS_A}}»',
      'tag-unknown HS_C: footer 1 «{{HS_C}}»',
      'tag-unknown HS_B: header 2 «{{HS_B}}»',
    ]);
  });

  test('several in one paragraph, in the order of its text', async () => {
    const said = 'Có {{HS_C}}, {{HS_A}} và {{HS_B}}';
    const tags = (await problemsOf('đầu', said)).map((problem) => problem.split(':')[0]);
    expect(tags).toEqual(['tag-unknown HS_C', 'tag-unknown HS_A', 'tag-unknown HS_B']);
  });

  test('in the properties of the file, which have no paragraphs', async () => {
    const template = withPart(await aTemplate(['thân']), 'docProps/core.xml', (xml) =>
      xml.replace('</cp:coreProperties>', '<dc:title>{{HS_A}}</dc:title></cp:coreProperties>'),
    );
    const [problem, ...more] = checkTemplate(template);
    expect(more).toEqual([]);
    expect(problem && templateProblemText(problem)).toMatch(/^Thuộc tính của tệp: không có thẻ \{\{HS_A\}\}/);
  });

  test('a tag closed but never opened', async () => {
    expect(await problemsOf('đầu', 'Có HS_MOI}} hồ sơ')).toContain('tag-unopened HS_MOI: body 2 «Có HS_MOI}} hồ sơ»');
  });

  test('a tag closed but never opened makes one mistake, not two', async () => {
    expect(await problemsOf('đầu', 'Có HS_MOI}} hồ sơ')).toHaveLength(1);
  });

  test.each(['{{{HS_MOI}}}', '{{{HS_MOI}}', '{{HS_MOI}}}', 'a {{{{HS_MOI}}}}'])(
    'three braces for two make one mistake: %s',
    async (text) => {
      expect(await problemsOf('đầu', text)).toEqual([`braces-tripled: body 2 «${text}»`]);
    },
  );

  test.each(['constructor', 'toString', '__proto__'])('a name inherited by every object: %s', async (tag) => {
    expect(await problemsOf(`{{${tag}}}`)).toEqual([`tag-unknown ${tag}: body 1 «{{${tag}}}»`]);
    expect(await problemsOf(`{{#van_ban}}{{${tag}}}{{/van_ban}}`)).toHaveLength(1);
  });
});

describe('all mistakes are named at once', () => {
  const everyKind = [
    '{{HS_KHONG_CO}}',
    '{{van_ban}}',
    '{{@HS_MOI}}',
    '{{=<% %>=}}',
    '{{#nhiem_vu}}',
    'Có {{HS_MOI hồ sơ',
  ];

  test('in the order of the text', async () => {
    const codes = (await problemsOf(...everyKind)).map((problem) => problem.split(':')[0]);
    expect(codes).toEqual([
      'tag-unknown HS_KHONG_CO',
      'tag-not-a-value van_ban',
      'tag-unsupported HS_MOI',
      'tag-unknown =<% %>=',
      'loop-unclosed nhiem_vu',
      'tag-unclosed HS_MOI',
    ]);
  });

  test('and nothing is made', async () => {
    const made = documentOf(EMPTY, await aTemplate(everyKind));
    expect(made.kind === 'refused' && made.problems).toHaveLength(6);
  });

  test('fields without a list among them, as long as every loop is closed', async () => {
    expect(await problemsOf('{{trich_yeu}}', '{{HS_X}}', '{{#nhan_su}}{{trich_yeu}}{{/nhan_su}}')).toHaveLength(3);
  });

  test('each in a message that says where, what and quotes the paragraph', async () => {
    const long = `${'Một câu rất dài '.repeat(9)}{{HS_X}}`;
    const [first, second] = checkTemplate(await aTemplate(['Có {{HS_KHONG_CO}} hồ sơ', long])).map(templateProblemText);
    expect(first).toMatch(
      /^Phần thân, đoạn 1 \(«Có \{\{HS_KHONG_CO\}\} hồ sơ»\): không có thẻ \{\{HS_KHONG_CO\}\}\. Hãy /,
    );
    expect(second).toMatch(/^Phần thân, đoạn 2 \(«Một câu [^»]{50,60}…»\): /);
  });
});

describe('a file that is no template', () => {
  const aZip = new PizZip();
  aZip.file('ghi-chu.txt', 'a');

  test.each([
    ['a text', new TextEncoder().encode('báo cáo')],
    ['an empty file', new Uint8Array(0)],
    ['a zip without word/document.xml', aZip.generate({ type: 'uint8array', compression: 'DEFLATE' })],
    [
      'a .docx with bytes changed inside',
      DEFAULT_TEMPLATE.map((byte, at) => (at >= 900 && at < 940 ? byte ^ 0xa5 : byte)),
    ],
    ['half a .docx', DEFAULT_TEMPLATE.slice(0, DEFAULT_TEMPLATE.length / 2)],
  ])('%s is refused as not a Word document', (_, bytes) => {
    expect(checkTemplate(bytes)).toEqual([{ code: 'not-a-document', place: null }]);
  });

  test.each([
    ['xl/workbook.xml', '<workbook/>', 'Excel'],
    ['xl/workbook.xml', '<?xml version="1.0"?><x:workbook xmlns:x="urn:x"/>', 'Excel'],
    ['ppt/presentation.xml', '<p:presentation xmlns:p="urn:x"/>', 'PowerPoint'],
  ])('a sound file of another program is not called damaged: %s %s', (main, content, program) => {
    const [problem] = checkTemplate(aRawDocx('', { main, edit: () => content }));
    expect(problem).toEqual({ code: 'other-program', program, place: null });
    expect(problem && templateProblemText(problem)).toBe(
      `Mẫu báo cáo: tệp là tệp ${program}, không phải văn bản Word (.docx). Hãy chọn tệp mẫu soạn bằng Word.`,
    );
  });

  test('nor is a workbook as Excel saves it', async () => {
    const [problem] = checkTemplate(await workbookWith((sheet) => sheet.addRow(['{{HS_MOI}}'])));
    expect(problem?.code).toBe('other-program');
  });

  test.each([
    ['XML that is cut off', 'word/document.xml', (xml: string) => xml.slice(0, 400)],
    ['no list of its parts', '[Content_Types].xml', () => '<Types/>'],
    ['a list of its parts that is cut off', '[Content_Types].xml', (xml: string) => xml.slice(0, 90)],
    ['a header that is cut off', 'word/header1.xml', (xml: string) => xml.slice(0, -9)],
    ['relations that are cut off', 'word/_rels/document.xml.rels', (xml: string) => xml.slice(0, 200)],
    ['a tag without an end', 'word/document.xml', (xml: string) => xml.replace('</w:p>', '')],
    ['a stray ampersand', 'word/document.xml', (xml: string) => xml.replace('BÁO CÁO', 'a & b')],
  ])('a .docx with %s is refused as damaged', (_, part, edit) => {
    const [problem, ...more] = checkTemplate(withPart(DEFAULT_TEMPLATE, part, edit));
    expect([problem?.code, more]).toEqual(['part-damaged', []]);
    expect(templateProblemText(problem as TemplateProblem)).toMatch(/^Mẫu báo cáo: .* Hãy mở bằng Word và lưu lại\.$/);
    expect(templateProblemText(problem as TemplateProblem)).not.toMatch(/[a-z]+ed\b|error|file/i);
  });
});
