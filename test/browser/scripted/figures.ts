import type { FigureRow } from '../../../src/protocol/figures';

export const FIGURE_ROWS: readonly FigureRow[] = [
  {
    code: 'HS_TIEP_NHAN',
    label: 'Tổng số hồ sơ tiếp nhận, kể cả kỳ trước chuyển sang',
    unit: 'hồ sơ',
    text: '5.424',
    previous: '5.304',
    lastYear: '4.870',
    change: 'tăng 120 hồ sơ',
    changeOnLastYear: 'tăng 554 hồ sơ',
  },
  {
    code: 'HS_TRE_HAN',
    label: 'Hồ sơ giải quyết trễ hạn',
    unit: 'hồ sơ',
    text: '07',
    previous: '09',
    lastYear: '',
    change: 'giảm 02 hồ sơ',
    changeOnLastYear: '',
  },
  {
    code: 'TL_DUNG_HAN',
    label: 'Tỷ lệ hồ sơ sớm và đúng hạn',
    unit: '%',
    text: '99,86%',
    previous: '99,82%',
    lastYear: '',
    change: 'tăng 0,04 điểm phần trăm',
    changeOnLastYear: '',
  },
  {
    code: 'GN_DA_GIAI_NGAN',
    label: 'Vốn đầu tư công đã giải ngân',
    unit: 'đồng',
    text: 'chưa có số liệu',
    previous: '',
    lastYear: '',
    change: '',
    changeOnLastYear: '',
  },
];
