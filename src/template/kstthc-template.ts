import { AlignmentType } from 'docx';
import { ANNEXES } from './annex-contents';
import { blockTables, TABLES } from './block-tables';
import { builtInTemplate } from './default-template';
import type { Block } from './layout';
import { captionedTable, rowWhen } from './list-table';

const REPORTED = 'tình hình, kết quả thực hiện công tác kiểm soát thủ tục hành chính, giải quyết thủ tục hành chính';

/** The built-in template of the report on the control of procedures. */
export function kstthcTemplate(): Promise<Uint8Array> {
  const { dossiers, levels } = TABLES;
  return builtInTemplate({
    name: 'Báo cáo kiểm soát thủ tục hành chính',
    subject: {
      above: ['Tình hình, kết quả thực hiện công tác kiểm soát thủ tục hành chính,'],
      line: 'giải quyết thủ tục hành chính',
      rules: { oneLine: 50, days: 30 },
    },
    opening: REPORTED,
    closing: REPORTED,
    tables: blockTables({ dossiers, levels, delays: delaysTable }),
    annexes: ANNEXES.filter(({ tag }) => tag === 'phu_luc_bieu_06a'),
  });
}

const LINE_CELLS = ['{{stt}}', '{{linh_vuc}}', '{{nguyen_nhan}}', '{{tre_han}}', '{{qua_han}}', '{{da_xin_loi}}'];

function delaysTable(): readonly Block[] {
  return captionedTable({
    caption: 'Hồ sơ trễ hạn, quá hạn theo lĩnh vực và nguyên nhân',
    unit: 'Đơn vị tính: hồ sơ',
    list: 'tre_han_theo_nguyen_nhan',
    columns: [
      { header: 'STT', width: 12 },
      { header: 'Lĩnh vực', width: 43, alignment: AlignmentType.LEFT },
      { header: 'Nguyên nhân', width: 53, alignment: AlignmentType.LEFT },
      { header: 'Trễ hạn', width: 18 },
      { header: 'Đang quá hạn', width: 19 },
      { header: 'Đã xin lỗi', width: 20 },
    ],
    rows: [rowWhen('la_dong', LINE_CELLS), rowWhen('la_tong', LINE_CELLS, true)],
  });
}
