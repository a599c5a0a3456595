import { problemText } from '../../../src/core/workbook/problems/problem-wording';
import { linesIn } from '../../builders/docx';
import { DEFAULT_TEMPLATE, headingOf, reportIn } from '../../builders/reports';
import { anOutlineRow, aWorkbook, settings } from '../../builders/tables';
import { merged } from '../../builders/templates';

const headed = (heading: string) => ({ 'Đề cương': [anOutlineRow({ code: 'I', heading })] });
const problemsOf = (heading: string) =>
  reportIn(headed(heading)).problems.flatMap(({ severity, code, sheet, row, column }) =>
    code.startsWith('heading-') ? [`${severity} ${code}: ${sheet}, ${row}, ${column}`] : [],
  );

describe('a heading of the outline', () => {
  test.each([
    ['Kết quả {{ky_bao_cao}}', 'Kết quả quý II năm 2023'],
    ['Nhiệm vụ {{ ky_sau }} của {{ten_co_quan}}', 'Nhiệm vụ quý III năm 2023 của UBND phường Phước Long'],
    ['KẾT QUẢ {{KY_BAO_CAO}}', 'KẾT QUẢ QUÝ II NĂM 2023'],
    ['Không có thẻ', 'Không có thẻ'],
  ])('«%s» prints «%s»', (typed, printed) => {
    expect(headingOf('I', headed(typed))).toBe(printed);
    expect(problemsOf(typed)).toEqual([]);
  });

  test.each([
    ['Kết quả {{ky_nay}} của phường', 'Kết quả của phường', 'heading-tag-unknown'],
    // Figures belong in the sentences.
    ['Tiếp nhận {{HS_TIEP_NHAN}} hồ sơ {{ky_bao_cao}}', 'Tiếp nhận hồ sơ quý II năm 2023', 'heading-tag-unknown'],
    ['Kết quả {{ky_bao_cao', 'Kết quả', 'heading-tag-broken'],
    ['Kết quả ky_bao_cao}}', 'Kết quả ky_bao_cao', 'heading-tag-broken'],
    ['{{ky_nay}} và {{ky_nay}}', 'và', 'heading-tag-unknown'],
  ])('«%s» prints «%s» and is an error of its row', (typed, printed, code) => {
    expect(headingOf('I', headed(typed))).toBe(printed);
    expect(problemsOf(typed)).toEqual([`error ${code}: Đề cương, 2, Tiêu đề`]);
  });

  test('names each of its bad tags', () => {
    const typed = '{{#van_ban}}Văn bản{{/van_ban}} {{ky_bao_cao}} của {{ky_nay}}, {{ky_sau';
    expect(headingOf('I', headed(typed))).toBe('Văn bản quý II năm 2023 của ,');
    const problems = reportIn(headed(typed)).problems.filter(({ code }) => code.startsWith('heading-'));
    expect(problems.map(problemText)).toEqual(
      ['#van_ban', '/van_ban', 'ky_nay', '{{ky_sau'].map((bad) => expect.stringContaining(bad)),
    );
  });

  test('of a part is in capitals in the document, with the words of its tags', () => {
    const tables = aWorkbook({
      'Đề cương': [
        anOutlineRow({ code: 'I', heading: 'Kết quả {{ky_bao_cao}}' }),
        anOutlineRow({ code: 'I.1', heading: 'Nhiệm vụ {{ky_sau}}' }),
      ],
    });
    const lines = linesIn(merged(tables, DEFAULT_TEMPLATE));
    expect(lines).toContain('I. KẾT QUẢ QUÝ II NĂM 2023');
    expect(lines).toContain('1. Nhiệm vụ quý III năm 2023');
  });

  test('of a report on two typed days names the days', () => {
    const days = { periodKind: 'Đột xuất', periodNumber: null, year: null, from: '2023-04-01', to: '2023-05-31' };
    const contents = { ...headed('Kết quả {{ky_bao_cao}}, nhiệm vụ {{ky_sau}}'), 'Cấu hình': settings(days) };
    expect(headingOf('I', contents)).toBe('Kết quả từ ngày 01/4/2023 đến ngày 31/5/2023, nhiệm vụ thời gian tới');
  });
});
