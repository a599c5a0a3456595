import type { EntryPlan } from '../../../src/core/entry/entry-plan';
import type { EntryKind, EntryValues } from '../../../src/core/entry/entry-types';
import { planEntry } from '../../../src/core/entry/plan-entry';
import { savedEntry } from '../../../src/core/entry/saved-entry';
import { dayOn } from '../../builders/days';
import { anEntry } from '../../builders/entries';
import { aDossier, aLedgerRow, aWorkbook } from '../../builders/tables';

const TABLES = aWorkbook({
  'Hồ sơ': [aDossier({ code: 'HS.CU', receivedOn: '2023-06-09' })],
  'Thu chi': [aLedgerRow()],
});
const KNOWN = { today: dayOn('2023-06-13'), remembered: [] };

function planned(kind: EntryKind, typed: EntryValues = {}): Exclude<EntryPlan, { kind: 'refused' }> {
  const plan = planEntry(anEntry(kind, typed), TABLES, KNOWN);
  if (plan.kind === 'refused') throw new Error(plan.objections.map(({ text }) => text).join());
  return plan;
}

test('an officer is told where a payment stands and what it holds, money grouped, blanks left out', () => {
  expect(savedEntry('ledger', planned('ledger'))).toEqual({
    sheet: 'Thu chi',
    row: 3,
    cells: [
      { header: 'Ngày', text: '12/6/2023' },
      { header: 'Loại', text: 'Chi' },
      { header: 'Khoản mục', text: 'Chi thường xuyên' },
      { header: 'Số tiền (đồng)', text: '14.578.500' },
    ],
    warnings: [],
  });
});

test('of a result the code, the day and the status are told, not the whole dossier', () => {
  expect(savedEntry('result', planned('result'))).toMatchObject({
    sheet: 'Hồ sơ',
    row: 2,
    cells: [
      { header: 'Mã hồ sơ', text: 'HS.CU' },
      { header: 'Ngày trả kết quả', text: '12/6/2023' },
      { header: 'Trạng thái', text: 'Đã trả kết quả' },
    ],
  });
});

test('what should be looked at is told with the row, and only once', () => {
  const plan = planned('ledger', { on: '14/6/2023' });
  expect(savedEntry('ledger', plan).warnings).toEqual(['Ngày: 14/6/2023 sau ngày hôm nay.']);
  expect(savedEntry('ledger', { kind: 'written', row: plan.row, cells: plan.cells }).warnings).toEqual([]);
});
