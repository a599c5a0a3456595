import { recordsOf } from '../../../builders/readings';
import { aDocument, settings } from '../../../builders/tables';

function isOwn(issuer: string, agency: string): boolean | undefined {
  return recordsOf({ 'Cấu hình': settings({ agency }), 'Văn bản': [aDocument({ issuer })] }).documents?.[0]?.own;
}

describe('a document of the ward', () => {
  test.each([
    ['UBND phường X', 'UBND phường X'],
    ['Ủy ban nhân dân phường X', 'UBND phường X'],
    ['UBND phường X', 'Ủy ban nhân dân phường X'],
    ['ỦY BAN NHÂN DÂN PHƯỜNG X', 'UBND phường X'],
    ['Uỷ ban nhân dân phường X', 'UBND phường X'],
    ['  ubnd  phường X ', 'UBND phường X'],
    ['Ủy ban  nhân dân phường X'.normalize('NFD'), 'UBND phường X'],
    ['Văn phòng Ủy ban nhân dân phường X', 'Văn phòng UBND phường X'],
    ['HĐND và Ủy ban nhân dân phường X', 'HĐND và UBND phường X'],
  ])('is issued by «%s» where the office is «%s»', (issuer, agency) => expect(isOwn(issuer, agency)).toBe(true));

  test.each([
    ['UBND phường Y', 'UBND phường X'],
    ['UBND thành phố X', 'UBND phường X'],
    ['UBND', 'UBND phường X'],
    ['HĐND phường X', 'UBND phường X'],
    ['Đảng ủy phường X', 'UBND phường X'],
    ['Văn phòng UBND phường X', 'UBND phường X'],
  ])('is not issued by «%s» where the office is «%s»', (issuer, agency) => expect(isOwn(issuer, agency)).toBe(false));

  test('cannot be told while the office has no name', () => {
    expect(isOwn('UBND phường X', '')).toBe(false);
  });

  test.each(['QĐ', 'KH', 'CV', 'BC', 'TTr', 'Giấy mời'])('may be of the type %s', (type) => {
    expect(recordsOf({ 'Văn bản': [aDocument({ type })] }).documents).toMatchObject([{ own: true, type }]);
  });
});
