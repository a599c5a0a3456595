import { checkTemplate, mergeReport, templateWarnings } from '../../../src/core/document/merge';
import { templateWarningText } from '../../../src/core/document/template-wording';
import { anOutlineRow, aParagraph, aWorkbook, type Contents, settings } from '../../builders/tables';
import { aTemplate, reportOn } from '../../builders/templates';

const written = [aParagraph({ section: 'I.3', text: 'Đã kiểm tra.' })];
const reportBy = (contents: Contents) => reportOn(aWorkbook({ 'Nội dung': written, ...contents })).report;
const by = (outlineSet: '2023' | '2026') => reportBy({ 'Cấu hình': settings({ outlineSet }) });
const OF_2026 = by('2026');

async function toldIn(texts: readonly string[], report = OF_2026): Promise<readonly string[]> {
  const { warnings } = checkTemplate(await aTemplate(texts), report);
  return warnings.flatMap((one) => (one.code === 'section-under-other-heading' ? [one.section] : []));
}

const place = (code: string) => `{{#muc.${code}}}{{doan}}{{/muc.${code}}}`;

describe('a section under a heading typed for another set', () => {
  test('is told with both headings and what to do, where the template is checked and with the report', async () => {
    const template = await aTemplate(['3. Công tác tuyên truyền cải cách hành chính', place('I.3')]);
    const text =
      'Mẫu báo cáo: Phần thân, đoạn 2 («{{#muc.I.3}}{{doan}}{{/muc.I.3}}»): mục I.3 trong mẫu đứng dưới tiêu đề «Công tác tuyên truyền cải cách hành chính», còn trong đề cương đang dùng là «Kiểm tra cải cách hành chính», nên nội dung in dưới tiêu đề của mục khác. Hãy dùng {{#de_cuong}}…{{/de_cuong}}, hoặc sửa tiêu đề hay mã mục trong mẫu.';
    const pictures = { bieu_do_ho_so: () => null, bieu_do_thang: () => null };
    const merged = mergeReport(template, OF_2026, { pictures, dataMark: '', kind: 'cchc' });
    expect(checkTemplate(template, OF_2026).warnings.map(templateWarningText)).toContain(text);
    expect(templateWarnings(template, OF_2026).map(templateWarningText)).toContain(text);
    expect(merged.kind === 'merged' && merged.warnings.map(templateWarningText)).toContain(text);
  });

  test.each([
    ['without its number, which Word adds', ['Công tác tuyên truyền cải cách hành chính', place('I.3')]],
    ['in the paragraph of the tag', [`3. Công tác tuyên truyền CCHC: ${place('I.3')}`]],
    ['above other words', ['3. CÔNG TÁC TUYÊN TRUYỀN CCHC', 'Trong kỳ, phường đã làm như sau:', place('I.3')]],
  ])('%s', async (_, texts) => {
    expect(await toldIn(texts)).toEqual(['I.3']);
  });

  test('is told once, each section by its own heading', async () => {
    const texts = [
      '2. Công tác kiểm tra cải cách hành chính',
      place('I.2'),
      '{{#nhiem_vu.I.2}}{{nhiem_vu}}{{/nhiem_vu.I.2}}',
      '3. Công tác tuyên truyền cải cách hành chính',
      place('I.3'),
    ];
    expect(await toldIn(texts)).toEqual(['I.2', 'I.3']);
    expect(await toldIn(texts, by('2023'))).toEqual([]);
  });
});

describe('nothing is said of a section', () => {
  test.each([
    ['under its own heading', ['3. Kiểm tra cải cách hành chính', place('I.3')]],
    ['under a heading of nobody', ['3. Công tác tuyên truyền và kiểm tra ở các tổ dân phố', place('I.3')]],
    [
      'after a heading of another section',
      ['2. Công tác tuyên truyền cải cách hành chính', '3. Kiểm tra', place('I.3')],
    ],
    ['without any heading', ['Kính gửi: Ủy ban nhân dân thành phố', place('I.3')]],
    ['that the other set names otherwise, though it is the same', ['b) Công khai thủ tục hành chính', place('II.2.b')]],
  ])('%s', async (_, texts) => {
    expect(await toldIn(texts)).toEqual([]);
  });

  test('that has that heading in the office’s own outline', async () => {
    const heading = 'Công tác tuyên truyền cải cách hành chính';
    const rows = [anOutlineRow({ code: 'I' }), anOutlineRow({ code: 'I.3', heading })];
    expect(await toldIn([`3. ${heading}`, place('I.3')], reportBy({ 'Đề cương': rows }))).toEqual([]);
  });
});
