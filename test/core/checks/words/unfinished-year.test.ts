import { saidIn } from './said-in';

describe('what is done from the beginning of a year cannot rest on its result', () => {
  test.each<[string, readonly string[]]>([
    ['Phát huy kết quả năm 2023, ngay từ đầu năm đã giao việc.', ['Phát huy kết quả năm 2023']],
    ['Kết quả năm 2023, ngay từ những ngày đầu đã giao việc.', ['Kết quả năm 2023']],
    [
      'Kế thừa những thành tích đạt được trong năm 2023, ngay từ đầu năm đã giao việc.',
      ['Kế thừa những thành tích đạt được trong năm 2023'],
    ],
    ['Phát huy kết quả năm 2022, ngay từ đầu năm đã giao việc.', []],
    ['Kết quả năm 2023 chưa có.', []],
    ['Để đạt kết quả năm 2023, ngay từ đầu năm đã giao việc.', []],
    ['Phấn đấu nâng cao kết quả năm 2023, ngay từ đầu năm đã giao việc.', []],
    ['Nhằm bảo đảm kết quả năm 2023, ngay từ đầu năm đã giao việc.', []],
  ])('%s', (text, expected) => {
    expect(saidIn('unfinished-year-as-result', '6 tháng đầu năm 2023', text)).toEqual(expected);
  });
});
