import { contrast } from '../../../../src/core/checks/documents/contrast';
import { isOneKind, likeness, titleOf } from '../../../../src/core/checks/documents/likeness';

const alike = (one: string, other: string) => likeness(titleOf(one), titleOf(other));

describe('one title in two wordings', () => {
  test.each([
    ['ban hành Kế hoạch kiểm soát TTHC năm 2023', 'kế hoạch kiểm soát thủ tục hành chính'],
    ['kiểm tra, xử lý VBQPPL', 'kiểm tra, xử lý văn bản quy phạm pháp luật trên địa bàn phường năm 2023'],
    ['Chương trình THTK, CLP năm 2023', 'thực hành tiết kiệm, chống lãng phí'],
    ['theo dõi thi hành pháp luật', 'theo dõi tình hình thi hành pháp luật năm 2023'],
    ['nâng cao Chỉ số PAPI', 'cải thiện chỉ số hiệu quả quản trị và hành chính công (PAPI) năm 2023'],
    ['ban hành Quy chế quản lý, sử dụng tài sản công của UBND phường', 'quy chế quản lý tài sản công'],
    ['kiện toàn Ban biên tập trang thông tin điện tử', 'thành lập Ban Biên tập Trang TTĐT'],
    ['rà soát, hệ thống hoá văn bản', 'hệ thống hóa, rà soát văn bản'],
    ['tuyên truyền cải cách hành chính, phường đã tổ chức 12 hội nghị', 'tuyên truyền CCHC, phát 500 tờ rơi'],
  ])('%s · %s', (one, other) => expect(alike(one, other)).toBeGreaterThanOrEqual(0.45));
});

describe('two titles', () => {
  test.each([
    ['kế hoạch kiểm soát thủ tục hành chính năm 2023', 'kế hoạch cải cách hành chính năm 2023'],
    ['kế hoạch kiểm soát thủ tục hành chính năm 2023', 'kế hoạch rà soát, đánh giá thủ tục hành chính năm 2023'],
    ['kiện toàn Ban Chỉ đạo chuyển đổi số', 'ban hành Quy chế chi tiêu nội bộ'],
    ['kiểm tra, xử lý VBQPPL', 'rà soát, hệ thống hóa văn bản quy phạm pháp luật'],
  ])('%s · %s', (one, other) => expect(alike(one, other)).toBeLessThan(0.45));
});

test('a title spells out the abbreviation of another, whatever sign it begins with', () => {
  expect(alike('«Phòng, chống tham nhũng» trong trường học', 'PCTN trường học')).toBe(1);
  expect(alike('PCTN khối trường học', '“Phòng, chống tham nhũng” khối trường học')).toBe(1);
});

test('a title of one telling word is compared with nothing', () => {
  expect(alike('Kế hoạch năm 2023', 'tuyên truyền cải cách hành chính')).toBeNull();
});

test('a plan to publicise a reform is no plan of the reform', () => {
  const reform = titleOf('ban hành Kế hoạch cải cách hành chính năm 2022');
  expect(isOneKind(reform, titleOf('tuyên truyền cải cách hành chính năm 2023'))).toBe(false);
  expect(isOneKind(reform, titleOf('Kế hoạch CCHC và chuyển đổi số năm 2023'))).toBe(true);
});

describe('two titles that contrast', () => {
  test.each([
    ['kiểm soát thủ tục hành chính', 'kiểm soát cải cách hành chính', true],
    ['tuyên truyền cải cách hành chính năm 2023', 'tuyên truyền chuyển đổi số năm 2023', true],
    ['tuyên truyền cải cách hành chính, phát 500 tờ rơi', 'tuyên truyền cải cách hành chính tại các thôn', false],
    ['kiểm tra công vụ', 'kiểm tra công vụ, kỷ luật, kỷ cương', false],
    ['rà soát, hệ thống hóa văn bản năm 2023', 'hệ thống hóa, rà soát văn bản năm 2023', false],
    ['cải cách hành chính xã Tân Hải năm 2023', 'cải cách hành chính xã Hòa Bình năm 2023', false],
  ])('%s · %s: %s', (one, other, expected) => {
    expect(contrast(one, other)).toBe(expected);
    expect(contrast(other, one)).toBe(expected);
  });
});
