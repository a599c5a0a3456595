import { saidIn } from './said-in';

const said = (period: string, ...body: readonly string[]) => saidIn('term-outdated', period, ...body);
const HALF = '6 tháng đầu năm 2023';

describe('the levels of online services that were done away with', () => {
  test.each<[string, readonly string[]]>([
    ['Dịch vụ công trực tuyến mức độ 3, 4.', ['mức độ 3, 4']],
    ['Thủ tục mức độ 4.', ['mức độ 4']],
    ['Phường cung cấp dịch vụ công mức 3, mức 4.', ['mức 3, mức 4']],
    ['Dịch vụ công trực tuyến mức độ 2, 3 và 4 được niêm yết.', ['mức độ 2, 3 và 4']],
    ['Tỷ lệ hồ sơ trực tuyến mức độ bốn đạt 60%.', ['mức độ bốn']],
    ['Hồ sơ trực tuyến mức độ 4\t35', ['mức độ 4']],
    ['Thực hiện Quyết định số 5/QĐ-UBND ngày 05/3/2021 về cải cách, phường có dịch vụ công mức độ 3.', ['mức độ 3']],
    ['Các thủ tục được thực hiện ở mức độ III, IV.', ['mức độ III, IV']],
    ['Hồ sơ mức độ 4 được nhận qua mạng.', ['mức độ 4']],
    ['Dịch vụ công trực tuyến cấp độ 4.', ['cấp độ 4']],
    ['Phường có 40 thủ tục, trong đó mức độ 3 là 30 thủ tục.', ['mức độ 3']],
    ['Dịch vụ công trực tuyến toàn trình và một phần.', []],
    ['Dịch vụ công mức độ 2.', []],
  ])('%s', (text, expected) => expect(said(HALF, text)).toEqual(expected));

  test('are told once a line', () => {
    expect(said(HALF, 'Thủ tục mức độ 3 là 10 thủ tục; thủ tục mức độ 4 là 5 thủ tục.')).toEqual(['mức độ 3']);
  });
});

describe('levels of something else, or of those days', () => {
  test.each([
    'Hoàn thành mức độ 4.',
    'Khảo sát hài lòng về dịch vụ công đạt mức độ 4.',
    'Hệ thống dịch vụ công trực tuyến bảo đảm an toàn thông tin mức độ 3.',
    'Hệ thống thông tin cấp độ 3 của dịch vụ công trực tuyến đã được phê duyệt.',
    'Do dịch COVID-19 ở mức độ 3, thủ tục được tiếp nhận qua bưu chính.',
    'Cảnh báo cháy mức độ 4; thủ tục phòng cháy được niêm yết.',
    'Phí dịch vụ công trực tuyến ở mức 4.000 đồng.',
    'Hồ sơ trực tuyến tăng ở mức 4%.',
    'Dịch vụ công toàn trình (trước đây là mức độ 4) tăng.',
    'Quyết định số 5/QĐ-UBND ngày 05/3/2021 phê duyệt danh mục dịch vụ công trực tuyến mức độ 3, mức độ 4.',
    'Kế hoạch «Đẩy mạnh dịch vụ công trực tuyến mức độ 4» đã kết thúc.',
  ])('%s', (text) => expect(said(HALF, text)).toEqual([]));
});

describe('the day on which the levels ended is 15 August 2022', () => {
  test.each<[string, readonly string[]]>([
    ['quý I năm 2022', []],
    ['6 tháng đầu năm 2022', []],
    ['tháng 8 năm 2022', []],
    ['tháng 9 năm 2022', ['mức độ 4']],
    ['quý III năm 2022', ['mức độ 4']],
    ['năm 2022', ['mức độ 4']],
    ['6 tháng đầu năm 2021', []],
  ])('%s', (period, expected) => expect(said(period, 'Thủ tục mức độ 4.')).toEqual(expected));

  test('a text without a period is judged by the latest year that it names', () => {
    expect(said('', 'Thủ tục mức độ 4.')).toEqual([]);
    expect(said('', 'Thủ tục mức độ 4 theo kế hoạch ngày 05/3/2021.')).toEqual([]);
    expect(said('', 'Thủ tục mức độ 4, số liệu ngày 05/3/2024.')).toEqual(['mức độ 4']);
  });
});
