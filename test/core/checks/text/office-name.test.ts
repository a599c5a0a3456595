import { linesOfText, readReportText } from '../../../../src/core/checks/text/read-report-text';

const officeIn = (...lines: readonly string[]) => readReportText(linesOfText(lines.join('\n'))).office;
const TITLE = ['BÁO CÁO', 'Công tác quý I năm 2024', 'I. MỘT', 'Xong.'];
const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';

test.each<[string, readonly string[]]>([
  [
    'UBND phường Tân An',
    [`UBND THÀNH PHỐ MẪU\t${MOTTO}`, 'UBND PHƯỜNG TÂN AN\tĐộc lập - Tự do', 'Số: 4/BC-UBND\tTân An, ngày 3'],
  ],
  ['UBND xã Hòa An', [`ỦY BAN NHÂN DÂN\t${MOTTO}`, 'XÃ HÒA AN\tĐộc lập - Tự do - Hạnh phúc']],
  ['UBND xã Hòa An', ['UBND HUYỆN MẪU', 'UBND XÃ HÒA AN', '-------', MOTTO, 'Độc lập - Tự do - Hạnh phúc']],
  ['UBND tỉnh Mẫu', [`UỶ BAN NHÂN DÂN\t${MOTTO}`, 'TỈNH MẪU\tĐộc lập']],
  ['UBND phường 5', ['UBND QUẬN MẪU', 'UBND PHƯỜNG 5', MOTTO]],
  ['Sở nội vụ', ['UBND TỈNH MẪU', 'SỞ NỘI VỤ', MOTTO]],
  ['', [MOTTO]],
])('%s, by its letterhead', (office, head) => expect(officeIn(...head, ...TITLE)).toBe(office));

test.each([
  ['UBND phường Tân An báo cáo kết quả như sau:', 'UBND phường Tân An'],
  ['Thực hiện văn bản của UBND tỉnh Mẫu, Ủy ban nhân dân xã Hòa An báo cáo như sau:', 'UBND xã Hòa An'],
  ['Phường báo cáo kết quả của UBND tỉnh Mẫu.', ''],
])('by its opening: %s', (opening, office) => {
  expect(officeIn('BÁO CÁO', 'Công tác quý I năm 2024', 'Kính gửi: Phòng Nội vụ.', opening)).toBe(office);
});
