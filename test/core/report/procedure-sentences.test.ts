import { sectionOf } from '../../builders/reports';
import { anEstimate, aProcedure } from '../../builders/tables';

describe('the budget', () => {
  test('is not said to be 0 đồng where nobody entered a payment', () => {
    expect(sectionOf('II.5.a', { 'Dự toán': [anEstimate()] })).toContain('Thu, chi ngân sách: chưa có số liệu.');
  });
});

describe('the procedures', () => {
  const sentence = (levels: readonly string[]) =>
    sectionOf('II.2.b', {
      'Thủ tục': levels.map((level, index) => aProcedure({ code: `1.00000${index}`, level })),
    }).find((line) => line.startsWith('Tổng số'));

  test('are told by level where the office also receives for others', () => {
    expect(sentence(['Xã', 'Xã', 'Trung ương'])).toMatch(
      /: 03 thủ tục, trong đó cấp xã 02 thủ tục, cấp trung ương 01 thủ tục\.$/,
    );
    expect(sentence(['Xã', 'Xã'])).toMatch(/: 02 thủ tục\.$/);
  });
});
