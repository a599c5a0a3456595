import fc from 'fast-check';
import type { Journal } from '../../../src/core/import/journal/journal';
import { counts, NONE, planOf, reasons } from '../../builders/import-plans';
import { anExport, imported, trimmed, undone } from '../../builders/imports';
import { runs } from '../../builders/runs';
import { aDocument, aDossier, aProcedure, aWorkbook } from '../../builders/tables';

const dossier = (typed = {}) => aDossier({ code: 'H32-1', ...typed });

describe('a row of the export in another spelling of its code', () => {
  test('is the row of the register', () => {
    const plan = planOf('Hồ sơ', { here: [dossier()], there: [dossier({ code: 'h32–1\u200b', amountVnd: 5 })] });
    expect(counts(plan)).toEqual({ ...NONE, changed: 1 });
    expect(plan.changed[0]?.cells.map(({ field }) => field)).toEqual(['amountVnd']);
  });

  test('is the same row as another of the export', () => {
    const plan = planOf('Hồ sơ', { there: [dossier(), dossier({ code: 'H32 - 1', amountVnd: 5 })] });
    expect(reasons(plan)).toEqual([[3, 'row-repeated']]);
  });

  test('keeps the code of its procedure as the list has it', () => {
    const beside = { 'Thủ tục': [aProcedure({ code: '2.000815' })] };
    const here = [dossier({ procedureCode: '2.000815' })];
    const plan = planOf('Hồ sơ', { here, there: [dossier({ procedureCode: '２.000815\u200b' })], beside });
    expect(counts(plan)).toEqual({ ...NONE, unchanged: 1 });
  });

  test('is the document of the register', () => {
    const on = { issuedOn: '2023-04-03', number: '5' };
    const plan = planOf('Văn bản', {
      here: [aDocument({ ...on, symbol: 'QĐ-UBND' })],
      there: [aDocument({ ...on, symbol: 'Q\u00d0–ubnd' })],
    });
    expect(counts(plan)).toEqual({ ...NONE, unchanged: 1 });
  });
});

test('undoing an import of odd codes leaves the workbook as it was', () => {
  const decoration = fc.constantFrom('', '\u200b', '\u200e', '\u00ad', '\ufeff', ' ');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(4), decoration, fc.constantFrom('-', '–', '\u2011')), { maxLength: 6 }),
      (codes) => {
        const before = aWorkbook({ 'Hồ sơ': [dossier({ code: 'H32-0', amountVnd: 1 })] });
        const rows = codes.map(([last, mark, hyphen]) => dossier({ code: `${mark}H32${hyphen}${last}`, amountVnd: 2 }));
        const { journal, tables } = imported(before, anExport('Hồ sơ', rows));
        expect(counts(imported(tables, anExport('Hồ sơ', rows)).plan)).toMatchObject({ added: 0, changed: 0 });
        expect(trimmed(undone(tables, journal))).toEqual(trimmed(before));
      },
    ),
    runs(50),
  );
});

test('an import that an earlier version journalled is not written twice, and can be undone', () => {
  const before = aWorkbook({ 'Hồ sơ': [dossier({ amountVnd: 1 })] });
  const { journal, tables } = imported(
    before,
    anExport('Hồ sơ', [dossier({ amountVnd: 2 }), dossier({ code: 'H32-2' })]),
  );
  const typed = <T extends { readonly key: string; readonly name: string }>(row: T): T => ({ ...row, key: row.name });
  const old: Journal = { ...journal, changed: journal.changed.map(typed), added: journal.added.map(typed) };
  expect(old.added.map(({ key }) => key)).toEqual(['H32-2']);
  expect(trimmed(undone(tables, old))).toEqual(trimmed(before));
});

test('rows of unticked boxes below the register do not push imported rows down', () => {
  const blank = { code: null, procedureCode: null, receivedOn: null, channel: null, status: null };
  const before = aWorkbook({ 'Hồ sơ': [dossier(), { ...blank, paidOnline: false }, { ...blank, paidOnline: false }] });
  const { tables } = imported(
    before,
    anExport('Hồ sơ', [dossier({ code: 'H32-2' })], ['code', 'procedureCode', 'receivedOn', 'channel', 'status']),
  );
  expect(tables.find(({ name }) => name === 'Hồ sơ')?.rows[2]?.[0]).toBe('H32-2');
});
