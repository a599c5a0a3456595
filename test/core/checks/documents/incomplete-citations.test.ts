import { factKey } from '../../../../src/core/checks/finding';
import { reportIn, saidBy } from '../../../builders/reports';
import { aDocument, aDossier, aParagraph, type Contents } from '../../../builders/tables';
import { findingsOf, inReport, inWorkbook, only, type Said, textOf } from './subjects';

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
    ['Kế hoạch của UBND thành phố về đổi mới cơ chế một cửa', ['số, ký hiệu và ngày ban hành']],
    ['Nghị định số 61 của Chính phủ', ['ký hiệu và ngày ban hành']],
    ['Nghị định 118 của Chính phủ', ['ký hiệu và ngày ban hành']],
    ['Nghị định 61/2018 của Chính phủ', ['ký hiệu và ngày ban hành']],
    ['quyết định số 77/QĐ-UBND ngày 16/01/2023', ['cơ quan ban hành']],
    ['nội quy; UBND phường đã ban hành Quy chế tài sản theo quyết định số 31/QĐ-UBND ngày 20/02/2023', []],
    ['nội quy. Ngày 09/3/2023, UBND phường đã có Quyết định số 88/QĐ-UBND về phân công', []],
    ['nội quy; Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 thay thế Nghị định số 61/2018/NĐ-CP', []],
    [
      'Nghị định số 107/2021/NĐ-CP ngày 06/12/2021 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 61/2018/NĐ-CP',
      [],
    ],
    [
      'Nghị định số 107/2021/NĐ-CP ngày 06/12/2021 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 61/2018/NĐ-CP và Nghị định số 42/2022/NĐ-CP',
      ['ngày ban hành'],
    ],
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

  test('may be a row of a table, whose day has a cell to itself', () => {
    const short = 'Hoàn thành các nhiệm vụ còn lại của Kế hoạch số 05/KH-UBND.';
    const row = (day: string) => ({ cells: ['1', 'Kế hoạch số 05/KH-UBND', day, 'Cải cách hành chính năm 2023'] });
    expect(missing(row('11/01/2023'), short)).toEqual([]);
    expect(missing(row(''), short)).toEqual(['ngày ban hành']);
    expect(missing(short, row('11/01/2023'))).toEqual(['ngày ban hành']);
  });

  test('also where the short ones leave out all but number and year', () => {
    const full = 'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về cơ chế một cửa';
    expect(missing(`Thực hiện ${full}.`, 'Nghị định 61/2018 được phổ biến.', 'Nghị định số 61 được dán.')).toEqual([]);
    expect(missing(`Thực hiện ${full}.`, 'Nghị định 61/2019 được phổ biến.')).toEqual(['ký hiệu và ngày ban hành']);
  });

  test('is accepted by itself, whatever else is cited in short form', () => {
    const keys = (...numbers: readonly number[]) =>
      inReport(...numbers.map((number) => `Thực hiện Kết luận số ${number}-KL/TU.`)).map(factKey);
    const [before] = keys(11);
    expect(keys(9, 10, 11, 12).filter((key) => key === before)).toHaveLength(1);
    expect(new Set(keys(9, 10, 11, 12)).size).toBe(4);
  });

  test('is the same citation in another place, and named in full in its facts however long its subject is', () => {
    const subject =
      'rà soát, sắp xếp, đầu tư, nâng cấp nhà văn hóa, khu thể thao, điểm sinh hoạt cộng đồng, trường học';
    const cited = (tail: string) =>
      only('document-citation-incomplete', inReport(`Triển khai Kế hoạch của UBND thành phố về ${subject} ${tail}.`));
    const [one, other] = [cited('tại các thôn'), cited('tại các buôn')].map(([found]) => found);
    expect(one?.message.split('được')[0]).toBe(other?.message.split('được')[0]);
    expect(one && other && factKey(one) === factKey(other)).toBe(false);
  });

  test('may be known by a title with an abbreviation that the other spells out', () => {
    const full = (about: string) => `Thực hiện Kế hoạch số 40/KH-UBND ngày 29/6/2021 của UBND thành phố về ${about}.`;
    const short = (about: string) => `Thực hiện Kế hoạch của UBND thành phố về ${about}.`;
    expect(missing(full('phòng, chống tham nhũng, tiêu cực'), short('PCTN, tiêu cực'))).toEqual([]);
    expect(missing(full('PCTN, tiêu cực'), short('phòng, chống tham nhũng, tiêu cực'))).toEqual([]);
    expect(missing(full('(PCTN) tiêu cực'), short('phòng, chống ma túy học đường'))).toHaveLength(1);
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
    ['that is issued lacks number and symbol', { issuedOn: '2023-04-03' }, ['số và ký hiệu']],
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

  test('is asked for Quyết định 766 as for any other: only the product’s own sentence needs no row', () => {
    const said = 'Theo Quyết định số 766/QĐ-TTg ngày 23/6/2022 của Thủ tướng Chính phủ.';
    expect(found(said).map(({ code }) => code)).toEqual(['document-not-in-tab']);
    const register: Contents = { 'Hồ sơ': [aDossier({ dueOn: '2023-04-05' }), aDossier({ returnedOn: '2023-04-04' })] };
    const own = saidBy('Số liệu hồ sơ', register).filter((sentence) => sentence.includes('766/QĐ-TTg'));
    expect(own).toHaveLength(1);
    const workbook = reportIn(register);
    const inText = (...lines: readonly string[]) =>
      only('document-not-in-tab', findingsOf({ text: textOf(...lines), workbook, frozen: [] }));
    // The figures of a report made earlier differ.
    const printed = own.map((sentence) => sentence.replace(/: \d+% \(1\/2 /, ': 75% (3/4 '));
    expect(printed).not.toEqual(own);
    expect(inText(...printed)).toEqual([]);
    expect(inText(...printed, said)).toHaveLength(1);
  });

  test('may be a law, which goes by its name', () => {
    expect(found('Theo Luật số 83/2015/QH13.')).toEqual([]);
  });
});
