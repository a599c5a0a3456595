import { dateCell } from '../a-world';
import { aCalculatedSheet, shownBy } from './formulas';

const ROWS = [
  ['Mã', 5, dateCell('2023-03-15')],
  ['an', 3, dateCell('2023-04-30')],
  ['An', 10.5, null],
  ['bình', 'x', true],
];

const vietnamese: [formula: string, shown: string][] = [
  ['=1+2*3', '7'],
  ['=(1+2)*3', '9'],
  ['=2^3^2', '64'],
  ['=10%', '0,1'],
  ['=B1%', '0,05'],
  ['=1,5+1', '2,5'],
  ['=-B1', '-5'],
  ['=SUM(1,5;2)', '3,5'],
  ['=SUM({1\\2;3\\4})', '10'],
  ['=SUM({SUM(1;2)\\3})', '6'],
  ['=A1&" "&B1', 'Mã 5'],
  ['="1;2"&"a,b"', '1;2a,b'],
  ['="có ""tên"""', 'có "tên"'],
  ['=0,5&""', '0,5'],
  ['=A2=A3', 'TRUE'],
  ['="a"<"B"', 'TRUE'],
  ['=9<"1"', 'TRUE'],
  ['="z"<FALSE', 'TRUE'],
  ['=1<>1', 'FALSE'],
  ['=G9=""', 'TRUE'],
  ['=G9=0', 'TRUE'],
  ['=G9', ''],
  ['=G9+1', '1'],
  ['="10"+1', '11'],
  ['="1,5"*2', '3'],
  ['=TRUE+1', '2'],
  ['=C1+1', '16/03/2023'],
  ['=C2-C1', '46'],
  ['="15/3/2023"+1', '16/03/2023'],
  ['=B$1+$B2', '8'],
  ['=b1', '5'],
  ["='Tab'!B1", '5'],
  ['=tab!B1', '5'],
  ['=SUM(B:B)', '18,5'],
  ['=SUM(B2:B)', '13,5'],
  ['=SUM(2:2)', '45049'],
  ['=SUM(B3:A1)', '18,5'],
  ['=A1:A4', 'Mã'],
];

const failing: [formula: string, shown: string][] = [
  ['=1/0', '#DIV/0!'],
  ['=1/G9', '#DIV/0!'],
  ['="a"+1', '#VALUE!'],
  ['=""+1', '#VALUE!'],
  ['=FOO(1)', '#NAME?'],
  ['=tổng(1)', '#NAME?'],
  ['=khong_co_ten', '#NAME?'],
  ['=Mất!A1', '#REF!'],
  ['=#REF!+1', '#REF!'],
  ['=A2000', '#REF!'],
  ['=SUM(A1:H1)', '#REF!'],
  ['=1+', '#ERROR!'],
  ['=SUM(1;2', '#ERROR!'],
  ['=SUM(A1,A2)', '#ERROR!'],
  ['=ABS()', '#N/A'],
  ['=ABS(1;2)', '#N/A'],
  ['=SQRT(-1)', '#NUM!'],
  ['=SUM(1/0;2)', '#DIV/0!'],
  ['=A2:A3', '#VALUE!'],
];

test.each([...vietnamese, ...failing])('%s shows %s', (formula, shown) => {
  expect(shownBy(formula, ROWS)).toBe(shown);
});

test.each([
  ['=SUM(1.5,2)', '3.5'],
  ['=SUM({1,2;3,4})', '10'],
  ['=C1', '3/15/2023'],
  ['=DATE(2023,1,5)', '1/5/2023'],
  ['="1.5"*2', '3'],
  ['="3/15/2023"+1', '3/16/2023'],
  ['=COUNTIF(B1:B4,">4.5")', '2'],
  ['=TEXT(1234.5,"#,##0.00")', '1,234.50'],
  ['=SUM(1;2)', '#ERROR!'],
  ['=SUM(1,5;2)', '#ERROR!'],
])('in an English locale %s shows %s', (formula, shown) => {
  expect(shownBy(formula, ROWS, 'en_US')).toBe(shown);
});

test('a range outside of an array formula is its cell in the formula’s own row', () => {
  const { typed, shownIn } = aCalculatedSheet(ROWS);
  for (const row of [1, 2, 3]) typed(`H${row}`, '=B1:B4*2');
  expect(shownIn('H1:H3').flat()).toEqual(['10', '6', '21']);
});

test('formulas that read each other in a circle are all #REF!, and what reads them', () => {
  const { typed, shownIn } = aCalculatedSheet();
  typed('A1', '=IF(FALSE;C1;0)');
  typed('B1', '=A1+1');
  typed('C1', '=IFERROR(B1;0)');
  typed('D1', '=C1');
  expect(shownIn('A1:D1')).toEqual([['#REF!', '#REF!', '#REF!', '#REF!']]);
  typed('C1', 5);
  expect(shownIn('A1:D1')).toEqual([['0', '1', '5', '5']]);
});
