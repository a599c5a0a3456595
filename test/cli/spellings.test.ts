import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importCommand } from '../../src/cli/import-command';
import { readExportRows } from '../../src/cli/import-source';
import { importSummary } from '../../src/cli/import-summary';
import { readXlsx } from '../../src/cli/read-xlsx';
import { reportCommand } from '../../src/cli/report-command';
import { workbookBytes } from '../../src/cli/write-workbook';
import { countsOf } from '../../src/core/import/plan/import-plan';
import { planImport } from '../../src/core/import/plan/plan-import';
import { refusalMessage } from '../../src/core/import/plan/plan-wording';
import { aFolder, ran, removeFolder } from '../builders/command';
import { sampleTables } from '../builders/sample';
import { aDossier, aWorkbook } from '../builders/tables';

const FOLDER = aFolder();
const at = (name: string) => join(FOLDER, name);
const DATA = join(__dirname, '..', 'data', 'spellings');
const tables = sampleTables();

afterAll(() => removeFolder(FOLDER));

async function planOf(name: string) {
  const wishes = { tab: undefined, sheets: [], maps: [], dayOrder: null };
  const read = await readExportRows(readFileSync(join(DATA, name)), tables, wishes);
  const plan = planImport(tables, read.value);
  return { plan, text: importSummary({ plan, read, mode: 'preview' }) };
}

describe('a dossier of the register, exported in another spelling, is not new', () => {
  test.each(['bom', 'endash', 'fullw', 'inner', 'lower', 'lrm', 'nbsp', 'zwsp'])('v21-%s.csv', async (name) => {
    const { plan, text } = await planOf(`v21-${name}.csv`);
    expect(countsOf(plan)).toMatchObject({ added: 0, changed: 0, unchanged: 1, refused: 0 });
    expect(text).toContain('Tab «Hồ sơ»: 0 dòng mới, 0 dòng thay đổi, 1 dòng không đổi, 0 dòng bị từ chối.');
    const isTold = text.includes('1 mã có ký tự lạ') && text.includes('đã đọc như «H32.101.22-220905-0001» (dòng 2)');
    expect(isTold).toBe(['endash', 'fullw', 'lrm', 'zwsp'].includes(name));
  });
});

test('eth for Đ is read as Đ', async () => {
  const { plan } = await planOf('c01-eth.csv');
  expect(countsOf(plan)).toMatchObject({ added: 2, refused: 0 });
  const status = plan.fields.indexOf('status');
  expect(plan.added.map(({ cells }) => cells[status])).toEqual(['Đã trả kết quả', 'Đang giải quyết']);
});

test('a code in scientific notation is refused, with what to do', async () => {
  const { plan } = await planOf('h19-sci.csv');
  expect(countsOf(plan)).toMatchObject({ added: 0, refused: 1 });
  expect(plan.refused.map(({ problem }) => refusalMessage(problem, (row) => ({ row })))).toEqual([
    'Tìm thấy «2.30613E+14»: mã đã bị đổi sang dạng số mũ nên mất các chữ số cuối. Hãy mở tệp gốc trên phần mềm, xuất lại với cột mã dạng Văn bản (Text), hoặc gõ lại mã. Dòng này không được nhập.',
  ]);
});

test('an odd code is written as it is read, and the next import finds it', async () => {
  writeFileSync(at('so.xlsx'), await workbookBytes(aWorkbook({ 'Hồ sơ': [aDossier({ code: 'A' })] })));
  const lines = [
    'Mã hồ sơ;Mã TTHC;Ngày tiếp nhận;Hình thức tiếp nhận;Trạng thái',
    'H32–1\u200b;１.000001;03/4/2023;Trực tiếp;Ðang giải quyết',
  ];
  writeFileSync(at('xuat.csv'), lines.join('\n'));
  const [first, again] = [
    await ran(importCommand, FOLDER, ['so.xlsx', 'xuat.csv', '--apply']),
    await ran(importCommand, FOLDER, ['so.xlsx', 'xuat.csv']),
  ];
  expect(first.stdout).toContain('1 dòng mới');
  expect(again.stdout).toContain('0 dòng mới, 0 dòng thay đổi, 1 dòng không đổi, 0 dòng bị từ chối.');
  const written = (await readXlsx(readFileSync(at('so.xlsx')))).find(({ name }) => name === 'Hồ sơ')?.rows[2];
  expect(written?.slice(0, 2)).toEqual(['H32-1', '1.000001']);
  expect(written).toContain('Đang giải quyết');
});

test('the report tells of odd characters once for a tab and lists them in its figures', async () => {
  const rows = [1, 2, 3, 4].map((last) => aDossier({ code: `H32–${last}` }));
  writeFileSync(at('la.xlsx'), await workbookBytes(aWorkbook({ 'Hồ sơ': [...rows, aDossier({ code: 'H32-1' })] })));
  const { exitCode, stdout } = await ran(reportCommand, FOLDER, ['la.xlsx']);
  expect(exitCode).toBe(0);
  expect(stdout.match(/ký tự lạ/g)).toHaveLength(1);
  const { indicators, problems } = JSON.parse(readFileSync(at('out/chi-tieu.json'), 'utf8'));
  expect(indicators.HS_TIEP_NHAN.value).toBe(4);
  expect(problems).toContainEqual({
    code: 'odd-characters',
    severity: 'warning',
    sheet: 'Hồ sơ',
    row: null,
    column: null,
    message: expect.stringContaining('4 mã có ký tự lạ'),
  });
});
