import { AlignmentType } from 'docx';
import { FORM_TITLES, FORM_WORDS } from '../core/forms/form-wording';
import { FORM_LAYOUTS } from '../core/forms/layouts';
import type { WordTag } from '../core/report/word-tags';
import { BUDGET_TABLE } from './budget-table';
import { CELL_SIZE } from './cells';
import { footOf06a, form06aTable, headOf06a } from './form-06a';
import { periodLine } from './form-lines';
import { type Block, LANDSCAPE, loop, type PAGE, plain, run, unless } from './layout';
import { type ListTableTemplate, listTable, rowWhen, unitLine } from './list-table';
import { statisticForms } from './statistic-forms';

export interface AnnexTemplate {
  /** Prints the name and number of the annex; empty when the setting `Phụ lục` does not name the annex. */
  readonly tag: Extract<WordTag, `phu_luc_${string}`>;
  readonly title: string;
  readonly content: readonly Block[];
  readonly page?: typeof PAGE;
}

const left = AlignmentType.LEFT;

const GROUP_CELLS = ['{{stt}}', '{{chi_tieu}}'];
const STATISTIC_CELLS = [...GROUP_CELLS, '{{don_vi}}', '{{so_lieu}}', '{{ghi_chu}}'];

/** In the order in which the annexes follow the report. */
export const ANNEXES: readonly AnnexTemplate[] = [
  {
    tag: 'phu_luc_bieu_06a',
    title: FORM_TITLES.form06a,
    page: LANDSCAPE,
    content: [
      headOf06a(),
      periodLine(),
      unitLine(FORM_WORDS.dossiers),
      ...loop('co_bieu_06a', form06aTable()),
      ...unless('co_bieu_06a', plain([run(FORM_WORDS.noData)]), footOf06a()),
    ],
  },
  { tag: 'phu_luc_bieu_mau', title: FORM_TITLES.statisticForms, content: statisticForms() },
  {
    tag: 'phu_luc_thong_ke',
    title: FORM_TITLES.statistics,
    content: [
      listTable({
        list: 'thong_ke',
        columns: FORM_LAYOUTS.statistics.columns,
        // Over a hundred rows, most of them of one line at this size.
        size: 11,
        rows: [rowWhen('la_nhom', GROUP_CELLS, true), rowWhen('la_chi_tieu', STATISTIC_CELLS)],
      }),
    ],
  },
  {
    tag: 'phu_luc_van_ban',
    title: FORM_TITLES.documents,
    content: fromList(
      {
        list: 'van_ban_trong_ky',
        columns: FORM_LAYOUTS.documents.columns,
        rows: [{ cells: ['{{stt}}', '{{so_ky_hieu}}', '{{ngay}}', '{{loai}} {{trich_yeu}}', '{{muc}}'] }],
      },
      FORM_WORDS.documentCount('{{VB_BAN_HANH}}'),
    ),
  },
  {
    tag: 'phu_luc_thu_chi',
    title: FORM_TITLES.budget,
    content: [
      plain([run(FORM_WORDS.thisYear('{{dau_nam}}', '{{den_ngay}}'), { size: CELL_SIZE })], { keepNext: true }),
      unitLine(FORM_WORDS.money),
      ...fromList(BUDGET_TABLE, FORM_WORDS.noData),
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

function fromList(table: ListTableTemplate, otherwise: string): readonly Block[] {
  return whenFilled(table.list, listTable(table), otherwise);
}

function whenFilled(list: string, table: Block, otherwise: string): readonly Block[] {
  return [...loop(`co_${list}`, table), ...unless(`co_${list}`, plain([run(otherwise)]))];
}
