import { ChangeLog } from '../../src/emulator/spreadsheet/change-log';
import { SheetState } from '../../src/emulator/spreadsheet/sheet-state';

const aSheet = () => new SheetState(0, 'Hồ sơ');

test('cells written row by row are one area', () => {
  const { changes, values } = aSheet();
  for (const row of [2, 3, 4]) for (const column of [1, 2, 3]) values.set(row, column, 'x');
  expect(changes.since(0)).toEqual([{ what: 'contents', area: { row: 2, column: 1, rows: 3, columns: 3 } }]);
});

test('cells that lie apart are areas of their own', () => {
  const { changes, values } = aSheet();
  values.set(2, 1, 'x');
  values.set(40, 9, 'y');
  expect(changes.since(0)).toHaveLength(2);
});

test('who has seen a revision is told what came after it, even beside it', () => {
  const { changes, values } = aSheet();
  values.set(2, 1, 'x');
  const seen = changes.revision;
  values.set(2, 2, 'y');
  expect(changes.since(seen)).toEqual([{ what: 'contents', area: { row: 2, column: 2, rows: 1, columns: 1 } }]);
});

test('looks and contents are told apart', () => {
  const { changes, values, notes } = aSheet();
  values.set(1, 1, 'x');
  notes.set(1, 1, 'y');
  expect(changes.since(0)?.map(({ what }) => what)).toEqual(['contents', 'looks']);
});

test('an inserted row moves all rows from there on', () => {
  const sheet = aSheet();
  const seen = sheet.changes.revision;
  sheet.insert('rows', 5, 2);
  const told = sheet.changes.since(seen) ?? [];
  expect(told[0]).toEqual({ what: 'contents', area: { row: 5, column: 1, rows: 998, columns: 26 } });
});

test('what is long past is forgotten, and the log says so', () => {
  const log = new ChangeLog();
  for (let row = 1; row <= 30_000; row += 2) log.record('contents', { row, column: 1, rows: 1, columns: 1 });
  const seen = log.revision;
  log.record('looks', { row: 1, column: 1, rows: 1, columns: 1 });
  expect(log.since(0)).toBeNull();
  expect(log.since(seen)).toHaveLength(1);
});
