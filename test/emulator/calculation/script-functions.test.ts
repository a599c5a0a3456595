import { countFigures } from '../../../src/core/definitions/count-figures';
import { indicatorsOf } from '../../../src/core/definitions/indicators-in-force';
import { figureOf } from '../../../src/core/indicators/figures';
import { readWorkbook } from '../../../src/core/workbook/reading/read-workbook';
import { calculating, calculatingWith } from '../../../src/emulator/calculation/calculation';
import { builtScript } from '../../builders/built-script';
import { AN, anOfficeAtWork, anOfficeWith, valueIn } from '../../builders/office';
import { sampleTables } from '../../builders/sample';
import { aDossier, aWorkbook } from '../../builders/tables';
import { aSheet, dateCell } from '../a-world';

const activeSheet = (file: ReturnType<typeof anOfficeAtWork>['file'], name: string) => {
  const sheet = file.as(AN).SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  if (!sheet) throw new Error(`no tab ${name}`);
  return sheet;
};

test('the live table of the sample shows what the core counts, indicator by indicator', () => {
  const office = anOfficeAtWork();
  valueIn(office.as(AN).call('addLiveTable'));
  calculatingWith(office.file, builtScript());
  const shown = activeSheet(office.file, 'Bảng trực tiếp').getDataRange().getDisplayValues().slice(1);
  const records = readWorkbook(sampleTables()).value;
  const figures = countFigures(records).value;
  const counted = indicatorsOf(records).map(({ code }) => [code, figureOf(figures, code).text]);
  expect(counted.length).toBeGreaterThan(100);
  expect(shown.map((row) => [row[0], row[6]])).toEqual(counted);
});

test('one typed dossier computes the live table and its own row, and no other', () => {
  const rows = Array.from({ length: 30 }, (_row, at) => aDossier({ code: `HS.${at}` }));
  const office = anOfficeWith(aWorkbook({ 'Hồ sơ': rows }));
  valueIn(office.as(AN).call('addLiveTable'));
  const { file } = office;
  const calculation = calculatingWith(file, builtScript());
  const [dossiers, live] = [activeSheet(file, 'Hồ sơ'), activeSheet(file, 'Bảng trực tiếp')];
  const spare = dossiers.getLastColumn() + 1;
  dossiers.getRange(2, spare, 30, 1).setFormulas(rows.map((_row, at) => [`=UPPER(A${at + 2})`]));
  const received = () =>
    live
      .getDataRange()
      .getValues()
      .find(([code]) => code === 'HS_TIEP_NHAN')?.[6];
  const read = () => [received(), dossiers.getRange(31, spare).getValue()];
  expect(read()).toEqual(['30', 'HS.29']);
  const before = calculation.computed;
  dossiers.getRange('A31').setValue('');
  dossiers.getRange(31, 1, 1, spare - 1).clearContent();
  expect(read()).toEqual(['29', '']);
  expect(calculation.computed - before).toBe(2);
});

describe('functions of the script in cells', () => {
  const { file, sheet } = aSheet([
    [dateCell('2023-04-28'), 1],
    [dateCell('2023-03-01'), 2],
    [null, null],
  ]);
  calculatingWith(file, builtScript());
  const shownBy = (formula: string) => sheet.getRange('H1').setFormula(formula).getDisplayValue();

  test.each([
    ['=TY_LE(5328;5335;2)', '99,86%'],
    ['=TY_LE(1;3)', '33,33%'],
    ['=HAN_TRA(A1;B1)', '03/05/2023'],
    ['=HAN_TRA("28/4/2023";1)', '03/05/2023'],
    ['=HAN_TRA(A3;B3)', ''],
    ['=SO_NGAY_LAM_VIEC(A2;DATE(2023;3;3))', '3'],
    ['=TIEN_BANG_CHU(14578500)', 'Mười bốn triệu năm trăm bảy mươi tám nghìn năm trăm đồng'],
    ['=YEAR(HAN_TRA(A1;B1))', '2023'],
    ['=IF(TY_LE(1;2)="50%";"đúng";"sai")', 'đúng'],
    ['=ty_le(1;2)', '50%'],
    ['=TY_LE(1/0;2)', '#DIV/0!'],
    ['=cchc_()', '#NAME?'],
    ['=String(1)', '#NAME?'],
  ])('%s shows %s', (formula, shown) => {
    expect(shownBy(formula)).toBe(shown);
  });

  test('a function over a column fills a column', () => {
    sheet.getRange('H1').setFormula('=HAN_TRA(A1:A3;B1:B3)');
    expect(sheet.getRange('H1:H3').getDisplayValues().flat()).toEqual(['03/05/2023', '03/03/2023', '']);
  });
});

test('a function is given Dates, blank texts and rows; one that throws shows #ERROR!', () => {
  const { file, sheet } = aSheet([[dateCell('2023-04-28'), null, 'x', true, 1.5]]);
  const given: unknown[] = [];
  calculating(file, () => ({
    NHAN: (...args: unknown[]) => given.push(...args),
    HONG: () => {
      throw new Error('no');
    },
  }));
  sheet.getRange('H1').setFormula('=NHAN(A1;B1;A1:E1;DATE(2023;3;15);{1\\2};)');
  expect(sheet.getRange('H1').getValue()).toBe(6);
  const day = new Date('2023-04-28T00:00:00+07:00');
  const other = new Date('2023-03-15T00:00:00+07:00');
  expect(given).toEqual([day, '', [[day, '', 'x', true, 1.5]], other, [[1, 2]], '']);
  expect(sheet.getRange('H2').setFormula('=HONG()').getDisplayValue()).toBe('#ERROR!');
});
