import { isoOf } from '../../../src/core/calendar/day';
import { linesOfText, readReportText } from '../../../src/core/checks/read-report-text';
import { periodNameIn } from '../../../src/core/checks/text-period';
import { docxLines } from '../../../src/core/document/docx-text';

const REPORT = [
  'ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Số: 57/BC-UBND\tPhước Long, ngày 13 tháng 6 năm 2023',
  '',
  'BÁO CÁO',
  'Tình hình cải cách hành chính 6 tháng đầu năm 2023',
  'Kính gửi:',
  '- Phòng Nội vụ thành phố;',
  '- Văn phòng UBND thành phố.',
  'UBND phường báo cáo (số liệu từ ngày 15/12/2022 đến hết ngày 14/6/2023) như sau:',
  'I. CHỈ ĐẠO, ĐIỀU HÀNH',
  '1. Tổ chức chỉ đạo',
  'UBND phường đã ban hành kế hoạch.',
  'II. KẾT QUẢ',
  '2. Cải cách thủ tục hành chính',
  'd) Thực hiện cơ chế một cửa',
  'a) tiếp nhận đủ hồ sơ;',
  'Lĩnh vực\tTiếp nhận\tGiải quyết',
  'Trên đây là báo cáo./.',
  'Nơi nhận:',
  '- Lưu: VT.',
].join('\n');
const text = readReportText(linesOfText(REPORT));
const lineOf = (start: string) => text.lines.find((line) => line.text.startsWith(start));

test('paragraphs keep their numbers, empty ones counted', () => {
  expect(lineOf('BÁO CÁO')?.place.paragraph).toBe(4);
  expect(lineOf('- Lưu')?.place.paragraph).toBe(20);
});

test('the letterhead ends with those to whom the report is addressed', () => {
  expect(lineOf('- Văn phòng')?.kind).toBe('letterhead');
  expect(lineOf('UBND phường báo cáo')?.kind).toBe('body');
});

test('each paragraph stands in the section of the headings before it', () => {
  expect(lineOf('UBND phường đã ban hành')).toMatchObject({ kind: 'body', section: 'I.1' });
  expect(lineOf('Lĩnh vực')).toMatchObject({
    kind: 'body',
    section: 'II.2.d',
    cells: ['Lĩnh vực', 'Tiếp nhận', 'Giải quyết'],
  });
});

test('a point that ends like a sentence is no heading', () => {
  expect(lineOf('d) Thực hiện')?.kind).toBe('heading');
  expect(lineOf('a) tiếp nhận')?.kind).toBe('body');
});

test('what follows Nơi nhận closes the report', () => {
  expect(lineOf('Trên đây')?.kind).toBe('body');
  expect(lineOf('- Lưu')?.kind).toBe('closing');
});

test('the period is what title and opening say', () => {
  expect(text.period).toEqual({ kind: 'first-half', year: 2023, number: 1 });
  expect(text.days && [isoOf(text.days.from), isoOf(text.days.to)]).toEqual(['2022-12-15', '2023-06-14']);
});

test.each([
  ['Kết quả 6 tháng năm 2023', { kind: 'first-half', year: 2023, number: 1 }],
  ['CÔNG TÁC SÁU THÁNG CUỐI NĂM 2024', { kind: 'second-half', year: 2024, number: 1 }],
  ['cải cách hành chính quý III năm 2025', { kind: 'quarter', year: 2025, number: 3 }],
  ['cải cách hành chính Quý 2/2025', { kind: 'quarter', year: 2025, number: 2 }],
  ['công tác tháng 4 năm 2026', { kind: 'month', year: 2026, number: 4 }],
  ['công tác 9 tháng đầu năm 2024', { kind: 'nine-months', year: 2024, number: 1 }],
  ['công tác cải cách hành chính năm 2024', { kind: 'year', year: 2024, number: 1 }],
  ['Phước Long', null],
])('«%s» names its period', (title, period) => {
  expect(periodNameIn(title)).toEqual(period);
});

describe('a table of a Word file', () => {
  const paragraph = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
  const cell = (...blocks: string[]) => `<w:tc>${blocks.join('')}</w:tc>`;
  const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
  const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
  const linesIn = (xml: string) =>
    docxLines(xml).map(({ paragraph: number, text: words, cells }) => [number, words, cells !== null]);

  test('has a line for each row of data, and the paragraphs of a row of layout', () => {
    expect(
      linesIn(
        paragraph('Mở đầu') +
          table(
            row(cell(paragraph('STT')), cell(paragraph('Lĩnh vực'))),
            row(cell(paragraph('Nơi nhận:'), paragraph('- Lưu: VT.')), cell(paragraph('TM. ỦY BAN'))),
          ) +
          `<w:p/>${paragraph('Hết')}`,
      ),
    ).toEqual([
      [1, 'Mở đầu', false],
      [2, 'STT\tLĩnh vực', true],
      [4, 'Nơi nhận:', false],
      [5, '- Lưu: VT.', false],
      [6, 'TM. ỦY BAN', false],
      [8, 'Hết', false],
    ]);
  });

  test('inside a row of another is read row by row, between the paragraphs of that row', () => {
    const inner = table(
      row(cell(paragraph('Hộ tịch')), cell(paragraph('12'))),
      row(cell(paragraph('Đất đai')), cell(paragraph('7'))),
    );
    expect(
      linesIn(
        table(
          row(cell(paragraph('Số hồ sơ:')), cell(inner, '<w:p/>')),
          row(cell(paragraph('Cộng')), cell(paragraph('19'))),
        ),
      ),
    ).toEqual([
      [1, 'Số hồ sơ:', false],
      [2, 'Hộ tịch\t12', true],
      [4, 'Đất đai\t7', true],
      [7, 'Cộng\t19', true],
    ]);
  });

  test('has no line for a row of empty cells, and keeps an empty cell between two others', () => {
    const empty = cell('<w:p/>');
    expect(linesIn(table(row(empty, empty), row(cell(paragraph('Hộ tịch')), empty, cell(paragraph('12')))))).toEqual([
      [3, 'Hộ tịch\t\t12', true],
    ]);
  });

  test('of one column is its paragraphs', () => {
    expect(linesIn(table(row(cell(paragraph('Ghi chú')))))).toEqual([[1, 'Ghi chú', false]]);
  });
});
