import { problemsOf, recordsOf } from '../../../builders/readings';
import { aDocument } from '../../../builders/tables';

const read = (number: string | number | null, symbol: string | null) => {
  const contents = { 'Văn bản': [aDocument({ number, symbol })] };
  return { symbol: recordsOf(contents).documents?.[0]?.symbol, problems: problemsOf(contents) };
};

describe('number and tail make the symbol', () => {
  test.each<[number | string, string, string]>([
    [93, 'KH-UBND', '93/KH-UBND'],
    [338, 'KH-UBND', '338/KH-UBND'],
    [57, 'QĐ-UBND', '57/QĐ-UBND'],
    [315, 'UBND', '315/UBND'],
    [315, 'UBND-VP', '315/UBND-VP'],
    [3003, 'BKHCN-TĐC', '3003/BKHCN-TĐC'],
    [26, 'CT-TTg', '26/CT-TTg'],
    [12, 'CT-UBND', '12/CT-UBND'],
    [99, 'NQ-CP', '99/NQ-CP'],
    [4083, 'KH-UBND', '4083/KH-UBND'],
    [61, '2018/NĐ-CP', '61/2018/NĐ-CP'],
    [34, '2019/NĐ-CP', '34/2019/NĐ-CP'],
    [13, '2019/TT-BNV', '13/2019/TT-BNV'],
    [19, '2014/QĐ-TTg', '19/2014/QĐ-TTg'],
    ['01', '2018/TT-VPCP', '01/2018/TT-VPCP'],
    ['08', '2019/NQ-HĐND', '08/2019/NQ-HĐND'],
    [91, 'KL/TU', '91-KL/TU'],
    [12, 'CTr/TU', '12-CTr/TU'],
  ])('%j and %s are %s', (number, tail, symbol) => expect(read(number, tail)).toEqual({ symbol, problems: [] }));

  test.each<[number | string, string, string]>([
    [6, 'CT-UBND', '06/CT-UBND'],
    [8, '2019/NQ-HĐND', '08/2019/NQ-HĐND'],
    ['06', '2012/TT-BNV', '06/2012/TT-BNV'],
    [5, 'KL/TU', '05-KL/TU'],
  ])('a number under 10 carries a zero: %j and %s are %s', (number, tail, symbol) => {
    expect(read(number, tail)).toEqual({ symbol, problems: [] });
  });

  test.each<[string, string]>([
    ['QĐ – UBND', '57/QĐ-UBND'],
    ['QĐ - UBND', '57/QĐ-UBND'],
    ['QĐ—UBND', '57/QĐ-UBND'],
    [' QĐ-UBND ', '57/QĐ-UBND'],
    ['2018 / NĐ - CP', '57/2018/NĐ-CP'],
    ['KL / TU', '57-KL/TU'],
    ['QĐ-UBND'.normalize('NFD'), '57/QĐ-UBND'],
  ])('«%s» is tidied to %s', (tail, symbol) => expect(read(57, tail)).toEqual({ symbol, problems: [] }));
});

describe('the full symbol', () => {
  test.each(['905', '45002', '01/03', '906a/KH-UBND', '12bis/TB-UBND'])('«%s» is not cut or joined', (symbol) => {
    expect(read(null, symbol)).toEqual({ symbol, problems: [] });
  });

  test('a number repeated under Ký hiệu is one number', () => {
    expect(read('905', '905')).toEqual({ symbol: '905', problems: [] });
    expect(read('906a', '906a/KH-UBND')).toEqual({ symbol: '906a/KH-UBND', problems: [] });
  });

  test.each([
    '57/QĐ-UBND',
    '01/KH-UBND',
    '315/UBND',
    '61/2018/NĐ-CP',
    '08/2019/NQ-HĐND',
    '91-KL/TU',
    '12-CTr/TU',
    '4083/KH-UBND',
    '3003/BKHCN-TĐC',
  ])('«%s» stands as typed, with its number under Số or without', (symbol) => {
    const [number = ''] = symbol.split(/[/-]/);
    expect(read(null, symbol)).toEqual({ symbol, problems: [] });
    expect(read(number, symbol)).toEqual({ symbol, problems: [] });
    expect(read(Number(number), symbol)).toEqual({ symbol, problems: [] });
  });

  test('with a number under 10 gets its zero', () => {
    expect(read(null, '1/KH-UBND').symbol).toBe('01/KH-UBND');
    expect(read('01', '1/KH-UBND').symbol).toBe('01/KH-UBND');
  });

  test.each<[number, string]>([
    [58, '57/QĐ-UBND'],
    [2, '01/KH-UBND'],
    [92, '91-KL/TU'],
    [62, '61/2018/NĐ-CP'],
  ])('that disagrees with number %i warns, and the row counts: %s', (number, symbol) => {
    expect(read(number, symbol)).toEqual({
      symbol,
      problems: ['warning document-symbol-disagrees: Văn bản, 2, Ký hiệu'],
    });
  });
});

test.each([
  ['315-UBND', '315-UBND'],
  ['91/KL/TU', '91/KL/TU'],
  ['12CTr/TU', '12-CTr/TU'],
  ['57QĐ-UBND', '57/QĐ-UBND'],
])(
  'a symbol that joins its number in another way stands as typed, and gets its mark where it has none: %s',
  (typed, symbol) => {
    expect(read(null, typed)).toEqual({ symbol, problems: [] });
  },
);

describe('a symbol not wholly known', () => {
  test('is the tail alone without a number, and the number alone without a tail', () => {
    expect(read(null, 'KH-UBND').symbol).toBe('KH-UBND');
    expect(read(null, 'KL/TU').symbol).toBe('KL/TU');
    expect(read(57, null).symbol).toBe('57');
    expect(read(null, null).symbol).toBe('');
  });

  test('typed in full under Số stands as typed', () => {
    expect(read('57/QĐ-UBND', null)).toEqual({ symbol: '57/QĐ-UBND', problems: [] });
  });

  test('that is a number is an error that says how to retype it; the row counts', () => {
    const contents = { 'Văn bản': [aDocument({ symbol: 93 })] };
    expect(problemsOf(contents)).toEqual(['error cell-unreadable: Văn bản, 2, Ký hiệu']);
    expect(recordsOf(contents).documents).toHaveLength(1);
  });
});
