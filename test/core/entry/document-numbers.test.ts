import fc from 'fast-check';
import {
  isOwnIssuer,
  issuedBy,
  nextNumber,
  numberedDocuments,
  numberWarnings,
  usualSymbol,
} from '../../../src/core/entry/document-numbers';
import type { NumberedDocument } from '../../../src/core/entry/entry-types';
import { readWorkbook } from '../../../src/core/workbook/reading/read-workbook';
import { dayOn } from '../../builders/days';
import { runs } from '../../builders/runs';
import { AGENCY, aDocument, aWorkbook, settings } from '../../builders/tables';

const KINDS = ['one', 'by-type', 'decisions-apart'] as const;

const issued = (number: string, symbol: string, issuedOn: string, type = 'KH') =>
  aDocument({ number, symbol, issuedOn, type });
const documentsOf = (...rows: readonly ReturnType<typeof aDocument>[]) =>
  numberedDocuments(readWorkbook(aWorkbook({ 'Văn bản': rows })).value.documents ?? []);

const REGISTER = documentsOf(
  issued('57', 'QĐ-UBND', '2023-02-22', 'QĐ'),
  issued('93', 'KH-UBND', '2023-01-17'),
  issued('315', 'UBND-VP', '2023-03-03', 'CV'),
  issued('12', 'KH-UBND', '2022-12-30'),
);
const next = (type: string, iso: string, kind: (typeof KINDS)[number] = 'decisions-apart') =>
  nextNumber(type, dayOn(iso), { documents: REGISTER, kind });

describe('the next number', () => {
  test.each([
    ['decisions have their own series, all else shares one', 'decisions-apart', ['58', '316', '316']],
    ['each type its own', 'by-type', ['58', '94', '316']],
    ['all one', 'one', ['316', '316', '316']],
  ] as const)('%s', (_, kind, numbers) => {
    expect(['QĐ', 'KH', 'CV'].map((type) => next(type, '2023-06-13', kind))).toEqual(numbers);
  });

  test('begins with 01 on 1 January and goes on where the old year ended until 31 December', () => {
    expect(next('KH', '2024-01-01')).toBe('01');
    expect(next('KH', '2022-12-31')).toBe('13');
  });

  test('follows the type however it is written', () => {
    expect(next('qđ', '2023-06-13')).toBe('58');
  });

  test('counts own documents only, and no legal document, whose symbol carries the year', () => {
    const documents = documentsOf(
      issued('900', 'KH-UBND', '2023-05-01'),
      { ...issued('950', 'KH-UBND', '2023-05-01'), issuer: 'UBND thành phố Nha Trang' },
      issued('980', '2023/QĐ-UBND', '2023-05-01', 'QĐ'),
      aDocument({ dueOn: '2023-05-01' }),
    );
    expect(nextNumber('KH', dayOn('2023-06-13'), { documents, kind: 'one' })).toBe('901');
  });

  test('is read from a full symbol too', () => {
    const documents = documentsOf(issued('', '208/KH-UBND', '2023-02-13'));
    expect(nextNumber('KH', dayOn('2023-02-14'), { documents, kind: 'one' })).toBe('209');
  });
});

test('the usual symbol is that of the last document of the type', () => {
  const usual = (type: string) => usualSymbol(type, { documents: REGISTER, agencySymbol: 'UBND' });
  expect(['CV', 'KH', 'BC'].map(usual)).toEqual(['UBND-VP', 'KH-UBND', 'BC-UBND']);
  expect(usualSymbol('CV', { documents: [], agencySymbol: 'UBND' })).toBe('UBND');
});

describe('a number', () => {
  const warnings = (number: string, iso: string, type = 'KH') =>
    numberWarnings(
      { number, symbol: `${type}-UBND`, type, day: dayOn(iso) },
      { documents: REGISTER, kind: 'decisions-apart' },
    ).map(({ code }) => code);

  test('that rises with the days is in order, a gap and the same day included', () => {
    expect(warnings('94', '2023-01-17')).toEqual([]);
    expect(warnings('400', '2023-03-03')).toEqual([]);
  });

  test('above another with an earlier day, or below one with a later, is not', () => {
    expect(warnings('316', '2023-03-02')).toEqual(['number-out-of-order']);
    expect(warnings('92', '2023-01-18')).toEqual(['number-out-of-order']);
    expect(warnings('58', '2023-02-21', 'QĐ')).toEqual(['number-out-of-order']);
  });

  test('out of order is told with the nearest documents on both sides', () => {
    const documents = documentsOf(
      ...[issued('10', 'KH-UBND', '2023-05-10'), issued('12', 'KH-UBND', '2023-05-12')],
      ...[issued('20', 'KH-UBND', '2023-05-02'), issued('18', 'KH-UBND', '2023-05-01')],
      issued('30', 'KH-UBND', '2023-05-03'),
    );
    const typed = { number: '15', symbol: 'KH-UBND', type: 'KH', day: dayOn('2023-05-05') };
    const [warning] = numberWarnings(typed, { documents, kind: 'one' });
    const neighbours = warning?.code === 'number-out-of-order' ? warning.neighbours : [];
    expect(neighbours.map(({ symbol }) => symbol)).toEqual(['12/KH-UBND', '18/KH-UBND']);
  });

  test('of letters, and of a legal document, are not judged', () => {
    expect(warnings('315a', '2023-01-01')).toEqual([]);
    const legal = { number: '57', symbol: '2023/QĐ-UBND', type: 'QĐ', day: dayOn('2023-01-01') };
    expect(numberWarnings(legal, { documents: REGISTER, kind: 'one' })).toEqual([]);
  });

  test('that another document of the series has is told', () => {
    expect(warnings('315', '2023-03-03')).toEqual(['number-taken']);
    expect(warnings('57', '2023-01-16')).toEqual([]);
  });
});

test('each issuer of the office numbers its documents by itself', () => {
  const centre = 'Trung tâm Phục vụ hành chính công';
  const { documents: read, settings: typed } = readWorkbook(
    aWorkbook({
      'Cấu hình': settings({ ownIssuers: centre }),
      'Văn bản': [
        issued('93', 'KH-UBND', '2023-01-17'),
        aDocument({ number: '04', symbol: 'KH-TTPVHCC', issuedOn: '2023-01-20', issuer: centre }),
      ],
    }),
  ).value;
  const all = numberedDocuments(read ?? []);
  const nextOf = (issuer: string) =>
    nextNumber('KH', dayOn('2023-02-01'), { documents: issuedBy(issuer, all), kind: 'one' });
  expect(nextOf(centre)).toBe('05');
  expect(nextOf(AGENCY)).toBe('94');
  expect([centre, AGENCY, 'Sở Nội vụ'].map((issuer) => isOwnIssuer(issuer, typed))).toEqual([true, true, false]);
});

const aNumbered = fc.record({
  row: fc.nat(),
  number: fc.integer({ min: 1, max: 300 }),
  type: fc.constantFrom('QĐ', 'KH', 'CV'),
  day: fc.integer({ min: dayOn('2022-12-01'), max: dayOn('2024-01-31') }),
  symbol: fc.constant('1/KH-UBND'),
  issuer: fc.constant(AGENCY),
}) as fc.Arbitrary<NumberedDocument>;

test('the proposed number is never taken, and in order on any day that is not before the last', () => {
  fc.assert(
    fc.property(
      fc.array(aNumbered),
      fc.constantFrom(...KINDS),
      fc.constantFrom('QĐ', 'KH', 'CV'),
      (documents, kind, type) => {
        const day = dayOn('2023-12-31');
        const number = nextNumber(type, day, { documents, kind });
        expect(numberWarnings({ number, symbol: `${type}-UBND`, type, day }, { documents, kind })).toEqual([]);
      },
    ),
    runs(40),
  );
});

test('numbers that are proposed one after the other are in order among themselves', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ type: fc.constantFrom('QĐ', 'KH', 'CV'), later: fc.nat(40) }), { maxLength: 30 }),
      fc.constantFrom(...KINDS),
      (steps, kind) => {
        let day = dayOn('2023-11-01');
        const documents: NumberedDocument[] = [];
        for (const { type, later } of steps) {
          day = (day + later) as typeof day;
          const number = nextNumber(type, day, { documents, kind });
          const symbol = `${number}/${type}-UBND`;
          expect(numberWarnings({ number, symbol, type, day }, { documents, kind })).toEqual([]);
          documents.push({ row: documents.length, number: Number(number), type, day, symbol, issuer: AGENCY });
        }
      },
    ),
    runs(40),
  );
});
