import fc from 'fast-check';
import { countFigures } from '../../../src/core/definitions/count-figures';
import { indicatorsOf } from '../../../src/core/definitions/indicators-in-force';
import { rowsBehind } from '../../../src/core/definitions/trace';
import { type Figures, figureOf } from '../../../src/core/indicators/figures';
import type { Table } from '../../../src/core/workbook/contract/cell';
import { readWorkbook } from '../../../src/core/workbook/reading/read-workbook';
import { anyCharacter, workbooks } from '../../builders/arbitraries';
import { figuresIn } from '../../builders/readings';
import { OWN_HEADER, ownRows, ownWorkbooks, recountOwn } from '../../builders/recount-own';
import { runs } from '../../builders/runs';
import { aTable, aWorkbook, type Row } from '../../builders/tables';

const OWN = 'Chỉ tiêu riêng';
const replaced = (tables: readonly Table[], ...others: readonly Table[]) => [
  ...tables.filter(({ name }) => !others.some((other) => other.name === name)),
  ...others,
];
const withRows = (tables: readonly Table[], rows: readonly Row[]) => replaced(tables, aTable(OWN, rows));
const ofCodes = (figures: Figures, codes: readonly string[]) => codes.map((code) => [code, figureOf(figures, code)]);

test('own indicators are counted, added and divided as a second reading of the workbook does', () => {
  fc.assert(
    fc.property(ownWorkbooks(), ({ tables, rows }) => {
      const figures = figuresIn(withRows(tables, rows));
      const records = readWorkbook(tables).value;
      for (const [code, expected] of recountOwn(tables, rows, records)) {
        const figure = figureOf(figures, code);
        const found = 'value' in figure ? [figure.value] : [figure.numerator, figure.denominator];
        expect([code, ...found]).toEqual([code, ...expected]);
      }
    }),
    runs(40),
  );
});

test('the rows behind an own indicator that counts are as many as it says', () => {
  fc.assert(
    fc.property(ownWorkbooks(), ({ tables, rows }) => {
      const records = readWorkbook(withRows(tables, rows)).value;
      const { value: figures } = countFigures(records);
      for (const { code, definition } of indicatorsOf(records)) {
        if (definition?.calculation.method !== 'counted') continue;
        expect([code, rowsBehind(code, records).length]).toEqual([
          code,
          (figureOf(figures, code) as { value: number }).value,
        ]);
      }
    }),
    runs(10),
  );
});

test('own indicators never change a figure of the product', () => {
  fc.assert(
    fc.property(ownWorkbooks(), ({ tables, rows }) => {
      const plain = figuresIn(tables);
      expect(ofCodes(figuresIn(withRows(tables, rows)), Object.keys(plain))).toEqual(
        ofCodes(plain, Object.keys(plain)),
      );
    }),
    runs(10),
  );
});

test('the order of the rows does not matter', () => {
  fc.assert(
    fc.property(
      ownWorkbooks().chain((made) =>
        fc.record({
          made: fc.constant(made),
          shuffled: fc.shuffledSubarray([...made.rows], { minLength: made.rows.length }),
        }),
      ),
      ({ made: { tables, rows }, shuffled }) => {
        const codes = rows.map(({ code }) => String(code));
        expect(ofCodes(figuresIn(withRows(tables, shuffled)), codes)).toEqual(
          ofCodes(figuresIn(withRows(tables, rows)), codes),
        );
      },
    ),
    runs(20),
  );
});

const BAD: readonly Row[] = [
  { code: 'Sai mã' },
  { code: 'HS_MOI' },
  { source: 'TL_DUNG_HAN', method: 'Đếm' },
  { method: 'Đếm', source: 'HS_MOI', condition: 'Cột lạ = 1' },
  { method: 'Đếm', source: 'HS_MOI', condition: 'Ngày hẹn trả = 30/2/2023' },
  { method: 'Tỷ lệ', numerator: 'HS_MOI + 1', denominator: 'HS_MOI' },
  { method: 'Tỷ lệ', numerator: 'SAI', denominator: 'HS_MOI' },
];

test('a wrong row changes nothing else', () => {
  fc.assert(
    fc.property(ownWorkbooks(), fc.constantFrom(...BAD), fc.nat(), ({ tables, rows }, bad, at) => {
      const wrong = { code: 'SAI', label: 'Sai', method: 'Nhập tay', ...bad };
      const place = at % (rows.length + 1);
      const damaged = figuresIn(withRows(tables, [...rows.slice(0, place), wrong, ...rows.slice(place)]));
      const sound = figuresIn(withRows(tables, rows));
      expect(damaged).toEqual(sound);
    }),
    runs(25),
  );
});

test('any text in any cell gives figures and never fails', () => {
  const anyText = fc.oneof(
    fc.string({ unit: anyCharacter, maxLength: 20 }),
    fc.stringMatching(/^[A-Z_+\-/ ;="()0-9≥%,]{0,20}$/),
  );
  const anyRow = fc.tuple(
    ownRows(),
    fc.dictionary(
      fc.constantFrom('code', 'unit', 'source', 'condition', 'numerator', 'denominator', 'target', 'decimals'),
      anyText,
    ),
  );
  fc.assert(
    fc.property(workbooks(), fc.array(anyRow, { maxLength: 6 }), anyText, (contents, rows, header) => {
      const own = rows.map(([row, typed]) => ({ ...row, ...typed }));
      const typed = own.map(({ code, target = null }) => ({ code, on: '2023-06-01', value: target }));
      const tables = replaced(aWorkbook(contents), aTable(OWN, own), aTable('Số liệu nhập tay', typed)).map(
        (table) => ({
          ...table,
          rows: table.rows.map((row, index) => [...row, index === 0 ? header : OWN_HEADER]),
        }),
      );
      const records = readWorkbook(tables).value;
      const { value } = countFigures(records);
      for (const { code } of indicatorsOf(records)) expect(figureOf(value, code).text).not.toBe('');
    }),
    runs(60),
  );
});
