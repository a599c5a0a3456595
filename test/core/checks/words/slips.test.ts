import { foundIn } from '../../../builders/report-text';

/** The words between « and » in the messages of a rule's findings. */
function said(code: string, ...body: readonly string[]): readonly string[] {
  return foundIn(...body).flatMap((finding) =>
    finding.code === code ? [/«(.*?)»/.exec(finding.message)?.[1] ?? ''] : [],
  );
}

describe('a word written twice', () => {
  test.each<[string, readonly string[]]>([
    ['Kết quả của của phường.', ['của của']],
    ['Của của phường.', ['Của của']],
    ['Đã tiếp nhận hồ sơ hồ sơ.', ['hồ sơ hồ sơ']],
    ['Đã họp (và và ghi biên bản).', ['và và']],
    ['Đã làm cho chong chóng quay.', []],
    ['Luôn luôn cố gắng, ngày ngày đổi mới.', []],
    ['Được giao; được khen.', []],
  ])('%s', (text, expected) => expect(said('word-doubled', text)).toEqual(expected));

  test('is not looked for across the cells of a table', () => {
    expect(said('word-doubled', 'và\tvà')).toEqual([]);
  });
});

describe('what was never filled in', () => {
  test.each<[string, readonly string[]]>([
    ['Đã nhận {{HS_TIEP_NHAN}} hồ sơ.', ['{{HS_TIEP_NHAN}}']],
    ['Đã nhận {{HS_TIEP_NHAN hồ sơ.', ['{{HS_TIEP_NHAN hồ sơ.']],
    ['Đã nhận ..... hồ sơ.', ['.....']],
    ['Đã nhận …… hồ sơ.', ['……']],
    ['Đã nhận xxx hồ sơ.', ['xxx']],
    ['Đã nhận ??? hồ sơ.', ['???']],
    ['Đã nhận ____ hồ sơ.', ['____']],
    ['Đã nhận 05 hồ sơ...', []],
    ['Đã nhận 05 hồ sơ…', []],
    ['Phần XX của kế hoạch.', []],
  ])('%s', (text, expected) => expect(said('text-leftover', text)).toEqual(expected));

  test('may stand in the letterhead and in the signature', () => {
    expect(said('text-leftover', 'Đã xong.', 'Nơi nhận:', '..........')).toEqual([]);
  });

  test('is looked for in headings too', () => {
    expect(said('text-leftover', 'I. KẾT QUẢ {{HS}}', 'Đã xong.')).toEqual(['{{HS}}']);
  });
});

describe('text of an old font', () => {
  const places = (...body: readonly string[]) =>
    foundIn(...body).flatMap((finding) => (finding.code === 'text-damaged' ? [finding.places.length] : []));

  test('is told once, with no more than three places', () => {
    expect(places('Phöôøng ñaõ giaûi quyeát.')).toEqual([1]);
    expect(places(...Array.from({ length: 5 }, () => 'Ph­êng ®· gi¶i quyÕt.'))).toEqual([3]);
  });

  test('is not the text of today', () => {
    expect(places('Phường đã giải quyết 10 m² đất – đạt 50% (±1).')).toEqual([]);
  });
});

describe('the last line names no person', () => {
  const kept = (line: string) => said('archive-names-person', 'Đã xong.', 'Nơi nhận:', line);

  test.each<[string, readonly string[]]>([
    ['- Lưu: VT, Hạnh.', ['Hạnh']],
    ['- Lưu: VT (Hạnh).', ['Hạnh']],
    ['- Lưu: VT; Nguyễn Văn An.', ['Nguyễn Văn An']],
    ['- Lưu: VT - An.', ['An']],
    ['- Lưu: VT, Ng.V.An', ['Ng.V.An']],
    ['- Lưu: VT.', []],
    ['- Lưu: VT, VP.', []],
    ['- Lưu: VT, Văn phòng - Thống kê.', []],
    ['- Lưu: VT, VH-XH.', []],
    ['- Lưu: VT, Tư pháp - Hộ tịch.', []],
    ['- Lưu trữ Thành phố.', []],
    ['- Lưu: VT, cải cách.', []],
    ['- Lưu: VT, Trần Thị Thư.', ['Trần Thị Thư']],
    ['- Lưu: VT, Công An.', []],
    ['- Lưu: VT, CA Phường.', []],
    ['- Lưu: VT, Văn Hóa - Xã Hội.', []],
  ])('%s', (line, expected) => expect(kept(line)).toEqual(expected));

  test('is looked for in the closing lines alone', () => {
    expect(said('archive-names-person', 'Hồ sơ lưu: VT, Hạnh')).toEqual([]);
  });
});
