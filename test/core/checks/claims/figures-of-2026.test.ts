import { checkReport } from '../../../../src/core/checks/check-report';
import { claimsOf } from '../../../../src/core/checks/claims/claims';
import { frameKey } from '../../../../src/core/checks/claims/frame';
import { linesOfText, readReportText } from '../../../../src/core/checks/text/read-report-text';
import { reportIn } from '../../../builders/reports';
import { aDossier, aPost, aProcedure, settings } from '../../../builders/tables';

const linesOf = (item: string, ...said: readonly string[]) =>
  linesOfText(
    [
      'BÁO CÁO',
      'Kết quả cải cách hành chính 9 tháng năm 2026',
      'Kính gửi: Sở Nội vụ.',
      'II. KẾT QUẢ THỰC HIỆN',
      item,
      ...said,
    ].join('\n'),
  );

const PROCEDURES = '2. Cải cách thủ tục hành chính';

/** `code value` for the whole report, `code value [part]` for a part of it. */
function claimed(...said: readonly string[]): readonly string[] {
  return claimsOf(readReportText(linesOf(PROCEDURES, ...said))).map(({ concept, value, frame }) => {
    const part = frameKey(frame).split('|')[0];
    return `${concept} ${value.toString()}${part ? ` [${part}]` : ''}`;
  });
}

describe('filed online in full or in part is not all that is filed online', () => {
  test.each<[string, readonly string[]]>([
    ['Hồ sơ nộp trực tuyến toàn trình là 860/905 hồ sơ, đạt 95,03%.', ['HS_TOAN_TRINH_TT 860', 'HS_TOAN_TRINH 905']],
    [
      'Hồ sơ thuộc dịch vụ công toàn trình: 905 hồ sơ, nộp trực tuyến 860 hồ sơ; một phần: 200 hồ sơ, nộp trực tuyến 150 hồ sơ.',
      ['HS_TOAN_TRINH 905', 'HS_TOAN_TRINH_TT 860', 'HS_MOT_PHAN 200', 'HS_MOT_PHAN_TT 150'],
    ],
    [
      'Trong kỳ nộp trực tuyến 1.010 hồ sơ (toàn trình 860 hồ sơ, một phần 150 hồ sơ).',
      ['HS_TRUC_TUYEN 1010', 'HS_TOAN_TRINH_TT 860', 'HS_MOT_PHAN_TT 150'],
    ],
    [
      'Đã nộp trực tuyến 860 hồ sơ thuộc các thủ tục cung cấp dịch vụ công trực tuyến toàn trình.',
      ['HS_TOAN_TRINH_TT 860'],
    ],
  ])('%s', (said, claims) => expect(claimed(said)).toEqual(claims));
});

describe('what has a scope or a meaning of its own is told as such', () => {
  test.each<[string, readonly string[]]>([
    [
      'Tiếp nhận 1.204 hồ sơ, trong đó cấp xã 1.050 hồ sơ, cấp tỉnh 140 hồ sơ, trung ương 14 hồ sơ.',
      [
        'HS_TIEP_NHAN 1204',
        'HS_TIEP_NHAN 1050 [cấp xã]',
        'HS_TIEP_NHAN 140 [cấp tỉnh]',
        'HS_TIEP_NHAN 14 [trung ương]',
      ],
    ],
    [
      'Tiếp nhận 1.204 hồ sơ, trong đó phi địa giới hành chính 25 hồ sơ; dừng giải quyết 03 hồ sơ.',
      ['HS_TIEP_NHAN 1204', 'HS_TIEP_NHAN 25 [phi địa giới hành chính]'],
    ],
    ['Số hồ sơ được số hóa thành phần: 1.132 hồ sơ.', ['HS_SO_HOA 1132']],
    ['Có 1.147 hồ sơ trả kết quả bản điện tử.', ['HS_KQ_DIEN_TU 1147']],
    ['Đã gửi 07 phiếu xin lỗi và hẹn lại ngày trả kết quả; 07 hồ sơ đã xin lỗi.', []],
    ['Tỷ lệ đúng hạn theo QĐ 766 đạt 99,42%; tỷ lệ trực tuyến theo Quyết định 766 đạt 92,5%.', []],
  ])('%s', (said, claims) => expect(claimed(said)).toEqual(claims));
});

describe('beside counts of the whole office these rates are no error', () => {
  const COUNTS = 'Đã giải quyết 1.150 hồ sơ: trước hạn 1.100 hồ sơ, đúng hạn 43 hồ sơ, trễ hạn 07 hồ sơ.';

  test.each([
    ['Tỷ lệ giải quyết đúng hạn theo QĐ 766 đạt 99,62%.'],
    ['Tỷ lệ hồ sơ giải quyết đúng hạn cấp xã đạt 99,9%; cấp tỉnh đạt 96,4%.'],
    ['Tỷ lệ hồ sơ ngành dọc giải quyết đúng hạn đạt 100%.'],
    ['Tỷ lệ hồ sơ trực tuyến toàn trình đạt 95,03%; một phần đạt 75%.'],
    ['Tỷ lệ số hóa hồ sơ đạt 94,02%; tỷ lệ cấp kết quả điện tử đạt 99,74%.'],
    ['100% hồ sơ trễ hạn đã được xin lỗi (07/07 hồ sơ).'],
  ])('%s', (said) => expect(checkReport(linesOf(PROCEDURES, COUNTS, said), null)).toEqual([]));
});

describe('against a workbook', () => {
  const workbook = reportIn({
    'Cấu hình': settings({ periodKind: '9 tháng', periodNumber: '', year: 2026 }),
    'Thủ tục': [aProcedure()],
    'Hồ sơ': [aDossier({ receivedOn: '2026-03-02', dueOn: '2026-03-09', returnedOn: '2026-03-05' })],
    'Nhân sự': [aPost(), aPost()],
  });
  const wrong = (item: string, ...said: readonly string[]) =>
    checkReport(linesOf(item, ...said), { workbook, frozen: [], madeFrom: null }).filter(
      ({ code }) => code === 'figure-not-of-workbook' || code === 'workbook-of-other-period',
    );

  test('a figure of a part of the office or of other staff is not compared with that of the whole', () => {
    expect(wrong(PROCEDURES, 'Tiếp nhận 01 hồ sơ, trong đó ngành dọc 14 hồ sơ, phi địa giới 25 hồ sơ.')).toEqual([]);
    expect(wrong(PROCEDURES, 'Tiếp nhận 01 hồ sơ. Tỷ lệ trực tuyến theo QĐ 766 đạt 92,5%.')).toEqual([]);
    const staff = '3. Cải cách tổ chức bộ máy';
    expect(wrong(staff, 'Viên chức được giao 14 người, hiện có 12 người; hợp đồng lao động 05 người.')).toEqual([]);
    expect(wrong(staff, 'Trung tâm hiện có 05 hợp đồng lao động, 03 lao động hợp đồng.')).toEqual([]);
    expect(wrong(staff, 'Tổng số cán bộ, công chức, viên chức hiện có 21 người: 02 công chức, 12 viên chức.')).toEqual(
      [],
    );
  });

  test('filed online in full is not compared with all that are filed online', () => {
    const found = wrong(PROCEDURES, 'Hồ sơ nộp trực tuyến toàn trình: 860 hồ sơ.');
    expect(found.map(({ message }) => message).join()).not.toMatch(/hồ sơ nộp trực tuyến(?! toàn trình)/i);
  });

  test('a wrong figure of the whole is told', () => {
    expect(wrong(PROCEDURES, 'Trong kỳ đã tiếp nhận 25 hồ sơ.')).toHaveLength(1);
  });
});
