import { Refusal } from '../../src/cli/edge';
import { readExport } from '../../src/cli/read-export';
import { exportFile, exportWorkbook } from '../builders/exports';

const refusal = (bytes: Uint8Array | string) => readExport(bytes).catch((error: unknown) => error);

test('a file is read by its path or by its bytes', async () => {
  const byPath = await readExport('test/data/exports/so-quy.csv');
  expect(byPath).toEqual(await readExport(exportFile('so-quy.csv')));
  expect(byPath.tables.map(({ name, rows }) => [name, rows.length])).toEqual([['Tệp chữ', 16]]);
});

test('an .xlsx is read with all its sheets', async () => {
  expect((await readExport(await exportWorkbook())).tables.map(({ name }) => name)).toEqual([
    'Sổ theo dõi',
    'Danh mục',
  ]);
});

test.each([
  ['an empty file', new Uint8Array(), /Tệp trống/],
  ['an .xls of old Excel', new Uint8Array(Buffer.from('d0cf11e0a1b11ae1', 'hex')), /Lưu như \(Save As\)/],
  ['a PDF', new Uint8Array(Buffer.from('%PDF-1.7')), /PDF/],
  ['a page without a table', new Uint8Array(Buffer.from('<html><p>Hết phiên</p></html>')), /không có bảng nào/],
])('%s is refused with what to do', async (_, bytes, words) => {
  const error = await refusal(bytes);
  expect(error).toBeInstanceOf(Refusal);
  expect((error as Refusal).message).toMatch(words);
});

test('a damaged .xlsx is refused as everywhere on the command line', async () => {
  const whole = await exportWorkbook();
  expect(await refusal(whole.subarray(0, whole.length - 200))).toBeInstanceOf(Refusal);
});

test('a path that does not exist is refused', async () => {
  expect(await refusal('test/data/exports/khong-co.csv')).toBeInstanceOf(Refusal);
});
