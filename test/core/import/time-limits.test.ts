import { readTimeLimit } from '../../../src/core/import/values/time-limit';
import { importedFrom } from '../../builders/exports';

const WORKING = 'Ngày làm việc';

test.each<[string, number, string | null]>([
  ['10', 10, null],
  ['01 ngày', 1, 'Ngày'],
  ['03 ngày làm việc', 3, WORKING],
  ['15 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ', 15, WORKING],
  ['Không quá 20 ngày, kể từ ngày tiếp nhận', 20, 'Ngày'],
  ['Trong thời hạn 05 ngày làm việc (sau khi nhận đủ hồ sơ)', 5, WORKING],
  ['24 giờ', 1, 'Ngày'],
  ['72 giờ', 3, 'Ngày'],
  ['08 giờ làm việc', 1, WORKING],
  ['16 giờ làm việc', 2, WORKING],
  ['Trong ngày', 0, null],
  ['Ngay trong ngày làm việc', 0, null],
  ['Trả kết quả ngay trong ngày tiếp nhận hồ sơ', 0, null],
])('«%s» is %i', (text, days, unit) => {
  expect(readTimeLimit(text)).toEqual({ days, unit });
});

test.each([
  ['0,5 ngày'],
  ['04 giờ làm việc'],
  ['8 giờ'],
  ['3-5 ngày'],
  ['7 ngày (05 ngày tại xã, 02 ngày tại huyện)'],
  ['15 ngày kể từ ngày nhận đủ hồ sơ; trường hợp phức tạp 20 ngày'],
  ['Ngày'],
  ['Ngày làm việc'],
  ['1 tháng'],
  ['Không quy định'],
])('«%s» is not sure', (text) => {
  expect(readTimeLimit(text)).toBeNull();
});

test('a column named as one is taken though many of its cells cannot be read', () => {
  const headers = ['Mã TTHC', 'Tên thủ tục hành chính', 'Lĩnh vực', 'Thời hạn giải quyết', 'Mức độ DVC'];
  const rows = ['2 tuần', '1 tháng', '3-5 ngày', '10 ngày'].map((limit, index) => [
    `9.00000${index}`,
    `Thủ tục ${index}`,
    'Hộ tịch',
    limit,
    'Toàn trình',
  ]);
  const { mapping } = importedFrom([{ name: 'Tờ 1', rows: [headers, ...rows] }]);
  expect(mapping.columns[3]?.target).toBe('Thời hạn');
});
