import { AlignmentType } from 'docx';
import type { Block as OutlineBlock } from '../core/outline/blocks';
import { BLOCK_FIELDS } from '../core/report/inner-lists';
import type { WordTag } from '../core/report/word-tags';
import { BUDGET_TABLE } from './budget-table';
import { type Block, body, loop, unless } from './layout';
import { type CaptionedTemplate, captionedTable, rowWhen } from './list-table';
import { monthChart } from './month-chart';

const left = AlignmentType.LEFT;
const right = AlignmentType.RIGHT;

/** A table that is printed in an annex is not repeated in the section, which refers to the annex if it has a row. */
function unlessInAnnex(annex: WordTag, subject: string, table: CaptionedTemplate): readonly Block[] {
  const reference = loop(`co_${table.list}`, body(`${subject} được nêu tại {{${annex}}} kèm theo.`));
  return [...unless(annex, ...captionedTable(table)), ...loop(annex, ...reference)];
}

/** Every table at its block, in the order in which the section names its blocks. */
export function blockTables(of: BlockTables = TABLES): readonly Block[] {
  const tables = Object.entries(of).flatMap(([block, table]) => loop(BLOCK_FIELDS[block as OutlineBlock], ...table()));
  return loop('cac_khoi', ...tables);
}

/** Only where the report has no table of targets. */
const OF_TARGET = '{{#la_co_muc_tieu}} (mục tiêu {{muc_tieu}}: {{danh_gia}}){{/la_co_muc_tieu}}';

const LEVEL_CELLS = [
  ...['{{stt}}', '{{cap}}', '{{tiep_nhan}}', '{{giai_quyet}}'],
  ...['{{som_dung_han}}', '{{ty_le}}', '{{tre_han}}', '{{qua_han}}'],
];

type BlockTables = Partial<Record<OutlineBlock, () => readonly Block[]>>;

export const TABLES = {
  documents: () =>
    unlessInAnnex('phu_luc_van_ban', 'Danh mục văn bản ban hành trong kỳ', {
      caption: 'Văn bản do {{co_quan_ban_hanh}} ban hành trong kỳ',
      list: 'van_ban_trong_ky',
      columns: [
        { header: 'STT', width: 12 },
        { header: 'Số, ký hiệu', width: 34 },
        { header: 'Ngày ban hành', width: 26 },
        { header: 'Trích yếu nội dung', width: 93, alignment: left },
      ],
      rows: [{ cells: ['{{stt}}', '{{so_ky_hieu}}', '{{ngay}}', '{{loai}} {{trich_yeu}}'] }],
    }),
  months: monthChart,
  dossiers: () =>
    loop(
      'phu_luc_bieu_06a',
      ...loop(
        'co_bieu_06a',
        body('Kết quả giải quyết hồ sơ theo từng lĩnh vực được nêu tại {{phu_luc_bieu_06a}} kèm theo.'),
      ),
    ),
  levels: () =>
    captionedTable({
      caption: 'Kết quả giải quyết hồ sơ theo cấp thực hiện thủ tục',
      unit: 'Đơn vị tính: hồ sơ',
      list: 'theo_cap',
      columns: [
        { header: 'STT', width: 12 },
        { header: 'Cấp', width: 45, alignment: left },
        { header: 'Tiếp nhận', width: 18 },
        { header: 'Đã giải quyết', width: 18 },
        { header: 'Sớm và đúng hạn', width: 18 },
        { header: 'Tỷ lệ', width: 20 },
        { header: 'Trễ hạn', width: 17 },
        { header: 'Đang quá hạn', width: 17 },
      ],
      rows: [
        rowWhen('la_cap', LEVEL_CELLS),
        rowWhen('la_tong', LEVEL_CELLS, true),
        rowWhen('la_phi_dia_gioi', LEVEL_CELLS),
      ],
    }),
  targets: () =>
    captionedTable({
      caption: 'Kết quả thực hiện các mục tiêu',
      list: 'muc_tieu',
      columns: [
        { header: 'STT', width: 12 },
        { header: 'Chỉ tiêu', width: 73, alignment: left },
        { header: 'Mục tiêu', width: 22 },
        { header: 'Kết quả', width: 22 },
        { header: 'Đánh giá', width: 36 },
      ],
      rows: [{ cells: ['{{stt}}', '{{chi_tieu}}', '{{muc_tieu}}', '{{so_lieu}}', '{{danh_gia}}'] }],
    }),
  'own-indicators': () =>
    captionedTable({
      caption: 'Các chỉ tiêu theo dõi thêm',
      list: 'chi_tieu_rieng',
      columns: [
        { header: 'STT', width: 12 },
        { header: 'Chỉ tiêu', width: 88, alignment: left },
        { header: 'Đơn vị tính', width: 25 },
        { header: 'Kết quả', width: 40 },
      ],
      rows: [{ cells: ['{{stt}}', '{{ten}}', '{{don_vi}}', `{{so_lieu}}${OF_TARGET}`] }],
    }),
  titles: () =>
    captionedTable({
      caption: 'Cán bộ, công chức theo chức danh',
      unit: 'Đơn vị tính: người',
      list: 'nhan_su_bien_che',
      columns: [
        { header: 'STT', width: 12 },
        { header: 'Chức danh', width: 54, alignment: left },
        { header: 'Nhóm', width: 43, alignment: left },
        { header: 'Biên chế giao', width: 22 },
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
  budget: () =>
    unlessInAnnex('phu_luc_thu_chi', 'Thu, chi ngân sách theo khoản mục so với dự toán năm', {
      caption: 'Thu, chi ngân sách so với dự toán năm',
      unit: 'Đơn vị tính: đồng',
      ...BUDGET_TABLE,
    }),
  disbursement: () =>
    captionedTable({
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
  digital: () =>
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
} satisfies BlockTables;
