import { AlignmentType, type Paragraph, type Table } from 'docx';
import { plain, run, SINGLE } from './layout';
import { listTable } from './tables';

/** Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III: an annex begins on a page of its own and names the document it goes with. */
function heading(title: string): readonly Paragraph[] {
  const spacing = { before: 0, after: 0, ...SINGLE };
  return [
    plain([run('Phụ lục', { bold: true })], { pageBreakBefore: true, keepNext: true, spacing }),
    plain([run(title, { bold: true })], { keepNext: true, spacing }),
    plain([run('(Kèm theo Báo cáo ngày {{ngay_bao_cao}} của {{ten_co_quan}})', { italics: true })], {
      keepNext: true,
      spacing: { before: 0, after: 120, ...SINGLE },
    }),
  ];
}

/** Each is there only when officers chose it at the setting `Phụ lục`. */
export function annexes(): readonly (Paragraph | Table)[] {
  const left = AlignmentType.LEFT;
  return listTable({
    caption: heading('NGUỒN SỐ LIỆU'),
    list: 'nguon_so_lieu',
    columns: [
      { header: 'STT', width: 11 },
      { header: 'Chỉ tiêu', width: 44, alignment: left },
      { header: 'Số liệu', width: 33 },
      { header: 'Tab nguồn', width: 22 },
      { header: 'Cách tính', width: 43, alignment: left },
      { header: 'Số dòng', width: 12 },
    ],
    rows: [{ cells: ['{{stt}}', '{{chi_tieu}}', '{{so_lieu}}', '{{nguon}}', '{{cach_tinh}}', '{{so_dong}}'] }],
  });
}
