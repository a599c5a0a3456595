import { tableOfDelimited } from '../../../src/core/import/reading/delimited-text';

const rowsOf = (text: string) => tableOfDelimited(text, 'Tệp').rows;

describe('the separator', () => {
  test.each([
    ['semicolons', 'Số hồ sơ;Ngày;Tên\nA1;04/04/2023;Chứng thực, bản sao\nA2;05/04/2023;x\n', 3],
    ['commas', 'Số hồ sơ,Ngày,Tên\nA1,04/04/2023,"Chứng thực; bản sao"\n', 3],
    ['tabs', 'Số hồ sơ\tNgày\tTên\nA1\t04/04/2023\tChứng thực; bản sao, x\n', 3],
    ['bars', 'Số hồ sơ|Ngày|Tên\nA1|04/04/2023|a,b;c\n', 3],
  ])('%s are told from marks inside the texts', (_, text, width) => {
    expect(rowsOf(text)[1]).toHaveLength(width);
  });

  test('is found below titles full of other marks', () => {
    const titles = 'UBND phường, quận, thành phố\nTừ 01/04/2023, đến 30/06/2023, tất cả\n';
    expect(rowsOf(`${titles}a;b\n1;2\n3;4\n5;6\n`)[3]).toEqual(['1', '2']);
  });

  test('is what the first line says, which is no row', () => {
    expect(rowsOf('sep=,\na;b,c\n1,2\n').slice(0, 2)).toEqual([
      ['a;b', 'c'],
      ['1', '2'],
    ]);
  });
});

describe('fields', () => {
  test('in quotes hold separators, quotes and line breaks', () => {
    expect(rowsOf('a;"b;""c""\r\nd";e')).toEqual([['a', 'b;"c"\nd', 'e']]);
  });

  test('with a quotation mark that is never closed lose nothing after it', () => {
    expect(rowsOf('a;b\n1;"Quyết định\n2;x\n3;y')).toEqual([
      ['a', 'b'],
      ['1', '"Quyết định'],
      ['2', 'x'],
      ['3', 'y'],
    ]);
  });

  test('that keep Excel from taking a code for a number are the code', () => {
    expect(rowsOf(`="0012";'0034;=1+1`)).toEqual([['0012', '0034', '=1+1']]);
  });

  test('that are empty are blank, and blank lines keep their place', () => {
    expect(rowsOf('a;b\n\n;  \n1;2')).toEqual([['a', 'b'], [null], [null, null], ['1', '2']]);
  });
});
