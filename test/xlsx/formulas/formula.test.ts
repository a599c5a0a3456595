import { filledDown, isSameInEveryRow } from '../../../src/xlsx/formulas/fill-down';
import { formulaOf } from '../../../src/xlsx/formulas/formula';

const read = (text: string) =>
  formulaOf(text).parts.map((part) => {
    if (part.kind === 'area') return `${part.sheet ?? ''}!${text.slice(part.start, part.end)}`;
    return part.kind === 'name' ? part.name : `${part.table ?? ''}[${part.isOwnRow ? '@' : ''}]`;
  });

test.each([
  ['SUM(H2:H9)*2', ['!H2:H9']],
  ["COUNTIF('Hồ sơ'!$A:$A,A2)", ['Hồ sơ!$A:$A', '!A2']],
  ["'Ông ''A'''!B3+Sheet1!$2:$5", ["Ông 'A'!B3", 'Sheet1!$2:$5']],
  ['IF(A1="B2:C3 ""D4""",LOG10(E5),TRUE)', ['!A1', '!E5']],
  ['SUM(TienHoSo)+Tổng_1', ['TienHoSo', 'Tổng_1']],
  ['Bảng1[[#This Row],[Số tiền]]*Bảng1[Thuế]+[@Phí]', ['Bảng1[@]', 'Bảng1[]', '[@]']],
  ["T[[#All],[a']b]]+C1", ['T[]', '!C1']],
  ["[1]Sheet1!A1+'[2]Tháng 1'!B2", ['[1]Sheet1!A1', '[2]Tháng 1!B2']],
  ['#REF!+1.5E3+A1%', ['!A1']],
  ['{1,2;3,"A1"}', []],
])('a formula reads the cells that it names: %s', (text, parts) => expect(read(text)).toEqual(parts));

test.each([
  'TODAY()',
  'SUM(OFFSET(A1,0,0,3))',
  'INDIRECT("A1")',
  'now()',
  'SUM(A1:INDEX(B:B,3))',
  '_xlfn.RANDARRAY(2)',
])('what a formula reads is open when it is worked out or changes by itself: %s', (text) =>
  expect(formulaOf(text).isOpen).toBe(true),
);

test('a text or a name that holds such a word is not open', () => {
  expect(formulaOf('"TODAY()"&CELLPHONE+A1').isOpen).toBe(false);
});

test.each([
  ['H2*2', 'H12*2'],
  ['IF($G2="","",G2&"2")', 'IF($G12="","",G12&"2")'],
  ["VLOOKUP(B2,'Thủ tục'!$A:$B,2,0)*$Q$1", "VLOOKUP(B12,'Thủ tục'!$A:$B,2,0)*$Q$1"],
  ['SUM(C2:F2)', 'SUM(C12:F12)'],
  ['Bảng[[#This Row],[Tiền]]', 'Bảng[[#This Row],[Tiền]]'],
  ['SUM(H$2:H2)', null],
  ['H1+1', null],
  ["'Thủ tục'!A2", null],
  ['TODAY()-C2', null],
])('%s is filled down only when it is sure what it reads there', (text, filled) => {
  expect(filledDown(formulaOf(text), 1, 11)).toBe(filled);
});

test('the formula of a table column that names no cell is the same in every row', () => {
  expect(isSameInEveryRow('Bảng[[#This Row],[Tiền]]*$B$1')).toBe(true);
  expect(isSameInEveryRow('A2*2')).toBe(false);
});

test('a formula of any length and kind is read in time', () => {
  const begun = process.cpuUsage().user;
  for (const unit of ["'", 'A', '(', '[', '"', 'A1:', "'a'!", 'é.', '$', ':'])
    formulaOf(unit.repeat(8192 / unit.length));
  expect((process.cpuUsage().user - begun) / 1e6).toBeLessThan(4);
});
