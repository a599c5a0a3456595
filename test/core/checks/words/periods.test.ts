import { checkReport } from '../../../../src/core/checks/check-report';
import { linesOfText } from '../../../../src/core/checks/read-report-text';

/** The quotes of a rule's findings in a report with this title. */
function said(code: string, title: string, ...body: readonly string[]): readonly string[] {
  const text = ['BÁO CÁO', title, 'Kính gửi: Phòng Nội vụ thành phố.', ...body].join('\n');
  return checkReport(linesOfText(text), null).flatMap((finding) =>
    finding.code === code ? [/«(.*?)»/.exec(finding.message)?.[1] ?? ''] : [],
  );
}

const TITLE = 'Công tác cải cách hành chính';
const MONTH = `${TITLE} tháng 4 năm 2023`;
const QUARTER = `${TITLE} quý II năm 2023`;
const HALF = `${TITLE} 6 tháng đầu năm 2023`;
const NINE = `${TITLE} 9 tháng đầu năm 2023`;
const YEAR = `${TITLE} năm 2023`;

describe('words left over from a report of another period', () => {
  test.each<[string, string, readonly string[]]>([
    [HALF, 'Trong quý, các việc đều xong.', ['Trong quý']],
    [HALF, 'Kết quả của quý này tốt.', ['của quý này']],
    [HALF, 'Trong quý I/2023 đã họp.', []],
    [HALF, 'Trong quý tới sẽ họp.', []],
    [HALF, 'Trong tháng 4 đã họp.', []],
    [HALF, 'Trong tháng vừa qua đã họp.', ['Trong tháng vừa qua']],
    [HALF, 'Trong 6 tháng, các việc đều xong.', []],
    [HALF, 'Trong 9 tháng, các việc đều xong.', ['Trong 9 tháng']],
    [QUARTER, 'Trong quý, các việc đều xong.', []],
    [QUARTER, 'Trong sáu tháng, các việc đều xong.', ['Trong sáu tháng']],
    [QUARTER, 'Trong 6 tháng tới sẽ họp.', []],
    [MONTH, 'Trong tháng, các việc đều xong.', []],
    [MONTH, 'Trong quý, các việc đều xong.', ['Trong quý']],
    [NINE, 'Trong chín tháng, các việc đều xong.', []],
    [NINE, 'Trong 6 tháng, các việc đều xong.', ['Trong 6 tháng']],
  ])('%s: %s', (title, text, expected) => expect(said('other-period-words', title, text)).toEqual(expected));

  test('are not looked for without a period, in a table, in a heading and in part IV', () => {
    const text = 'Trong quý, các việc đều xong.';
    expect(said('other-period-words', TITLE, text)).toEqual([]);
    expect(said('other-period-words', HALF, 'Việc\tTrong quý, đã xong')).toEqual([]);
    expect(said('other-period-words', HALF, 'I. VIỆC TRONG QUÝ', 'Đã xong.')).toEqual([]);
    expect(said('other-period-words', HALF, 'I. VIỆC', 'Đã xong.', 'IV. PHƯƠNG HƯỚNG', text)).toEqual([]);
  });
});

describe('another year', () => {
  test.each<[string, string, readonly string[]]>([
    [HALF, 'Kết quả 6 tháng đầu năm 2022 tốt.', ['Kết quả 6 tháng đầu năm 2022']],
    [HALF, 'Kết quả 6 tháng đầu năm 2023 tốt.', []],
    [HALF, 'Trong quý II/2022 đã họp.', ['Trong quý II/2022']],
    [HALF, 'Trong tháng 4 năm 2024 đã họp.', ['Trong tháng 4 năm 2024']],
    [HALF, 'So với 6 tháng đầu năm 2022, số hồ sơ tăng.', []],
    [HALF, 'Theo Kế hoạch 6 tháng đầu năm 2022.', []],
    [YEAR, 'Trong quý I năm 2024 sẽ họp.', []],
    [YEAR, 'Trong quý I năm 2022 đã họp.', ['Trong quý I năm 2022']],
    [HALF, 'Trong quý I năm 2024 sẽ họp.', ['Trong quý I năm 2024']],
  ])('%s: %s', (title, text, expected) => expect(said('other-year', title, text)).toEqual(expected));
});

describe('a year that is not over', () => {
  test.each<[string, readonly string[]]>([
    ['Phát huy kết quả năm 2023, ngay từ đầu năm đã giao việc.', ['Phát huy kết quả năm 2023']],
    ['Kết quả năm 2023, ngay từ những ngày đầu đã giao việc.', ['Kết quả năm 2023']],
    ['Phát huy kết quả năm 2022, ngay từ đầu năm đã giao việc.', []],
    ['Kết quả năm 2023 chưa có.', []],
  ])('has no result yet: %s', (text, expected) => {
    expect(said('unfinished-year-as-result', HALF, text)).toEqual(expected);
  });
});

describe('the levels of online services that were done away with', () => {
  test.each<[string, string, readonly string[]]>([
    [HALF, 'Dịch vụ công trực tuyến mức độ 3, 4.', ['mức độ 3, 4']],
    [HALF, 'Thủ tục mức độ 4.', ['mức độ 4']],
    [HALF, 'Hoàn thành mức độ 4.', []],
    [HALF, 'Dịch vụ công mức độ 2.', []],
    [`${TITLE} 6 tháng đầu năm 2022`, 'Thủ tục mức độ 4.', ['mức độ 4']],
    [`${TITLE} 6 tháng đầu năm 2021`, 'Thủ tục mức độ 4.', []],
    [TITLE, 'Thủ tục mức độ 4.', ['mức độ 4']],
  ])('%s: %s', (title, text, expected) => expect(said('term-outdated', title, text)).toEqual(expected));
});
