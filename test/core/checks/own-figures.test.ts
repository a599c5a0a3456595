import { codesInWorkbook } from '../../builders/report-text';
import { aDossier, anOwnIndicator, aParagraph, aTypedFigure } from '../../builders/tables';

const contents = (text: string) => ({
  'Hồ sơ': [aDossier(), aDossier(), aDossier()],
  'Chỉ tiêu riêng': [anOwnIndicator({ code: 'HS_XA_PHUONG', label: 'Hồ sơ tại tổ', unit: 'hồ sơ' })],
  'Số liệu nhập tay': [aTypedFigure({ code: 'HS_XA_PHUONG', value: 2 })],
  'Nội dung': [aParagraph({ section: 'II.2.c', text })],
});

test('a number typed by hand is held against the workbook, the figure of an own indicator is not', () => {
  expect(codesInWorkbook(contents('Trong kỳ đã tiếp nhận 02 hồ sơ.'))).toContain('figure-not-of-workbook');
  expect(codesInWorkbook(contents('Trong kỳ đã tiếp nhận {{HS_XA_PHUONG}} hồ sơ.'))).not.toContain(
    'figure-not-of-workbook',
  );
});
