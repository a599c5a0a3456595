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
