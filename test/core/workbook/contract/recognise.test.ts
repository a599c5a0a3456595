import { recogniseTab } from '../../../../src/core/workbook/contract/recognise';
import { aTable, TAB_NAMES, type TabName } from '../../../builders/tables';

const headersOf = (name: TabName) => aTable(name, []).rows[0] ?? [];

describe('a range is recognised by its header row', () => {
  test.each(TAB_NAMES)('as the tab %s', (name) => expect(recogniseTab([headersOf(name)])?.name).toBe(name));

  test('whatever the order, the case and the columns of the officer’s own', () => {
    const headers = [...headersOf('Hồ sơ')].reverse().map((header) => `  ${String(header).toUpperCase()}`);
    expect(recogniseTab([['STT', ...headers, null, 7]])?.name).toBe('Hồ sơ');
  });

  test('without its optional columns', () => {
    const required = ['Mã hồ sơ', 'Mã TTHC', 'Ngày tiếp nhận', 'Hình thức tiếp nhận', 'Trạng thái'];
    expect(recogniseTab([required])?.name).toBe('Hồ sơ');
  });

  test('not without a required one', () => {
    expect(recogniseTab([headersOf('Hồ sơ').filter((header) => header !== 'Trạng thái')])?.name).not.toBe('Hồ sơ');
    expect(recogniseTab([])).toBeNull();
    expect(recogniseTab([['STT', 'Họ và tên']])).toBeNull();
  });
});
