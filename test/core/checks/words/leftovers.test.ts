import { saidIn } from './said-in';

const said = (...body: readonly string[]) => saidIn('text-leftover', '6 tháng đầu năm 2023', ...body);

describe('what was never filled in', () => {
  test.each<[string, readonly string[]]>([
    ['Đã nhận {{HS_TIEP_NHAN}} hồ sơ.', ['{{HS_TIEP_NHAN}}']],
    ['Đã nhận {{HS_TIEP_NHAN hồ sơ.', ['{{HS_TIEP_NHAN hồ sơ.']],
    ['Đã nhận ..... hồ sơ.', ['.....']],
    ['Đã nhận …… hồ sơ.', ['……']],
    ['Đã nhận xxx hồ sơ.', ['xxx']],
    ['Đã nhận xx hồ sơ.', ['xx']],
    ['Tỷ lệ đạt XX%.', ['XX']],
    ['Đã nhận ??? hồ sơ.', ['???']],
    ['Đã nhận ____ hồ sơ.', ['____']],
    ['Ngày … tháng … năm 2023, phường đã họp.', ['Ngày … tháng …']],
    ['Kế hoạch số …/KH-UBND được ban hành.', ['số …']],
    ['Số hồ sơ\t.....', ['.....']],
    ['Đã tuyên truyền qua loa, tờ rơi, hội nghị.....', ['.....?']],
    ['Đã nhận 05 hồ sơ...', []],
    ['Đã nhận 05 hồ sơ…', []],
    ['Phần XX của kế hoạch.', []],
    ['Đại hội lần thứ XXX của Đảng bộ.', []],
    ['Đường dây nóng 0258.xxx.xxx được niêm yết.', []],
    ['Mục lục phần thứ nhất .......... 3', []],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));

  test('may stand in the letterhead and in the signature', () => {
    expect(said('Đã xong.', 'Nơi nhận:', '..........')).toEqual([]);
  });

  test('is looked for in headings too', () => {
    expect(said('I. KẾT QUẢ {{HS}}', 'Đã xong.')).toEqual(['{{HS}}']);
  });
});
