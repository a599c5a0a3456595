// Makes full-exceljs.xlsx: a register with what exceljs can write. Run in this folder: node make-with-exceljs.mjs
import { writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';

const HEADERS = [
  'Mã hồ sơ',
  'Mã TTHC',
  'Ngày tiếp nhận',
  'Hình thức tiếp nhận',
  'Ngày hẹn trả',
  'Ngày trả kết quả',
  'Trạng thái',
  'Số tiền (đồng)',
  'Ghi chú',
];
const LAST = 7;
const DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

const book = new ExcelJS.Workbook();
Object.assign(book, {
  creator: 'x',
  created: new Date(Date.UTC(2023, 5, 13)),
  modified: new Date(Date.UTC(2023, 5, 13)),
});
const sheet = book.addWorksheet('Hồ sơ', {
  views: [{ state: 'frozen', ySplit: 1 }],
  pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToHeight: 0, printTitlesRow: '1:1' },
  headerFooter: { oddHeader: '&CUBND phường', oddFooter: '&P/&N' },
});
sheet.addRow(HEADERS).font = { bold: true };
for (let number = 2; number <= LAST; number++) {
  const day = new Date(Date.UTC(2023, 2, number));
  const status = number === 4 ? 'Đang giải quyết' : 'Đã trả kết quả';
  const returned = number === 4 ? null : day;
  const row = [
    `E${number}`,
    '2.000815',
    day,
    'Trực tiếp',
    day,
    returned,
    status,
    number * 1000,
    { richText: [{ text: 'đậm', font: { bold: true } }] },
  ];
  sheet.addRow(row).eachCell({ includeEmpty: true }, (cell, column) => {
    cell.border = { bottom: { style: 'hair' } };
    // The day that is still to come stands in a cell without a format for days.
    cell.numFmt = [3, 5, 6].includes(column) && !(number === 4 && column === 6) ? 'dd/mm/yyyy' : '@';
  });
}
sheet.autoFilter = `A1:I${LAST}`;
sheet.getCell('A3').note = 'hỏi lại';
sheet.getCell('K1').value = { formula: `SUM(H2:H${LAST})`, result: 27000 };
sheet.getCell('K2').value = { formula: 'TODAY()', result: 45090 };
sheet.getCell('A2').value = { text: 'E2', hyperlink: 'https://dichvucong.gov.vn' };
sheet.mergeCells('A9:I9');
sheet.addConditionalFormatting({
  ref: `H2:H${LAST}`,
  rules: [
    {
      type: 'colorScale',
      cfvo: [{ type: 'min' }, { type: 'max' }],
      color: [{ argb: 'FFFFFFFF' }, { argb: 'FFFF0000' }],
    },
  ],
});
sheet.dataValidations.add('D2:D1048576', { type: 'list', allowBlank: true, formulae: ['"Trực tiếp,Trực tuyến,BCCI"'] });
sheet.dataValidations.add(`B2:B${LAST}`, { type: 'list', allowBlank: true, formulae: ["'Thủ tục'!$A$2:$A$3"] });
await sheet.protect('x', { formatCells: false });
sheet.getRow(5).addPageBreak();
const procedures = book.addWorksheet('Thủ tục');
procedures.addTable({
  name: 'BangThuTuc',
  ref: 'A1',
  headerRow: true,
  columns: ['Mã TTHC', 'Tên thủ tục', 'Lĩnh vực', 'Thời hạn', 'Dịch vụ công trực tuyến'].map((name) => ({
    name,
    filterButton: true,
  })),
  rows: [
    ['2.000815', 'Chứng thực bản sao', 'Chứng thực', 1, 'Toàn trình'],
    ['1.004859', 'Thay đổi hộ tịch', 'Hộ tịch', 3, 'Một phần'],
  ],
});
procedures.addImage(book.addImage({ base64: DOT, extension: 'png' }), 'H2:I4');
book.addWorksheet('Ẩn', { state: 'hidden' }).getCell('A1').value = { formula: "COUNTA('Hồ sơ'!$A$2:$A$7)", result: 6 };
book.definedNames.add(`'Hồ sơ'!$A$1:$I$${LAST}`, 'DS_HoSo');
writeFileSync('full-exceljs.xlsx', new Uint8Array(await book.xlsx.writeBuffer()));
