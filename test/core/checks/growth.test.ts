import fc from 'fast-check';
import { checkReport } from '../../../src/core/checks/check-report';
import { linesOfText } from '../../../src/core/checks/read-report-text';
import { growthOf, MOST_GROWTH } from '../../builders/growth';
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
    'không có hồ sơ trễ hạn. ',
    'tiếp nhận 1 hồ sơ,\n',
  ])('of «%s» again and again', (unit) => expect(growthOf(unit, 2000, checked)).toBeLessThan(MOST_GROWTH));

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
