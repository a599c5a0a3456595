import { AlignmentType, type Paragraph } from 'docx';
import type { WordTag } from '../core/report/vocabulary';
import { BUDGET_TABLE } from './budget-table';
import { CELL_SIZE } from './cells';
import { form06aTable } from './form-06a';
import { type Block, LANDSCAPE, loop, type PAGE, plain, run, type Style, unless } from './layout';
import { type ListTableTemplate, listTable, rowWhen, unitLine } from './list-table';

export interface AnnexTemplate {
  /** Names the annex with its number, and is empty for one that officers did not choose at the setting `Phụ lục`. */
  readonly tag: Extract<WordTag, `phu_luc_${string}`>;
  readonly title: string;
  readonly content: readonly Block[];
  readonly page?: typeof PAGE;
}

const left = AlignmentType.LEFT;

const GROUP_CELLS = ['{{stt}}', '{{chi_tieu}}'];
const STATISTIC_CELLS = [...GROUP_CELLS, '{{don_vi}}', '{{so_lieu}}', '{{ghi_chu}}'];

/** In the order in which they follow the report. */
export const ANNEXES: readonly AnnexTemplate[] = [
  {
    tag: 'phu_luc_bieu_06a',
    title: 'TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH',
    page: LANDSCAPE,
    content: [
      formLine('Biểu số II.06a/VPCP/KSTT', { bold: true }),
      formLine('Kỳ báo cáo: {{ky_bao_cao}}{{#khoang_so_lieu}} ({{khoang_so_lieu}}){{/khoang_so_lieu}}'),
      unitLine('Đơn vị tính: số hồ sơ thủ tục hành chính'),
      ...whenFilled('bieu_06a', form06aTable(), 'Chưa có số liệu.'),
    ],
  },
  {
    tag: 'phu_luc_thong_ke',
    title: 'THỐNG KÊ CÁC CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH',
    content: [
      listTable({
        list: 'thong_ke',
        columns: [
          { header: 'STT', width: 12 },
          { header: 'Chỉ tiêu thống kê', width: 56, alignment: left },
          { header: 'Đơn vị tính', width: 20 },
          { header: 'Số liệu', width: 32, alignment: AlignmentType.RIGHT },
          { header: 'Ghi chú', width: 45, alignment: left },
        ],
        rows: [rowWhen('la_nhom', GROUP_CELLS, true), rowWhen('la_chi_tieu', STATISTIC_CELLS)],
      }),
    ],
  },
  {
    tag: 'phu_luc_van_ban',
    title: 'DANH MỤC VĂN BẢN ĐÃ BAN HÀNH TRONG KỲ',
    content: fromList(
      {
        list: 'van_ban_trong_ky',
        columns: [
          { header: 'STT', width: 12 },
          { header: 'Số, ký hiệu', width: 32 },
          { header: 'Ngày ban hành', width: 25 },
          { header: 'Tên loại và trích yếu nội dung', width: 71, alignment: left },
          { header: 'Mục báo cáo', width: 25 },
        ],
        rows: [{ cells: ['{{stt}}', '{{so_ky_hieu}}', '{{ngay}}', '{{loai}} {{trich_yeu}}', '{{muc}}'] }],
      },
      'Số văn bản ban hành trong kỳ: {{VB_BAN_HANH}}.',
    ),
  },
  {
    tag: 'phu_luc_thu_chi',
    title: 'TÌNH HÌNH THU, CHI NGÂN SÁCH SO VỚI DỰ TOÁN NĂM',
    content: [
      plain([run('(Số liệu từ ngày {{dau_nam}} đến ngày {{den_ngay}})', { size: CELL_SIZE })], { keepNext: true }),
      unitLine('Đơn vị tính: đồng'),
      ...fromList(BUDGET_TABLE, 'Chưa có số liệu.'),
    ],
  },
  {
    tag: 'phu_luc_nguon_so_lieu',
    title: 'NGUỒN SỐ LIỆU',
    content: [
      listTable({
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
      }),
    ],
  },
];

function formLine(text: string, style: Style = {}): Paragraph {
  return plain([run(text, { size: CELL_SIZE, ...style })], { keepNext: true, alignment: left });
}

function fromList(table: ListTableTemplate, otherwise: string): readonly Block[] {
  return whenFilled(table.list, listTable(table), otherwise);
}

function whenFilled(list: string, table: Block, otherwise: string): readonly Block[] {
  return [...loop(`co_${list}`, table), ...unless(`co_${list}`, plain([run(otherwise)]))];
}
