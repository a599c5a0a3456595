import { isoOf } from '../../../../src/core/calendar/day';
import { linesOfText, readReportText } from '../../../../src/core/checks/text/read-report-text';
import { periodNameIn } from '../../../../src/core/checks/text/text-period';
import { linesOfDocx } from '../../../../src/core/document/docx-lines';
import { aRawDocx } from '../../../builders/raw-docx';
import { codesIn, foundIn } from '../../../builders/report-text';

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

test('each paragraph stands under the headings before it', () => {
  expect(lineOf('UBND phường đã ban hành')).toMatchObject({
    kind: 'body',
    headings: ['I. CHỈ ĐẠO, ĐIỀU HÀNH', '1. Tổ chức chỉ đạo'],
  });
  expect(lineOf('Lĩnh vực')).toMatchObject({
    kind: 'body',
    headings: ['II. KẾT QUẢ', '2. Cải cách thủ tục hành chính', 'd) Thực hiện cơ chế một cửa'],
    subject: 'procedures',
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

test('a place where dossiers are received closes nothing', () => {
  const { lines } = readReportText(linesOfText('I. MỘT\nNơi nhận hồ sơ được niêm yết.\nNơi nhận\tTM. ỦY BAN NHÂN DÂN'));
  expect(lines.map(({ kind }) => kind)).toEqual(['heading', 'body', 'closing']);
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

test.each([
  ['quý IV, năm 2025', { kind: 'quarter', year: 2025, number: 4 }],
  ['tháng 12/2025', { kind: 'month', year: 2025, number: 12 }],
  ['công tác (tháng 12/2025)', { kind: 'month', year: 2025, number: 12 }],
  ['công tác tháng 10 năm 2025', { kind: 'month', year: 2025, number: 10 }],
  ['công tác tháng 01 năm 2025', { kind: 'month', year: 2025, number: 1 }],
  ['sáu tháng đầu năm 2025', { kind: 'first-half', year: 2025, number: 1 }],
  ['chín tháng năm 2025', { kind: 'nine-months', year: 2025, number: 1 }],
  ['quý III/2024', { kind: 'quarter', year: 2024, number: 3 }],
  ['quý III và 9 tháng đầu năm 2024', { kind: 'quarter', year: 2024, number: 3 }],
  ['quý III và phương hướng, nhiệm vụ quý IV năm 2024', { kind: 'quarter', year: 2024, number: 3 }],
  ['6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2025', { kind: 'first-half', year: 2025, number: 1 }],
  ['tháng 12 và năm 2025', { kind: 'month', year: 2025, number: 12 }],
  ['3 tháng đầu năm 2024', { kind: 'quarter', year: 2024, number: 1 }],
  ['12 tháng năm 2024', { kind: 'year', year: 2024, number: 1 }],
  ['11 tháng năm 2026', { kind: 'cumulative', year: 2026, number: 11 }],
  ['8 tháng đầu năm 2025', { kind: 'cumulative', year: 2025, number: 8 }],
  ['mười tháng năm 2025', { kind: 'cumulative', year: 2025, number: 10 }],
  ['10 tháng/2026', { kind: 'cumulative', year: 2026, number: 10 }],
  ['giai đoạn 2021-2025', null],
  ['theo Kế hoạch ngày 15 tháng 3 năm 2024', null],
])('«Kết quả %s» names its period', (title, period) => expect(periodNameIn(`Kết quả ${title}`)).toEqual(period));

test.each([
  ['tháng 9', { kind: 'month', year: 2025, number: 9 }],
  ['9 tháng', { kind: 'nine-months', year: 2025, number: 1 }],
  ['6 tháng đầu năm', { kind: 'first-half', year: 2025, number: 1 }],
  ['quý III', { kind: 'quarter', year: 2025, number: 3 }],
])('«%s» in a title without a year is of the year in which the report is made', (name, period) => {
  const lines = ['UBND XÃ MẪU\tMẫu, ngày 15 tháng 9 năm 2025', 'BÁO CÁO', `Công tác ${name}`, 'I. MỘT', 'Xong.'];
  expect(readReportText(linesOfText(lines.join('\n'))).period).toEqual(period);
});

test('a period is taken from the title before its year, and from the opening last', () => {
  const period = (...lines: readonly string[]) => readReportText(linesOfText(lines.join('\n'))).period;
  const plan = 'Thực hiện Kế hoạch cải cách hành chính năm 2024';
  expect(period('BÁO CÁO', plan, 'quý II năm 2024', 'I. MỘT')).toMatchObject({ kind: 'quarter', number: 2 });
  expect(period(`${plan}, UBND phường báo cáo kết quả quý II năm 2025.`)).toMatchObject({
    kind: 'quarter',
    year: 2025,
  });
  expect(period(`${plan}, UBND phường đã làm xong.`)).toBeNull();
});

describe('the days of a report', () => {
  const daysOf = (line: string) => {
    const { days } = readReportText(linesOfText(`BÁO CÁO\nTình hình quý I năm 2023\nKính gửi: Phòng Nội vụ.\n${line}`));
    return days && [isoOf(days.from), isoOf(days.to)];
  };

  test.each([
    ['từ ngày 15/12/2022 đến hết ngày 14/3/2023', ['2022-12-15', '2023-03-14']],
    ['từ 15.12.2022 đến 14.3.2023', ['2022-12-15', '2023-03-14']],
    ['15-12-2022 – 14-3-2023', ['2022-12-15', '2023-03-14']],
    ['từ ngày 15/12/2022 tới ngày 14/3/2023', ['2022-12-15', '2023-03-14']],
    ['ngày 14/3/2023 đến ngày 14/3/2023', ['2023-03-14', '2023-03-14']],
    ['từ ngày 15 tháng 12 năm 2022 đến hết ngày 14 tháng 3 năm 2023', ['2022-12-15', '2023-03-14']],
    ['từ ngày 15/12 đến ngày 14/3/2023', ['2022-12-15', '2023-03-14']],
    ['từ 01/01 đến 14/3/2023', ['2023-01-01', '2023-03-14']],
    ['3/4 đến ngày 14/3/2023', null],
    ['I. MỘT\nTừ ngày 01/3/2023 đến ngày 05/3/2023 có một lớp.', null],
    ['I. MỘT\nSố liệu từ ngày 15/12/2022 đến ngày 14/3/2023.', ['2022-12-15', '2023-03-14']],
    ['từ ngày 14/3/2023 đến ngày 15/12/2022', null],
    ['từ ngày 31/02/2023 đến ngày 14/3/2023', null],
    ['ngày 15/12/2022 và ngày 14/3/2023', null],
  ])('are read of «%s»', (line, expected) => expect(daysOf(line)).toEqual(expected));
});

describe('a report without those to whom it is addressed', () => {
  const kinds = (...lines: readonly string[]) =>
    readReportText(linesOfText(lines.join('\n'))).lines.map(({ kind }) => kind);

  test('begins after its title, which ends with the first sentence', () => {
    expect(
      kinds('ỦY BAN NHÂN DÂN', 'BÁO CÁO', 'Công tác quý I năm 2023', 'Phường đã xong.', 'I. MỘT', 'Xong.'),
    ).toEqual(['letterhead', 'letterhead', 'letterhead', 'body', 'heading', 'body']);
  });

  test('begins with its first part where nothing stands between', () => {
    expect(kinds('BÁO CÁO', 'Công tác quý I năm 2023', 'I. MỘT', 'Xong.')).toEqual([
      'letterhead',
      'letterhead',
      'heading',
      'body',
    ]);
  });

  test('is all body where it has no title', () => {
    expect(kinds('Phường đã xong.', 'I. MỘT', 'Xong.')).toEqual(['body', 'heading', 'body']);
  });

  test('named in a later part begins where it would without it', () => {
    expect(kinds('Phường đã xong.', 'I. MỘT', 'Kính gửi: Phòng Nội vụ.', '- Xong.')).toEqual([
      'body',
      'heading',
      'body',
      'body',
    ]);
  });
});

describe('a line is a heading', () => {
  const headings = (...lines: readonly string[]) =>
    readReportText(linesOfText(['I. MỘT', ...lines].join('\n'))).lines.flatMap(({ kind, text: line }) =>
      kind === 'heading' ? [line] : [],
    );

  test.each<[readonly string[], readonly string[]]>([
    [['1. Chỉ đạo'], ['1. Chỉ đạo']],
    [['1) Chỉ đạo'], ['1) Chỉ đạo']],
    [['1. Chỉ đạo;'], []],
    [['1. Chỉ đạo:'], []],
    [['a) Chỉ đạo'], []],
    [
      ['II. HAI', '1. Thể chế', 'a) Xây dựng'],
      ['II. HAI', '1. Thể chế', 'a) Xây dựng'],
    ],
    [
      ['II. HAI', '1. Thể chế', 'x) Xây dựng'],
      ['II. HAI', '1. Thể chế', 'x) Xây dựng'],
    ],
    [['9. Khác'], ['9. Khác']],
    [[`1. ${'Chỉ đạo '.repeat(20)}`], []],
    [['1. Chỉ\tđạo'], []],
  ])('%j', (lines, expected) => expect(headings(...lines)).toEqual(['I. MỘT', ...expected]));
});

describe('a table of a Word file', () => {
  const paragraph = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
  const cell = (...blocks: string[]) => `<w:tc>${blocks.join('')}</w:tc>`;
  const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
  const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
  const linesIn = (xml: string) =>
    linesOfDocx(aRawDocx(xml))?.map(({ paragraph: number, text: words, cells }) => [number, words, cells !== null]);

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

describe('annexes below the signature', () => {
  const ANNEX = ['Nơi nhận:', '- Như trên.', 'TM. ỦY BAN NHÂN DÂN', 'Phụ lục I', 'SỐ LIỆU HỒ SƠ'];
  const ROWS = ['Lĩnh vực\tTiếp nhận', 'Đất đai\t20', 'Hộ tịch\t15', 'Tổng cộng\t36'];

  test('are added up like the tables of the text', () => {
    const found = foundIn('I. KẾT QUẢ', 'Phường hoàn thành nhiệm vụ.', ...ANNEX, ...ROWS);
    const [sum] = found.filter(({ code }) => code === 'parts-not-total');
    expect(sum?.places[0]?.section).toBe('Phụ lục I');
  });

  test('say nothing in their titles and notes', () => {
    expect(codesIn('I. KẾT QUẢ', 'Đã tiếp nhận 35 hồ sơ.', ...ANNEX, 'Đã tiếp nhận 36 hồ sơ.')).toEqual([]);
  });
});
