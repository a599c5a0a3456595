import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importCommand } from '../../src/cli/import-command';
import { workbookBytes } from '../../src/cli/write-workbook';
import { aFolder, ran, removeFolder } from '../builders/command';
import { aDossier, aProcedure, aWorkbook } from '../builders/tables';

const FOLDER = aFolder();
const HEADERS = 'Mã hồ sơ;Mã TTHC;Ngày tiếp nhận;Hình thức tiếp nhận;Trạng thái;Ngày trả kết quả';

const WORKBOOK = aWorkbook({ 'Hồ sơ': [aDossier({ code: 'A' })], 'Thủ tục': [aProcedure({ code: '2.000815' })] });

beforeAll(async () => {
  writeFileSync(join(FOLDER, 'so.xlsx'), await workbookBytes(WORKBOOK));
});
afterAll(() => removeFolder(FOLDER));

async function said(content: string | { readonly file: string }): Promise<string> {
  const { stdout, exitCode } = await run(content);
  expect(exitCode).toBe(0);
  return stdout;
}

function run(content: string | { readonly file: string }) {
  const path = join(FOLDER, 'xuat.csv');
  if (typeof content === 'string') writeFileSync(path, content);
  else copyFileSync(`test/data/exports/${content.file}`, path);
  return ran(importCommand, FOLDER, ['so.xlsx', 'xuat.csv']);
}

const saidOf = (row: string, headers = HEADERS) => said(`${headers}\n${row}\n`);

describe('why a row is refused', () => {
  test.each([
    ['H1;2.000815;31/02/2026;Trực tiếp;Đang giải quyết;', /Ngày tiếp nhận.*«31\/02\/2026».*Lịch không có ngày này/],
    ['H1;2.000815;29/2/2025;Trực tiếp;Đang giải quyết;', /«29\/2\/2025».*Lịch không có ngày này/],
    ['H1;2.000815;05/13/2026;Trực tiếp;Đang giải quyết;', /«05\/13\/2026».*thứ tự ngày, tháng/],
    ['H1;2.000815;13/06/23;Trực tiếp;Đang giải quyết;', /«13\/06\/23».*Năm chỉ có hai chữ số/],
    ['H1;2.000815;13/06/2566;Trực tiếp;Đang giải quyết;', /«13\/06\/2566».*Năm nằm ngoài khoảng đó/],
    ['H1;2.000815;1/6/2023;Tr\uFFFDc tiếp;Đang giải quyết;', /«Tr\uFFFDc tiếp».*ký tự hỏng/],
    ['H1;2.815;1/6/2023;Trực tiếp;Đang giải quyết;', /mã «2\.815» \(đã tìm theo «2\.815000»\)/],
    ['H1;2,00815;1/6/2023;Trực tiếp;Đang giải quyết;', /mã «2,00815» \(đã tìm theo «2\.008150»\)/],
    [
      'H1;9.000815.000.00.00.H32;1/6/2023;Trực tiếp;Mới;',
      /mã «9\.000815\.000\.00\.00\.H32» \(đã tìm theo «9\.000815»\)/,
    ],
    ['H1;2.000815.H32;1/6/2023;Trực tiếp;Đang giải quyết;', /mã «2\.000815\.H32» ở tab/],
    ['H\uFFFD1;2.000815;1/6/2023;Trực tiếp;Đang giải quyết;', /«H\uFFFD1».*ký tự hỏng/],
    ['H1;2.000815;1/6/2023;Tr¸c tiÕp;Đang giải quyết;', /«Tr¸c tiÕp».*phông chữ TCVN3/],
    ['H1;2.000815;1/6/2023;Tröïc tieápp keát;Đang giải quyết;', /phông chữ VNI/],
    ['H1;2.000815;1/6/2023;Trá»c tiáº¿p;Đang giải quyết;', /mở nhầm bảng mã/],
  ])('%s', async (row, reason) => {
    const stdout = await saidOf(row);
    expect(stdout).toMatch(reason);
    expect(stdout).not.toContain('để trống.');
  });

  test('days of every form are read or refused with their own reason', async () => {
    const stdout = await said({ file: 'mot-cua-ngay.csv' });
    expect(stdout).toContain('4 dòng bị từ chối');
    expect(stdout).not.toContain('để trống');
  });

  test('units of money and codes found by name are told', async () => {
    const headers = 'Mã hồ sơ;Tên thủ tục;Ngày tiếp nhận;Hình thức tiếp nhận;Trạng thái;Lệ phí (nghìn đồng)';
    const stdout = await saidOf('H1;Thủ tục lạ;1/6/2023;Trực tiếp;Mới;8', headers);
    expect(stdout).toContain('Cột «Lệ phí (nghìn đồng)» tính bằng nghìn đồng, đã đổi ra đồng.');
    expect(stdout).toContain('Tệp không có cột «Mã TTHC»: mã được tra theo tên thủ tục ở cột «Tên thủ tục»');
    expect(stdout).toContain('không có thủ tục tên «Thủ tục lạ»');
  });

  test('an empty cell is called empty, a column that the file lacks is not', async () => {
    expect(await saidOf('H1;2.000815;;Trực tiếp;Đang giải quyết;')).toContain('Ô bắt buộc đang để trống');
    const stdout = await saidOf('H1;2.000815;1/6/2023;Đang giải quyết', 'Mã hồ sơ;Mã TTHC;Ngày tiếp nhận;Trạng thái');
    expect(stdout).toMatch(/«Hình thức tiếp nhận».*Không có cột nào của tệp/);
  });
});

describe('what was noticed about the file', () => {
  test.each([
    ['mot-cua-tcvn3.csv', 'phông chữ TCVN3'],
    ['mot-cua-tcvn3-utf8.csv', 'phông chữ TCVN3'],
    ['mot-cua-vo-chu.csv', 'mở nhầm bảng mã'],
    ['mot-cua-byte-hong.csv', 'dòng 3 (byte E1)'],
    ['mot-cua-sheetjs.xls', '17:00'],
  ])('%s: %s', async (file, words) => {
    expect(await said({ file })).toContain(words);
  });

  test('nothing of an ordinary file, and that it has no rows', async () => {
    expect(await said(`${HEADERS}\nH1;2.000815;1/6/2023;Trực tiếp;Đang giải quyết;\n`)).not.toContain('Lưu ý');
    const empty = await run(`${HEADERS}\n`);
    expect(empty).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('Không có dòng dữ liệu nào để nhập') });
  });
});
