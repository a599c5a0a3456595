import { saidIn } from './said-in';

const said = (...body: readonly string[]) => saidIn('word-doubled', '6 tháng đầu năm 2023', ...body);

describe('a word written twice', () => {
  test.each<[string, readonly string[]]>([
    ['Kết quả của của phường.', ['của của']],
    ['Của của phường.', ['Của của']],
    ['Đã họp (và và ghi biên bản).', ['và và']],
    ['Phường từ từ 01/3 áp dụng.', ['từ từ']],
    ['Kế hoạch số số 15/KH-UBND.', ['số số']],
    ['Kế hoạch năm 2023 2023.', ['2023 2023']],
    ['Đã làm cho chong chóng quay.', []],
    ['Luôn luôn cố gắng, ngày ngày đổi mới.', []],
    ['Việc này phải làm từ từ.', []],
    ['Kế hoạch năm năm 2021-2025.', []],
    ['Được giao; được khen.', []],
    ['Kết quả của của của của phường.', ['của của']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('a compound written twice, whatever it is', () => {
  test.each<[string, readonly string[]]>([
    ['Đã tiếp nhận hồ sơ hồ sơ.', ['hồ sơ hồ sơ']],
    ['Đã tiếp nhận hồ sơ hồ sơ hồ sơ hồ sơ hồ sơ.', ['hồ sơ hồ sơ']],
    ['Phường ban hành ban hành nội quy.', ['ban hành ban hành']],
    ['Kế hoạch ngày 15/3/2023 ngày 15/3/2023 về tuyên truyền.', ['ngày 15/3/2023 ngày 15/3/2023']],
    ['Tổ chuyển đổi số chuyển đổi số cộng đồng.', ['chuyển đổi số chuyển đổi số']],
    ['Các cơ quan, đơn vị thực hiện thực hiện nghiêm nội quy.', ['thực hiện thực hiện']],
    ['Niêm yết công khai công khai tại trụ sở.', ['công khai công khai']],
    ['Quy định quy định về tiếp công dân.', ['Quy định quy định']],
    ['Thường trực Hội đồng nhân dân Hội đồng nhân dân phường.', ['Hội đồng nhân dân Hội đồng nhân dân']],
    ['Đã số hóa và lưu trữ và lưu trữ hồ sơ.', ['và lưu trữ và lưu trữ']],
    ['Kế hoạch giám sát giám sát việc thu phí; lệ phí hộ tịch hộ tịch.', ['giám sát giám sát', 'hộ tịch hộ tịch']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('words that rightly follow themselves', () => {
  test.each([
    'Chất lượng được từng bước từng bước nâng lên.',
    'Ban Chỉ đạo chỉ đạo các bộ phận.',
    'Đoàn kiểm tra kiểm tra 03 bộ phận; bộ phận tiếp nhận tiếp nhận 05 hồ sơ.',
    'UBND phường đã thông báo Thông báo số 15/TB-UBND.',
    'Cơ chế một cửa một cửa liên thông được duy trì.',
    'Kế hoạch, kế hoạch bổ sung. Bổ sung quy chế; quy chế mới.',
    'Bà Bình Bình, người người thi đua, đường phố xanh xanh.',
    'Tổng số Tổng số Đúng hạn Đúng hạn',
    'Đã tiếp nhận 15 15 hồ sơ.',
  ])('%s', (text) => expect(said(text)).toEqual([]));

  test('may stand in two cells of a table', () => {
    expect(said('và\tvà')).toEqual([]);
    expect(said('hồ sơ\thồ sơ')).toEqual([]);
  });
});
