import { checkReport } from '../../../../src/core/checks/check-report';
import { linesOfText } from '../../../../src/core/checks/text/read-report-text';
import { growthOf, MOST_GROWTH } from '../../../builders/growth';

const checked = (text: string) => checkReport(linesOfText(`BÁO CÁO\nI. KẾT QUẢ\n${text}`), null);

describe('numbers, rates, lists and tables are read in time linear in the text', () => {
  test.each([
    '1/2 hồ sơ, đạt 5%, ',
    'đạt 5% (1/2 hồ sơ), ',
    'gồm 1 hồ sơ, ',
    '(1 hồ sơ, ',
    'trong đó: 5 hồ sơ (50%), ',
    'có 9 hồ sơ, trong đó 5 hồ sơ; ',
    'A chiếm 5%, ',
    'tỷ lệ hồ sơ trực tuyến đạt 5%. ',
    'Có 9 hồ sơ, gồm:\n- một: 5 hồ sơ\n',
    '- một: 5 hồ sơ\n',
    'Xã\tTổng số\tMột\n1\t2\t3\n',
    'Tổng cộng\t2\t3\n',
    'I\tA\t2\t3\n1\tB\t2\t3\n',
    '4 tỷ 5 triệu ',
    '1.5/',
    '1,234 ',
    'ngày 3 ',
    'số 5, ',
    '0 ',
  ])('of %j again and again', (unit) => expect(growthOf(unit, 2000, checked)).toBeLessThan(MOST_GROWTH));
});
