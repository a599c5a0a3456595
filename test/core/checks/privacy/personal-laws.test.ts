import fc from 'fast-check';
import { paragraphPlace } from '../../../../src/core/checks/finding';
import { isPersonal } from '../../../../src/core/checks/privacy/is-personal';
import { PRIVACY_CHECKS } from '../../../../src/core/checks/privacy/privacy-checks';
import { PLAIN_LINE, type TextLine } from '../../../../src/core/checks/text/report-text';
import { personalDataIn, personalDataInRow } from '../../../../src/core/personal-data/personal-data';
import { codesIn, foundIn } from '../../../builders/report-text';
import { sameRuns } from '../../../builders/runs';

const kindsIn = (text: string) => personalDataIn(text).map(({ kind }) => kind);

/** Digits in groups, with one of the separators that people use. */
const grouped = (digits: string, sizes: readonly number[], separator: string) => {
  const starts = sizes.map((_, order) => sizes.slice(0, order).reduce((sum, size) => sum + size, 0));
  return sizes.map((size, order) => digits.slice(starts[order], (starts[order] ?? 0) + size)).join(separator);
};

const identityNumber = fc
  .tuple(
    fc.constantFrom('001', '038', '056', '079', '096'),
    fc.constantFrom('0', '1'),
    fc.integer({ min: 0, max: 99_999_999 }),
  )
  .map(([province, century, rest]) => `${province}${century}${String(rest).padStart(8, '0')}`);

describe('an identity number', () => {
  test('is found however it is grouped', () => {
    fc.assert(
      fc.property(
        identityNumber,
        fc.constantFrom([12], [3, 3, 3, 3], [4, 4, 4], [3, 1, 2, 6], [6, 6]),
        fc.constantFrom(' ', '.', '-'),
        (digits, sizes, separator) => {
          const written = grouped(digits, sizes, separator);
          expect(personalDataIn(`Người nộp ${written} đề nghị rút hồ sơ.`)).toMatchObject([
            { kind: 'identity-number', found: written },
          ]);
        },
      ),
      sameRuns(60),
    );
  });

  test.each([
    ['a province that has no such code', 'Kết quả 003192003417 trong kỳ.'],
    ['a year of birth to come', 'Kết quả 056399003417 trong kỳ.'],
    ['a sum', 'Kết quả 056192003417 đồng trong kỳ.'],
    ['the code of an office', 'Mã định danh của cơ quan 056192003417.'],
  ])('is none with %s', (_, text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  test('of nine digits is one only beside a person or its own name', () => {
    expect(kindsIn('Trường hợp 271 234 567 đã trả.')).toEqual(['identity-number']);
    expect(kindsIn('CMND 271234567')).toEqual(['identity-number']);
    expect(kindsIn('Kết quả 271234567 trong kỳ.')).toEqual([]);
    expect(kindsIn('Hỗ trợ hộ nghèo 271.234.567')).toEqual([]);
  });
});

describe('in a row of a table', () => {
  test('cells are never read together, whatever digits stand side by side', () => {
    const count = fc.constantFrom(
      '0',
      '1',
      '3',
      '12',
      '034',
      '056',
      '079',
      '090',
      '201',
      '312',
      '345',
      '567',
      '912',
      '2.100',
      '38231234',
    );
    const label = fc.constantFrom(
      'Hộ tịch',
      'Số hồ sơ của công dân',
      'Trường hợp trả trước hạn',
      'Hộ kinh doanh',
      'Cấp căn cước',
    );
    fc.assert(
      fc.property(label, fc.array(count, { minLength: 2, maxLength: 14 }), (words, counts) => {
        expect(personalDataInRow([words, ...counts], [])).toEqual([]);
      }),
      sameRuns(100),
    );
  });

  test('the heading of a column says what its cells are', () => {
    expect(personalDataInRow(['1', '0071001234567'], ['TT', 'Số tài khoản'])).toMatchObject([{ kind: 'bank-account' }]);
    expect(personalDataInRow(['1', 'Nguyễn Văn An'], ['TT', 'Họ và tên'])).toMatchObject([{ kind: 'person-name' }]);
    expect(personalDataInRow(['1', '12/3/1985'], ['TT', 'Ngày sinh'])).toMatchObject([{ kind: 'birthday' }]);
  });

  test('a bare name beside an identity number is a private person’s', () => {
    const found = personalDataInRow(['1', 'Lê Hoàng Minh', '056192003417'], []);
    expect(found.map(({ kind }) => kind).sort()).toEqual(['identity-number', 'person-name']);
    expect(personalDataInRow(['1', 'Lê Hoàng Minh', '12'], [])).toEqual([]);
  });

  test.each([
    'Các đồng chí lãnh đạo phường Tân Hải đã dự họp.',
    'Đồng chí Phó Chủ tịch UBND phường chủ trì.',
    'Có 12 đồng chí được khen thưởng.',
    'Đồng chí Chánh Văn phòng ký thay.',
  ])('«%s» names nobody', (text) => expect(codesIn(text)).not.toContain('official-named'));

  test.each(['Đồng chí Nguyễn Văn An dự họp.', 'do đ/c Trần Thị Bé chủ trì', 'cùng đồng chí Lê Văn B.'])(
    '«%s» names somebody after «đồng chí»',
    (text) => expect(codesIn(text)).toContain('official-named'),
  );

  test('a list of officials names no private persons', () => {
    expect(personalDataInRow(['1', 'Ông Lê Hoàng Minh', 'Chủ tịch UBND phường'], ['TT', 'Họ tên', 'Chức vụ'])).toEqual(
      [],
    );
  });
});

describe('a name', () => {
  test.each([
    'Bà Trần Thị Minh Tâm, Chủ tịch UBND phường, làm Trưởng ban Chỉ đạo cải cách hành chính.',
    'Phó Chủ tịch UBND xã Lò Văn Thuận phụ trách lĩnh vực đất đai.',
    'Giao ông Lê Văn Hải - công chức Tư pháp - theo dõi.',
  ])('of an official with the function is at most a matter of taste: «%s»', (text) => {
    expect(codesIn(text).filter(isPersonal)).toEqual([]);
  });

  test('of a person whom an official deals with is still a private one', () => {
    expect(kindsIn('Chủ tịch UBND phường đã tiếp ông Nguyễn Văn An.')).toEqual(['person-name']);
  });

  test('of a street stays a street in a list of streets', () => {
    expect(kindsIn('Lắp camera tại đường Hoàng Văn Thụ và Phan Chu Trinh.')).toEqual([]);
    expect(kindsIn('Giấy khai sinh cấp cho Hoàng Văn Thụ và Phan Chu Trinh.')).toEqual(['person-name', 'person-name']);
  });

  test('hidden behind initials is a question, no error', () => {
    expect(foundIn('Đã trả lời ông N.V.A về việc trên.')).toMatchObject([
      { code: 'personal-person-name', severity: 'warning', confidence: 'doubtful' },
    ]);
  });

  test('alone in a line is the signatory’s', () => {
    expect(kindsIn('NGUYỄN VĂN MINH')).toEqual([]);
    expect(kindsIn('Nguyễn Văn Minh')).toEqual([]);
  });
});

test.each([
  ['decomposed letters', (text: string) => text.normalize('NFD')],
  ['double spaces', (text: string) => text.replaceAll(' ', '  ')],
  ['no-break spaces', (text: string) => text.replaceAll(' ', '\u00a0')],
  [
    'full-width digits',
    (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  ],
])('is found in the same way with %s', (_, typed) => {
  const text =
    'Bà Lê Thị Hà (sinh ngày 05/01/1985), CCCD 056185001234, điện thoại 0903 123 456, trú tại tổ 5, thôn Đông.';
  expect(personalDataIn(typed(text))).toEqual(personalDataIn(text));
  expect(kindsIn(text)).toEqual(['birthday', 'identity-number', 'phone', 'address', 'person-name']);
});

test('one thing is told once', () => {
  const data = personalDataIn('Hồ sơ H29.143-230105-0012 của bà Lê Thị Hà, thẻ BHYT GD4797912345678, trễ hạn.');
  expect(data.map(({ kind }) => kind).sort()).toEqual(['dossier-code', 'insurance', 'person-name']);
});

test('headers, notes, comments and single cells are looked through as well', () => {
  const line = (kind: TextLine['kind'], text: string): TextLine => ({
    ...PLAIN_LINE,
    kind,
    text,
    place: paragraphPlace(1, text),
  });
  const lines = (['aside', 'field', 'closing', 'letterhead'] as const).map((kind) =>
    line(kind, 'Liên hệ 0903 123 456'),
  );
  const subject = { text: { lines, period: null, days: null, office: '' }, workbook: null, frozen: [] };
  const told = PRIVACY_CHECKS.flatMap(({ check }) => check(subject));
  expect(told.map(({ code }) => code)).toEqual(lines.map(() => 'personal-phone'));
});
