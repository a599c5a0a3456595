import { documentOf } from '../../../src/core/document/document-of';
import { reportOfKind } from '../../../src/core/report/kstthc';
import { reportOf } from '../../../src/core/report/make-report';
import { RUN_ON } from '../../builders/days';
import { expectWellFormed, linesIn } from '../../builders/docx';
import { expectGolden } from '../../builders/golden';
import { office2026 } from '../../builders/office-2026';
import { KSTTHC_TEMPLATE, reportIn } from '../../builders/reports';
import { sampleTables } from '../../builders/sample';
import { sectionsIn } from '../../builders/sections';
import {
  aDocument,
  aDossier,
  anAssignment,
  anOutlineRow,
  aParagraph,
  aProcedure,
  type Contents,
  PROCEDURE,
  settings,
} from '../../builders/tables';

const late = { receivedOn: '2023-04-03', dueOn: '2023-04-06', returnedOn: '2023-04-10' } as const;

const kstthc = (contents: Contents) => reportOfKind(reportIn(contents), 'kstthc');
const said = (code: string, contents: Contents) =>
  kstthc(contents).sections.find((section) => section.code === code)?.paragraphs;

function docxOf(made: ReturnType<typeof reportIn>): Uint8Array {
  const merged = documentOf(made, KSTTHC_TEMPLATE, 'kstthc');
  if (merged.kind === 'refused') throw new Error(JSON.stringify(merged.problems));
  expect(merged.warnings).toEqual([]);
  return merged.docx;
}

describe('the report on the control of procedures', () => {
  const docx = docxOf(reportOf(sampleTables(), RUN_ON));

  test('of the sample reads as proof-read', () => {
    expectGolden('sample-kstthc.txt', `${linesIn(docx).join('\n')}\n`);
    expectWellFormed(docx);
    expect(linesIn(docx).join('\n')).not.toMatch(/\{\{|\}\}/);
  });

  test('ends in Biểu II.06a, turned and numbered from 1, whatever annexes the settings name', () => {
    const annexes = sectionsIn(docx).slice(1);
    expect(annexes[0]?.texts.slice(0, 2)).toEqual(['Phụ lục', 'TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH']);
    const properties = JSON.stringify(annexes[0]?.properties);
    expect(properties).toContain('landscape');
    expect(properties).toMatch(/w:pgNumType.*"w:start":"1"/);
    expect(annexes).toHaveLength(1);
  });

  test('prints the same figures and lists as the report on reform', () => {
    const made = reportIn(office2026());
    const { figures, lists, values } = reportOfKind(made, 'kstthc');
    const { de_cuong, muc, noi_dung, ...counted } = lists;
    expect(figures).toBe(made.report.figures);
    for (const [list, items] of Object.entries(counted)) {
      expect(items).toBe(made.report.lists[list as keyof typeof counted]);
    }
    expect(values.get('HS_TIEP_NHAN')).toBe(made.report.values.get('HS_TIEP_NHAN'));
    expect(reportOfKind(made, 'cchc')).toBe(made.report);
  });

  test('goes to its own places where the settings name some', () => {
    const sent = (typed: Parameters<typeof settings>[0]) => {
      const { values, lists } = kstthc({
        'Cấu hình': settings({ addressees: 'Sở Nội vụ', recipients: 'Như trên\nĐảng ủy', archive: 'VT', ...typed }),
      });
      const lines = (list: 'kinh_gui_nhieu' | 'noi_nhan') => lists[list].map(({ fields }) => fields.dong);
      return [values.get('kinh_gui'), values.get('don_vi_nhan_bao_cao'), lines('kinh_gui_nhieu'), lines('noi_nhan')];
    };
    const common = ['- Như trên;', '- Đảng ủy;', '- Lưu: VT.'];
    expect(sent({})).toEqual(['Sở Nội vụ', 'Sở Nội vụ', [], common]);
    const desk = 'Văn phòng UBND tỉnh';
    expect(sent({ kstthcAddressees: desk })).toEqual([desk, desk, [], common]);
    expect(sent({ kstthcRecipients: '- HĐND phường;' })).toEqual([
      'Sở Nội vụ',
      'Sở Nội vụ',
      [],
      ['- Như trên;', '- HĐND phường;', '- Lưu: VT.'],
    ]);
    expect(sent({ kstthcAddressees: `${desk}\nSở Tư pháp` })).toEqual([
      '',
      desk,
      [`- ${desk};`, '- Sở Tư pháp.'],
      common,
    ]);
  });

  test('tells levels, digitising, delays and petitions of an office of 2026', () => {
    const lines = linesIn(docxOf(reportIn(office2026())));
    const headings = lines.filter((line) => /^([IVX]+|\d)\. /.test(line));
    expect(headings).toEqual([
      'I. KẾT QUẢ KIỂM SOÁT, GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH',
      '1. Công khai thủ tục hành chính',
      '2. Tiếp nhận, giải quyết hồ sơ thủ tục hành chính',
      '3. Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính',
      'II. HỒ SƠ TRỄ HẠN, QUÁ HẠN VÀ NGUYÊN NHÂN',
      'III. TIẾP NHẬN, XỬ LÝ PHẢN ÁNH, KIẾN NGHỊ',
      'IV. TÌNH HÌNH TỔ CHỨC THỰC HIỆN',
    ]);
  });

  test('leaves digitising out where nobody keeps it', () => {
    expect(kstthc({ 'Hồ sơ': [aDossier(late)] }).sections.map(({ code }) => code)).not.toContain('I.3');
    expect(kstthc({ 'Hồ sơ': [aDossier({ ...late, digitised: 'Có' })] }).sections.map(({ code }) => code)).toContain(
      'I.3',
    );
  });

  test('does not lean on a document that asks for the report on reform alone', () => {
    const request = (requestedBy: string) =>
      kstthc({ 'Cấu hình': settings({ requestedBy }) }).values.get('van_ban_yeu_cau');
    expect(request('Công văn số 12/UBND-NC về báo cáo cải cách hành chính')).toBe('');
    expect(request('Công văn số 12/UBND-NC về báo cáo cải cách hành chính, kiểm soát thủ tục hành chính')).not.toBe('');
    expect(request('Công văn số 12/UBND-NC về chế độ báo cáo')).not.toBe('');
  });

  test('has no figures without a register, and says so', () => {
    expect(said('I.2', { 'Hồ sơ': null })).toEqual(['Hồ sơ thủ tục hành chính: chưa có số liệu.']);
  });

  test('never prints a cause that may identify a person', () => {
    const register = [aDossier({ ...late, delayCause: 'Chờ ông Nguyễn Văn An nộp bản chính' })];
    const lines = linesIn(docxOf(reportIn({ 'Hồ sơ': register }))).join('\n');
    expect(lines).toContain('Chưa phân loại');
    expect(lines).not.toContain('Nguyễn');
  });
});

describe('what officers wrote on procedures', () => {
  const OUTLINE = [
    anOutlineRow({ code: 'I', heading: 'Chung' }),
    anOutlineRow({ code: 'II', heading: 'Thủ tục', blocks: 'Thủ tục' }),
    anOutlineRow({ code: 'III', heading: 'Một cửa', blocks: 'Số liệu hồ sơ' }),
  ];
  const paragraphs = [
    aParagraph({ section: 'III', order: 1, text: 'Quầy tiếp nhận {{HS_TIEP_NHAN}} hồ sơ.' }),
    aParagraph({ section: 'II; III', order: 2, text: 'Niêm yết đủ thủ tục.' }),
    aParagraph({ section: 'I', order: 3, text: 'Việc khác.' }),
  ];

  test('is printed in the order of the outline, once, with its tags filled', () => {
    const contents = { 'Đề cương': OUTLINE, 'Nội dung': paragraphs, 'Hồ sơ': [aDossier(late)] };
    expect(said('IV', contents)).toEqual(['Niêm yết đủ thủ tục.', 'Quầy tiếp nhận 01 hồ sơ.']);
  });

  test('is awaited from whoever has to write those sections, and nothing is claimed', () => {
    const assigned = [
      anAssignment({ section: 'III', officer: 'Công chức tư pháp' }),
      anAssignment({ section: 'I', officer: 'Văn phòng' }),
    ];
    expect(said('IV', { 'Đề cương': OUTLINE, 'Phân công': assigned })).toEqual([
      '[Chưa có nội dung – phụ trách: Công chức tư pháp]',
    ]);
  });

  test('has no section where the outline has none on procedures', () => {
    expect(said('IV', { 'Đề cương': OUTLINE.slice(0, 1), 'Nội dung': paragraphs })).toBeUndefined();
  });

  test('takes no documents along that are filed under sections of the same code', () => {
    const documents = [aDocument({ number: '12', symbol: 'KH-UBND', section: 'I', issuedOn: '2023-04-03' })];
    const { sections } = kstthc({ 'Văn bản': documents, 'Thủ tục': [aProcedure({ code: PROCEDURE.plain })] });
    expect(JSON.stringify(sections)).not.toContain('12/KH-UBND');
  });
});
