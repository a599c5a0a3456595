import { foundIn } from '../../../builders/report-text';

function told(...body: readonly string[]): readonly string[] {
  return foundIn(...body)
    .filter(({ code }) => code === 'parts-not-total' || code === 'part-above-total')
    .map(({ code, severity }) => `${severity} ${code}`);
}

describe('parts that a list gives as all add up to the total', () => {
  test.each([
    'Phường rà soát %d thủ tục, gồm: đất đai 20 thủ tục, hộ tịch 15 thủ tục, chứng thực 11 thủ tục.',
    'Có %d văn bản, bao gồm: 20 quyết định, 15 kế hoạch và 11 công văn.',
    'Phường có %d người, gồm 20 công chức (trong đó 12 nữ), 15 viên chức và 11 lao động hợp đồng.',
    'Tổng số công chức đi học là %d lượt: lý luận 20 lượt, kỹ năng số 26 lượt.',
    'Biên chế công chức là %d (gồm 20 biên chế khối Đảng, 26 biên chế khối chính quyền).',
    'Tiếp nhận mới %d hồ sơ (trực tuyến 30 hồ sơ, trực tiếp 16 hồ sơ).',
    'Tổng chi %d tỷ đồng, gồm: đầu tư 20 tỷ đồng; thường xuyên 26 tỷ đồng.',
    'Phường công bố %d thủ tục, trong đó: ban hành mới 20 thủ tục, sửa đổi 15 thủ tục, bãi bỏ 11 thủ tục.',
    'Nhận %d đơn. Trong đó, hộ tịch 23 đơn (50%); đất đai 23 đơn (50%).',
    'Có %d vụ, trong đó hòa giải 40 vụ, còn lại 6 vụ.',
  ])('%s', (text) => {
    expect(told(text.replace('%d', '46'))).toEqual([]);
    expect(told(text.replace('%d', '48'))).toEqual(['error parts-not-total']);
  });

  test('with the sum and each part', () => {
    const [found] = foundIn('Rà soát 50 thủ tục, gồm: đất đai 20 thủ tục, hộ tịch 15 thủ tục, y tế 11 thủ tục.');
    expect(found?.message).toContain('Tổng số thủ tục ghi 50, nhưng 20 + 15 + 11 bằng 46');
    expect(found?.facts).toMatchObject({ said: '50', sum: '46' });
  });

  test('also where each part is a line of its own, and lines below a part are left out', () => {
    const items = (last: number) => [
      'Tổng số thủ tục là 115 thủ tục, gồm:',
      '- Đất đai: 45 thủ tục;',
      '+ Cấp tỉnh: 25 thủ tục;',
      '+ Cấp xã: 20 thủ tục;',
      '- Hộ tịch: 40 thủ tục;',
      `- Chứng thực: ${last} thủ tục.`,
    ];
    expect(told(...items(30))).toEqual([]);
    expect(told(...items(31))).toEqual(['error parts-not-total']);
  });

  test('money as exactly as it was printed', () => {
    expect(told('Tổng chi 5,2 tỷ đồng, gồm: đầu tư 1,71 tỷ đồng, thường xuyên 3,46 tỷ đồng.')).toEqual([]);
    expect(told('Tổng chi 5,2 tỷ đồng, gồm đầu tư 1,7 tỷ đồng, thường xuyên 3 tỷ đồng.')).toEqual([
      'error parts-not-total',
    ]);
    expect(told('Tổng chi 3.566.471.146 đồng, gồm: đầu tư 1.000 triệu đồng, thường xuyên 2.566 triệu đồng.')).toEqual(
      [],
    );
  });
});

describe('a list says nothing wrong', () => {
  test.each([
    ['that gives only some', 'Ban hành 118 văn bản, trong đó có 36 kế hoạch, 21 quyết định.'],
    ['that says there is more', 'Ban hành 45 văn bản, gồm 12 quyết định, 20 kế hoạch và các công văn khác.'],
    ['that ends in …', 'Rà soát 50 thủ tục, gồm: đất đai 20 thủ tục, hộ tịch 15 thủ tục…'],
    ['whose parts overlap', 'Có 22 công chức, trong đó 12 nữ, 15 đảng viên.'],
    ['of properties in a bracket', 'Có 50 công chức (trong đó 30 nữ, 40 người có trình độ đại học).'],
    ['that runs on', 'Có 50 thủ tục, gồm: đất đai 20 thủ tục, hộ tịch 30 thủ tục, đã công khai 40 thủ tục.'],
    ['whose last part stands behind a semicolon', 'Có 50 đơn, gồm 40 đơn đất đai, 6 đơn hộ tịch; tố cáo 4 đơn.'],
    ['of other things', 'Tổ chức 5 hội nghị, gồm 350 người dự và 1.200 tờ rơi.'],
    ['of about so many', 'Có khoảng 50 thủ tục, gồm: đất đai 20 thủ tục, hộ tịch 15 thủ tục.'],
    ['of one part and a measure', 'Quá hạn 03 hồ sơ, gồm: 01 hồ sơ đất đai (trễ 2 ngày), 02 hồ sơ hộ tịch.'],
    ['under a count of levels', 'Công bố 45 thủ tục ở 3 cấp, trong đó: 20 thủ tục mới.'],
    ['of things without a name', 'Số hóa 2.500 hồ sơ, gồm hồ sơ hộ tịch với 15.000 trang.'],
  ])('%s', (_, text) => expect(told(text)).toEqual([]));
});

describe('a part is no larger than its total', () => {
  test.each(['Đã tiếp nhận 640 hồ sơ, trong đó có %d hồ sơ nộp trực tuyến.', 'Có 640 phiếu, gồm %d phiếu hài lòng.'])(
    '%s',
    (text) => {
      expect(told(text.replace('%d', '640'))).toEqual([]);
      expect(told(text.replace('%d', '690'))).toEqual(['error part-above-total']);
    },
  );

  test('nor are ways of filing together', () => {
    const filed = (direct: number) => `Nhận 1.200 hồ sơ, trong đó: trực tuyến 1.000 hồ sơ, trực tiếp ${direct} hồ sơ.`;
    expect(told(filed(200))).toEqual([]);
    expect(told(filed(150))).toEqual([]);
    expect(told(filed(250))).toEqual(['error parts-not-total']);
  });

  test('nor do nearly all parts of a list that may be open make an error', () => {
    expect(told('Có 7.500 thủ tục, trong đó: tỉnh 3.500 thủ tục, sở 3.980 thủ tục.')).toEqual([
      'warning parts-not-total',
    ]);
  });
});

describe('parts in a bracket without nouns', () => {
  test.each<[string, readonly string[]]>([
    ['Ban hành 65 văn bản (kế hoạch 29, quyết định 19, chỉ thị 02, công văn 15).', []],
    ['Ban hành 63 văn bản (kế hoạch 29, quyết định 19, chỉ thị 02, công văn 15).', ['error parts-not-total']],
    ['Ban hành 63 văn bản, gồm kế hoạch 29, quyết định 19, chỉ thị 02, công văn 15.', ['error parts-not-total']],
    ['Ban hành 263 văn bản (kế hoạch 29, quyết định 19).', []],
    ['Tuyển dụng 222 công chức (thi tuyển 168, xét tuyển 41, tiếp nhận 13).', []],
    ['Tuyển dụng 212 công chức (thi tuyển 168, xét tuyển 41, tiếp nhận 13).', ['error parts-not-total']],
    ['Có 212 công chức (nam 120, nữ 92; thạc sĩ 40, đại học 172).', []],
    ['Có 212 công chức (nữ 92, đảng viên 108).', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('a number in square brackets is of the period within the year', () => {
  test.each([
    'Xử lý kỷ luật 02 [0] công chức, trong đó khiển trách 01.',
    'Xử lý kỷ luật 05 [1] trường hợp, trong đó khiển trách 03, cảnh cáo 02.',
    'Ban hành 63 [21] văn bản, gồm 29 [10] kế hoạch, 19 [6] quyết định, 15 [5] công văn.',
  ])('%s', (text) => expect(told(text)).toEqual([]));

  test('and the parts outside are still added up', () => {
    expect(told('Ban hành 66 [21] văn bản, gồm 29 [10] kế hoạch, 19 [6] quyết định, 15 [5] công văn.')).toEqual([
      'error parts-not-total',
    ]);
  });
});
