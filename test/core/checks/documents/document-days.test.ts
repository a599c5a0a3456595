import fc from 'fast-check';
import { sameRuns } from '../../../builders/runs';
import { aDocument } from '../../../builders/tables';
import { codesOf, inReport, inWorkbook, only, placesOf, type Said } from './subjects';

describe('a day that the calendar lacks', () => {
  const days = (...paragraphs: readonly Said[]) =>
    only('document-day-impossible', inReport(...paragraphs)).map(({ message }) => /ghi ngày (.*?),/.exec(message)?.[1]);

  test.each([
    ['UBND phường ban hành Kế hoạch số 15/KH-UBND ngày 31/02/2023 về tuyên truyền', ['31/02/2023']],
    ['Nghị quyết số 17/NQ-HĐND ngày 12/13/2022 của HĐND huyện', ['12/13/2022']],
    ['Công văn số 88/SNV-CCHC ngày 31 tháng 4 năm 2023 của Sở Nội vụ', ['31 tháng 4 năm 2023']],
    ['Ngày 30/02/2023, UBND phường ban hành Quyết định số 57/QĐ-UBND', ['30/02/2023']],
    ['Kết luận số 91-KL/TU ngày 29-02-2023 của Tỉnh ủy', ['29/02/2023']],
    ['Kế hoạch số 93/KH-UBND, 94/KH-UBND ngày 00/01/2023', ['00/01/2023', '00/01/2023']],
  ])('%s', (text, expected) => expect(days(`${text}.`)).toEqual(expected));

  test.each([
    'Kế hoạch số 21/KH-UBND ngày 29/02/2024 của UBND phường',
    'Quyết định số 233/QĐ-UBND ngày 31 tháng 10 năm 2022 của UBND tỉnh',
    'Kế hoạch số 21/KH-UBND được thực hiện với tỷ lệ 31/02 nhiệm vụ',
  ])('is not in: %s', (text) => expect(days(`${text}.`)).toEqual([]));

  describe('is told wherever it stands', () => {
    const alone = (...paragraphs: readonly Said[]) =>
      only('document-day-impossible', inReport(...paragraphs)).map(
        ({ message, severity, confidence }) => `${/ngày (.*?),/.exec(message)?.[1]} ${severity} ${confidence}`,
      );

    test.each<[Said, string]>([
      ['Số liệu được tính từ ngày 15/12/2022 đến ngày 31/6/2023', '31/6/2023 error certain'],
      ['(Số liệu từ 15/12/2022 đến 15/16/2023)', '15/16/2023 error likely'],
      ['(15/12/2022 - 31/4/2023)', '31/4/2023 error likely'],
      ['(15/12/2022-31/4/2023)', '31/4/2023 error likely'],
      ['Ngày 32/5/2023, UBND phường tổ chức đối thoại với công dân', '32/5/2023 error certain'],
      ['UBND phường họp giao ban ngày 31/4', '31/4 error certain'],
      ['Hội nghị ngày 30 tháng 02 năm 2023 đã thông qua quy chế', '30 tháng 02 năm 2023 error certain'],
      ['Từ ngày 01 tháng 6 đến ngày 31 tháng 6, phường tiếp 12 lượt công dân', '31 tháng 6 error certain'],
      ['Ngày 29-02-2023, Tổ công tác họp lần hai', '29/02/2023 error certain'],
      ['Kế hoạch số 21/KH-UBND của UBND phường; hồ sơ ngày 31/02/2023', '31/02/2023 error certain'],
      [{ cells: ['2', 'Nguyễn Văn A', '31/11/2022', '12'] }, '31/11/2022 error likely'],
      ['Trong tháng 4 (từ 01/4 đến 31/4), phường tiếp 12 lượt', '31/4 error certain'],
      ['Hạn hoàn thành: 31/06/2023', '31/06/2023 error likely'],
      ['Đợt kiểm tra lần ba 31/11/2022 đạt yêu cầu', '31/11/2022 warning doubtful'],
      [{ text: 'Phước Long, ngày 31 tháng 6 năm 2023', kind: 'letterhead' }, '31 tháng 6 năm 2023 error certain'],
    ])('%j', (said, expected) => expect(alone(said)).toEqual([expected]));

    test.each<Said>([
      'Hoàn thành 12/15 nhiệm vụ, đạt 31/2 chỉ tiêu',
      'Đã trả trong ngày 31/4 hồ sơ đăng ký',
      'Phục vụ mỗi ngày 24/24 giờ, 7/7 ngày trong tuần',
      'Chấm 31/40 điểm, xếp hạng 31/63/2023',
      'Tăng 31.4.2023 lần so với bản 2.31.2020',
      'Liên hệ số 0258.31.02.2023 hoặc 31/02/20231',
      'Văn bản số 31/02/2023/QĐ, thửa 31/13/2023',
      'Tỷ lệ 31/9/2023%, ngày 30/4 và ngày 29/02/2024',
      'Lễ hội đình làng ngày 30/2 (âm lịch) và ngày 30 tháng 02 năm 2023 ÂL',
      'Ngày 29/02, phường trực lễ; ngày 31/12/2022 khóa sổ',
      { text: '31/02/2023', kind: 'aside' },
    ])('nothing in %j', (said) => expect(alone(said)).toEqual([]));

    test('once for all its places, apart from the day of a document', () => {
      const found = inReport(
        'Đến ngày 31/6/2023, phường tiếp nhận 12 hồ sơ.',
        'Theo Kế hoạch số 15/KH-UBND ngày 31/6/2023 của UBND phường về tuyên truyền.',
        'Số liệu đến 31/6/2023.',
      );
      expect(only('document-day-impossible', found).map(placesOf)).toEqual([[2], [1, 3]]);
    });
  });

  test('typed twice is one finding with both places, and no day is missed', () => {
    const said = 'Theo Kế hoạch số 15/KH-UBND ngày 31/02/2023 của UBND phường về tuyên truyền.';
    const found = inReport(said, said);
    expect(codesOf(found)).toEqual(['document-day-impossible']);
    expect(placesOf(found[0])).toEqual([1, 2]);
  });

  test('is told for every month, and never for a day it has', () => {
    const month = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(month, fc.integer({ min: 1, max: 31 }), (number, date) => {
        const isReal = new Date(Date.UTC(2022, number - 1, date)).getUTCMonth() === number - 1;
        const found = days(`Quyết định số 57/QĐ-UBND ngày ${date}/${number}/2022 của UBND tỉnh.`);
        expect(found).toEqual(isReal ? [] : [`${date}/${number}/2022`]);
      }),
      sameRuns(60),
    );
  });
});

describe('the year in a symbol is that of the day', () => {
  const off = (...paragraphs: readonly Said[]) =>
    only('document-year-off', inReport(...paragraphs)).map(({ severity, confidence }) => [severity, confidence]);

  test.each([
    'Nghị định số 61/2018/NĐ-CP ngày 23/4/2019 của Chính phủ',
    'Quyết định số 33/2022/QĐ-UBND của UBND tỉnh ngày 14 tháng 10 năm 2021',
    'Luật số 83/2015/QH13 ngày 25/6/2016',
    'Thông tư số 01/2023/TT-VPCP ngày 05/4/2022 của Văn phòng Chính phủ',
  ])('so %s is certainly wrong', (text) => expect(off(`Theo ${text}.`)).toEqual([['error', 'certain']]));

  test('but what is passed in December may be numbered in January', () => {
    expect(off('Nghị quyết số 01/2023/NQ-HĐND ngày 29/12/2022 của HĐND tỉnh.')).toEqual([['warning', 'doubtful']]);
    expect(off('Nghị quyết số 25/2022/NQ-HĐND ngày 09/12/2022 của HĐND tỉnh.')).toEqual([]);
  });

  test.each([
    ['a symbol without a year', 'Kết luận số 91-KL/TU ngày 18/10/2022 của Tỉnh ủy'],
    ['a symbol of the ward', 'Quyết định số 57/QĐ-UBND ngày 22/02/2023 của UBND phường'],
    [
      'the day in front of another document',
      'Ngày 05/01/2023, UBND phường ban hành Kế hoạch số 02/KH-UBND triển khai Nghị định số 42/2022/NĐ-CP',
    ],
    ['the day it takes effect', 'Nghị định số 118/2025/NĐ-CP có hiệu lực từ ngày 01/7/2026'],
    [
      'the day of the one behind it',
      'Nghị định số 61/2018/NĐ-CP, Nghị định số 107/2021/NĐ-CP ngày 06/12/2021 của Chính phủ',
    ],
  ])('and says nothing of %s', (_, text) => expect(off(`${text}.`)).toEqual([]));

  test('and a row of a table may hold the day of something else', () => {
    expect(off({ cells: ['1', 'Nghị định số 61/2018/NĐ-CP', '23/4/2019'] })).toEqual([]);
  });

  test('so where another citation has the right year, only the two days are told', () => {
    const found = inReport(
      'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.',
      'Nghị định số 61/2018/NĐ-CP ngày 23/4/2019 của Chính phủ.',
    );
    expect(codesOf(found)).toEqual(['document-two-days']);
  });

  test('in the tab Văn bản as well', () => {
    const row = aDocument({ number: '61', symbol: '2018/NĐ-CP', issuer: 'Chính phủ', issuedOn: '2019-04-23' });
    expect(codesOf(inWorkbook({ 'Văn bản': [row] }))).toEqual(['document-year-off']);
  });
});
