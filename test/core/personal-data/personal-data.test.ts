import fc from 'fast-check';
import type { Day } from '../../../src/core/calendar/day';
import { dayText } from '../../../src/core/calendar/day-text';
import { groupedText } from '../../../src/core/indicators/number-text';
import type { PersonalKind } from '../../../src/core/personal-data/mention';
import { personalDataIn } from '../../../src/core/personal-data/personal-data';
import { codesIn } from '../../builders/report-text';
import { sameRuns } from '../../builders/runs';

const PERSONAL: readonly (readonly [kind: PersonalKind, text: string])[] = [
  ['identity-number', 'Người nộp có số định danh 056123456789.'],
  ['identity-number', 'Công dân xuất trình CMND số 225123456 tại quầy.'],
  ['identity-number', 'Hồ sơ của 056.123.456.789 theo căn cước số 056 123 456 789.'],
  ['phone', 'Liên hệ 0905123456 để được hướng dẫn.'],
  ['phone', 'Liên hệ 0905.123.456 để được hướng dẫn.'],
  ['phone', 'Liên hệ +84 905 123 456 để được hướng dẫn.'],
  ['phone', 'Gọi số 0258 382 1234 trong giờ hành chính.'],
  ['email', 'Gửi về nguyenvana@gmail.com trước ngày 15.'],
  ['bank-account', 'Nộp vào số tài khoản 0101000123456 của hộ dân.'],
  ['tax-number', 'Hộ kinh doanh có mã số thuế 4201234567 đã nộp.'],
  ['person-name', 'Hồ sơ của ông Nguyễn Văn An đã trả.'],
  ['person-name', 'Trường hợp bà Trần Thị B được hỗ trợ.'],
  ['address', 'Người dân thường trú tại số 12 đường Lê Lợi, tổ 3.'],
  ['address', 'Đã đến nhà số 45 hẻm Hòa Bình để hướng dẫn.'],
  ['dossier-code', 'Hồ sơ H32.18.25-230105-0012 trả trễ.'],
  ['dossier-code', 'Hồ sơ 000.00.12.H32-230105-0012 trả trễ.'],
];

test.each(PERSONAL)('%s is found in «%s»', (kind, text) => {
  expect(personalDataIn(text).map((data) => data.kind)).toContain(kind);
});

test.each([
  'Tổng thu ngân sách 7.370.895.908 đồng, thu phí 14578500 đồng.',
  'Quyết định số 57/QĐ-UBND ngày 22/02/2023; Quyết định số 19/2014/QĐ-TTg.',
  'Chỉnh trang vỉa hè đường Nguyễn Đức Cảnh, hẻm 12.',
  'Được bà con nhân dân đồng tình; kính thưa ông, bà đại biểu.',
  'Áp dụng TCVN ISO 9001:2015 từ 15/12/2022 – 13/6/2023.',
  'Tổng đài 1022 và đường dây nóng 0258 382 1234 luôn hoạt động.',
  'Thủ tục 1.000894 và 2.001009.000.00.00.H32 được công khai.',
  'Công trình CT-2023-001, nộp trực tuyến 571/732 hồ sơ, đạt 78%.',
  'Bà Chủ tịch Hội Liên hiệp Phụ nữ dự họp.',
  'Gửi về ubnd.phuoclong@khanhhoa.gov.vn theo quy định.',
])('nothing personal is found in «%s»', (text) => {
  expect(personalDataIn(text)).toEqual([]);
});

test('money, days, counts and rates as reports print them are never personal', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 45 }), fc.integer({ min: 7000, max: 30_000 }), (amount, day) => {
      const text = `Đã chi ${groupedText(amount)} đồng đến ngày ${dayText(day as Day)}, giải quyết ${groupedText(amount)} hồ sơ.`;
      expect(personalDataIn(text)).toEqual([]);
    }),
    sameRuns(40),
  );
});

describe('in a row of a table', () => {
  const row = (...cells: readonly string[]) => cells.join('\t');

  test.each([
    ['Cấp căn cước công dân', '0', '912', '345', '678'],
    ['Hộ tịch', '84', '90', '5.123', '456'],
    ['Chứng thực', '056', '123', '456', '789'],
    ['Số tài khoản đã mở', '12', '345', '67', '890'],
    ['Đăng ký thường trú', '912', '345', 'Tổ một cửa'],
    ['Tổng số công dân', 'Phước Long'],
    ['Tổng số nhà', '45'],
    ['Thu phí, lệ phí', '912345678', 'đồng'],
    ['Đường dây nóng', '0258 382 1234'],
  ])('what stands in neighbouring cells is not read as one: %s', (...cells) => {
    expect(personalDataIn(row(...cells))).toEqual([]);
  });

  test.each([
    ['phone', '0905123456', ['Hộ tịch', '5', '0905 123 456', 'Người nộp hồ sơ']],
    ['identity-number', '056123456789', ['12', '056123456789', '7']],
    ['identity-number', '056.123.456.789', ['CCCD', '056.123.456.789']],
    ['bank-account', '0101000123456', ['Số tài khoản', '0101000123456']],
    ['person-name', '', ['1', 'Ông', 'Nguyễn Văn An']],
    ['address', '', ['Địa chỉ', '12 đường Lê Lợi, tổ 3']],
  ] as const)('a cell that itself holds somebody’s data is found: %s', (kind, _, cells) => {
    expect(personalDataIn(row(...cells)).map((data) => data.kind)).toEqual([kind]);
  });

  test('counts and money are never personal, whichever stand side by side', () => {
    const count = fc.integer({ min: 0, max: 2 ** 40 }).map(groupedText);
    fc.assert(
      fc.property(fc.array(count, { minLength: 2, maxLength: 14 }), (counts) => {
        expect(personalDataIn(row('Cấp căn cước công dân', ...counts))).toEqual([]);
      }),
    );
  });

  test('Biểu II.06a of a large ward is shared, for its columns are no telephone number', () => {
    expect(codesIn(row('1', 'Hộ tịch', '0', '912', '345', '678', '2.100'))).toEqual([]);
    expect(codesIn(row('1', 'Hộ tịch', '0912 345 678', '2.100'))).toContain('personal-phone');
  });
});
