import { aDocument } from '../../../builders/tables';
import { codesOf, inReport, inWorkbook, only } from './subjects';

describe('the symbol of a document', () => {
  const misspelt = (text: string) =>
    only('document-symbol-misspelt', inReport(text)).map(({ message }) => /cần viết «(.*?)»/.exec(message)?.[1]);

  test.each([
    ['Quyết định số 57/QĐ – UBND', '57/QĐ-UBND'],
    ['Quyết định số 57 /QĐ-UBND', '57/QĐ-UBND'],
    ['Chương trình số 12CTr/TU', '12-CTr/TU'],
    ['Chỉ thị số 26/CT-Ttg', '26/CT-TTg'],
    ['Quyết định số 45/QD-UBND', '45/QĐ-UBND'],
    ['Nghị định số 61/2018/ND-CP', '61/2018/NĐ-CP'],
    ['Nghị quyết số 12/NQ-ĐU', '12-NQ/ĐU'],
    ['Tờ trình số 5/TTR-UBND', '5/TTr-UBND'],
    ['Kết luận số 91–KL/TU', '91-KL/TU'],
  ])('%s is %s', (text, expected) => expect(misspelt(text)).toEqual([expected]));

  test.each([
    'Quyết định số 57/QĐ-UBND',
    'Chương trình số 12-CTr/TU',
    'Chỉ thị số 26/CT-TTg',
    'Nghị định số 61/2018/NĐ-CP',
    'Công văn số 3003/BKHCN-TĐC',
    'Công văn số 315/UBND-VP',
    'Nghị quyết số 08/2019/NQ-HĐND',
    'Kế hoạch số 57-KH/ThU',
    'Nghị quyết số 5/NQ-CP',
  ])('%s is right', (text) => expect(misspelt(text)).toEqual([]));

  test('misspelt twice in one way is one finding with both places', () => {
    const [found] = only('document-symbol-misspelt', inReport('Theo 57/QĐ – UBND.', 'Theo 57/QĐ – UBND.'));
    expect(found?.places).toHaveLength(2);
  });

  test.each([
    [{ number: '57', symbol: 'QĐ – UBND' }, 1],
    [{ number: '', symbol: '12CTr/TU' }, 1],
    [{ number: '57', symbol: 'QĐ-UBND' }, 0],
    [{ number: '61', symbol: '2018/NĐ-CP' }, 0],
    [{ number: '91', symbol: 'KL/TU' }, 0],
    [{ number: '', symbol: '01/KH-UBND' }, 0],
  ])('typed as %j in the tab Văn bản: %d', (typed, count) => {
    const row = aDocument({ issuer: 'Tỉnh ủy', issuedOn: '2022-10-18', ...typed });
    expect(only('document-symbol-misspelt', inWorkbook({ 'Văn bản': [row] }))).toHaveLength(count);
  });
});

describe('an official letter', () => {
  const letter = (symbol: string, about = 'tăng cường tiết kiệm, chống lãng phí', issuer = 'UBND phường') =>
    codesOf(inReport(`Công văn số ${symbol} ngày 03/3/2023 của ${issuer} về ${about}.`));

  test('has a drafting unit in its symbol and no type', () => {
    expect(letter('315/UBND-VP')).toEqual([]);
    expect(letter('315/UBND')).toEqual(['official-letter-without-unit']);
    expect(letter('315/CV-UBND')).toEqual(['official-letter-with-type']);
  });

  test('stands for a document of its own type also when that is named in front', () => {
    const said = 'Chương trình thực hành tiết kiệm được ban hành bằng Công văn số 315/UBND-VP ngày 03/3/2023.';
    expect(codesOf(inReport(said))).toEqual(['official-letter-as-plan']);
  });

  test('stands for it also where the ward issues a plan by letter', () => {
    const said = 'UBND phường ban hành Kế hoạch nâng cao chỉ số hài lòng bằng Công văn số 130/UBND-VP ngày 03/4/2023.';
    expect(codesOf(inReport(said))).toEqual(['official-letter-as-plan']);
  });

  test('of another body is no matter of the ward’s', () => {
    expect(letter('315/UBND', 'tiết kiệm, chống lãng phí', 'UBND tỉnh')).toEqual([]);
  });

  test.each([
    ['Chương trình thực hành tiết kiệm, chống lãng phí', true],
    ['việc ban hành Kế hoạch tuyên truyền cải cách hành chính', true],
    ['triển khai ban hành các quy chế nội bộ', true],
    ['việc triển khai Kế hoạch số 12/KH-UBND', false],
    ['tăng cường thực hành tiết kiệm', false],
    ['việc góp ý dự thảo ban hành Quy chế làm việc', false],
    ['việc đề nghị ban hành Kế hoạch tuyên truyền', false],
  ])('about «%s» stands for a document of its own type: %s', (about, expected) => {
    expect(letter('315/UBND-VP', about).includes('official-letter-as-plan')).toBe(expected);
  });
});
