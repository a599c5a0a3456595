import { aDocument, aParagraph } from '../../../builders/tables';
import { inReport, inWorkbook, only, placesOf } from './subjects';

const days = (...paragraphs: readonly string[]) => only('document-two-days', inReport(...paragraphs));
const subjects = (...paragraphs: readonly string[]) => only('document-two-subjects', inReport(...paragraphs));

describe('a document has one day', () => {
  test('so a conclusion of Tỉnh ủy cited with days of two years contradicts itself, wherever it stands', () => {
    const found = days(
      'Kết luận số 91-KL/TU ngày 18/10/2022 của Tỉnh ủy về nâng cao hiệu quả cải cách hành chính.',
      'Kết luận số 91-KL/TU.',
      'Kết luận số 91-KL/TU ngày 18/01/2023 của Tỉnh ủy Khánh Hòa.',
      'Kết luận số 91-KL/TU ngày 18/10/2022.',
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain('18/10/2022 và 18/01/2023');
    expect(placesOf(found[0])).toEqual([1, 3, 4]);
  });

  test('so two days of one year contradict one another', () => {
    expect(days('Kế hoạch số 94/KH-UBND ngày 17/01/2023.', 'Kế hoạch số 94/KH-UBND ngày 19/01/2023.')).toHaveLength(1);
  });

  test('so they do when only one citation names the issuer', () => {
    expect(
      days('Kế hoạch số 94/KH-UBND ngày 17/01/2023 của UBND phường.', 'Kế hoạch số 94/KH-UBND ngày 19/01/2023.'),
    ).toHaveLength(1);
  });

  test('so does a decree whose number carries its year', () => {
    expect(days('Nghị định số 61/2018/NĐ-CP ngày 23/4/2018.', 'Nghị định 61/2018/NĐ-CP ngày 23/4/2019.')).toHaveLength(
      1,
    );
  });

  test('and the symbol may be misspelt in one of two citations', () => {
    expect(days('Quyết định số 57/QĐ – UBND ngày 22/02/2023.', 'Quyết định 57/QĐ-UBND ngày 23/02/2023.')).toHaveLength(
      1,
    );
  });

  test('so does a decree whose two titles are unlike, for the number carries its year', () => {
    expect(
      days(
        'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về cơ chế một cửa.',
        'Nghị định số 61/2018/NĐ-CP ngày 23/4/2019 về chính sách tinh giản biên chế.',
      ),
    ).toHaveLength(1);
  });

  test('and a document of another year that shares the number takes no part in it', () => {
    const [found] = days(
      'Kế hoạch số 94/KH-UBND ngày 18/01/2022 của UBND phường về phòng cháy năm 2022.',
      'Kế hoạch số 94/KH-UBND ngày 17/01/2023 của UBND phường về kiểm tra công vụ năm 2023.',
      'Kế hoạch số 94/KH-UBND ngày 19/01/2023 của UBND phường về kiểm tra công vụ năm 2023.',
    );
    expect(placesOf(found)).toEqual([2, 3]);
  });

  test('but a number returns every year for another document', () => {
    expect(
      days(
        'Kế hoạch số 12/KH-UBND ngày 10/01/2022 của UBND phường về cải cách hành chính năm 2022.',
        'Kế hoạch số 12/KH-UBND ngày 09/01/2023 của UBND phường về cải cách hành chính năm 2023.',
      ),
    ).toEqual([]);
  });

  test('and for another issuer', () => {
    expect(
      days(
        'Quyết định số 61/QĐ-UBND ngày 24/02/2023 của UBND phường về kiểm soát thủ tục hành chính.',
        'Quyết định số 61/QĐ-UBND ngày 10/01/2023 của UBND tỉnh.',
      ),
    ).toEqual([]);
  });
});

describe('a document has one subject', () => {
  const ISSUED = 'Quyết định số 61/QĐ-UBND ngày 24/02/2023 của UBND phường';

  test('so a decision with two titles contradicts itself', () => {
    const found = subjects(
      `${ISSUED} về việc ban hành Kế hoạch kiểm soát TTHC năm 2023.`,
      'Quyết định số 61/QĐ-UBND.',
      `${ISSUED} về kiện toàn Ban Chỉ đạo chuyển đổi số.`,
    );
    expect(found.map(placesOf)).toEqual([[1, 3]]);
    expect(found[0]?.message).toContain(
      '«ban hành Kế hoạch kiểm soát TTHC năm 2023» và «kiện toàn Ban Chỉ đạo chuyển đổi số»',
    );
  });

  test.each(['về kế hoạch kiểm soát thủ tục hành chính', 'về kiểm soát TTHC trên địa bàn phường', ''])(
    'which other words may tell: %s',
    (about) => {
      expect(subjects(`${ISSUED} về ban hành Kế hoạch kiểm soát TTHC năm 2023.`, `${ISSUED} ${about}.`)).toEqual([]);
    },
  );

  test('while another body numbers its own documents', () => {
    expect(
      subjects(
        `${ISSUED} về kiểm soát thủ tục hành chính.`,
        'Quyết định số 61/QĐ-UBND của UBND tỉnh về giá đất ở đô thị.',
      ),
    ).toEqual([]);
  });
});

describe('how sure it is that one document has two subjects', () => {
  const HEAD = 'Quyết định số 61/QĐ-UBND ngày 24/02/2023 của UBND phường';
  const sure = (...paragraphs: readonly string[]) =>
    subjects(...paragraphs).map(({ severity, confidence }) => `${severity} ${confidence}`);

  test('depends on what they share', () => {
    const about = (one: string, other: string) => sure(`${HEAD} về ${one}.`, `${HEAD} về ${other}.`);
    expect(about('kế hoạch kiểm soát thủ tục hành chính năm 2023', 'phân công trực tiếp công dân')).toEqual([
      'error certain',
    ]);
    expect(
      about(
        'kế hoạch kiểm soát thủ tục hành chính năm 2023',
        'ban hành kế hoạch kiểm soát cải cách hành chính phường Tân Hải năm 2023',
      ),
    ).toEqual(['warning doubtful']);
    expect(about('tuyên truyền cải cách hành chính năm 2023', 'tuyên truyền chuyển đổi số năm 2023')).toEqual([
      'warning doubtful',
    ]);
  });

  test('is doubtful where the words may tell what it does', () => {
    expect(
      sure(`${HEAD} về việc ban hành Quy chế làm việc của Tổ công nghệ số.`, `${HEAD} giao ba công chức trực tuyến.`),
    ).toEqual(['warning doubtful']);
  });

  test('is doubtful where the second citation has no day', () => {
    expect(sure(`${HEAD} về kiểm tra công vụ.`, 'Quyết định số 61/QĐ-UBND về phân công trực tiếp dân.')).toEqual([
      'warning doubtful',
    ]);
  });

  test('is likely where the second names no issuer', () => {
    expect(
      sure(`${HEAD} về kiểm tra công vụ.`, 'Quyết định số 61/QĐ-UBND ngày 24/02/2023 về phân công trực tiếp dân.'),
    ).toEqual(['error likely']);
  });

  test('is nothing where the first is of the body above, and the second names none', () => {
    expect(
      sure(
        'Quyết định số 61/QĐ-UBND ngày 24/02/2023 của UBND tỉnh về kiểm tra công vụ.',
        'Quyết định số 61/QĐ-UBND về phân công trực tiếp dân.',
      ),
    ).toEqual([]);
  });

  test.each([
    ['phòng, chống tham nhũng, tiêu cực năm 2023', 'công tác PCTN, TC năm 2023'],
    ['cải cách hành chính năm 2023', 'thực hiện công tác CCHC nhà nước trên địa bàn phường Hòa Bình năm 2023'],
    ['kiện toàn Ban Chỉ đạo cải cách hành chính phường', 'thành lập BCĐ CCHC'],
    ['đào tạo, bồi dưỡng cán bộ, công chức', 'đào tạo công chức năm 2023'],
    ['kiểm tra công tác CCHC', 'tự kiểm tra cải cách hành chính'],
    ['nâng cao Chỉ số PAPI', 'cải thiện chỉ số hiệu quả quản trị và hành chính công'],
  ])('is nothing for one subject in other words: %s · %s', (one, other) => {
    expect(sure(`${HEAD} về ${one}.`, `${HEAD} về ${other}.`)).toEqual([]);
  });
});

test('what a plan asks for is no second subject, what a decision does may be one', () => {
  const said = (head: string) =>
    only(
      'document-two-subjects',
      inReport(`${head} về tuyên truyền cải cách hành chính.`, `${head} giao công chức Văn hóa phát tờ rơi.`),
    );
  expect(said('Kế hoạch số 15/KH-UBND ngày 10/02/2023 của UBND phường')).toEqual([]);
  expect(said('Quyết định số 15/QĐ-UBND ngày 10/02/2023 của UBND phường')).toHaveLength(1);
});

describe('a document has one number and symbol', () => {
  const symbols = (...paragraphs: readonly string[]) =>
    only('document-two-symbols', inReport(...paragraphs)).map(({ severity, facts }) => [
      severity,
      (facts as { symbols: readonly string[] }).symbols,
    ]);
  const PRIME = 'ngày 22/7/2021 của Thủ tướng Chính phủ về xã đạt chuẩn tiếp cận pháp luật';

  test('so with and without the year it contradicts itself', () => {
    expect(symbols(`Quyết định số 25/QĐ-TTg ${PRIME}.`, `Quyết định số 25/2021/QĐ-TTg ${PRIME}.`)).toEqual([
      ['error', ['25/2021/QĐ-TTg', '25/QĐ-TTg']],
    ]);
  });

  test('so do two numbers with the digits swapped, perhaps', () => {
    const plan = 'ngày 20/01/2023 của UBND phường về cải cách hành chính năm 2023';
    expect(symbols(`Kế hoạch số 18/KH-UBND ${plan}.`, `Kế hoạch số 81/KH-UBND ${plan}.`)).toEqual([
      ['warning', ['18/KH-UBND', '81/KH-UBND']],
    ]);
  });

  test.each([
    ['of another day', `Quyết định số 25/2021/QĐ-TTg ${PRIME}.`.replace('22/7', '23/7')],
    ['of another subject', 'Quyết định số 25/2021/QĐ-TTg ngày 22/7/2021 về phát triển dược liệu.'],
    ['of another number', `Quyết định số 26/QĐ-TTg ${PRIME}.`],
    ['of the same symbol', `Quyết định số 25/QĐ-TTg ${PRIME}.`],
  ])('unless the other is %s', (_, other) => {
    expect(symbols(`Quyết định số 25/QĐ-TTg ${PRIME}.`, other)).toEqual([]);
  });

  test('while a body may issue several documents of one title on one day', () => {
    const list = 'ngày 08/3/2023 của UBND tỉnh về công bố danh mục thủ tục hành chính';
    expect(symbols(`Quyết định số 512/QĐ-UBND ${list}.`, `Quyết định số 513/QĐ-UBND ${list}.`)).toEqual([]);
  });
});

describe('the tab Văn bản', () => {
  const row = aDocument({
    number: '91',
    symbol: 'KL/TU',
    type: 'KL',
    issuer: 'Tỉnh ủy Khánh Hòa',
    issuedOn: '2022-10-18',
    subject: 'nâng cao hiệu quả công tác cải cách hành chính',
  });
  const said = (text: string) => inWorkbook({ 'Văn bản': [row], 'Nội dung': [aParagraph({ text })] });

  test('and the narrative tell one day, or both places are named', () => {
    const [found] = only('document-two-days', said('Thực hiện Kết luận số 91-KL/TU ngày 18/01/2023 của Tỉnh ủy.'));
    expect(found?.places.map(({ sheet }) => sheet)).toEqual(['Văn bản', 'Nội dung']);
  });

  test('and the narrative tell one title', () => {
    const found = said('Thực hiện Kết luận số 91-KL/TU ngày 18/10/2022 của Tỉnh ủy về phát triển du lịch biển.');
    expect(only('document-two-subjects', found)).toHaveLength(1);
  });

  test('may name a document twice', () => {
    expect(inWorkbook({ 'Văn bản': [row, row] })).toEqual([]);
  });
});
