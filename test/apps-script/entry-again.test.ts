import { LEDGER_TAB } from '../../src/core/workbook/contract/budget-tabs';
import { DOSSIERS_TAB } from '../../src/core/workbook/contract/dossier-tabs';
import { anEntry } from '../builders/entries';
import {
  anOfficeToEnterIn,
  codes,
  enter,
  objectionIn,
  REFUSED,
  save,
  savedIn,
  tableIn,
  undo,
} from '../builders/entry-office';
import { AN, BINH, makeReport, valueIn } from '../builders/office';

const REMARK_COLUMN = Object.keys(DOSSIERS_TAB.columns).indexOf('remark') + 1;

describe('saving twice', () => {
  test('with one token writes one row and answers it again', () => {
    const office = anOfficeToEnterIn();
    const order = anEntry('ledger');
    const first = savedIn(save(office, order));
    expect(savedIn(save(office, order))).toEqual(first);
    expect(tableIn(office, LEDGER_TAB).rows).toHaveLength(2);
  });

  test('finds the row also after others were put above it', () => {
    const office = anOfficeToEnterIn();
    const order = anEntry('dossier');
    savedIn(save(office, order));
    office.file.as(AN).SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Hồ sơ')?.insertRowsBefore(2, 3);
    expect(savedIn(save(office, order)).row).toBe(7);
  });

  test('two equal lines of money with two tokens are two', () => {
    const office = anOfficeToEnterIn();
    savedIn(enter(office, 'ledger'));
    savedIn(enter(office, 'ledger'));
    expect(tableIn(office, LEDGER_TAB).rows).toHaveLength(3);
  });

  test('with one token and other values says where the first ones stand', () => {
    const office = anOfficeToEnterIn();
    const { token } = anEntry('ledger');
    savedIn(save(office, anEntry('ledger', {}, token)));
    expect(objectionIn(save(office, anEntry('ledger', { amountVnd: '1' }, token)))).toContain('đã ghi vào dòng 2');
    expect(tableIn(office, LEDGER_TAB).rows).toHaveLength(2);
  });
});

describe('taking back', () => {
  test('empties the row that was written', () => {
    const office = anOfficeToEnterIn();
    const before = tableIn(office, DOSSIERS_TAB);
    const order = anEntry('dossier');
    savedIn(save(office, order));
    expect(valueIn(undo(office, order.token))).toEqual({ sheet: 'Hồ sơ', row: 4 });
    expect(tableIn(office, DOSSIERS_TAB)).toEqual(before);
  });

  test('gives a dossier back what stood in its cells', () => {
    const office = anOfficeToEnterIn();
    const before = tableIn(office, DOSSIERS_TAB);
    const order = anEntry('result', { status: 'Từ chối' });
    savedIn(save(office, order));
    valueIn(undo(office, order.token));
    expect(tableIn(office, DOSSIERS_TAB)).toEqual(before);
  });

  test('twice is the same as once', () => {
    const office = anOfficeToEnterIn();
    const order = anEntry('result');
    savedIn(save(office, order));
    expect(undo(office, order.token)).toEqual(undo(office, order.token));
  });

  test('is refused once somebody edited the row', () => {
    const office = anOfficeToEnterIn();
    const order = anEntry('dossier');
    savedIn(save(office, order));
    const sheet = office.file.as(BINH).SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Hồ sơ');
    sheet?.getRange(4, REMARK_COLUMN).setValue('chờ chữ ký');
    expect(undo(office, order.token)).toMatchObject(REFUSED);
    expect(codes(office)).toContain('HS.MOI');
  });

  test('is refused for what nobody remembers', () => {
    expect(undo(anOfficeToEnterIn(), 'token-0')).toMatchObject(REFUSED);
  });
});

describe('colleagues', () => {
  test('who make a report keep nobody from entering', () => {
    const office = anOfficeToEnterIn();
    const rows: number[] = [];
    office.world.interruptAt(20, () => rows.push(savedIn(enter(office, 'dossier')).row));
    makeReport(office, BINH);
    expect(rows).toEqual([4]);
  });

  test('who hold the lock are waited for, and then named as the reason', () => {
    const office = anOfficeToEnterIn();
    const other = office.file.begin(BINH);
    other.globals.LockService.getDocumentLock().tryLock(1);
    expect(enter(office, 'dossier')).toMatchObject({ ok: false, failure: { kind: 'busy' } });
    other.end();
    expect(savedIn(enter(office, 'dossier')).row).toBe(4);
  });

  test('who answered the dossier meanwhile are not overwritten by a first try that was lost', () => {
    const office = anOfficeToEnterIn();
    office.world.calls.reset();
    const lost = anEntry('result');
    savedIn(save(office, lost));
    valueIn(undo(office, lost.token));
    const theirs = anEntry('result', { status: 'Từ chối' });
    savedIn(save(office, theirs, BINH));
    expect(objectionIn(save(office, lost))).toContain('đã trả ngày 12/6/2023');
  });

  test('enter into the next row', () => {
    const office = anOfficeToEnterIn();
    savedIn(save(office, anEntry('dossier', { code: 'HS.1' }), AN));
    savedIn(save(office, anEntry('dossier', { code: 'HS.2' }), BINH));
    expect(codes(office).slice(-2)).toEqual(['HS.1', 'HS.2']);
  });
});
