import fc from 'fast-check';
import type { Form, FormCell, FormName } from '../../../src/core/forms/form';
import { formsOf } from '../../../src/core/forms/forms-of';
import type { CountCode } from '../../../src/core/indicators/catalogue';
import type { ListName } from '../../../src/core/report/list-fields';
import { reportOf, type WorkbookReport } from '../../../src/core/report/make-report';
import { displayed } from '../../../src/emulator/spreadsheet/number-format';
import { workbooks } from '../../builders/arbitraries';
import { RUN_ON } from '../../builders/days';
import { reportIn } from '../../builders/reports';
import { runs } from '../../builders/runs';
import { sampleTables } from '../../builders/sample';
import { aDocument, aWorkbook, type Contents, settings } from '../../builders/tables';

/** Columns (3) to (13) of Biểu II.06a, as indicators. */
const INDICATORS: readonly CountCode[] = [
  ...(['HS_TIEP_NHAN', 'HS_MOI_TRUC_TUYEN', 'HS_MOI_KHAC', 'HS_KY_TRUOC', 'HS_GIAI_QUYET', 'HS_SOM_HAN'] as const),
  ...(['HS_DUNG_HAN', 'HS_TRE_HAN', 'HS_DANG_GIAI_QUYET', 'HS_DANG_TRONG_HAN', 'HS_DANG_QUA_HAN'] as const),
];

/** The list that fills the same annex in the Word document, with its fields in the order of the columns. */
const IN_WORD: Readonly<Record<FormName, { readonly list: ListName; readonly fields: readonly string[] }>> = {
  form06a: { list: 'bieu_06a', fields: ['stt', 'ten', ...INDICATORS.map((_, index) => `cot_${index + 3}`)] },
  statistics: { list: 'thong_ke', fields: ['stt', 'chi_tieu', 'don_vi', 'so_lieu', 'ghi_chu'] },
  documents: { list: 'van_ban_trong_ky', fields: ['stt', 'so_ky_hieu', 'ngay', 'loai trich_yeu', 'muc'] },
  budget: { list: 'khoan_muc', fields: ['stt', 'ten', 'du_toan', 'thuc_hien', 'ty_le'] },
};

const formOf = (made: WorkbookReport, name: FormName) => formsOf(made).find((form) => form.name === name) as Form;
const FOOT = ['', 'Người lập biểu', '(Ký, ghi rõ họ tên)', '', '', ''];
const textOf = (cell: FormCell) => (typeof cell === 'string' ? cell : displayed(cell.number, cell.format, 'vi_VN'));
const numberOf = (cell: FormCell | undefined) => (typeof cell === 'object' ? cell.number : Number.NaN);

function expectAsInWord(made: WorkbookReport): void {
  for (const form of formsOf(made)) {
    const { list, fields } = IN_WORD[form.name];
    const inWord = made.report.lists[list].map(({ fields: printed }) =>
      fields.map((field) =>
        field
          .split(' ')
          .map((name) => printed[name])
          .join(' '),
      ),
    );
    const here = form.rows.map(({ cells }) => fields.map((_, index) => textOf(cells[index] ?? '')));
    expect({ form: form.name, rows: here }).toEqual({ form: form.name, rows: inWord });
  }
}

describe('the annexes of the sample', () => {
  const made = reportOf(sampleTables(), RUN_ON);

  test('show row by row what the Word document prints', () => {
    expectAsInWord(made);
    expect(formsOf(made).map(({ rows }) => rows.length > 5)).toEqual([true, true, true, true]);
  });

  test('say above the table what it is, which report it goes with, and of which period', () => {
    expect(
      formOf(made, 'form06a').above.map(({ text, beside }) => (beside ? `${text} | ${beside.text}` : text)),
    ).toEqual([
      'Biểu số II.06a/VPCP/KSTT | Đơn vị báo cáo: UBND phường Phước Long',
      'Ban hành theo Thông tư số 01/2020/TT-VPCP ngày 21/10/2020 | Đơn vị nhận báo cáo: Phòng Nội vụ thành phố Nha Trang',
      'TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH',
      expect.stringMatching(/^\(Kèm theo Báo cáo số .*\/BC-UBND ngày .* của UBND phường Phước Long\)$/),
      'Kỳ báo cáo: 6 tháng đầu năm 2023 (số liệu từ ngày 15/12/2022 đến ngày 13/6/2023) | Đơn vị tính: số hồ sơ thủ tục hành chính',
    ]);
    expect(
      formOf(made, 'budget')
        .above.map(({ text }) => text)
        .slice(2),
    ).toEqual(['(Số liệu từ ngày 01/01/2023 đến ngày 13/6/2023)', 'Đơn vị tính: đồng']);
  });

  test('have their sums and the names of their groups in bold', () => {
    const bold = formOf(made, 'form06a').rows.filter((row) => row.bold);
    expect(bold.map(({ cells }) => cells[1])).toEqual(['Cấp xã', 'Tổng số']);
    expect(formOf(made, 'budget').rows.filter((row) => row.bold)).toHaveLength(2);
  });
});

describe('the annexes of any workbook', () => {
  const reports = workbooks({ damaged: true, repeated: true }).map((contents) => reportOf(aWorkbook(contents), RUN_ON));

  test('show what the Word document prints', () => {
    fc.assert(fc.property(reports, expectAsInWord), runs(10));
  });

  test('have a Biểu II.06a whose total is the indicators', () => {
    fc.assert(
      fc.property(reports, (made) => {
        const { rows } = formOf(made, 'form06a');
        const total = rows[rows.length - 1]?.cells.slice(2).map(numberOf);
        expect(total).toEqual(INDICATORS.map((code) => made.figures[code].value));
      }),
      runs(10),
    );
  });
});

describe('an annex without rows', () => {
  const saidIn = (name: FormName, contents: Contents) => formOf(reportIn(contents), name).below.map(({ text }) => text);

  test('says so, as in the Word document', () => {
    expect(saidIn('form06a', { 'Cấu hình': settings({ year: null }) })).toEqual(['Chưa có số liệu.', ...FOOT]);
    expect(saidIn('documents', {})).toEqual(['Số văn bản ban hành trong kỳ: 0.']);
    expect(saidIn('documents', { 'Cấu hình': settings({ year: null }) })).toEqual([
      'Số văn bản ban hành trong kỳ: chưa có số liệu.',
    ]);
    expect(saidIn('budget', {})).toEqual(['Chưa có số liệu.']);
  });

  test('says nothing below its table when it has one', () => {
    expect(saidIn('documents', { 'Văn bản': [aDocument({ issuedOn: '2023-04-03' })] })).toEqual([]);
  });
});
