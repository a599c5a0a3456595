import fc from 'fast-check';
import { checkReport } from '../../../src/core/checks/check-report';
import { linesOfText } from '../../../src/core/checks/text/read-report-text';
import { growthOf, MOST_GROWTH } from '../../builders/growth';
import { bodyOf } from '../../builders/report-grammar/pages';
import { reportOfSeed } from '../../builders/report-grammar/report';
import { runs } from '../../builders/runs';

const checked = (text: string) => checkReport(linesOfText(text), null);

describe('the time of a check grows with the length of the text, whatever it is made of', () => {
  test.each([
    '0',
    'ă',
    'Ă',
    'a.',
    'a-',
    'KH-',
    'H32.1.',
    '0,',
    '50% ',
    'đạt 5% ',
    'số 1/',
    'số 1 đường ',
    '0901234567 ',
    'sinh ngày mười hai tháng ba ',
    'bị mất do ',
    'ông An ở số 1 ',
    'an[a]b[dot]c ',
    'Ông Rơ Chăm Thị ',
    'tài khoản Facebook "',
    'hồ sơ: Lê ',
    'không có hồ sơ trễ hạn. ',
    'tiếp nhận 1 hồ sơ,\n',
    'trong quý, ',
    'trong quý I năm 2022, ',
    'trong năm «',
    'dịch vụ công mức độ 3 ',
    'Đơn vị Đơn vị ',
    'kế hoạch về ',
  ])('of «%s» again and again', (unit) => expect(growthOf(unit, 2000, checked)).toBeLessThan(MOST_GROWTH));

  test.each<[string, (number: number) => string]>([
    ['values of one figure', (number) => `- Đã giải quyết: ${number} hồ sơ\n`],
    ['people', (number) => `Liên hệ ông Nguyễn Văn Tám 09${10_000_000 + number}\n`],
    ['totals with their parts', (number) => `Tổng số ${number} hồ sơ, trong đó đúng hạn ${number}, trễ hạn 3 hồ sơ. `],
  ])('of other and other %s', (_, unit) => expect(growthOf(unit, 10_000, checked)).toBeLessThan(MOST_GROWTH));

  test.each(['của UBND ', 'mười hai ', 'về việc ', 'số 12 đường ', 'ngày 12/3/2024 ', 'Điện thoại 0901234567, '])(
    'and so does what is found, in a line of «%s» again and again',
    (unit) => {
      const told = (count: number) => JSON.stringify(checked(unit.repeat(count))).length;
      expect(told(4000)).toBe(told(400));
    },
  );

  test('of reports as offices write them', () => {
    const reports = [2, 3, 5, 8].map((seed) => `${bodyOf(seed)}\n`).join('');
    expect(growthOf(reports, 10_000, checked)).toBeLessThan(MOST_GROWTH);
  });

  test.each(['đặc khu', 'tỉnh'])('of reports of one %s', (kind) => {
    const seeds = Array.from({ length: 60 }, (_, seed) => seed).filter(
      (seed) => reportOfSeed(seed).facts.office.kind === kind,
    );
    const reports = seeds.map((seed) => `${bodyOf(seed)}\n`).join('');
    expect(growthOf(reports, 3000, checked)).toBeLessThan(MOST_GROWTH);
  });

  test('of any few pieces', () => {
    const pieces = fc.constantFrom(
      ...[
        '0',
        '1',
        '12',
        'a',
        'Ă',
        'ơ',
        '.',
        ',',
        '-',
        '–',
        '/',
        ' ',
        '  ',
        '\t',
        '\n',
        '(',
        ')',
        '%',
        '"',
        '«',
        '@',
        ':',
        ';',
      ],
      ...[
        'số',
        'ngày',
        'tháng',
        'năm',
        'quý',
        'Điều',
        'KH',
        'UBND',
        'hồ sơ',
        'đồng',
        'triệu',
        'ông',
        'Nguyễn',
        'căn cước',
      ],
      ...[
        'trễ hạn',
        'tiếp nhận',
        'giải quyết',
        'đạt',
        'so với',
        'Kế hoạch',
        'Quyết định số',
        'địa chỉ',
        'đường',
        '\u00a0',
      ],
    );
    const units = fc.array(pieces, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
    const check = (unit: string) => expect(growthOf(unit, 2000, checked)).toBeLessThan(MOST_GROWTH);
    fc.assert(fc.property(units, check), runs(15));
  });
});
