import { aDocument, aParagraph } from '../../../builders/tables';
import { inReport, inWorkbook, only, type Said } from './subjects';

const FULL = 'Kế hoạch số 4083/KH-UBND ngày 29/6/2021 của UBND thành phố về đổi mới cơ chế một cửa';

describe('the first citation in a report', () => {
  const missing = (...paragraphs: readonly Said[]) =>
    only('document-citation-incomplete', inReport(...paragraphs)).map(
      ({ message }) => /thiếu (.*?)\. Lần/.exec(message)?.[1],
    );

  test.each([
    [FULL, []],
    ['Kết luận số 91-KL/TU của Tỉnh ủy', ['ngày ban hành']],
    ['Nghị định số 61/2018/NĐ-CP', ['ngày ban hành']],
    ['Quyết định số 4216/QĐ-UBND ngày 26/12/2022 về giao dự toán', ['cơ quan ban hành']],
    ['nhiệm vụ (Quyết định số 4216/QĐ-UBND ngày 26/12/2022)', []],
    ['Quyết định số … /QĐ-UBND ngày 26/12/2022 của UBND thành phố', ['số']],
    ['Kế hoạch của UBND thành phố về đổi mới cơ chế một cửa', ['số, ký hiệu, ngày ban hành']],
    ['Nghị định số 61 của Chính phủ', ['ký hiệu, ngày ban hành']],
    ['Luật số 83/2015/QH13', []],
    ['Luật Ngân sách nhà nước', []],
    ['Ngày 22/02/2023, UBND phường ban hành Quyết định số 57/QĐ-UBND về tài sản công', []],
    ['Kế hoạch số 93/KH-UBND, 94/KH-UBND ngày 17/01/2023 của UBND phường', []],
  ])('%s', (text, expected) => expect(missing(`Thực hiện ${text}.`)).toEqual(expected));

  test.each([
    ['Nghị định số 61 của Chính phủ', 'Nghị định số 61'],
    ['Quyết định số … /QĐ-UBND ngày 26/12/2022 của UBND thành phố', 'Quyết định số …/QĐ-UBND của UBND thành phố'],
    ['Kế hoạch của UBND thành phố về đổi mới cơ chế một cửa', 'Kế hoạch của UBND thành phố về đổi mới cơ chế một cửa'],
  ])('%s is called by what is known of it', (text, name) => {
    const [found] = only('document-citation-incomplete', inReport(`Thực hiện ${text}.`));
    expect(found?.message).toContain(`${name} `);
  });

  test('is followed by short ones', () => {
    expect(missing(`Thực hiện ${FULL}.`, 'Tiếp tục thực hiện Kế hoạch số 4083/KH-UBND.')).toEqual([]);
    expect(missing(`Thực hiện ${FULL}.`, 'Theo Kế hoạch số 4083, phường đã đổi mới.')).toEqual([]);
    expect(missing(`Thực hiện ${FULL}.`, 'Kế hoạch đổi mới cơ chế một cửa của UBND thành phố được thực hiện.')).toEqual(
      [],
    );
  });

  test('is told of once, though it is short every time', () => {
    expect(missing('Thực hiện Kết luận số 91-KL/TU.', 'Theo Kết luận số 91-KL/TU.')).toHaveLength(1);
  });

  test('is no heading, no row of a table and no title of another document', () => {
    const text = '7. Thực hiện Kết luận số 91-KL/TU';
    expect(missing({ text, kind: 'heading' }, { cells: ['91-KL/TU', 'Nâng cao hiệu quả'] })).toEqual([]);
    expect(
      missing('Kế hoạch số 259/KH-UBND ngày 21/02/2023 của UBND phường về thực hiện Kết luận số 91-KL/TU.'),
    ).toEqual([]);
  });
});

describe('a row of the tab Văn bản', () => {
  const missing = (typed: Parameters<typeof aDocument>[0]) =>
    only('document-row-incomplete', inWorkbook({ 'Văn bản': [aDocument(typed)] })).map(
      ({ message }) => /còn thiếu (.*?)\. Hãy/.exec(message)?.[1],
    );

  test.each([
    ['with number, symbol and day says all', { number: '93', symbol: 'KH-UBND', issuedOn: '2023-04-03' }, []],
    ['that is issued lacks its number', { symbol: 'KH-UBND', issuedOn: '2023-04-03' }, ['số']],
    ['that is issued lacks number and symbol', { issuedOn: '2023-04-03' }, ['số, ký hiệu']],
    ['with a number lacks its day', { number: '93', symbol: 'KH-UBND' }, ['ngày ban hành']],
    ['that is planned lacks nothing', { number: '93', symbol: 'KH-UBND', dueOn: '2023-06-30' }, []],
    ['that is yet to be written lacks nothing', { symbol: 'KH-UBND' }, []],
    ['of a law goes by its name', { type: 'Luật', issuer: 'Quốc hội', issuedOn: '2015-06-25' }, []],
  ])('%s', (_, typed, expected) => expect(missing(typed)).toEqual(expected));

  test('gives the citation in full, so the narrative may be short', () => {
    const row = aDocument({ number: '338', symbol: 'KH-UBND', issuedOn: '2023-03-08' });
    const text = 'Phường tuyên truyền theo Kế hoạch số 338/KH-UBND.';
    expect(inWorkbook({ 'Văn bản': [row], 'Nội dung': [aParagraph({ text })] })).toEqual([]);
  });
});

describe('a document cited in the narrative', () => {
  const found = (text: string) =>
    inWorkbook({
      'Văn bản': [aDocument({ number: '93', symbol: 'KH-UBND', issuedOn: '2023-01-17' })],
      'Nội dung': [aParagraph({ text })],
    });

  test('stands in the tab Văn bản', () => {
    expect(only('document-not-in-tab', found('Theo Kế hoạch số 93/KH-UBND và kế hoạch số 93/KH – UBND.'))).toEqual([]);
    expect(found('Theo Kế hoạch số 95/KH-UBND; Kế hoạch số 95/KH-UBND.').map(({ code }) => code)).toEqual([
      'document-not-in-tab',
    ]);
  });

  test('may be a law, which goes by its name', () => {
    expect(found('Theo Luật số 83/2015/QH13.')).toEqual([]);
  });
});
