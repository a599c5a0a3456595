import type { SpreadsheetFile } from '../../src/emulator/spreadsheet/spreadsheet-file';
import { Killed } from '../../src/emulator/world/exceptions';
import { AN, aWorld, BINH } from './a-world';

const aFile = () => aWorld().spreadsheet({ tables: [{ name: 'Tab', rows: [['cũ']] }], editors: [BINH] });
const cellsOf = (file: SpreadsheetFile) => file.tables()[0]?.rows;

function aRun(file: SpreadsheetFile, officer = AN) {
  const { globals, run, end } = file.begin(officer);
  const book = globals.SpreadsheetApp.getActive();
  const sheet = book.getSheetByName('Tab');
  if (!sheet) throw new Error('the tab is missing');
  return { globals, book, sheet, run, end };
}

describe('what a run writes into a Sheet', () => {
  test('is held back until the run ends', () => {
    const file = aFile();
    const { sheet, end } = aRun(file);
    sheet.getRange('A1').setValue('mới');
    expect(cellsOf(file)).toEqual([['cũ']]);
    end();
    expect(cellsOf(file)).toEqual([['mới']]);
  });

  test.each<readonly [string, (run: ReturnType<typeof aRun>) => unknown]>([
    ['flush', ({ globals }) => globals.SpreadsheetApp.flush()],
    ['a read', ({ sheet }) => sheet.getRange('B1').getNote()],
    ['asking how many rows have values', ({ sheet }) => sheet.getLastRow()],
    ['taking the range with values', ({ sheet }) => sheet.getDataRange()],
    ['adding rows', ({ sheet }) => sheet.insertRowsAfter(1, 1)],
    ['adding a tab', ({ book }) => book.insertSheet('Khác')],
  ])('is carried out by %s', (_, call) => {
    const file = aFile();
    const run = aRun(file);
    run.sheet.getRange('A1').setValue('mới');
    call(run);
    expect(cellsOf(file)?.[0]).toEqual(['mới']);
  });

  test('is carried out neither by a property, a lock, Drive nor by taking another range', () => {
    const file = aFile();
    const { globals, sheet } = aRun(file);
    sheet.getRange('A1').setValue('mới');
    globals.PropertiesService.getDocumentProperties().setProperty('k', '1');
    globals.LockService.getDocumentLock().tryLock(0);
    globals.Drive.Files.create({ name: 'a' });
    sheet.getRange('A2');
    expect(cellsOf(file)).toEqual([['cũ']]);
    expect(file.as(BINH).PropertiesService.getDocumentProperties().getProperty('k')).toBe('1');
  });

  test('is what the script passed, whatever it does with its array afterwards', () => {
    const file = aFile();
    const { sheet, end } = aRun(file);
    const rows = [['một']];
    sheet.getRange('A1').setValues(rows);
    rows[0] = ['hai'];
    end();
    expect(cellsOf(file)).toEqual([['một']]);
  });

  test('is lost with a run that is killed before', () => {
    const file = aFile();
    const { sheet, end } = aRun(file);
    sheet.getRange('A1').setValue('mới');
    file.world.failAt(1, 'kill');
    expect(() => sheet.getRange('A1').getValue()).toThrow(Killed);
    end();
    expect(cellsOf(file)).toEqual([['cũ']]);
  });

  test('is not seen by a run in between', () => {
    const file = aFile();
    const { sheet, end } = aRun(file);
    sheet.getRange('A1').setValue('mới');
    const other = aRun(file, BINH);
    expect(other.sheet.getRange('A1').getValue()).toBe('cũ');
    end();
    expect(other.sheet.getRange('A1').getValue()).toBe('mới');
  });
});

describe('a write that fails late', () => {
  const threeWrites = (file: SpreadsheetFile) => {
    const run = aRun(file);
    const fault = file.world.failAt(2, 'late');
    for (const cell of ['A1', 'B1', 'C1']) run.sheet.getRange(cell).setValue(cell);
    expect(fault.hit).toBe('Range.setValue');
    return run;
  };

  test('returns, and throws at the next read, with what was written after it', () => {
    const file = aFile();
    const { sheet } = threeWrites(file);
    expect(() => sheet.getRange('A1').getValue()).toThrow('Service Spreadsheets failed while accessing');
    expect(cellsOf(file)).toEqual([['A1']]);
    expect(sheet.getRange('A1').getValue()).toBe('A1');
  });

  test('throws at the end of the run at the latest', () => {
    const file = aFile();
    const { end } = threeWrites(file);
    expect(end).toThrow('Service Spreadsheets failed while accessing');
    expect(cellsOf(file)).toEqual([['A1']]);
  });

  test('is any other call that fails before it takes effect', () => {
    const file = aFile();
    const { globals } = aRun(file);
    file.world.failAt(1, 'late');
    expect(() => globals.PropertiesService.getDocumentProperties().setProperty('k', '1')).toThrow('server error');
  });
});

test('a flush or read that fails takes with it what it was to carry out', () => {
  const file = aFile();
  const { globals, sheet, end } = aRun(file);
  sheet.getRange('A1').setValue('mới');
  file.world.failAt(1, 'before');
  expect(() => globals.SpreadsheetApp.flush()).toThrow('Service Spreadsheets');
  end();
  expect(cellsOf(file)).toEqual([['cũ']]);
});

test('in a Vietnamese account exceptions are in Vietnamese, and of the Drive service only the sentence around', () => {
  const file = aWorld({ traits: { language: 'vi' } }).spreadsheet({ tables: [{ name: 'Tab', rows: [] }] });
  const { globals, book, sheet } = aRun(file);
  expect(() => sheet.getRange(5000, 1)).toThrow('Tọa độ của dải ô nằm ngoài kích thước của trang tính.');
  expect(() => book.insertSheet('Tab')).toThrow('Đã tồn tại một trang tính có tên "Tab". Vui lòng nhập tên khác.');
  expect(() => globals.Drive.Files.get('x')).toThrow(/^Lệnh gọi API tới drive\.files\.get .*File not found: x\.$/);
  file.world.failAt(1, 'before');
  expect(() => sheet.getRange('A1').setValue(1)).toThrow('Dịch vụ Bảng tính bị lỗi khi truy cập tài liệu có id');
});
