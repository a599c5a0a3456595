import { countFigures } from '../../../../src/core/definitions/count-figures';
import type { Cell, Table } from '../../../../src/core/workbook/contract/cell';
import { isDayCell } from '../../../../src/core/workbook/contract/cell';
import { problemText } from '../../../../src/core/workbook/problems/problem-wording';
import { readWorkbook } from '../../../../src/core/workbook/reading/read-workbook';
import { sampleTables } from '../../../builders/sample';
import {
  aDossier,
  aLedgerRow,
  anIndicatorRow,
  aPetition,
  aProcedure,
  aProject,
  aWorkbook,
  type Contents,
  settings,
} from '../../../builders/tables';

const CODE = 'H32.101.22-230601-0001';

function read(contents: Contents) {
  const { value, problems } = readWorkbook(aWorkbook(contents));
  const counted = countFigures(value);
  return { value, figures: counted.value, problems: [...problems, ...counted.problems] };
}

const told = ({ problems }: ReturnType<typeof read>, wanted: string) =>
  problems.filter(({ code }) => code === wanted).map(problemText);

describe('a dossier typed twice is one dossier', () => {
  test.each([
    ['with an en dash', 'H32.101.22–230601–0001'],
    ['with a non-breaking hyphen', 'H32.101.22\u2011230601\u20110001'],
    ['with a minus', 'H32.101.22−230601−0001'],
    ['with a space inside', 'H32.101.22 -230601-0001'],
    ['with a no-break space inside', 'H32.101.22-\u00a0230601-0001'],
    ['after a left-to-right mark', `\u200e${CODE}`],
    ['with a soft hyphen', 'H32.101.\u00ad22-230601-0001'],
    ['with a zero width space', `${CODE}\u200b`],
    ['after a byte order mark', `\ufeff${CODE}`],
    ['with a word joiner', 'H32.101.22\u2060-230601-0001'],
    ['in full width', 'Ｈ３２．１０１．２２－２３０６０１－０００１'],
    ['in small letters', CODE.toLowerCase()],
  ])('%s', (_, code) => {
    const found = read({ 'Hồ sơ': [aDossier({ code: CODE }), aDossier({ code })] });
    expect(found.figures.HS_TIEP_NHAN).toMatchObject({ value: 1 });
    expect(found.problems).toContainEqual(
      expect.objectContaining({
        code: 'row-repeated',
        key: code.replace(/^\ufeff|[\u200b\u200e]/g, ''),
        row: 3,
        firstRow: 2,
      }),
    );
  });

  test('and stays as it was typed', () => {
    const { value } = read({ 'Hồ sơ': [aDossier({ code: 'h32–1' })] });
    expect(value.dossiers?.map(({ code }) => code)).toEqual(['h32–1']);
  });

  test('but codes that differ to the eye are two', () => {
    const found = read({
      'Hồ sơ': [aDossier({ code: 'H32-1' }), aDossier({ code: 'H32-l' }), aDossier({ code: 'H321' })],
    });
    expect(found.figures.HS_TIEP_NHAN).toMatchObject({ value: 3 });
  });
});

describe('a code in another spelling is found', () => {
  test('in the list of procedures', () => {
    const found = read({
      'Thủ tục': [aProcedure({ code: '2.000815\u200b' })],
      'Hồ sơ': [aDossier({ procedureCode: '２.000815' }), aDossier({ procedureCode: '2. 000815' })],
    });
    expect(found.figures.HS_TIEP_NHAN).toMatchObject({ value: 2 });
  });

  test('in the list of projects', () => {
    const found = read({
      'Đầu tư công': [aProject({ code: 'CT-2023-01' })],
      'Thu chi': [
        aLedgerRow({ projectCode: 'ct–2023–01', amountVnd: 5 }),
        aLedgerRow({ projectCode: 'CT-2023-01\u200b', amountVnd: 7 }),
      ],
    });
    expect(found.figures.GN_DA_GIAI_NGAN).toMatchObject({ value: 12 });
    expect(told(found, 'ledger-project-unknown')).toEqual([]);
  });

  test('among procedures, projects, petitions and indicators, of which the first row counts', () => {
    const found = read({
      'Thủ tục': [aProcedure({ code: '1.1' }), aProcedure({ code: '1.1\u200b' })],
      'Đầu tư công': [aProject({ code: 'CT-1' }), aProject({ code: 'CT–1' })],
      'Phản ánh kiến nghị': [aPetition({ code: 'PA-1' }), aPetition({ code: 'pa−1' })],
      'Chỉ tiêu': [
        anIndicatorRow({ code: 'TL_THU', decimals: 1 }),
        anIndicatorRow({ code: 'tl_thu\u200b', decimals: 0 }),
      ],
    });
    expect(found.problems.filter(({ code }) => code === 'row-repeated').map(({ sheet }) => sheet)).toEqual([
      'Thủ tục',
      'Đầu tư công',
      'Phản ánh kiến nghị',
      'Chỉ tiêu',
    ]);
  });
});

describe('odd characters are told once for a tab', () => {
  const codes = ['1', '2', '3', '4', '5'].map((last) => `H32–${last}`);
  const found = read({
    'Hồ sơ': codes.map((code) => aDossier({ code })),
    'Cấu hình': settings({ rounding: 'Làm tròn\u200b' }),
  });

  test('with the count and the first places', () => {
    expect(told(found, 'odd-characters')).toEqual([
      expect.stringMatching(/^Tab «Cấu hình»: 1 giá trị chọn có ký tự lạ .*đã đọc như «Làm tròn» \(dòng \d+\)\. /),
      expect.stringMatching(
        /^Tab «Hồ sơ»: 5 mã có ký tự lạ .*đã đọc như «H32-1» \(dòng 2\), «H32-2» \(dòng 3\), «H32-3» \(dòng 4\), …\. /,
      ),
    ]);
  });

  test('as a warning', () => {
    expect(found.problems.every(({ code, severity }) => code !== 'odd-characters' || severity === 'warning')).toBe(
      true,
    );
  });

  test('but not case, spaces, separate accents or the dashes of symbols', () => {
    const plain = read({
      'Hồ sơ': [aDossier({ code: ' h32 -1 ', status: 'đang  giải quyết'.normalize('NFD') })],
      'Nội dung': [{ section: 'I.1', order: 1, text: 'Đã họp – xong.', writtenFor: 'Quý II – 2023' }],
    });
    expect(told(plain, 'odd-characters')).toEqual([]);
  });
});

describe('however the whole workbook was typed, its figures are the same', () => {
  const tables = sampleTables();
  const figures = (typed: readonly Table[]) => countFigures(readWorkbook(typed).value).value;
  const plain = figures(tables);

  function respelt(spell: (text: string) => string): readonly Table[] {
    const cellOf = (cell: Cell): Cell => (typeof cell === 'string' && !isDayCell(cell) ? spell(cell) : cell);
    return tables.map(({ name, rows }) => ({ name: spell(name), rows: rows.map((row) => row.map(cellOf)) }));
  }

  test.each([
    ['a zero width space after every text', (text: string) => `${text}\u200b`],
    ['eth for every Đ', (text: string) => text.replace(/Đ/g, '\u00d0').replace(/đ/g, '\u00f0')],
    ['a soft hyphen after every space', (text: string) => text.replace(/ /g, ' \u00ad')],
    ['marks of direction around every text', (text: string) => `\u202a${text}\u202c`],
    ['every text with separate accents', (text: string) => text.normalize('NFD')],
    ['no-break spaces', (text: string) => text.replace(/ /g, '\u00a0')],
  ])('%s', (_, spell) => {
    const typed = respelt(spell);
    expect(figures(typed)).toEqual(plain);
    expect(readWorkbook(typed).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('codes in scientific notation', () => {
  test.each(['2.30613E+14', '2,30613E+14', '2.30613e14', '1E+20', ' 23.0613E+13\u200b'])('%s is refused', (code) => {
    const found = read({ 'Hồ sơ': [aDossier({ code })] });
    expect(found.figures.HS_TIEP_NHAN).toMatchObject({ value: 0 });
    expect(told(found, 'code-in-scientific-notation')).toEqual([expect.stringContaining('dạng số mũ')]);
  });

  test.each(['2E10', 'H32E+14', '000.00.01.E14', '12E'])('%s is an ordinary code', (code) => {
    expect(read({ 'Hồ sơ': [aDossier({ code })] }).figures.HS_TIEP_NHAN).toMatchObject({ value: 1 });
  });
});

describe('rows that say nothing', () => {
  const unticked = { returnedByPost: false, paidOnline: false, electronicCopy: false };
  const blank = { code: null, procedureCode: null, receivedOn: null, channel: null, status: null };

  test('unticked boxes alone are a blank row', () => {
    const found = read({
      'Hồ sơ': [aDossier(unticked), ...Array.from({ length: 500 }, () => ({ ...blank, ...unticked }))],
    });
    expect(found.figures.HS_TIEP_NHAN).toMatchObject({ value: 1 });
    expect(found.problems.filter(({ sheet }) => sheet === 'Hồ sơ')).toEqual([]);
  });

  test('cells of invisible characters alone are one too', () => {
    expect(read({ 'Hồ sơ': [{ ...blank, code: '\u200b', remark: '\ufeff\u00a0' }] }).problems).toEqual(
      read({}).problems,
    );
  });

  test('a ticked box makes a row, which then lacks its code', () => {
    const found = read({ 'Hồ sơ': [{ ...blank, ...unticked, paidOnline: true }] });
    expect(found.problems.filter(({ code }) => code === 'cell-empty')).toHaveLength(5);
  });

  test('so does an unticked box beside a word', () => {
    const found = read({ 'Hồ sơ': [{ ...blank, ...unticked, remark: 'thiếu mã' }] });
    expect(found.problems.filter(({ code }) => code === 'cell-empty')).toHaveLength(5);
  });
});

describe('a formula without a result is named as such', () => {
  test.each(['#REF!', 'Loading...', 'Đang tải…', '#N/A '])('%s', (cell) => {
    const found = read({ 'Hồ sơ': [aDossier({ code: cell }), aDossier({ status: cell }), aDossier({ remark: cell })] });
    expect(found.figures.HS_TIEP_NHAN).toMatchObject({ value: 1 });
    expect(told(found, 'cell-unreadable')).toEqual(
      [2, 3, 4].map(() => expect.stringContaining('công thức của ô chưa có kết quả')),
    );
  });

  test('a word that only begins like one is a word', () => {
    expect(told(read({ 'Hồ sơ': [aDossier({ remark: 'Đang tải hồ sơ lên' })] }), 'cell-unreadable')).toEqual([]);
  });
});
