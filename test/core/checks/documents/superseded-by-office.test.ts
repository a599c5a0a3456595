import { checkReport } from '../../../../src/core/checks/check-report';
import { type Reviewed, reviewOf } from '../../../../src/core/checks/review';
import { linesOfText } from '../../../../src/core/checks/text/read-report-text';
import { reportOf } from '../../../../src/core/report/make-report';
import { problemText } from '../../../../src/core/workbook/problems/problem-wording';
import { dayOn } from '../../../builders/days';
import { aDocument, aParagraph, aReplacement, aWorkbook, type Contents, settings } from '../../../builders/tables';

const TODAY = dayOn('2026-06-15');
const SETTINGS = settings({ periodKind: 'Quý', periodNumber: 2, year: 2026, outlineSet: '2026' });
const DECREE = { what: '45/2020/NĐ-CP', from: '2026-01-01', replacedBy: 'Nghị định số 900/2025/NĐ-CP' };
const BODY = { what: 'Phòng Kinh tế', from: '2026-01-01', replacedBy: 'Phòng Kinh tế, Hạ tầng và Đô thị' };
const TERM = { what: 'hộ tịch viên', from: '2026-01-01', replacedBy: 'công chức hộ tịch' };

const madeOf = (contents: Contents) => {
  const tables = aWorkbook({ 'Cấu hình': SETTINGS, ...contents });
  return { tables, made: reportOf(tables, TODAY) };
};
const told = (found: readonly { readonly code: string; readonly message: string }[]) =>
  found.filter(({ code }) => code === 'basis-superseded').map(({ message }) => /^«(.*?)»/.exec(message)?.[1]);

/** What is found in a report of a quarter beside a workbook with these rows. */
function toldInFile(rows: Contents['Căn cứ thay thế'], text: string, quarter = 'quý II năm 2026') {
  const head = ['BÁO CÁO', `Kết quả cải cách hành chính ${quarter}`, 'I. KẾT QUẢ'];
  const { made: workbook } = madeOf({ 'Căn cứ thay thế': rows ?? [] });
  const lines = linesOfText([...head, text].join('\n'));
  return told(checkReport(lines, { workbook, frozen: [], madeFrom: null }));
}

describe('what an office lists as ended is found in a report beside its workbook', () => {
  const rows = [DECREE, BODY, TERM].map((row) => aReplacement(row));

  test.each([
    ['Giao dịch điện tử theo Nghị định số 45/2020/NĐ-CP ngày 08/4/2020 của Chính phủ.', 'Nghị định số 45/2020/NĐ-CP'],
    ['Phòng Kinh tế đã giải quyết 10 việc.', 'Phòng Kinh tế'],
    ['Các hộ tịch viên trực đủ giờ.', 'hộ tịch viên'],
  ])('%s', (text, what) => {
    expect(toldInFile(rows, text)).toEqual([what]);
    expect(toldInFile([], text)).toEqual([]);
  });

  test('whatever the period of the workbook', () => {
    expect(toldInFile(rows, 'Các hộ tịch viên trực đủ giờ.', 'quý III năm 2026')).toEqual(['hộ tịch viên']);
  });

  test('from the day that is typed', () => {
    const later = [aReplacement({ ...TERM, from: '2026-06-15' })];
    expect(toldInFile(later, 'Các hộ tịch viên trực đủ giờ.')).toEqual([]);
  });

  test.each([
    ['Hộ  tịch VIÊN', 'Các hộ tịch viên trực đủ giờ.'],
    ['ubnd  Thị trấn', 'UBND thị trấn đã giải quyết 10 việc.'],
    ['45/2020/nđ-cp', 'Giao dịch điện tử theo Nghị định số 45/2020/NĐ-CP ngày 08/4/2020 của Chính phủ.'],
  ])('typed as «%s»', (what, text) => {
    expect(toldInFile([aReplacement({ ...TERM, what })], text)).toHaveLength(1);
  });

  test('as a symbol with its type before it, and without a replacement', () => {
    const typed = [aReplacement({ ...DECREE, what: 'Nghị định số 45/2020/NĐ-CP', replacedBy: null })];
    expect(toldInFile(typed, 'Giao dịch theo Nghị định số 45/2020/NĐ-CP của Chính phủ.')).toHaveLength(1);
  });

  test('instead of the list of the product, which holds while the tab is blank', () => {
    const text = 'Hồ sơ được tiếp nhận theo Nghị định số 61/2018/NĐ-CP của Chính phủ.';
    expect(toldInFile([], text)).toEqual(['Nghị định số 61/2018/NĐ-CP']);
    expect(toldInFile(rows, text)).toEqual([]);
  });
});

describe('the workbook itself is warned of', () => {
  const found = (contents: Contents): readonly Reviewed[] => reviewOf({ ...madeOf(contents), frozen: [] });
  const placesIn = (contents: Contents) =>
    found(contents)
      .filter(({ finding }) => finding.code === 'basis-superseded')
      .flatMap(({ finding }) => finding.places.map(({ sheet, row }) => `${sheet} ${row}`));

  test('a paragraph that leans on what ended before the end of the period', () => {
    const paragraph = aParagraph({ text: 'Công dân nộp hồ sơ theo Nghị định số 45/2020/NĐ-CP của Chính phủ.' });
    const other = aParagraph({ text: 'Các hộ tịch viên trực đủ giờ.' });
    const contents = {
      'Nội dung': [paragraph, other],
      'Căn cứ thay thế': [DECREE, TERM].map((row) => aReplacement(row)),
    };
    expect(placesIn(contents)).toEqual(['Nội dung 2', 'Nội dung 3']);
    expect(placesIn({ 'Nội dung': [paragraph, other] })).toEqual([]);
  });

  test('a row of Văn bản, by the list of the product too', () => {
    const row = aDocument({
      number: '61',
      symbol: '2018/NĐ-CP',
      type: 'NĐ',
      issuer: 'Chính phủ',
      issuedOn: '2018-04-23',
    });
    expect(placesIn({ 'Văn bản': [row] })).toEqual(['Văn bản 2']);
  });
});

test('a wrong row is named and the others stand', () => {
  const { made } = madeOf({
    'Căn cứ thay thế': [
      aReplacement(DECREE),
      aReplacement({ ...BODY, from: '31/02/2026' }),
      aReplacement({ ...TERM, what: null }),
      aReplacement({ ...DECREE, from: '2027-01-01' }),
      aReplacement(TERM),
    ],
  });
  const problems = made.problems.filter(({ sheet }) => sheet === 'Căn cứ thay thế');
  expect(problems.map(({ row, code }) => [row, code])).toEqual([
    [3, 'cell-unreadable'],
    [4, 'cell-empty'],
    [5, 'row-repeated'],
  ]);
  expect(problemText(problems[0] as (typeof problems)[number])).toContain('Tab «Căn cứ thay thế», dòng 3, ô «Từ ngày»');
  expect(made.records.replacedRows.map(({ what }) => what)).toEqual([DECREE.what, TERM.what]);
});
