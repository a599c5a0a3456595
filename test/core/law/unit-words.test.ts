import { NEUTRAL_WORDS, type UnitSettings, unitWords } from '../../../src/core/law/unit-words';

const words = (typed: Partial<UnitSettings>) => unitWords({ agency: '', parentAgency: '', unitKind: null, ...typed });

describe('the name of the office says what its unit is', () => {
  test.each([
    ['UBND phường Phước Long', 'phường', 'cấp phường', 'tổ dân phố'],
    ['Ủy ban nhân dân Phường 5', 'phường', 'cấp phường', 'tổ dân phố'],
    ['UBND XÃ TÂN HẢI', 'xã', 'cấp xã', 'thôn'],
    ['Ủy ban nhân dân đặc khu Phú Quốc', 'đặc khu', 'đặc khu', 'thôn, tổ dân phố'],
    ['UBND thị trấn Diên Khánh', 'thị trấn', 'thị trấn', 'tổ dân phố'],
    ['Trung tâm Phục vụ hành chính công xã Tân Hải', 'xã', 'cấp xã', 'thôn'],
    ['Phòng Văn hóa - Xã hội phường Hòa Bình', 'phường', 'cấp phường', 'tổ dân phố'],
    ['UBND thị xã Ninh Hòa', 'thị xã', 'cấp huyện', 'thôn, tổ dân phố'],
    ['UBND thành phố Nha Trang', 'thành phố', 'thành phố', 'thôn, tổ dân phố'],
    ['UBND TP. Huế', 'thành phố', 'thành phố', 'thôn, tổ dân phố'],
    ['UBND tỉnh Khánh Hòa', 'tỉnh', 'cấp tỉnh', 'thôn, tổ dân phố'],
  ])('%s', (agency, noun, level, groups) => expect(words({ agency })).toMatchObject({ noun, level, groups }));

  test.each(['', 'Văn phòng HĐND và UBND', 'Sở Nội vụ', 'UBND Xãng'])('or not: «%s»', (agency) =>
    expect(words({ agency })).toEqual(NEUTRAL_WORDS),
  );
});

test.each([
  ['ward', 'UBND xã Tân Hải', 'phường'],
  ['commune', 'Ban Quản lý Tân Hải', 'xã'],
  ['special-zone', '', 'đặc khu'],
  ['province', 'UBND thành phố Huế', 'thành phố'],
  ['province', '', 'tỉnh'],
] as const)('the setting «%s» goes before the name', (unitKind, agency, noun) =>
  expect(words({ unitKind, agency }).noun).toBe(noun),
);

test('the level above is the one that the settings name', () => {
  expect(words({ parentAgency: ' UBND tỉnh Khánh Hòa ' }).above).toBe('UBND tỉnh Khánh Hòa');
  expect(words({}).above).toBe('cấp trên');
});
