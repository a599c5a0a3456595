import { claimsOf } from '../../../../src/core/checks/claims/claims';
import { frameKey } from '../../../../src/core/checks/claims/frame';
import { type Said, textOf } from '../documents/subjects';

/** Each claim as value, part and time: `90 cấp xã|period`. The report is of the first half of 2023. */
function framed(...paragraphs: readonly Said[]): readonly string[] {
  return claimsOf(textOf(...paragraphs)).map(({ value, frame }) => `${value} ${frameKey(frame)}`);
}

describe('a figure is of the whole office where nothing narrows it', () => {
  test.each([
    'Đã giải quyết 90 hồ sơ.',
    'Phường đã giải quyết 90 hồ sơ.',
    'UBND xã đã giải quyết 90 hồ sơ TTHC của người dân, doanh nghiệp.',
    'Bộ phận Tiếp nhận và Trả kết quả đã giải quyết 90 hồ sơ.',
    'Toàn tỉnh đã giải quyết 90 hồ sơ.',
    'Theo số liệu của UBND tỉnh, đã giải quyết 90 hồ sơ.',
    'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2022 của UBND tỉnh về cải cách hành chính năm 2022, đã giải quyết 90 hồ sơ.',
  ])('%s', (text) => expect(framed(text)).toEqual(['90 |period']));
});

describe('a figure is of a part where its sentence names one', () => {
  test.each([
    ['Cấp huyện đã giải quyết 90 hồ sơ.', 'cấp huyện'],
    ['Tổ lưu động đã giải quyết 90 hồ sơ.', 'tổ lưu động'],
    ['Tại điểm tiếp nhận thôn Suối Cát đã giải quyết 90 hồ sơ.', 'điểm thôn suối cát'],
    ['Lĩnh vực hộ tịch: đã giải quyết 90 hồ sơ.', 'lĩnh vực hộ tịch'],
    ['Các lĩnh vực khác đã giải quyết 90 hồ sơ.', 'lĩnh vực khác'],
    ['- Hộ tịch: đã giải quyết 90 hồ sơ.', 'hộ tịch'],
    ['Đã giải quyết 90 hồ sơ đất đai.', 'đất đai'],
    ['Đã giải quyết 90 hồ sơ trực tuyến.', 'online'],
    ['Đã giải quyết 90 hồ sơ thuộc thẩm quyền cấp tỉnh.', 'cấp tỉnh'],
    ['Mô hình «Thứ Bảy vì dân» đã giải quyết 90 hồ sơ.', 'mô hình thứ bảy vì dân'],
  ])('%s', (text, part) => expect(framed(text)).toEqual([`90 ${part}|period`]));
});

describe('whom a sentence speaks of carries on', () => {
  test('through the sentence and the next ones without a subject', () => {
    const text = 'Cấp huyện đã tiếp nhận 100 hồ sơ; đã giải quyết 90 hồ sơ. Đang giải quyết 10 hồ sơ.';
    expect(framed(text)).toEqual(['100 cấp huyện|period', '90 cấp huyện|period', '10 cấp huyện|period']);
  });

  test('up to the next subject', () => {
    const text = 'Tổ lưu động đã tiếp nhận 40 hồ sơ. Phường đã giải quyết 90 hồ sơ; cấp xã đã giải quyết 50 hồ sơ.';
    expect(framed(text)).toEqual(['40 tổ lưu động|period', '90 |period', '50 cấp xã|period']);
  });

  test('into the items of a list, and not past it', () => {
    const list = ['Hồ sơ thuộc thẩm quyền cấp xã:', '- Đã tiếp nhận 100 hồ sơ;', '- Đã giải quyết 90 hồ sơ.'];
    expect(framed(...list, 'Đã giải quyết 120 hồ sơ.')).toEqual([
      '100 cấp xã|period',
      '90 cấp xã|period',
      '120 cấp xã|period',
    ]);
    expect(framed(...list, 'Toàn tỉnh đã giải quyết 120 hồ sơ.')).toContain('120 |period');
    expect(framed(...list, { text: 'Kết quả', kind: 'heading' }, 'Đã giải quyết 120 hồ sơ.')).toContain('120 |period');
  });

  test('from an item to its own items', () => {
    const list = [
      'Tiếp nhận 200 hồ sơ, gồm:',
      '- Cấp xã: 150 hồ sơ; đã giải quyết 90 hồ sơ, trong đó:',
      '+ Hộ tịch: 20 hồ sơ.',
    ];
    expect(framed(...list)).toEqual([
      '200 |period',
      '150 cấp xã|period',
      '90 cấp xã|period',
      '20 cấp xã / hộ tịch|period',
    ]);
  });

  test('from a heading that names a level or sector', () => {
    expect(framed({ text: 'Đã giải quyết 90 hồ sơ.', headings: ['a) Kết quả tại cấp xã'] })).toEqual([
      '90 cấp xã|period',
    ]);
    expect(framed({ text: 'Đã giải quyết 90 hồ sơ.', headings: ['2. Cải cách thủ tục hành chính'] })).toEqual([
      '90 |period',
    ]);
  });

  test('into a list without marks, as long as its lines end with semicolons', () => {
    const list = [
      'Đã giải quyết 90 hồ sơ, trong đó:',
      'Đúng hạn: 85 hồ sơ;',
      'Quá hạn: 05 hồ sơ.',
      'Quá hạn: 02 hồ sơ.',
    ];
    const told = claimsOf(textOf(...list)).map(({ concept, value }) => `${concept} ${value}`);
    expect(told).toEqual(['HS_GIAI_QUYET 90', 'HS_SOM_DUNG_HAN 85', 'HS_TRE_HAN 5', 'HS_DANG_QUA_HAN 2']);
  });

  test('as a circumstance, whoever is the subject', () => {
    const text = 'Qua tin nhắn Zalo, phường đã tiếp nhận 35 hồ sơ, giải quyết 30 hồ sơ. Phường đã giải quyết 90 hồ sơ.';
    expect(framed(text)).toEqual(['35 tin nhắn zalo|period', '30 tin nhắn zalo|period', '90 |period']);
  });

  test('but not out of a bracket', () => {
    const text = 'Đã giải quyết 90 hồ sơ (cấp xã 50 hồ sơ, cấp tỉnh 40 hồ sơ), đang giải quyết 10 hồ sơ.';
    expect(framed(text)).toEqual(['90 |period', '50 cấp xã|period', '40 cấp tỉnh|period', '10 |period']);
  });
});

describe('a figure is of the time that its sentence names', () => {
  test.each([
    ['Trong kỳ đã giải quyết 90 hồ sơ.', 'period'],
    ['Trong 6 tháng đầu năm 2023, đã giải quyết 90 hồ sơ.', 'period'],
    ['Từ đầu năm đến nay đã giải quyết 90 hồ sơ.', 'period'],
    ['Từ ngày 15/12/2022 đến ngày 14/6/2023 đã giải quyết 90 hồ sơ.', 'period'],
    ['Đến ngày 30/6/2023, đang giải quyết 90 hồ sơ.', 'period'],
    ['Lũy kế từ ngày 15/12/2022 đã giải quyết 90 hồ sơ.', 'period'],
    ['Lũy kế từ ngày 01/7/2021 đã giải quyết 90 hồ sơ.', 'từ 01/7/2021'],
    ['Lũy kế đã giải quyết 90 hồ sơ.', 'lũy kế'],
    ['Trong quý I, đã giải quyết 90 hồ sơ.', 'quý i năm 2023'],
    ['Trong tháng 5, đã giải quyết 90 hồ sơ.', 'tháng 5 năm 2023'],
    ['Năm 2022 đã giải quyết 90 hồ sơ.', 'năm 2022'],
    ['Từ năm 2021 đến năm 2022 đã giải quyết 90 hồ sơ.', 'từ năm 2021 đến năm 2022'],
    ['Ngày 05/3/2023, đã giải quyết 90 hồ sơ.', 'ngày 05/3/2023'],
    ['Phấn đấu giải quyết 90 hồ sơ.', 'plan'],
    ['Cùng kỳ năm trước đã giải quyết 90 hồ sơ.', 'so với'],
  ])('%s', (text, time) => expect(framed(text)).toEqual([`90 |${time}`]));

  test('and so are those behind it, until another time is named', () => {
    const text = 'Lũy kế đã tiếp nhận 300 hồ sơ, giải quyết 290 hồ sơ; trong kỳ giải quyết 90 hồ sơ.';
    expect(framed(text)).toEqual(['300 |lũy kế', '290 |lũy kế', '90 |period']);
  });

  test('and its end does not undo its beginning', () => {
    const text = 'Riêng từ ngày 01/7/2022 (khi đổi mới) đến ngày 14/6/2023, phường đã giải quyết 90 hồ sơ.';
    expect(framed(text)).toEqual(['90 |từ 01/7/2022']);
  });

  test('but a comparison ends with its clause', () => {
    const text = 'Đã tiếp nhận 120 hồ sơ, tăng 20 hồ sơ so với năm 2022 (100 hồ sơ), đã giải quyết 90 hồ sơ.';
    expect(framed(text)).toEqual(['120 |period', '90 |period']);
  });

  test('in a report of a quarter nine months are another time', () => {
    const text = {
      ...textOf('Tính chung 9 tháng đã giải quyết 90 hồ sơ.'),
      days: null,
      period: { kind: 'quarter', year: 2023, number: 3 } as const,
    };
    expect(claimsOf(text).map(({ frame }) => frameKey(frame))).toEqual(['|9 tháng năm 2023']);
  });
});

describe('parts are told within their total', () => {
  const within = (text: string) =>
    claimsOf(textOf(text)).map(({ concept, within: total }) => `${concept} ${total?.concept ?? '-'}`);

  test.each([
    ['Đã giải quyết 90 hồ sơ, trong đó trễ hạn 07 hồ sơ.', ['HS_GIAI_QUYET -', 'HS_TRE_HAN HS_GIAI_QUYET']],
    ['Đã giải quyết 90 hồ sơ (trễ hạn 07 hồ sơ).', ['HS_GIAI_QUYET -', 'HS_TRE_HAN HS_GIAI_QUYET']],
    ['Đã giải quyết 90 hồ sơ; trễ hạn 07 hồ sơ.', ['HS_GIAI_QUYET -', 'HS_TRE_HAN -']],
  ])('%s', (text, expected) => expect(within(text)).toEqual(expected));

  test('and count what the total counts where they have no verb', () => {
    const text = 'Toàn tỉnh đã tiếp nhận 90 hồ sơ, trong đó: cấp tỉnh 20 hồ sơ, cấp xã 70 hồ sơ.';
    expect(within(text)).toEqual(['HS_TIEP_NHAN -', 'HS_TIEP_NHAN HS_TIEP_NHAN', 'HS_TIEP_NHAN HS_TIEP_NHAN']);
  });
});

test('a bracket tells of the number before it', () => {
  const told = claimsOf(textOf('Còn 22 hồ sơ quá hạn (20 hồ sơ đã giải quyết, 02 hồ sơ đang giải quyết).'));
  expect(told.map(({ concept, frame }) => `${concept} ${frame.scope.kind}`)).toEqual([
    'HS_DANG_QUA_HAN whole',
    'HS_GIAI_QUYET part',
    'HS_DANG_GIAI_QUYET part',
  ]);
});

test('a figure that the product filled in has the code of its tag', () => {
  const text = 'Các tổ đã giải quyết 90 hồ sơ.';
  const start = text.indexOf('90');
  const filled = [{ start, end: start + 2, code: 'HS_TRE_HAN' as const }];
  const claims = claimsOf(textOf({ text, filled }));
  expect(claims.map(({ concept, code, frame }) => `${concept} ${code} ${frameKey(frame)}`)).toEqual([
    'HS_TRE_HAN HS_TRE_HAN |period',
  ]);
});
