import fc from 'fast-check';
import { type NumberMention, numbersIn } from '../../../../src/core/checks/claims/numbers-in-text';
import { textOf } from '../documents/subjects';

function mentionsIn(text: string): readonly NumberMention[] {
  return textOf(text).lines.flatMap(numbersIn);
}

/** Each number as value, base and what it counts: `571/732 hồ sơ`. */
function read(text: string): readonly string[] {
  return mentionsIn(text).map(({ value, base, unit, noun }) => {
    const number = base === null ? value.toString() : `${value}/${base}`;
    return unit === 'other' ? `${number}${noun ? ` ${noun}` : ''}` : `${number} ${unit}`;
  });
}

describe('a number is read as it is meant', () => {
  test.each<[string, readonly string[]]>([
    ['Tiếp nhận 1.876 hồ sơ.', ['1876 hồ sơ']],
    ['Tiếp nhận 1,876 hồ sơ.', ['1876 hồ sơ']],
    ['Đã giải quyết 5,335/5,424 hồ sơ (98.36%).', ['5335/5424 hồ sơ', '98.36 %']],
    ['Thu 7.370.895.908 đồng.', ['7370895908 đồng']],
    ['Thu 7,370,895,908 đồng.', ['7370895908 đồng']],
    ['Bình quân 8,5 hồ sơ một ngày.', ['8.5 hồ sơ']],
    ['Đạt 99,865%.', ['99.865 %']],
    ['Đạt 99.865%.', ['99.865 %']],
    ['Khoảng 1,2 nghìn hồ sơ.', ['1200 hồ sơ']],
    ['Có 2 triệu lượt truy cập.', ['2000000 lượt']],
    ['Trễ hạn 05 hồ sơ.', ['5 hồ sơ']],
    ['Trễ hạn 07 (bảy) hồ sơ.', ['7 hồ sơ']],
    ['Hoàn thành 37 [14] nhiệm vụ, đạt 71,15% [26,92%].', ['37 nhiệm vụ', '71.15 %']],
    ['Kiểm tra 08[03] cuộc, 05 cuộc [trong quý].', ['8 cuộc', '5 cuộc']],
    ['Ban hành 63 văn bản (kế hoạch 29, quyết định 19).', ['63 văn bản', '29', '19']],
    ['Ban hành 05 văn bản theo Kế hoạch 29, Quyết định 19.', ['5 văn bản']],
    ['Văn bản đi 698, ký số 655.', ['698', '655']],
    ['Chỉ số SIPAS 2025 đạt 89,34%.', ['89.34 %']],
    ['Kỳ này xếp 6/18 huyện.', []],
    ['Trong tháng 11, 99,41% hồ sơ đúng hạn.', ['99.41 %']],
    ['Chốt từ 15 đến 14 hằng tháng, kỳ 15 đến 14, loại I, II.', []],
    ['Kỳ này có từ 15 đến 20 hồ sơ mỗi ngày.', ['15', '20 hồ sơ']],
    ['Công khai 174 TTHC.', ['174 thủ tục']],
    ['Có 05 đồng chí.', ['5 người']],
    ['Diện tích 2,125 ha.', ['2.125 ha']],
    ['Đạt 84,375/100 điểm.', ['84.375/100 điểm']],
    ['Tổng 1.234.5.6 việc.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test.each<[string, readonly string[]]>([
    ['Thu 4 tỷ 215 triệu 300 nghìn đồng.', ['4215300000 đồng']],
    ['Thu 4 tỷ 215 triệu đồng, chi 2 triệu 500 nghìn đồng.', ['4215000000 đồng', '2500000 đồng']],
    ['Thu 7,5 tỷ đồng.', ['7500000000 đồng']],
    ['Thu 12 tỷ, đạt 62%; tỷ lệ 15 tỷ lệ.', ['12000000000 đồng', '62 %', '15']],
    ['Giải ngân 1.922 triệu đồng.', ['1922000000 đồng']],
    ['Giải ngân 1.200 triệu đồng/4.000 triệu đồng.', ['1200000000/4000000000 đồng']],
    ['Giải ngân 1,922/6,479 triệu đồng.', ['1922000/6479000 đồng']],
    ['Giải ngân 950/1,250 triệu đồng.', ['950000000/1250000000 đồng']],
    ['Giải ngân 1.5/2.5 triệu đồng.', ['1500000/2500000 đồng']],
    ['Giải ngân 7,37 tỷ đồng/11,94 tỷ đồng.', ['7370000000/11940000000 đồng']],
    ['Giải ngân 4 tỷ 215 triệu đồng/5 tỷ 620 triệu đồng.', ['4215000000/5620000000 đồng']],
    ['Giải ngân 900 triệu/1,5 tỷ đồng.', ['900000000/1500000000 đồng']],
  ])('money: %s', (text, expected) => expect(read(text)).toEqual(expected));

  test.each<[string, readonly string[]]>([
    ['Nộp trực tuyến 571/732 hồ sơ.', ['571/732 hồ sơ']],
    ['Nộp trực tuyến 571 hồ sơ/732 hồ sơ.', ['571/732 hồ sơ']],
    ['Nộp 571 hồ sơ trực tuyến/tổng số 732 hồ sơ.', ['571/732 hồ sơ']],
    ['Hoàn thành 18/20 nhiệm vụ.', ['18/20 nhiệm vụ']],
    ['Tiếp nhận 35 hồ sơ/ngày.', ['35 hồ sơ']],
    ['Chia theo 3/4/5 nhóm.', ['3', '4', '5']],
  ])('a part and its base: %s', (text, expected) => expect(read(text)).toEqual(expected));

  test('and how it was printed is kept', () => {
    const [score, share] = mentionsIn('Đạt 84,37/100 điểm (84.4%).');
    expect(score).toMatchObject({ printed: '84,37/100', decimals: 2, hasDecimalPoint: false });
    expect(share).toMatchObject({ printed: '84.4%', decimals: 1, hasDecimalPoint: true });
  });

  test('«1,922 triệu» has two readings', () => {
    const [one] = mentionsIn('Chi 1,922 triệu đồng.');
    expect([one?.value.valueOf(), one?.other?.valueOf()]).toEqual([1_922_000, 1_922_000_000]);
  });

  test.each(['hơn 200 hồ sơ', 'gần 200 hồ sơ', 'khoảng 200 hồ sơ', '150-200 hồ sơ'])('%s is not exact', (text) => {
    expect(mentionsIn(`Có ${text}.`).every(({ isApproximate }) => isApproximate)).toBe(true);
  });

  test('any whole number grouped by dots or commas is itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (count) => {
        const grouped = String(count).replace(/\B(?=(\d{3})+(?!\d))/g, '.');
        for (const printed of [grouped, grouped.replace(/\./g, ','), String(count)]) {
          expect(read(`Có ${printed} hồ sơ.`)).toEqual([`${count} hồ sơ`]);
        }
      }),
    );
  });
});

describe('what counts nothing is no number', () => {
  test.each([
    'Báo cáo quý I/2026',
    'Trong tháng 9, tháng 9/2025, tháng 10 năm 2025',
    'Giai đoạn 2021-2025, các năm 2021, 2022 và 2023',
    'Tại điểm tiếp nhận số 2, quầy số 3',
    'Tổ 5, tổ dân phố số 12, khu phố 3, thôn 7',
    'Đến ngày 30-9',
    'Từ ngày 1 đến 30-9',
    'Từ 15/3 đến 14/6',
    'Từ 1-30/9',
    'Ngày 15/12/2022, ngày 15 tháng 12 năm 2022',
    'Từ 7h30 đến 11h, từ 7:30',
    'Nghị định 61/2018, Nghị định 118 của Chính phủ, Đề án 06, Quyết định 766/QĐ-TTg',
    'Quyết định số 57/QĐ-UBND, Kết luận số 91-KL/TU',
    'Theo ISO 9001:2015, TCVN ISO 9001',
    'Mã thủ tục 1.004859.000.00.00.H32',
    'Dịch vụ công mức độ 3, 4',
    'Điện thoại 0258.3822.025, (0258) 3822025, 0912 345 678, 1900 1234, tổng đài 1022',
    'Xếp thứ 3/11, hạng 12/63',
    'Cách mạng công nghiệp 4.0',
    '1.2. Kết quả',
    '3) Kết quả',
    'Phục vụ 24/7',
  ])('%s', (text) => expect(read(text)).toEqual([]));

  test.each<[string, readonly string[]]>([
    ['Đạt từ 8/10 điểm.', ['8/10 điểm']],
    ['Đến 12/12 nhiệm vụ.', ['12/12 nhiệm vụ']],
    ['Tại Bộ phận một cửa 120 hồ sơ.', ['120 hồ sơ']],
    ['Trên địa bàn 12 xã.', ['12 xã']],
    ['Mỗi ngày 15 hồ sơ.', ['15 hồ sơ']],
    ['Trong tổng số 1.000 hồ sơ.', ['1000 hồ sơ']],
    ['Nộp trực tuyến 30.', ['30']],
    ['Chiếm mức 95%.', ['95 %']],
    ['Cả năm 2025, 30 hồ sơ.', ['30 hồ sơ']],
  ])('but %s', (text, expected) => expect(read(text)).toEqual(expected));
});

test('any run of digits and signs is read without a failure', () => {
  const signs = fc.constantFrom(...'0123456789.,/-% ', 'triệu', 'tỷ', ' đồng', 'hồ sơ', 'ngày ', 'số ', '(', ')', 'İ');
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      for (const { start, end, printed } of mentionsIn(text)) expect(text.slice(start, end).trim()).toBe(printed);
    }),
  );
});
