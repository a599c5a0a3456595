import { saidIn, saidInLine } from './said-in';

const HALF = '6 tháng đầu năm 2023';
const QUARTER = 'quý II năm 2023';
const FIRST = 'quý I năm 2023';
const YEAR = 'năm 2023';

type Case = readonly [period: string, text: string, said: readonly string[]];

describe('a year left over from another report', () => {
  test.each<Case>([
    [HALF, 'Kết quả 6 tháng đầu năm 2022 tốt.', ['Kết quả 6 tháng đầu năm 2022']],
    [HALF, 'Trong quý II/2022 đã họp.', ['Trong quý II/2022']],
    [HALF, 'Trong tháng 4 năm 2024 đã họp.', ['Trong tháng 4 năm 2024']],
    [HALF, 'Trong quý IV năm 2022, phường đã họp 6 lần.', ['Trong quý IV năm 2022']],
    [HALF, 'UBND phường báo cáo kết quả cải cách hành chính 6 tháng đầu năm 2022 như sau:', ['6 tháng đầu năm 2022']],
    [
      HALF,
      'Trong 6 tháng đầu năm 2022, phường họp 12 lần, tăng 2 lần so với cùng kỳ năm 2021.',
      ['Trong 6 tháng đầu năm 2022'],
    ],
    [HALF, 'Theo Luật Căn cước ngày 27 tháng 11 năm 2023, trong tháng 5 năm 2022 đã họp.', ['trong tháng 5 năm 2022']],
    [QUARTER, 'Quý II năm 2022, phường họp 6 lần.', ['Quý II năm 2022']],
    [FIRST, 'Trong tháng 10 năm 2022, phường đã ban hành kế hoạch.', ['Trong tháng 10 năm 2022']],
    [HALF, 'Quý IV năm 2022, các bộ phận đã làm xong việc.', ['Quý IV năm 2022']],
    [HALF, 'Trong năm 2021, công tác tuyên truyền được duy trì.', ['Trong năm 2021']],
    ['tháng 4 năm 2023', 'Căn cứ Luật Lưu trữ, tháng 4 năm 2022 phường đã số hóa 500 hồ sơ.', ['tháng 4 năm 2022']],
    [YEAR, 'Trong quý I năm 2022 đã họp.', ['Trong quý I năm 2022']],
    [YEAR, 'Trong năm 2022, phường đã họp 24 lần.', ['Trong năm 2022']],
  ])('%s: %s', (period, text, expected) => expect(saidIn('other-year', period, text)).toEqual(expected));

  test('is told in a heading when it names the report’s period', () => {
    const line = { kind: 'heading', text: 'II. KẾT QUẢ THỰC HIỆN 6 THÁNG ĐẦU NĂM 2022' } as const;
    expect(saidInLine('other-year', HALF, line)).toEqual(['6 THÁNG ĐẦU NĂM 2022']);
    expect(saidInLine('other-year', HALF, { ...line, text: 'II. KẾT QUẢ 6 THÁNG ĐẦU NĂM 2023' })).toEqual([]);
  });
});

describe('another year in its place', () => {
  test.each<Case>([
    [HALF, 'Kết quả 6 tháng đầu năm 2023 tốt.', []],
    [HALF, 'So với 6 tháng đầu năm 2022, số hồ sơ tăng.', []],
    [QUARTER, 'Phường họp 7 lần (quý II năm 2022: 6 lần).', []],
    [QUARTER, 'Phường họp 7 lần, tăng 1 lần, quý II năm 2022 là 6 lần.', []],
    ['tháng 4 năm 2023', 'Phường ra quân các đợt: tháng 3, tháng 4 năm 2022.', []],
    [YEAR, 'Trong năm 2023, phường đã họp 24 lần, 6 tháng đầu năm 11 lần.', []],
    [QUARTER, 'Số lần họp bằng 120% của quý II năm 2022.', []],
    [QUARTER, 'Quý II năm 2022 phường họp 6 lần, quý II năm 2023 họp 7 lần.', []],
    [HALF, '6 tháng đầu năm 2022 phường họp 10 lần; số lần họp kỳ này tăng.', []],
    [HALF, '6 tháng đầu năm 2022 phường họp 10 lần. 6 tháng đầu năm 2023 họp 12 lần.', []],
    [HALF, 'Số lần họp là 12 lần; 6 tháng đầu năm 2022 là 10 lần.', []],
    [HALF, 'Trong năm 2022 phường họp 24 lần.', []],
    [HALF, 'Theo Kế hoạch 6 tháng đầu năm 2022.', []],
    [HALF, 'Căn cứ Thông tư số 10/2019/TT-BNV ngày 02 tháng 8 năm 2019 của Bộ Nội vụ, phường đã rà soát.', []],
    [HALF, 'Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013, phường đã niêm yết lịch.', []],
    [HALF, 'Trung tâm hoạt động từ tháng 7/2021 đến nay.', []],
    [HALF, 'Trụ sở khánh thành vào tháng 5 năm 2022.', []],
    [HALF, 'Tồn tại của quý IV năm 2022 đã được khắc phục.', []],
    [HALF, 'Từ năm 2021 đến năm 2023, phường đã rà soát 90 thủ tục.', []],
    [FIRST, 'Trong tháng 12 năm 2022, phường đã ban hành kế hoạch.', []],
    [HALF, 'Trong quý I năm 2024 sẽ họp.', []],
    [YEAR, 'Trong quý I năm 2024, phường ban hành kế hoạch mới.', []],
    [YEAR, 'Trong năm 2022, chỉ số cải cách hành chính của phường xếp hạng 3.', []],
    [YEAR, 'Năm 2022, phường đạt chuẩn đô thị văn minh.', []],
  ])('%s: %s', (period, text, expected) => expect(saidIn('other-year', period, text)).toEqual(expected));

  test('is not looked for in what is still to come', () => {
    const line = { text: 'Trong quý II năm 2022 đã họp.' };
    expect(saidInLine('other-year', HALF, line)).toEqual(['Trong quý II năm 2022']);
    expect(saidInLine('other-year', HALF, { ...line, isAhead: true })).toEqual([]);
  });
});
