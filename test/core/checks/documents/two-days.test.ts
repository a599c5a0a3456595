import { inReport, only } from './subjects';

const days = (...paragraphs: readonly string[]) => only('document-two-days', inReport(...paragraphs));

describe('how sure it is that one document has two days', () => {
  const sure = (...paragraphs: readonly string[]) =>
    days(...paragraphs).map(({ severity, confidence }) => `${severity} ${confidence}`);

  test.each([
    [
      'certain, where only one body uses the symbol',
      ['Quyết định số 766/QĐ-TTg ngày 23/6/2022.', 'Quyết định số 766/QĐ-TTg ngày 26/3/2022.'],
      ['error certain'],
    ],
    [
      'certain, where both name the issuer',
      [
        'Kế hoạch số 94/KH-UBND ngày 17/01/2023 của UBND tỉnh.',
        'Kế hoạch số 94/KH-UBND ngày 19/01/2023 của UBND tỉnh.',
      ],
      ['error certain'],
    ],
    [
      'doubtful, where neither issuer nor subject is told',
      ['Kế hoạch số 94/KH-UBND ngày 17/01/2023.', 'Kế hoạch số 94/KH-UBND ngày 19/01/2023.'],
      ['warning doubtful'],
    ],
    [
      'likely, where one slip of the keys makes the day of the full citation that of the short one',
      [
        'Kế hoạch số 28/KH-UBND ngày 09/02/2023 về rà soát thủ tục hành chính năm 2023.',
        'Tiếp tục thực hiện Kế hoạch số 28/KH-UBND ngày 19/02/2023.',
      ],
      ['error likely'],
    ],
    [
      'likely, where the second tells what the plan asks for',
      [
        'UBND phường ban hành Kế hoạch số 41/KH-UBND ngày 12/3/2023 về chuyển đổi số năm 2023.',
        'Kế hoạch số 41/KH-UBND ngày 21/3/2023 giao 22 chỉ tiêu, đạt 20 chỉ tiêu.',
      ],
      ['error likely'],
    ],
    [
      'doubtful, where the two days have little in common',
      [
        'Kế hoạch số 28/KH-UBND ngày 09/02/2023 về rà soát thủ tục hành chính năm 2023.',
        'Tiếp tục thực hiện Kế hoạch số 28/KH-UBND ngày 25/4/2023.',
      ],
      ['warning doubtful'],
    ],
    [
      'doubtful, where the full citation is of a body above',
      [
        'Kế hoạch số 28/KH-UBND ngày 09/02/2023 của UBND tỉnh về rà soát thủ tục hành chính năm 2023.',
        'Tiếp tục thực hiện Kế hoạch số 28/KH-UBND ngày 19/02/2023.',
      ],
      ['warning doubtful'],
    ],
    [
      'doubtful, where a body above has a plan of the same name',
      [
        'Kế hoạch số 9/KH-UBND ngày 08/01/2023 của UBND huyện về cải cách hành chính.',
        'Kế hoạch số 9/KH-UBND ngày 17/01/2023 về cải cách hành chính.',
      ],
      ['warning doubtful'],
    ],
    [
      'none, where the second names no issuer, but has the day of a document of the city',
      [
        'Quyết định số 45/QĐ-UBND ngày 19/01/2023 của UBND thành phố về cải cách hành chính.',
        'Quyết định số 45/QĐ-UBND ngày 20/02/2023 của UBND phường về chi tiêu nội bộ.',
        'Quyết định số 45/QĐ-UBND ngày 19/01/2023 yêu cầu báo cáo.',
      ],
      [],
    ],
    [
      'none, where two levels are named by their places',
      [
        'Thành phố ban hành Kế hoạch số 09/KH-UBND ngày 08/01/2023 về cải cách hành chính.',
        'Phường ban hành Kế hoạch số 09/KH-UBND ngày 17/01/2023 về cải cách hành chính.',
      ],
      [],
    ],
  ])('%s', (_, paragraphs, expected) => expect(sure(...paragraphs)).toEqual(expected));
});
