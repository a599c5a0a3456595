import { checkTemplate, mergeReport, templateWarnings } from '../../../src/core/document/merge';
import { templateProblemText, templateWarningText } from '../../../src/core/document/template-wording';
import type { Contents } from '../../builders/tables';
import { aDocument, aLedgerRow, anOutlineRow, aParagraph, aWorkbook, settings } from '../../builders/tables';
import { aTemplate, printed, reportOn } from '../../builders/templates';

const OWN: Contents = {
  'Đề cương': [
    anOutlineRow({ code: 'I', heading: 'Chỉ đạo {{ky_bao_cao}}', blocks: 'Ngân sách; Thủ tục' }),
    anOutlineRow({ code: 'I.9', heading: 'Tổ công nghệ số' }),
    anOutlineRow({ code: 'I.9.a', heading: 'Hoạt động', whenEmpty: 'Ghi không phát sinh' }),
    anOutlineRow({ code: 'II', heading: 'Chuyện cả năm', periods: 'Năm' }),
  ],
  'Nội dung': [aParagraph({ section: 'I.9', text: 'Đã thành lập 8 tổ.' })],
  'Thu chi': [aLedgerRow()],
};
const NO_PICTURES = { bieu_do_ho_so: () => null, bieu_do_thang: () => null };
const TABLES = aWorkbook(OWN);
const { report } = reportOn(TABLES);
const problemsOf = async (...texts: readonly string[]) =>
  checkTemplate(await aTemplate(texts), report).problems.map(templateProblemText);

describe('the list de_cuong', () => {
  test('prints every section with its paragraphs and blocks, in order', async () => {
    const lines = await printed(
      TABLES,
      '{{#de_cuong}}',
      '{{ma_muc}} {{dau_muc}} {{tieu_de}}{{#la_phan}} PHẦN{{/la_phan}}{{#la_khoan}} KHOẢN{{/la_khoan}}{{#la_diem}} ĐIỂM{{/la_diem}}',
      '{{#cac_doan}}',
      '[{{doan}} ở mục {{ma_muc}}]',
      '{{/cac_doan}}',
      '{{#cac_khoi}}',
      '<{{khoi}}{{#la_ngan_sach}} có bảng{{/la_ngan_sach}}>',
      '{{/cac_khoi}}',
      '{{/de_cuong}}',
    );
    expect(lines.filter((line) => !line.startsWith('[Tổng số thủ tục') && !line.startsWith('[- '))).toEqual([
      'I I. CHỈ ĐẠO QUÝ II NĂM 2023 PHẦN',
      '<Ngân sách có bảng>',
      '<Thủ tục>',
      'I.9 9. Tổ công nghệ số KHOẢN',
      '[Đã thành lập 8 tổ. ở mục I.9]',
      'I.9.a a) Hoạt động ĐIỂM',
      '[Trong kỳ không phát sinh nội dung này. ở mục I.9.a]',
    ]);
  });

  test('prints one section by its code', async () => {
    expect(await printed(TABLES, '{{#de_cuong.I.9}}{{tieu_de}}{{/de_cuong.I.9}}')).toEqual(['Tổ công nghệ số']);
  });

  test('says which sections nobody wrote', async () => {
    const lines = await printed(
      aWorkbook({
        'Đề cương': [anOutlineRow({ code: 'I' }), anOutlineRow({ code: 'II', whenEmpty: 'Ghi không phát sinh' })],
      }),
      '{{#de_cuong}}{{#la_chua_viet}}{{ma_muc}};{{/la_chua_viet}}{{/de_cuong}}',
    );
    expect(lines).toEqual(['I;']);
  });

  test('has its inner lists nowhere else', async () => {
    expect(await problemsOf('{{#cac_doan}}{{doan}}{{/cac_doan}}')).toEqual([
      expect.stringContaining('{{cac_doan}} chỉ dùng được bên trong một danh sách có trường này'),
    ]);
    expect(await problemsOf('{{#de_cuong}}{{cac_doan}}{{/de_cuong}}')).toEqual([
      expect.stringContaining('{{cac_doan}} là một danh sách'),
    ]);
  });

  test('does not contain itself', async () => {
    expect(await problemsOf('{{#de_cuong}}{{#de_cuong}}{{ma_muc}}{{/de_cuong}}{{/de_cuong}}')).toEqual([
      expect.stringContaining('nằm trong chính danh sách đó'),
    ]);
  });
});

describe('a tag of a section', () => {
  test.each(['muc.I.9', 'muc.II', 'noi_dung.I.9.a', 'co_van_ban.I.9'])(
    'of the outline in force is known: %s',
    async (tag) => {
      expect(await problemsOf(`{{#${tag}}}x{{/${tag}}}`)).toEqual([]);
    },
  );

  test.each(['muc.I.8', 'muc.X', 'van_ban.II.9', 'co_muc.I.8', 'muc.i.9'])(
    'that neither the outline nor a set of the product has is unknown: %s',
    async (tag) => {
      expect(await problemsOf(`{{#${tag}}}x{{/${tag}}}`)).toEqual([expect.stringContaining(`không có thẻ {{${tag}}}`)]);
    },
  );

  test('of an office’s own outline is unknown where that outline is not in force', async () => {
    const template = await aTemplate(['{{#muc.I.9}}{{doan}}{{/muc.I.9}}']);
    expect(checkTemplate(template).problems).toMatchObject([{ code: 'tag-unknown', tag: 'muc.I.9' }]);
    expect(checkTemplate(template, report)).toEqual({ problems: [], warnings: [] });
  });

  test('of another outline prints nothing and is warned of', async () => {
    const template = await aTemplate(['{{#muc.II.8.a}}{{doan}}{{/muc.II.8.a}}', '{{#muc}}{{doan}}{{/muc}}']);
    const made = mergeReport(template, report, { pictures: NO_PICTURES, dataMark: '', kind: 'cchc' });
    expect(made.kind === 'merged' && made.warnings.map(templateWarningText)).toEqual([
      'Mẫu báo cáo: Phần thân, đoạn 1 («{{#muc.II.8.a}}{{doan}}{{/muc.II.8.a}}»): thẻ {{muc.II.8.a}} thuộc một mục mà đề cương đang dùng không có nên không in gì. Hãy đổi sang mã mục của đề cương đang dùng hoặc bỏ thẻ.',
    ]);
  });

  test('of a section that this kind of period does not ask for prints nothing, without a warning', async () => {
    const template = await aTemplate(['{{#muc.II}}{{doan}}{{/muc.II}}', '{{#muc}}{{doan}}{{/muc}}']);
    expect(templateWarnings(template, report)).toEqual([]);
  });
});

describe('a template that leaves out a section with content', () => {
  const contents: Contents = {
    'Cấu hình': settings(),
    'Nội dung': [aParagraph({ section: 'I.2', text: 'Đã kiểm tra.' })],
    'Văn bản': [aDocument({ section: 'V', issuedOn: '2023-04-03', number: '5', symbol: 'KH-UBND' })],
    'Đề cương': [
      anOutlineRow({ code: 'I.1', heading: 'Chỉ đạo', blocks: 'Văn bản trong kỳ' }),
      anOutlineRow({ code: 'I.2', heading: 'Kiểm tra' }),
      anOutlineRow({ code: 'III', heading: 'Đánh giá' }),
      anOutlineRow({ code: 'V', heading: 'Kiến nghị' }),
    ],
  };
  const made = reportOn(aWorkbook(contents));
  const unplaced = async (...texts: readonly string[]) => {
    const warnings = templateWarnings(await aTemplate(texts), made.report);
    return warnings.flatMap((one) => (one.code === 'sections-unplaced' ? one.sections.map(({ code }) => code) : []));
  };
  const ONE = '{{HS_MOI}}';

  test.each<[string, readonly string[], readonly string[]]>([
    ['no section at all', [ONE], ['I.1', 'I.2', 'V']],
    ['every section by de_cuong', ['{{#de_cuong}}{{#cac_doan}}{{doan}}{{/cac_doan}}{{/de_cuong}}'], []],
    ['headings only', ['{{#de_cuong}}{{tieu_de}}{{/de_cuong}}'], ['I.1', 'I.2', 'V']],
    ['every section by muc', ['{{#muc}}{{doan}}{{/muc}}'], []],
    ['one section', ['{{#muc.I.2}}{{doan}}{{/muc.I.2}}'], ['I.1', 'V']],
    ['a condition only', [ONE, '{{#co_muc.I.2}}x{{/co_muc.I.2}}'], ['I.1', 'I.2', 'V']],
    ['officers’ paragraphs', ['{{#noi_dung}}{{doan}}{{/noi_dung}}'], ['I.1', 'V']],
    [
      'paragraphs, documents and figures apart',
      ['{{#noi_dung}}{{doan}}{{/noi_dung}}{{#van_ban.V}}{{vien_dan}}{{/van_ban.V}}{{VB_BAN_HANH}}'],
      [],
    ],
    [
      'figures by the tags of their changes',
      ['{{VB_BAN_HANH.ky_truoc}}{{#muc.I.2}}{{doan}}{{/muc.I.2}}{{#muc.V}}{{doan}}{{/muc.V}}'],
      [],
    ],
  ])('with %s is warned of them', async (_, texts, sections) => {
    expect(await unplaced(...texts)).toEqual(sections);
  });

  test('is told the code and the heading of each', async () => {
    const [warning] = templateWarnings(await aTemplate([ONE]), made.report).map(templateWarningText);
    expect(warning).toMatch(
      /^Mẫu báo cáo: mẫu không có chỗ in nội dung của mục I\.1 \(Chỉ đạo\); mục I\.2 \(Kiểm tra\); mục V \(Kiến nghị\)\. Hãy thêm/,
    );
  });

  test('is warned of before and after merging alike', async () => {
    const template = await aTemplate([ONE]);
    const merged = mergeReport(template, made.report, { pictures: NO_PICTURES, dataMark: '', kind: 'cchc' });
    expect(merged.kind === 'merged' && merged.warnings).toEqual(templateWarnings(template, made.report));
  });
});
