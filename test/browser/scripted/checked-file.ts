import type { PanelProblem } from '../../../src/protocol/panel';
import { aProblem } from './panel';

const inFile = (paragraph: number, section: string | null, text: string) => ({
  sheet: null,
  row: null,
  column: null,
  paragraph,
  section,
  text,
});

const ONE_STOP = 'd) Cơ chế một cửa, một cửa liên thông';

export const FILE_PROBLEMS: readonly PanelProblem[] = [
  {
    ...aProblem({ code: 'figure-two-values' }),
    message: 'Hồ sơ giải quyết trễ hạn: có chỗ ghi 07, có chỗ ghi «không có». Hãy thống nhất một con số.',
    places: [
      inFile(
        34,
        ONE_STOP,
        '- Đã giải quyết: 5335 hồ sơ; trong đó trước và đúng hạn 5.328 hồ sơ, đạt 99,86%; trễ hạn 07 hồ sơ.',
      ),
      inFile(71, '1. Ưu điểm', 'Trong 6 tháng không có hồ sơ giải quyết trễ hạn.'),
    ],
  },
  {
    ...aProblem({ code: 'personal-phone' }),
    message: 'Có vẻ là số điện thoại: «0905 123 456». Báo cáo gửi ra ngoài không được có dữ liệu cá nhân.',
    places: [inFile(52, 'b) Công khai thủ tục', 'Mọi vướng mắc đề nghị liên hệ số 0905 123 456 để được hướng dẫn.')],
  },
  {
    ...aProblem({ code: 'term-outdated', severity: 'warning', confidence: 'likely' }),
    message: '«mức độ 3, 4» không còn dùng: dịch vụ công trực tuyến gồm toàn trình và một phần.',
    places: [inFile(40, ONE_STOP, 'Các thủ tục được cung cấp ở mức độ 3, 4.')],
  },
];
