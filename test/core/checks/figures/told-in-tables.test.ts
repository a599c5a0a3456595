import { foundIn } from '../../../builders/report-text';

const found = (...body: readonly string[]) =>
  foundIn(...body).flatMap(({ code, confidence, message }) =>
    code === 'figure-two-values' ? [`${confidence} ${message}`] : [],
  );

const FORM = 'STT\tChỉ tiêu thống kê\tĐơn vị tính\tSố liệu';

describe('a number in the text and the row of a form', () => {
  test.each([
    ['Đã giải quyết %d hồ sơ.', 'Số hồ sơ đã giải quyết\tHồ sơ'],
    ['TTHC đang áp dụng: %d thủ tục.', 'Tổng số TTHC đang áp dụng\tTTHC'],
    ['Được giao %d nhiệm vụ.', 'Số nhiệm vụ được giao\tNhiệm vụ'],
    ['Phường tiếp nhận %d phản ánh, kiến nghị.', 'Số phản ánh, kiến nghị tiếp nhận\tPhản ánh, kiến nghị'],
  ])('%s is the row %s', (sentence, row) => {
    const told = (count: number) =>
      found(sentence.replace('%d', String(count)), FORM, `1\t${row}\t120`, '2\tKhác\tMã\t1');
    expect(told(120)).toEqual([]);
    expect(told(121)).toEqual([expect.stringMatching(/^likely .*121.*120/)]);
  });

  test('parts are of the row above them', () => {
    const rows = ['1\tSố hồ sơ đã giải quyết\tHồ sơ\t120', '\t- Quá hạn\tHồ sơ\t4'];
    const told = (late: string) => found(`Đã giải quyết 120 hồ sơ, ${late}.`, FORM, ...rows);
    expect(told('trễ hạn 04 hồ sơ')).toEqual([]);
    expect(told('trễ hạn 05 hồ sơ')).toHaveLength(1);
  });

  test.each([
    ['another time in the caption', ['Số liệu quý I năm 2021'], '1\tSố hồ sơ đã giải quyết\tHồ sơ\t120'],
    ['a part in the row', [], '1\tSố hồ sơ đất đai đã giải quyết\tHồ sơ\t120'],
    ['a share', [], '1\tTỷ lệ hồ sơ đã giải quyết\t%\t98'],
  ])('but not with %s', (_, caption, row) => {
    expect(found('Đã giải quyết 121 hồ sơ.', ...caption, FORM, row, '2\tKhác\tMã\t1')).toEqual([]);
  });
});

describe('a level in the text and its row in a table', () => {
  const table = (late: number) => [
    'Kết quả giải quyết hồ sơ theo cấp',
    'STT\tCấp giải quyết\tTiếp nhận\tĐã giải quyết\tTrước và đúng hạn\tTrễ hạn/quá hạn',
    '1\tCấp tỉnh\t500\t490\t480\t10',
    `2\tCấp xã\t900\t800\t${800 - late}\t${late}`,
    `\tTổng cộng\t1.400\t1.290\t${1280 - late}\t${10 + late}`,
  ];

  test('that has none and some late', () => {
    expect(found('Không có hồ sơ trễ hạn ở cấp xã.', ...table(0))).toEqual([]);
    expect(found('Không có hồ sơ trễ hạn ở cấp xã.', ...table(38))).toEqual([expect.stringMatching(/^likely .*38/)]);
  });

  test('but another level, or the whole, is another matter', () => {
    expect(found('Không có hồ sơ trễ hạn ở cấp huyện.', ...table(38))).toEqual([]);
    expect(found('Đã giải quyết 1.290 hồ sơ.', ...table(38))).toEqual([]);
  });
});
