import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { importCommand } from '../../src/cli/import-command';
import { readXlsx } from '../../src/cli/read-xlsx';
import { aFolder, eachRan, type Ran, ran, removeFolder } from '../builders/command';
import { changedParts, partTexts } from '../builders/written-book';

const FOLDER = aFolder();
const at = (name: string) => join(FOLDER, name);
const data = (...names: readonly string[]) => new Uint8Array(readFileSync(join(__dirname, '..', 'data', ...names)));
const doImport = (...args: readonly string[]) => ran(importCommand, FOLDER, args);

/** The workbook of openpyxl with another main part, sheet or further parts. */
function changed(change: (zip: PizZip) => void): Uint8Array {
  const zip = new PizZip(data('workbooks', 'full-openpyxl.xlsm'));
  change(zip);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

function replaced(part: string, before: string | RegExp, after: string): Uint8Array {
  return changed((zip) => {
    const xml = zip.file(part)?.asText() ?? '';
    expect(xml).toMatch(before);
    zip.file(part, xml.replace(before, after));
  });
}

const SHEET = 'xl/worksheets/sheet1.xml';
const HEADER = 'Mã hồ sơ,Mã TTHC,Ngày tiếp nhận,Hình thức tiếp nhận,Trạng thái,Ngày trả kết quả,Ghi chú';
const exported = (...rows: readonly string[]) => Buffer.from([HEADER, ...rows].join('\n'));

const FILES = {
  'day-du.xlsm': data('workbooks', 'full-openpyxl.xlsm'),
  'xem.xlsm': data('workbooks', 'full-openpyxl.xlsm'),
  'chi-doc.xlsx': replaced('xl/workbook.xml', '<workbookPr />', '<fileSharing readOnlyRecommended="1"/><workbookPr />'),
  'da-ky.xlsx': changed((zip) => zip.file('_xmlsignatures/sig1.xml', '<Signature/>')),
  'gop-o.xlsx': replaced(
    SHEET,
    '</sheetData>',
    '</sheetData><mergeCells count="1"><mergeCell ref="I4:I5"/></mergeCells>',
  ),
  'cong-thuc.xlsx': replaced(
    SHEET,
    /(<c r="G(\d)" s="\d") t="inlineStr"><is><t>(?=Đã trả kết quả|Đang giải quyết)([^<]*)<\/t><\/is><\/c>/g,
    '$1 t="str"><f>IF(F$2="","Đang giải quyết","Đã trả kết quả")</f><v>$3</v></c>',
  ),
  'dai.xlsm': data('workbooks', 'full-openpyxl.xlsm'),
  'exp.csv': data('outside', 'exp.csv'),
  'doi.csv': exported('H005,2.000815,06/03/2023,Trực tiếp,Đã trả kết quả,07/03/2023,mới'),
  'dai.csv': exported(`N1,2.000815,06/03/2023,Trực tiếp,Đang giải quyết,,${'x'.repeat(32_768)}`),
  'vua.csv': exported(`N1,2.000815,06/03/2023,Trực tiếp,Đang giải quyết,,${'x'.repeat(32_767)}`),
} as const;

const RUNS = {
  all: () => doImport('day-du.xlsm', 'exp.csv', '--apply', '--force'),
  json: () => doImport('xem.xlsm', 'exp.csv', '--apply', '--json'),
  readOnly: () => doImport('chi-doc.xlsx', 'exp.csv', '--apply'),
  signed: () => doImport('da-ky.xlsx', 'exp.csv', '--apply', '--force'),
  merged: () => doImport('gop-o.xlsx', 'doi.csv', '--apply'),
  onlyMerged: () => doImport('gop-o.xlsx', 'doi.csv', '--apply', '--json'),
  formula: () => doImport('cong-thuc.xlsx', 'doi.csv', '--apply'),
  long: () => doImport('dai.xlsm', 'dai.csv', '--apply'),
  fits: () => doImport('dai.xlsm', 'vua.csv', '--apply'),
} as const;
let said: Readonly<Record<keyof typeof RUNS, Ran>>;

beforeAll(async () => {
  for (const [name, content] of Object.entries(FILES)) writeFileSync(at(name), content);
  said = await eachRan(RUNS);
}, 60_000);
afterAll(() => removeFolder(FOLDER));

const rowsOf = async (name: string) => (await readXlsx(readFileSync(at(name))))[0]?.rows ?? [];

test('an export with whatever looks like a formula is written as text, and only four parts differ', async () => {
  expect(said.all).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('8 dòng mới') });
  expect(changedParts(FILES['day-du.xlsm'], readFileSync(at('day-du.xlsm')))).toHaveLength(4);
  const rows = await rowsOf('day-du.xlsm');
  expect(rows.slice(9).map((row) => [row[0], row[8]])).toEqual([
    ['NEW-1', 'ok'],
    ['=HYPERLINK("http://x")', '=1+1'],
    ['+84903123456', "=cmd|' /C calc'!A0"],
    ['@SUM(1)', '-2+3'],
    ['-1-1', '=tab'],
    ['NEW-2', '<img src=x onerror=alert(1)>'],
    ['NEW-3', '=quoted'],
    ['NEW-4', '＝1+1'],
  ]);
  const formulas = partTexts(readFileSync(at('day-du.xlsm')))
    .get(SHEET)
    ?.match(/<f>[^<]*/g);
  expect(formulas?.filter((text) => !/<f>(?:SUM\(H\$2:H\d+\)|H\d+\*2)/.test(text))).toEqual([]);
});

test('what is left to do in Excel is told, in words and as JSON', () => {
  const lines = [
    'Công thức ở cột K không tự chép được xuống các dòng mới, ô để trống; hãy mở bằng Excel và kéo công thức xuống.',
    'Biểu đồ ở tab «Tổng hợp» đang lấy số liệu đến dòng 9 của tab «Hồ sơ»; hãy mở rộng vùng số liệu đến dòng 17.',
    'Bảng tổng hợp (PivotTable) ở tab «Tổng hợp» đang lấy số liệu đến dòng 9 của tab «Hồ sơ»; hãy mở rộng nguồn số liệu đến dòng 17 rồi làm mới (Refresh).',
    'Công thức ở ô B1 của tab «Tổng hợp» đang tính đến dòng 9 của tab «Hồ sơ»; hãy sửa thành dòng 17 nếu cần tính cả dòng mới.',
  ];
  expect(said.all.stdout).toContain(
    ['Cần làm tiếp trong bảng tính:', ...lines.map((line) => `  - ${line}`)].join('\n'),
  );
  expect(JSON.parse(said.json.stdout)).toMatchObject({ written: true, notices: lines });
});

test.each([
  ['readOnly', 'chi-doc.xlsx', /chỉ đọc.*chưa ghi gì/s],
  ['signed', 'da-ky.xlsx', /ký số.*chưa ghi gì/s],
] as const)('a book that somebody vouched for stays as it is (%s)', (run, file, words) => {
  expect(said[run]).toMatchObject({ exitCode: 1, stdout: '', stderr: expect.stringMatching(words) });
  expect(readFileSync(at(file)).equals(FILES[file])).toBe(true);
});

test('a cell that a merged one hides is not written, which is told', async () => {
  expect(JSON.parse(said.onlyMerged.stdout)).toMatchObject({
    written: false,
    notices: [expect.stringMatching(/ô I5/)],
  });
  expect(said.merged.stdout).toContain('Không ghi vào ô I5 vì ô nằm khuất trong vùng gộp ô');
  expect((await rowsOf('gop-o.xlsx'))[4]?.slice(6, 9)).toEqual(['Đã trả kết quả', 5000, null]);
});

test('formulas of a column that reports need, and that Excel must calculate again, are counted', async () => {
  expect(said.formula).toMatchObject({ exitCode: 0 });
  expect(said.formula.stdout).toContain('Tab «Hồ sơ», cột «Trạng thái»: 1 ô công thức cần Excel tính lại');
  expect((await rowsOf('cong-thuc.xlsx')).map((row) => row[6]).filter((text) => text === '#CHƯA_TÍNH!')).toHaveLength(
    1,
  );
});

test('a text longer than a cell of Excel holds is refused with its place', async () => {
  expect(said.long).toMatchObject({
    exitCode: 1,
    stdout: '',
    stderr: expect.stringMatching(/«Hồ sơ», dòng 10, cột I: có 32\.768 ký tự/),
  });
  expect(said.fits).toMatchObject({ exitCode: 0 });
  expect(String((await rowsOf('dai.xlsm'))[9]?.[8])).toHaveLength(32_767);
});
