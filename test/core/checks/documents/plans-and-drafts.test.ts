import type { TextLine } from '../../../../src/core/checks/text/report-text';
import { aDocument, aParagraph } from '../../../builders/tables';
import { findingsOf, inReport, inWorkbook, only, placesOf, type Said, textOf } from './subjects';

describe('the basis of a report', () => {
  const outdated = (...paragraphs: readonly string[]) => only('plan-of-earlier-year', inReport(...paragraphs));
  const cityPlan = (year: number, about = 'Kế hoạch cải cách hành chính năm') =>
    `Quyết định số 45/QĐ-UBND ngày 19/01/${year} của UBND thành phố về ban hành ${about} ${year}`;

  test('is not the plan of the year before', () => {
    const [found] = outdated(`Thực hiện ${cityPlan(2022)}, phường đã triển khai.`);
    expect(found?.message).toMatch(/45\/QĐ-UBND .*năm 2022 .*báo cáo năm 2023/);
  });

  test.each([
    ['the plan of the year', [`Thực hiện ${cityPlan(2023)}.`]],
    ['also the plan of the year', [`Thực hiện ${cityPlan(2022)}.`, 'Kế hoạch số 9/KH-UBND về CCHC năm 2023.']],
    [
      'a plan over several years',
      [`Thực hiện ${cityPlan(2021, 'Kế hoạch CCHC giai đoạn 2021-2025, bắt đầu từ năm')}.`],
    ],
    [
      'the estimates of the year, given in the year before',
      ['Quyết định số 4216/QĐ-UBND ngày 26/12/2022 về dự toán năm 2023.'],
    ],
    ['what came out of last year’s plan', [`Kết quả thực hiện ${cityPlan(2022)}.`]],
    ['last year, looked back on', [`Trong năm 2022, phường đã hoàn thành ${cityPlan(2022)}.`]],
    [
      'what the index of an earlier year asks for',
      [
        'Kế hoạch số 7/KH-UBND ngày 03/11/2022 của UBND thành phố về nâng cao chỉ số CCHC năm 2022.',
        'Kế hoạch số 8/KH-UBND ngày 03/11/2022 của UBND thành phố về khắc phục hạn chế trong CCHC năm 2022.',
        'Kế hoạch số 9/KH-UBND ngày 03/11/2022 của UBND thành phố về CCHC năm 2022 và những năm tiếp theo.',
      ],
    ],
    ['a law of years ago', ['Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về cơ chế một cửa.']],
  ])('may be %s', (_, paragraphs) => expect(outdated(...paragraphs)).toEqual([]));

  test('is looked for in plans that are named by an abbreviation alone', () => {
    expect(outdated('Căn cứ Kế hoạch CCHC năm 2022 của UBND thành phố, phường báo cáo như sau:')).toHaveLength(1);
    expect(outdated('Căn cứ Kế hoạch CCHC năm 2023 của UBND thành phố, phường báo cáo như sau:')).toEqual([]);
  });

  describe('beside plans of this year', () => {
    const OWN = 'UBND phường ban hành Kế hoạch số 9/KH-UBND ngày 09/01/2023 về cải cách hành chính năm 2023.';
    const opening = (basis: string) => `Căn cứ ${basis}, UBND phường báo cáo kết quả 6 tháng đầu năm 2023 như sau:`;

    test.each([
      ['the ward’s own plan renews none of the city', [opening(cityPlan(2022)), OWN]],
      ['nor where the body of the report rests on the old one', [`Thực hiện ${cityPlan(2022)}.`, OWN]],
      [
        'nor where the list of the ward’s plans leaves out whose they are',
        [opening(cityPlan(2022)), '- Kế hoạch số 9/KH-UBND ngày 09/01/2023 về cải cách hành chính năm 2023;'],
      ],
      [
        'nor does the plan of a ward renew that of a town',
        [opening(cityPlan(2022).replace('thành phố', 'thị xã')), OWN.replace('phường', 'xã')],
      ],
      [
        'nor in a list of what the report rests on',
        [`Căn cứ ${cityPlan(2022)};`, 'Kế hoạch số 9/KH-UBND ngày 09/01/2023 về cải cách hành chính năm 2023.'],
      ],
    ])('%s', (_, paragraphs) => expect(outdated(...paragraphs)).toHaveLength(1));

    test.each([
      ['the city’s own does', [opening(cityPlan(2022)), `Thực hiện ${cityPlan(2023)}, phường đã triển khai.`]],
      ['and the ward’s own plan its own', [opening(OWN.replace(/2023/g, '2022').slice(0, -1)), OWN]],
      [
        'and one of the city by its whole name',
        [
          opening(cityPlan(2022)),
          'Kế hoạch số 12/KH-UBND ngày 05/01/2023 của UBND thành phố Nha Trang về cải cách hành chính năm 2023.',
        ],
      ],
    ])('%s', (_, paragraphs) => expect(outdated(...paragraphs)).toEqual([]));
  });

  test('is not the publicity plan of the year instead of the plan itself', () => {
    expect(
      outdated(`Thực hiện ${cityPlan(2022)}.`, 'Kế hoạch số 338/KH-UBND về tuyên truyền CCHC năm 2023.'),
    ).toHaveLength(1);
  });

  test('is looked for also beside the desk that hands out results', () => {
    const desk = 'Bộ phận Tiếp nhận và Trả kết quả';
    expect(outdated(`UBND phường chỉ đạo ${desk} thực hiện ${cityPlan(2022)}.`)).toHaveLength(1);
    expect(outdated(`${desk} báo cáo kết quả thực hiện ${cityPlan(2022)}.`)).toEqual([]);
  });

  test('is looked for in the tab Văn bản as well', () => {
    const row = aDocument({
      number: '45',
      symbol: 'QĐ-UBND',
      type: 'QĐ',
      issuer: 'UBND thành phố Nha Trang',
      issuedOn: '2022-01-19',
      subject: 'ban hành Kế hoạch cải cách hành chính năm 2022',
    });
    expect(only('plan-of-earlier-year', inWorkbook({ 'Văn bản': [row] }))).toHaveLength(1);
    const newer = { ...row, number: '50', issuedOn: '2023-01-19', subject: 'Kế hoạch cải cách hành chính năm 2023' };
    expect(only('plan-of-earlier-year', inWorkbook({ 'Văn bản': [row, newer] }))).toEqual([]);
  });
});

describe('what is being drafted', () => {
  const ISSUED = [
    'Quyết định số 57/QĐ-UBND ngày 22/02/2023 của UBND phường về ban hành Quy chế quản lý, sử dụng tài sản công.',
    'Quyết định số 58/QĐ-UBND ngày 22/02/2023 của UBND phường về ban hành Quy chế chi tiêu nội bộ năm 2023.',
  ];
  const drafts = (text: string, where: Partial<TextLine> = {}) =>
    only('draft-already-issued', inReport({ text, ...where }, ...ISSUED)).map(placesOf);

  test.each([
    ['Phường đang xây dựng quy chế quản lý tài sản công.', [[1, 2]]],
    [
      'Phường đang dự thảo các quy chế: Quy chế tài sản công, quy chế chi tiêu nội bộ.',
      [
        [1, 2],
        [1, 3],
      ],
    ],
    ['Quy chế chi tiêu nội bộ hiện đang được xây dựng.', [[1, 3]]],
    ['Phường chuẩn bị ban hành Quy chế chi tiêu nội bộ theo quy định.', [[1, 3]]],
    ['Kế toán đang soạn thảo Quy chế chi tiêu nội bộ, dự kiến ban hành trong tháng 7.', [[1, 3]]],
    ['Quy chế chi tiêu nội bộ đang được bộ phận tài chính tham mưu xây dựng.', [[1, 3]]],
    ['UBND phường hiện đang xây dựng Quy chế chi tiêu nội bộ.', [[1, 3]]],
    ['Văn phòng đang hoàn thiện Quy chế chi tiêu nội bộ và trình Chủ tịch UBND phường ký.', [[1, 3]]],
  ])('is not issued yet: %s', (said, expected) => expect(drafts(said)).toEqual(expected));

  test.each([
    'Phường đang xây dựng quy chế làm việc của trung tâm học tập cộng đồng.',
    'Phường đã ban hành quy chế quản lý tài sản công.',
    'Các trường học trên địa bàn đang xây dựng Quy chế chi tiêu nội bộ.',
    'Các sở, ngành, địa phương đang xây dựng Quy chế chi tiêu nội bộ.',
    'Trạm Y tế phường đang xây dựng Quy chế chi tiêu nội bộ.',
    'Phường đang xây dựng Quy chế chi tiêu nội bộ năm 2024.',
    'Phường đang xây dựng quy chế sửa đổi, bổ sung Quy chế chi tiêu nội bộ.',
    'Phường đang xây dựng đội ngũ cán bộ theo quy chế chi tiêu nội bộ.',
  ])('may be another: %s', (said) => expect(drafts(said)).toEqual([]));

  test('is a regulation, which no plan of that name makes superfluous', () => {
    const plan = 'Kế hoạch số 9/KH-UBND ngày 09/01/2023 của UBND phường về tiếp công dân định kỳ.';
    expect(only('draft-already-issued', inReport('Phường đang xây dựng quy chế tiếp công dân.', plan))).toEqual([]);
    expect(only('draft-already-issued', inReport('Phường đang xây dựng kế hoạch tiếp công dân.', plan))).toHaveLength(
      1,
    );
  });

  test('is not that of a body above, where the report says whose it is', () => {
    const text = textOf('UBND thành phố Nha Trang đang xây dựng Quy chế chi tiêu nội bộ.', ...ISSUED);
    const found = findingsOf({ text: { ...text, office: 'UBND phường Tân Hải' }, workbook: null, frozen: [] });
    expect(only('draft-already-issued', found)).toEqual([]);
  });

  test('may be announced for the next period, under whatever number those tasks stand', () => {
    const said = 'Phường chuẩn bị ban hành Quy chế chi tiêu nội bộ.';
    expect(drafts(said, { headings: ['V. VIỆC SẮP TỚI'], isAhead: true })).toEqual([]);
    expect(drafts(said, { headings: ['IV. VIỆC ĐÃ LÀM'], isAhead: false })).toEqual([[1, 3]]);
  });

  describe('is not issued by', () => {
    const beside = (...paragraphs: readonly Said[]) =>
      only('draft-already-issued', inReport('Phường đang xây dựng quy chế chi tiêu nội bộ.', ...paragraphs));
    const OF_WARD = 'Quyết định số 58/QĐ-UBND ngày 22/02/2023 của UBND phường về ban hành Quy chế chi tiêu nội bộ';

    test.each([
      ['another body', OF_WARD.replace('UBND phường', 'UBND thành phố')],
      ['a document without a number', OF_WARD.replace('số 58/', 'số … /')],
      ['a document without a day', OF_WARD.replace('ngày 22/02/2023 ', '')],
      ['a document of the year before', OF_WARD.replace('2023', '2022')],
      ['a document issued after the period', OF_WARD.replace('22/02', '15/6')],
    ])('%s', (_, other) => {
      expect(beside(OF_WARD)).toHaveLength(1);
      expect(beside(other)).toEqual([]);
    });

    test('a document that a table names', () => {
      expect(beside({ cells: ['1', OF_WARD] })).toEqual([]);
    });
  });

  test('is quoted with the words in front of it, cut with an ellipsis where they are many', () => {
    const quoteOf = (said: string) => only('draft-already-issued', inReport(said, ...ISSUED))[0]?.places[0]?.text ?? '';
    expect(quoteOf('Phường đang xây dựng quy chế chi tiêu nội bộ.')).toBe(
      'Phường đang xây dựng quy chế chi tiêu nội bộ',
    );
    const long = quoteOf(`${'Ngay từ đầu năm, '.repeat(6)}phường đang xây dựng quy chế chi tiêu nội bộ.`);
    expect(long).toMatch(/^….*đầu năm, phường đang xây dựng quy chế chi tiêu nội bộ$/);
    expect(long.length).toBeLessThan(100);
  });

  test('is found issued also where the decision stands behind the title', () => {
    const found = inReport(
      'Phường đang xây dựng quy chế chi tiêu nội bộ.',
      'Quy chế chi tiêu nội bộ được ban hành kèm theo Quyết định số 58/QĐ-UBND ngày 22/02/2023 của UBND phường.',
    );
    expect(only('draft-already-issued', found)).toHaveLength(1);
  });

  test.each([
    'UBND phường đã ban hành Quy chế chi tiêu nội bộ theo Quyết định số 58/QĐ-UBND ngày 22/02/2023.',
    'Quy chế chi tiêu nội bộ được UBND phường ban hành tại quyết định số 58/QĐ-UBND ngày 22/02/2023.',
    'Phường đã ban hành Quy chế chi tiêu nội bộ bằng Quyết định số 58/QĐ-UBND ngày 22/02/2023.',
  ])('is found issued also in: %s', (issued) => {
    const found = inReport('Phường đang xây dựng quy chế chi tiêu nội bộ.', issued);
    expect(only('draft-already-issued', found).map(({ severity }) => severity)).toEqual(['error']);
  });

  describe('of wider or narrower matter', () => {
    const confidences = (draft: string, issued: string) =>
      only(
        'draft-already-issued',
        inReport(
          `Phường đang xây dựng ${draft}.`,
          `Kế hoạch số 9/KH-UBND ngày 09/01/2023 của UBND phường về ${issued}.`,
        ),
      ).map(({ confidence }) => confidence);

    test('is another document', () => {
      expect(confidences('kế hoạch tuyên truyền cải cách hành chính', 'cải cách hành chính năm 2023')).toEqual([]);
      expect(confidences('kế hoạch cải cách hành chính', 'tuyên truyền cải cách hành chính năm 2023')).toEqual([]);
    });

    test('is perhaps another where it is named by a single word', () => {
      expect(confidences('kế hoạch phối hợp', 'tuần tra và phối hợp bảo vệ bờ biển, xử lý tàu cá')).toEqual([
        'doubtful',
      ]);
    });
  });

  test('of a district is issued by the district', () => {
    const found = inReport(
      'Văn phòng đang tham mưu xây dựng kế hoạch kiểm tra công vụ năm 2023.',
      'UBND huyện đã ban hành Kế hoạch số 41/KH-UBND ngày 22/3/2023 về kiểm tra công vụ năm 2023.',
    );
    expect(only('draft-already-issued', found)).toHaveLength(1);
  });

  test('contradicts a row of the tab that has its day', () => {
    const row = aDocument({ number: '58', symbol: 'QĐ-UBND', type: 'QĐ', subject: 'ban hành Quy chế chi tiêu nội bộ' });
    const text = 'Phường đang xây dựng quy chế chi tiêu nội bộ.';
    const contents = (issuedOn: string | null) => ({
      'Văn bản': [{ ...row, issuedOn, dueOn: '2023-06-30' }],
      'Nội dung': [aParagraph({ text })],
    });
    expect(only('draft-already-issued', inWorkbook(contents('2023-04-03')))).toHaveLength(1);
    expect(only('draft-already-issued', inWorkbook(contents('2023-06-20')))).toEqual([]);
    expect(only('draft-already-issued', inWorkbook(contents(null)))).toEqual([]);
  });
});
