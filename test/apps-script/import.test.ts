import type { ImportRows } from '../../src/core/import/import-rows';
import type { Cell } from '../../src/core/workbook/contract/cell';
import { DOSSIERS_TAB } from '../../src/core/workbook/contract/dossier-tabs';
import { on } from '../builders/days';
import {
  anOfficeHolding,
  codesIn,
  dossier,
  importedInto,
  LATER,
  logIn,
  RETURNED,
  rowsIn,
  sheetIn,
  tableIn,
} from '../builders/import-office';
import { anExport, inBlocks, staged, written } from '../builders/imports';
import { AN, BINH, valueIn } from '../builders/office';
import { aLedgerRow } from '../builders/tables';

describe('an import', () => {
  test('adds what is new, changes what differs, and counts the rest', () => {
    const office = anOfficeHolding({ 'Hồ sơ': [dossier('A'), dossier('B', RETURNED)] });
    const { preview, state } = importedInto(office, anExport('Hồ sơ', LATER));
    expect(preview.state.counts).toEqual({ added: 3, changed: 1, unchanged: 1, refused: 0, kept: 0 });
    expect(preview.changed).toEqual([
      {
        row: 2,
        sheetRow: 2,
        name: 'A',
        cells: [
          { column: 'Ngày trả kết quả', before: '', after: '05/4/2023' },
          { column: 'Trạng thái', before: 'Đang giải quyết', after: 'Đã trả kết quả' },
        ],
      },
    ]);
    expect(state.counts).toEqual(preview.state.counts);
    expect(codesIn(office)).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(rowsIn(office).every(({ status }) => status === 'returned')).toBe(true);
  });

  test('names each refused row of the export with its reason, and imports the others', () => {
    const office = anOfficeHolding({ 'Hồ sơ': [] });
    const rows = anExport('Hồ sơ', [dossier('A', { procedureCode: '9.9' }), dossier('B')]);
    const { preview, state } = importedInto(office, rows);
    expect(preview.refused).toEqual([
      {
        row: 2,
        name: 'A',
        column: 'Mã TTHC',
        text: 'Không có thủ tục mã «9.9» ở tab «Thủ tục» (hoặc dòng thủ tục đó đang có lỗi). Dòng này không được nhập.',
      },
    ]);
    expect(state.counts).toMatchObject({ added: 1, refused: 1 });
    expect(codesIn(office)).toEqual(['B']);
  });

  test('keeps codes and texts that look like numbers, days or formulas as they are', () => {
    const office = anOfficeHolding({ 'Hồ sơ': [] });
    const strange = dossier('000.1', { remark: '=1+1', delayCause: '12/5' });
    importedInto(office, anExport('Hồ sơ', [strange, dossier('1.010', { remark: '+84' })]));
    expect(rowsIn(office)).toMatchObject([
      { code: '000.1', remark: '=1+1', delayCause: '12/5' },
      { code: '1.010', remark: '+84' },
    ]);
    const formulas = sheetIn(office, 'Hồ sơ').getDataRange().getFormulas().flat();
    expect(formulas.filter((formula) => formula !== '')).toEqual([]);
  });

  test('leaves formulas, notes and columns of officers alone', () => {
    const office = anOfficeHolding({ 'Hồ sơ': [dossier('A'), dossier('B'), dossier('C')] });
    const sheet = sheetIn(office, 'Hồ sơ');
    sheet.insertColumnsBefore(7, 1);
    sheet.getRange('G1:G4').setValues([['Sổ giấy'], ['x'], ['y'], ['z']]);
    sheet.getRange('H3').setFormula('=TODAY()');
    sheet.getRange('F2').setNote('đã gọi');
    importedInto(office, anExport('Hồ sơ', [dossier('A', RETURNED), dossier('B', RETURNED), dossier('C', RETURNED)]), {
      size: 3,
    });
    expect(sheet.getRange('G1:G4').getValues()).toEqual([['Sổ giấy'], ['x'], ['y'], ['z']]);
    expect(sheet.getRange('H3').getFormula()).toBe('=TODAY()');
    expect(sheet.getRange('F2').getNote()).toBe('đã gọi');
    expect(sheet.getRange('H2:I2').getValues()[0]?.[1]).toBe('Đã trả kết quả');
    expect(sheet.getRange('H4').getValue()).not.toBe('');
  });

  test('goes around a cell that its drop-down would refuse', () => {
    const office = anOfficeHolding({ 'Hồ sơ': [dossier('A'), dossier('B', { status: 'xong rồi' }), dossier('C')] });
    importedInto(office, anExport('Hồ sơ', [dossier('A', RETURNED), dossier('C', RETURNED)]), { size: 2 });
    const statuses = tableIn(office, DOSSIERS_TAB).rows.map((row) => row[7]);
    expect(statuses).toEqual(['Trạng thái', 'Đã trả kết quả', 'xong rồi', 'Đã trả kết quả']);
  });

  test('keeps the hour of a day that it does not change', () => {
    const office = anOfficeHolding({ 'Hồ sơ': [dossier('A'), dossier('B', RETURNED), dossier('C')] });
    const cell = sheetIn(office, 'Hồ sơ').getRange('G3');
    cell.setValue(new Date('2023-04-05T09:30:00+07:00'));
    importedInto(office, anExport('Hồ sơ', [dossier('A', RETURNED), dossier('C', RETURNED)]), { size: 2 });
    expect((cell.getValue() as Date).toISOString()).toBe('2023-04-05T02:30:00.000Z');
  });

  test('finds its rows again when officers sort and type between two blocks', () => {
    const office = anOfficeHolding({ 'Hồ sơ': LATER.map(({ code }) => dossier(String(code))) });
    staged(office, inBlocks(anExport('Hồ sơ', LATER), 2));
    valueIn(office.as(AN).call('applyImport', 'a1b2c3d4'));
    const sheet = sheetIn(office, 'Hồ sơ', BINH);
    const range = sheet.getRange(2, 1, 5, 15);
    range.setValues(range.getValues().reverse());
    sheet
      .getRange(7, 1, 1, 8)
      .setValues([['F', '1.000004', new Date('2023-04-03T00:00:00+07:00'), 'Trực tiếp', '', '', '', 'Chờ bổ sung']]);
    written(office);
    expect(codesIn(office)).toEqual(['E', 'D', 'C', 'B', 'A', 'F']);
    expect(rowsIn(office).map(({ status }) => status)).toEqual([...Array(5).fill('returned'), 'awaiting-supplement']);
  });

  test('has one line in the log, from staging to the end', () => {
    const office = anOfficeHolding({ 'Hồ sơ': [] });
    importedInto(office, anExport('Hồ sơ', LATER));
    expect(logIn(office)).toMatchObject([
      {
        action: 'Nhập dữ liệu',
        officer: AN,
        result: 'Xong',
        remark: 'Tab «Hồ sơ»: thêm 5, sửa 0, không đổi 0, từ chối 0 dòng.',
      },
    ]);
  });

  test('of ledger rows adds only those that are missing, however often they are equal', () => {
    const office = anOfficeHolding({ 'Thu chi': [aLedgerRow({ content: 'đã có' })] });
    const rows = anExport('Thu chi', [aLedgerRow(), aLedgerRow(), aLedgerRow(), aLedgerRow({ amountVnd: 5 })]);
    const { state } = importedInto(office, rows, { size: 1 });
    expect(state.counts).toEqual({ added: 3, changed: 0, unchanged: 1, refused: 0, kept: 0 });
    expect(importedInto(office, rows, { size: 3, id: 'b2c3d4e5' }).state.counts).toMatchObject({
      added: 0,
      unchanged: 4,
    });
  });

  test('into a Sheet that lacks a required column says what is missing and writes nothing', () => {
    const office = anOfficeHolding({ 'Hồ sơ': [dossier('A')] });
    sheetIn(office, 'Hồ sơ').getRange('H1').setValue('Tình trạng');
    const { call } = office.as(AN);
    valueIn(call('stageImport', 'a1b2c3d4', 0, 1, anExport('Hồ sơ', LATER)));
    expect(call('previewImport', 'a1b2c3d4')).toMatchObject({
      ok: false,
      failure: { kind: 'refused', details: [expect.stringContaining('«Trạng thái»')] },
    });
    expect(office.as(BINH).call('applyImport', 'a1b2c3d4')).toMatchObject({ ok: false, failure: { kind: 'refused' } });
    expect(tableIn(office, DOSSIERS_TAB).rows).toHaveLength(2);
  });
});

test('a column that goes missing half way stops the import, which goes on once it is back', () => {
  const office = anOfficeHolding({ 'Hồ sơ': [] });
  staged(office, inBlocks(anExport('Hồ sơ', LATER), 2));
  const { call } = office.as(AN);
  valueIn(call('applyImport', 'a1b2c3d4'));
  const header = sheetIn(office, 'Hồ sơ').getRange('H1');
  header.setValue('Tình trạng');
  expect(call('applyImport', 'a1b2c3d4')).toMatchObject({ ok: false, failure: { kind: 'refused' } });
  expect(valueIn(call('importState'))).toMatchObject({ phase: 'applying', done: 1 });
  header.setValue('Trạng thái');
  written(office);
  expect(codesIn(office)).toEqual(['A', 'B', 'C', 'D', 'E']);
});

test('what is sent is checked before it is kept', () => {
  const office = anOfficeHolding({ 'Hồ sơ': [] });
  const rows = anExport('Hồ sơ', LATER);
  const stage = (id: string, index: number, count: number, given: ImportRows) =>
    office.as(AN).call('stageImport', id, index, count, given);
  for (const answer of [
    stage('=1', 0, 1, rows),
    stage('a1b2c3d4', 1, 1, rows),
    stage('a1b2c3d4', 0, 1, { ...rows, tab: 'Cấu hình' }),
  ]) {
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'refused' } });
  }
});

test('calls grow with blocks, not with rows', () => {
  const callsFor = (count: number) => {
    const stand = Array.from({ length: count }, (_, index) => dossier(`S.${index}`));
    const office = anOfficeHolding({ 'Hồ sơ': stand });
    const fresh = Array.from({ length: count }, (_, index) => dossier(`N.${index}`));
    const rows = anExport('Hồ sơ', [
      ...stand.map((row, index) => (index % 3 === 0 ? { ...row, ...RETURNED } : row)),
      ...fresh,
    ]);
    staged(office, [rows]);
    office.world.calls.reset();
    written(office);
    return office.world.calls.total;
  };
  expect(callsFor(400) - callsFor(60)).toBeLessThanOrEqual(2);
});

test('a day that was typed with an hour and a blank cell are no difference', () => {
  const rows: readonly (readonly Cell[])[] = [
    ['A', '1.000004', on('2023-04-03'), 'trực  tiếp', null, '', null, 'ĐANG GIẢI QUYẾT'],
  ];
  const office = anOfficeHolding({ 'Hồ sơ': [dossier('A')] });
  const headers = [
    'Mã hồ sơ',
    'Mã TTHC',
    'Ngày tiếp nhận',
    'Hình thức tiếp nhận',
    'Ngày hẹn trả',
    'Ngày hẹn lại',
    'Ngày trả kết quả',
    'Trạng thái',
  ];
  const preview = staged(office, [{ tab: 'Hồ sơ', headers, rows: rows.map((cells) => ({ row: 2, cells })) }]);
  expect(preview.state.counts).toMatchObject({ added: 0, changed: 0, unchanged: 1 });
});
