import { AlignmentType } from 'docx';
import type { WordTag } from '../core/report/vocabulary';
import { BUDGET_TABLE } from './budget-table';
import { type Block, body, loop, unless } from './layout';
import { captionedTable } from './list-table';
import { monthChart } from './month-chart';

const left = AlignmentType.LEFT;
const right = AlignmentType.RIGHT;

/** A table that is printed in an annex is not repeated in the section, which refers to the annex. */
function unlessInAnnex(annex: WordTag, subject: string, table: readonly Block[]): readonly Block[] {
  return [...unless(annex, ...table), ...loop(annex, body(`${subject} được nêu tại {{${annex}}} kèm theo.`))];
}

/** Tables by the section at whose end they are printed. */
export const SECTION_TABLES: Readonly<Record<string, () => readonly Block[]>> = {
  'I.1': () =>
    unlessInAnnex(
      'phu_luc_van_ban',
      'Danh mục văn bản ban hành trong kỳ',
      captionedTable({
        caption: 'Văn bản do {{ten_co_quan}} ban hành trong kỳ',
        list: 'van_ban_trong_ky',
        columns: [
          { header: 'STT', width: 12 },
          { header: 'Số, ký hiệu', width: 34 },
          { header: 'Ngày ban hành', width: 26 },
          { header: 'Trích yếu nội dung', width: 93, alignment: left },
        ],
        rows: [{ cells: ['{{stt}}', '{{so_ky_hieu}}', '{{ngay}}', '{{loai}} {{trich_yeu}}'] }],
      }),
    ),
  'II.2.d': () => [
    ...monthChart(),
    ...loop(
      'phu_luc_bieu_06a',
      body('Kết quả giải quyết hồ sơ theo từng lĩnh vực được nêu tại {{phu_luc_bieu_06a}} kèm theo.'),
    ),
  ],
  'II.4.a': () =>
    captionedTable({
      caption: 'Cán bộ, công chức theo chức danh',
      unit: 'Đơn vị tính: người',
      list: 'nhan_su_bien_che',
      columns: [
        { header: 'STT', width: 12 },
        { header: 'Chức danh', width: 58, alignment: left },
        { header: 'Nhóm', width: 43, alignment: left },
        { header: 'Biên chế giao', width: 18 },
        { header: 'Hiện có', width: 16 },
        { header: 'Đạt chuẩn', width: 18 },
      ],
      rows: [
        {
          cells: ['{{stt}}', '{{chuc_danh}}', '{{nhom}}', '{{bien_che}}', '{{hien_co}}', '{{dat_chuan}}'],
        },
      ],
      closing: ['', 'Tổng cộng', '', '{{CB_BIEN_CHE}}', '{{CB_HIEN_CO}}', '{{CB_DAT_CHUAN}}'],
    }),
  'II.5.a': () => [
    ...unlessInAnnex(
      'phu_luc_thu_chi',
      'Thu, chi ngân sách theo khoản mục so với dự toán năm',
      captionedTable({
        caption: 'Thu, chi ngân sách so với dự toán năm',
        unit: 'Đơn vị tính: đồng',
        ...BUDGET_TABLE,
      }),
    ),
    ...captionedTable({
      caption: 'Giải ngân vốn đầu tư công',
      unit: 'Đơn vị tính: đồng',
      list: 'cong_trinh',
      columns: [
        { header: 'STT', width: 12 },
        { header: 'Công trình', width: 63, alignment: left },
        { header: 'Kế hoạch vốn', width: 34, alignment: right },
        { header: 'Đã giải ngân', width: 34, alignment: right },
        { header: 'Tỷ lệ', width: 22, alignment: right },
      ],
      rows: [{ cells: ['{{stt}}', '{{ten}}', '{{ke_hoach}}', '{{giai_ngan}}', '{{ty_le}}'] }],
    }),
  ],
  'II.6.a': () =>
    captionedTable({
      caption: 'Chỉ tiêu chính quyền điện tử, chính quyền số',
      list: 'chinh_quyen_so',
      columns: [
        { header: 'STT', width: 12 },
        { header: 'Chỉ tiêu', width: 87, alignment: left },
        { header: 'Số đạt', width: 22 },
        { header: 'Tổng số', width: 22 },
        { header: 'Tỷ lệ', width: 22 },
      ],
      rows: [{ cells: ['{{stt}}', '{{ten}}', '{{tu_so}}', '{{mau_so}}', '{{ty_le}}'] }],
    }),
};
