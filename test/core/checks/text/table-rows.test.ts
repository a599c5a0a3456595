import { codesIn } from '../../../builders/report-text';

const row = (...cells: readonly string[]) => cells.join('\t');

describe('the cells of a table are read one by one', () => {
  test('a number takes no unit from the next cell', () => {
    expect(codesIn(row('Thu lệ phí', '5.000.000 đồng', '12', 'Tỷ lệ đạt 5%'))).toEqual([]);
    expect(codesIn(row('Thu lệ phí', '5.000.000 đồng', '12 tỷ đồng'))).toEqual(['units-mixed']);
  });

  test('days of two cells are not the period of the report', () => {
    expect(codesIn(row('Hồ sơ trả chậm', '15/12/2022', '-', '20/12/2022'))).toEqual([]);
    expect(codesIn(row('Số liệu', 'từ 15/12/2022 đến 20/12/2022'))).toEqual(['period-off-rule-in-text']);
  });

  test('who signs is not whom the line «Lưu» names', () => {
    expect(codesIn('Nơi nhận:', row('- Lưu: VT', 'Nguyễn Văn An'))).toEqual([]);
    expect(codesIn('Nơi nhận:', row('- Lưu: VT, Hạnh', 'Nguyễn Văn An'))).toEqual(['archive-names-person']);
  });
});
