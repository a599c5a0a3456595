import { isoOf } from '../../../../src/core/calendar/day';
import { citationsIn } from '../../../../src/core/checks/documents/citations-in-text';
import type { CitedDocument } from '../../../../src/core/checks/documents/cited-document';
import { type Said, textOf } from './subjects';

function cited(...paragraphs: readonly Said[]): readonly CitedDocument[] {
  return citationsIn(textOf(...paragraphs).lines, '');
}

/** One text for each citation: `338/KH-UBND | 2023-03-08 | UBND phường | tuyên truyền`. */
function read(...paragraphs: readonly Said[]): readonly string[] {
  return cited(...paragraphs).map(({ symbol, day, issuer, subject }) =>
    [symbol, day === null ? '' : isoOf(day), issuer, subject].join(' | '),
  );
}

describe('a citation in running text', () => {
  test.each([
    [
      'Kế hoạch số 338/KH-UBND ngày 08/3/2023 của UBND phường về tuyên truyền CCHC',
      '338/KH-UBND | 2023-03-08 | UBND phường | tuyên truyền CCHC',
    ],
    ['Quyết định số 57/QĐ-UBND, ngày 22/02/2023', '57/QĐ-UBND | 2023-02-22 |  | '],
    ['Kết luận số 91-KL/TU ngày 18 tháng 10 năm 2022 của Tỉnh ủy', '91-KL/TU | 2022-10-18 | Tỉnh ủy | '],
    [
      'Công văn số 3003/BKHCN-TĐC của Bộ Khoa học và Công nghệ ngày 25/9/2018 về việc chuyển đổi hệ thống.',
      '3003/BKHCN-TĐC | 2018-09-25 | Bộ Khoa học và Công nghệ | chuyển đổi hệ thống',
    ],
    [
      'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa; các quy định khác',
      '61/2018/NĐ-CP | 2018-04-23 | Chính phủ | thực hiện cơ chế một cửa',
    ],
    ['KH 94/KH-UBND', '94/KH-UBND |  |  | '],
    ['Luật số 83/2015/QH13', '83/2015/QH13 |  |  | '],
    [
      'Ngày 22/02/2023, UBND phường ban hành Quyết định số 58/QĐ-UBND về quy chế chi tiêu nội bộ',
      '58/QĐ-UBND | 2023-02-22 | UBND phường | quy chế chi tiêu nội bộ',
    ],
    ['Kết luận 91-KL/TU được Tỉnh ủy ban hành ngày 18/10/2022', '91-KL/TU | 2022-10-18 | Tỉnh ủy | '],
    ['Phường đã có Kế hoạch 259/KH-UBND ngày 21/02/2023', '259/KH-UBND | 2023-02-21 | UBND phường | '],
    ['UBND phường đã ban hành 12 văn bản theo Quyết định số 45/QĐ-UBND', '45/QĐ-UBND |  |  | '],
    [
      'Quyết định 61/QĐ-UBND ngày 24/02/2023 (Kế hoạch kiểm soát thủ tục hành chính)',
      '61/QĐ-UBND | 2023-02-24 |  | Kế hoạch kiểm soát thủ tục hành chính',
    ],
    [
      'Quy chế chi tiêu nội bộ ban hành kèm theo Quyết định số 58/QĐ-UBND ngày 22/02/2023',
      '58/QĐ-UBND | 2023-02-22 |  | Quy chế chi tiêu nội bộ',
    ],
    [
      'Kế hoạch chuyển đổi số (Kế hoạch số 25/KH-UBND ngày 01/3/2023)',
      '25/KH-UBND | 2023-03-01 |  | Kế hoạch chuyển đổi số',
    ],
    ['Quyết định số 4.216/QĐ-UBND', '4216/QĐ-UBND |  |  | '],
    [
      'UBND phường đã ban hành Quy chế quản lý tài sản công theo quyết định số 31/QĐ-UBND ngày 20/02/2023',
      '31/QĐ-UBND | 2023-02-20 | UBND phường | Quy chế quản lý tài sản công',
    ],
    [
      'Quy chế chi tiêu nội bộ được UBND xã Tân Hải ban hành tại Quyết định số 58/QĐ-UBND ngày 22/02/2023',
      '58/QĐ-UBND | 2023-02-22 | UBND xã Tân Hải | Quy chế chi tiêu nội bộ',
    ],
    [
      'Chủ tịch UBND huyện đã kiện toàn Ban Chỉ đạo tại Quyết định số 120/QĐ-UBND ngày 12/4/2023',
      '120/QĐ-UBND | 2023-04-12 | Chủ tịch UBND huyện | ',
    ],
    [
      'Chủ tịch UBND phường ký ban hành Quy tắc ứng xử theo Quyết định số 12/QĐ-UBND ngày 05/01/2023',
      '12/QĐ-UBND | 2023-01-05 | Chủ tịch UBND phường | ',
    ],
    [
      'UBND phường ban hành Kế hoạch tuyên truyền theo Công văn số 12/UBND-NV ngày 05/01/2023',
      '12/UBND-NV | 2023-01-05 |  | ',
    ],
    ['Xã Tân Hải ban hành Kế hoạch số 12/KH-UBND ngày 05/01/2023', '12/KH-UBND | 2023-01-05 | UBND xã Tân Hải | '],
    ['Các xã ban hành Kế hoạch số 12/KH-UBND ngày 05/01/2023', '12/KH-UBND | 2023-01-05 |  | '],
    [
      'Ngày 09/7/2023, UBND phường đã có Quyết định số 88/QĐ-UBND về việc phân công nhiệm vụ',
      '88/QĐ-UBND | 2023-07-09 | UBND phường | phân công nhiệm vụ',
    ],
    [
      'Ngày 06 tháng 10 năm 2022, Chủ tịch UBND phường có Quyết định số 412/QĐ-UBND về tổ công nghệ số',
      '412/QĐ-UBND | 2022-10-06 | Chủ tịch UBND phường | tổ công nghệ số',
    ],
    [
      'Ngày 09/3/2023, thực hiện chỉ đạo của UBND tỉnh, UBND phường ban hành Kế hoạch số 26/KH-UBND',
      '26/KH-UBND | 2023-03-09 | UBND phường | ',
    ],
    [
      'UBND phường phối hợp với UBND xã Tân Hải ban hành Kế hoạch số 26/KH-UBND ngày 09/3/2023',
      '26/KH-UBND | 2023-03-09 | UBND phường | ',
    ],
    [
      'Ngày 09/5/2023, phường tổ chức hội nghị quán triệt Kế hoạch số 26/KH-UBND của UBND thành phố về kỷ cương',
      '26/KH-UBND |  | UBND thành phố | kỷ cương',
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));

  test.each([
    ['57/QĐ – UBND', '57/QĐ-UBND'],
    ['12CTr/TU', '12-CTr/TU'],
    ['26/CT-Ttg', '26/CT-TTg'],
    ['45/QD-UBND', '45/QĐ-UBND'],
    ['12/NQ-ĐU', '12-NQ/ĐU'],
    ['57 / qđ-ubnd', '57/QĐ-UBND'],
    ['15-KH/ĐU', '15-KH/ĐU'],
    ['45-KL/TW', '45-KL/TW'],
    ['1187/QĐ-BNV', '1187/QĐ-BNV'],
    ['4625/BNV-CCHC', '4625/BNV-CCHC'],
    ['2231/SNV-CCHC&PC', '2231/SNV-CCHC&PC'],
    ['03/KH-TTPVHCC', '03/KH-TTPVHCC'],
    ['118/2025/NĐ-CP', '118/2025/NĐ-CP'],
    ['91/2025/QH15', '91/2025/QH15'],
  ])('of a symbol typed %s is that of %s', (typed, symbol) => {
    expect(cited(`Thực hiện văn bản số ${typed}`)).toMatchObject([{ symbol, printed: typed }]);
  });

  test('follows another in one sentence, each with its own day, issuer and subject', () => {
    expect(
      read(
        'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2023 của UBND thành phố về kỷ cương, UBND phường đã ban hành Kế ' +
          'hoạch số 93/KH-UBND ngày 17/01/2023 về kiểm tra; Kế hoạch số 94/KH-UBND ngày 18/01/2023 về rà soát.',
      ),
    ).toEqual([
      '12/KH-UBND | 2023-01-05 | UBND thành phố | kỷ cương',
      '93/KH-UBND | 2023-01-17 | UBND phường | kiểm tra',
      '94/KH-UBND | 2023-01-18 | UBND phường | rà soát',
    ]);
  });

  test('shares the day and the issuer that stand behind the last of several numbers', () => {
    expect(read('Kế hoạch số 93/KH-UBND, 94/KH-UBND ngày 17/01/2023 của UBND phường')).toEqual([
      '93/KH-UBND | 2023-01-17 | UBND phường | ',
      '94/KH-UBND | 2023-01-17 | UBND phường | ',
    ]);
  });

  test('shares nothing with a document of another type', () => {
    expect(read('Kế hoạch 94/KH-UBND và Chỉ thị 26/CT-TTg ngày 05/9/2016 của Thủ tướng Chính phủ')).toEqual([
      '94/KH-UBND |  |  | ',
      '26/CT-TTg | 2016-09-05 | Thủ tướng Chính phủ | ',
    ]);
  });

  test.each(['cùng ngày', '(cùng ngày)', ', cùng ngày', 'ban hành cùng ngày'])(
    '«%s» is of the day of the document named before it, however far back',
    (words) => {
      expect(
        read(`Kế hoạch số 93/KH-UBND ngày 17/01/2023; Quyết định số 57/QĐ-UBND ${words}; số 58/QĐ-UBND ${words}.`),
      ).toEqual(['93/KH-UBND | 2023-01-17 |  | ', '57/QĐ-UBND | 2023-01-17 |  | ', '58/QĐ-UBND | 2023-01-17 |  | ']);
    },
  );

  test('«cùng ngày» names the issuer and the subject as any other day does', () => {
    expect(
      read(
        'Kế hoạch số 93/KH-UBND ngày 17/01/2023. Quyết định số 57/QĐ-UBND cùng ngày của UBND phường về tài sản công.',
      )[1],
    ).toBe('57/QĐ-UBND | 2023-01-17 | UBND phường | tài sản công');
  });

  test('«cùng ngày» is of the day that the sentence before gave in front of its document', () => {
    expect(
      read('Ngày 22/02/2023, UBND phường ban hành Quyết định số 57/QĐ-UBND. Kế hoạch số 93/KH-UBND cùng ngày.'),
    ).toEqual(['57/QĐ-UBND | 2023-02-22 | UBND phường | ', '93/KH-UBND | 2023-02-22 |  | ']);
  });

  test('«cùng ngày» is of the day of the line before in a list', () => {
    expect(read('- Kế hoạch số 93/KH-UBND ngày 17/01/2023;', '- Quyết định số 57/QĐ-UBND cùng ngày.')).toEqual([
      '93/KH-UBND | 2023-01-17 |  | ',
      '57/QĐ-UBND | 2023-01-17 |  | ',
    ]);
  });

  test('«cùng ngày» is of no day behind a day that does not exist', () => {
    const [, , last] = cited(
      'Kế hoạch số 93/KH-UBND ngày 17/01/2023; số 94/KH-UBND ngày 31/02/2023; số 95/KH-UBND cùng ngày',
    );
    expect(last).toMatchObject({ symbol: '95/KH-UBND', day: null });
  });

  test('that is carried out has not the day of the one that carries it out', () => {
    expect(
      read('Ngày 22/02/2023, UBND phường ban hành Quyết định số 57/QĐ-UBND thực hiện Kế hoạch số 93/KH-UBND.'),
    ).toEqual(['57/QĐ-UBND | 2023-02-22 | UBND phường | ', '93/KH-UBND |  |  | ']);
  });

  test('has neither the day nor the issuer of the sentence before', () => {
    expect(
      read('Ngày 22/02/2023, UBND phường ban hành Quyết định số 57/QĐ-UBND. Kế hoạch số 93/KH-UBND được thực hiện.'),
    ).toEqual(['57/QĐ-UBND | 2023-02-22 | UBND phường | ', '93/KH-UBND |  |  | ']);
  });

  test('«cùng ngày» is not of the day of a document inside the title of the one before it', () => {
    expect(
      read(
        'Kế hoạch số 93/KH-UBND ngày 17/01/2023 về thực hiện Kết luận số 91-KL/TU ngày 18/10/2022 của Tỉnh ủy; ' +
          'Quyết định số 57/QĐ-UBND cùng ngày',
      )[2],
    ).toBe('57/QĐ-UBND | 2023-01-17 |  | ');
  });

  test('«cùng ngày» passes over a document without a day', () => {
    expect(read('Kế hoạch số 93/KH-UBND ngày 17/01/2023; số 94/KH-UBND; số 95/KH-UBND cùng ngày')).toEqual([
      '93/KH-UBND | 2023-01-17 |  | ',
      '94/KH-UBND |  |  | ',
      '95/KH-UBND | 2023-01-17 |  | ',
    ]);
  });

  test('«cùng ngày» in front of an issuer is of the document that follows', () => {
    expect(
      read(
        'Kế hoạch số 12/KH-UBND ngày 05/01/2023; Quyết định số 57/QĐ-UBND ngày 18/01/2023, cùng ngày UBND phường ban ' +
          'hành Kế hoạch số 94/KH-UBND. Cùng ngày, UBND phường ký Quyết định số 58/QĐ-UBND.',
      ),
    ).toEqual([
      '12/KH-UBND | 2023-01-05 |  | ',
      '57/QĐ-UBND | 2023-01-18 |  | ',
      '94/KH-UBND | 2023-01-18 | UBND phường | ',
      '58/QĐ-UBND | 2023-01-18 | UBND phường | ',
    ]);
  });

  test('has no day of its own because the document before it has one', () => {
    expect(
      read('Kế hoạch số 93/KH-UBND ngày 17/01/2023; UBND phường ban hành Quyết định số 57/QĐ-UBND về tài sản công')[1],
    ).toBe('57/QĐ-UBND |  | UBND phường | tài sản công');
  });

  test('«cùng ngày» is of no day where no document stands before it', () => {
    expect(cited('Quyết định số 57/QĐ-UBND cùng ngày')).toMatchObject([{ day: null, isDated: false }]);
  });

  test('takes its issuer from the line that opens the list', () => {
    expect(
      read('UBND phường đã ban hành các văn bản:', '- Quyết định số 60/QĐ-UBND', 'Quyết định số 61/QĐ-UBND'),
    ).toEqual(['60/QĐ-UBND |  | UBND phường | ', '61/QĐ-UBND |  |  | ']);
  });

  test('inside the title of another is no citation by itself', () => {
    const [plan, conclusion] = cited(
      'Kế hoạch số 259/KH-UBND ngày 21/02/2023 của UBND phường về thực hiện Kết luận số 91-KL/TU của Tỉnh ủy',
    );
    expect(plan).toMatchObject({ subject: 'thực hiện Kết luận số 91-KL/TU của Tỉnh ủy', inPassing: false });
    expect(conclusion).toMatchObject({ symbol: '91-KL/TU', inPassing: true });
  });

  test('may lack its number or its symbol', () => {
    expect(cited('Quyết định số … /QĐ-UBND')).toMatchObject([{ type: 'QĐ', number: '', tail: 'QĐ-UBND' }]);
    expect(cited('Nghị định số 61 của Chính phủ')).toMatchObject([{ type: 'NĐ', number: '61', tail: '' }]);
    expect(cited('Nghị định 118 của Chính phủ')).toMatchObject([{ type: 'NĐ', number: '118', tail: '' }]);
    expect(cited('Nghị định 61/2018 được thực hiện')).toMatchObject([{ number: '61', tail: '2018', symbol: '' }]);
    expect(cited('Kế hoạch của UBND thành phố về cải cách hành chính năm 2023')).toMatchObject([
      { type: 'KH', number: '', subject: 'cải cách hành chính năm 2023', issuer: 'UBND thành phố' },
    ]);
    expect(cited('Kế hoạch cải cách hành chính năm 2023 của UBND thành phố')).toMatchObject([
      { type: 'KH', number: '' },
    ]);
  });

  test('in a row of a table finds its day in another cell', () => {
    expect(cited({ cells: ['1', '338/KH-UBND', '08/3/2023', 'Tuyên truyền'] })).toMatchObject([
      { symbol: '338/KH-UBND', isDated: true, inPassing: true },
    ]);
  });
});

describe('no citation is', () => {
  test.each([
    'nộp trực tuyến 571/732 hồ sơ, đạt 78%',
    'ngày 22/02/2023',
    'TCVN ISO 9001:2015',
    'thủ tục mã 1.004227.000.00.00.H32',
    'hồ sơ H32.35.27-230403-0001',
    'trực 24/7, 12 buổi/Tháng, tổ 3/TDP',
    'giai đoạn 2021-2025',
    'Đề án 06 được triển khai',
    'Kế hoạch 5 năm 2021-2025',
    'Quyết định 12 trường hợp được hỗ trợ',
    'theo các Quyết định công bố của UBND tỉnh',
    'quán triệt nội dung Kết luận đến toàn thể cán bộ',
    'Số: /BC-UBND',
    '(Kèm theo Báo cáo số /BC-UBND ngày 13/6/2023 của UBND phường)',
  ])('%s', (text) => expect(cited(text)).toEqual([]));

  test('the number of the report in its letterhead', () => {
    expect(cited({ text: '125/BC-UBND', kind: 'letterhead' })).toEqual([]);
  });
});
