import { workbookBytes } from '../../../src/cli/write-workbook';
import type { Cell, Table } from '../../../src/core/workbook/contract/cell';

const refusalOf = (rows: Table['rows']) =>
  workbookBytes([{ name: 'Ghi nhớ', rows }]).then(
    () => 'written',
    (error: Error) => error.message,
  );

test('a text too long for a cell is refused with its place, how long it is and what to do', async () => {
  const message = await refusalOf([['Ngày', 'Việc'], [], [null, 'x'.repeat(32_768)]]);
  expect(message).toBe(
    'Tab «Ghi nhớ», dòng 3, cột B: có 32.768 ký tự, nhưng một ô của tệp .xlsx chứa tối đa 32.767 ký tự. ' +
      'Chưa ghi tệp nào. Hãy rút gọn nội dung hoặc tách ra nhiều dòng rồi chạy lại.',
  );
});

test('more rows than a sheet has are refused', async () => {
  const row: readonly Cell[] = [];
  expect(await refusalOf(new Array<readonly Cell[]>(1_048_577).fill(row))).toContain(
    'Tab «Ghi nhớ»: có 1.048.577 dòng, nhưng một trang tính của tệp .xlsx chứa tối đa 1.048.576 dòng.',
  );
});

test('more columns than a sheet has are refused', async () => {
  expect(await refusalOf([new Array<Cell>(16_385).fill(1)])).toContain('tối đa 16.384 cột');
});

test('the last column of a sheet is written', async () => {
  expect(await refusalOf([[1], new Array<Cell>(16_384).fill(1)])).toBe('written');
});
