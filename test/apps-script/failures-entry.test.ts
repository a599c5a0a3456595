import type { EntryKind, EntryOrder } from '../../src/core/entry/entry-types';
import { LEDGER_TAB } from '../../src/core/workbook/contract/budget-tabs';
import { DOSSIERS_TAB } from '../../src/core/workbook/contract/dossier-tabs';
import { DOCUMENTS_TAB } from '../../src/core/workbook/contract/record-tabs';
import { tableOf } from '../../src/core/workbook/reading/read-workbook';
import { anEntry } from '../builders/entries';
import { failingCallsOf, MODES, withFault } from '../builders/faults';
import { AN, anOfficeWith, BINH, type Office, valueIn } from '../builders/office';
import { aDocument, aDossier, aLedgerRow, aWorkbook } from '../builders/tables';

const anOfficeToEnterIn = () =>
  anOfficeWith(
    aWorkbook({
      'Hồ sơ': [aDossier({ code: 'HS.CU' })],
      'Văn bản': [aDocument({ number: '11', symbol: 'KH-UBND', issuedOn: '2023-06-09' })],
      'Thu chi': [aLedgerRow()],
    }),
  );

const save = (office: Office, order: EntryOrder, officer = AN) => office.as(officer).call('saveEntry', order);
const undo = (office: Office, token: string) => office.as(AN).call('undoEntry', token);
const takeBack = (office: Office, ...orders: readonly EntryOrder[]) => {
  for (const { token } of orders) valueIn(undo(office, token));
};
const contentIn = ({ file }: Office) =>
  JSON.stringify([DOSSIERS_TAB, DOCUMENTS_TAB, LEDGER_TAB].map((tab) => tableOf(file.tables(), tab)));

const FAILING = failingCallsOf('entry');

function* eachCall(office: Office, mode: (typeof MODES)[number], action: (n: number) => unknown) {
  for (const n of FAILING.numbers(mode)) {
    const hit = withFault(office, n, mode, () => action(n));
    if (hit === null) return;
    yield { n, hit };
  }
}

const KINDS: readonly EntryKind[] = ['dossier', 'result', 'issued', 'ledger'];

describe.each(MODES)('one service call fails (%s)', (mode) => {
  test.each(KINDS)(
    'while a %s is saved: saved again it is there once, and the next officer is not kept out',
    (kind) => {
      const order = (n: number) => anEntry(kind, {}, `${mode} ${kind} ${n}`);
      const next = anEntry('ledger', { amountVnd: '7' });
      const office = anOfficeToEnterIn();
      valueIn(save(office, order(0)));
      valueIn(save(office, next, BINH));
      const wanted = contentIn(office);
      takeBack(office, order(0), next);
      let count = 0;
      for (const { n, hit } of eachCall(office, mode, (at) => save(office, order(at)))) {
        count++;
        expect({ n, hit, outcome: valueIn(save(office, order(n))).kind }).toEqual({ n, hit, outcome: 'saved' });
        valueIn(save(office, next, BINH));
        expect({ n, hit, content: contentIn(office) }).toEqual({ n, hit, content: wanted });
        takeBack(office, order(n), next);
      }
      expect(count).toBeGreaterThanOrEqual(FAILING.of(13));
    },
  );

  test.each(KINDS)('while a %s is taken back: taken back again, all is as it was', (kind) => {
    const office = anOfficeToEnterIn();
    const untouched = contentIn(office);
    const order = anEntry(kind);
    valueIn(save(office, order));
    let count = 0;
    for (const { n, hit } of eachCall(office, mode, () => undo(office, order.token))) {
      count++;
      valueIn(undo(office, order.token));
      expect({ n, hit, content: contentIn(office) }).toEqual({ n, hit, content: untouched });
      valueIn(save(office, order));
    }
    expect(count).toBeGreaterThanOrEqual(FAILING.of(6));
  });
});

test('a result that was killed between the day and a status that stands apart is whole after the next try, and so is its undo', () => {
  const office = anOfficeToEnterIn();
  const sheet = office.file.as(AN).SpreadsheetApp.getActiveSpreadsheet().getSheetByName(DOSSIERS_TAB.name);
  sheet?.insertColumnsAfter(7, 1);
  sheet?.getRange(1, 8).setValue('Người trả');
  const before = contentIn(office);
  const order = anEntry('result');
  office.world.calls.reset();
  valueIn(save(office, order));
  takeBack(office, order);
  const writes = office.world.calls.log.flatMap((call, index) => (call === 'Range.setValues' ? [index + 1] : []));
  const again = anEntry('result');
  withFault(office, writes[1] ?? 0, 'kill', () => save(office, again));
  expect(valueIn(save(office, again))).toMatchObject({ kind: 'saved', saved: { row: 2 } });
  expect(sheet?.getRange(2, 7, 1, 3).getDisplayValues()).toEqual([['12/06/2023', '', 'Đã trả kết quả']]);
  office.world.calls.reset();
  valueIn(undo(office, again.token));
  const undoing = office.world.calls.log.flatMap((call, index) => (call === 'Range.setValues' ? [index + 1] : []));
  expect(undoing).toHaveLength(2);
  valueIn(save(office, again));
  withFault(office, undoing[1] ?? 0, 'kill', () => undo(office, again.token));
  takeBack(office, again);
  expect(contentIn(office)).toBe(before);
});

test('a colleague whose freeze was killed is waited for no longer than his lease lasts', () => {
  const office = anOfficeToEnterIn();
  office.world.calls.reset();
  valueIn(office.as(BINH).call('freezePeriod'));
  const writes = office.world.calls.log.flatMap((call, index) => (call === 'Range.setValues' ? [index + 1] : []));
  const [{ freeze = '' } = {}] = valueIn(office.as(BINH).call('freezeState')).periods;
  valueIn(office.as(BINH).call('openFrozenPeriod', freeze, 'thử'));
  withFault(office, writes[1] ?? 0, 'kill', () => office.as(BINH).call('freezePeriod'));
  expect(save(office, anEntry('dossier'))).toMatchObject({
    ok: false,
    failure: { kind: 'busy', message: expect.stringContaining('Chốt số liệu') },
  });
  office.world.clock.advance(8 * 60_000);
  expect(valueIn(save(office, anEntry('dossier'))).kind).toBe('saved');
});
