import { DOSSIERS_TAB } from '../../src/core/workbook/contract/dossier-tabs';
import { IMPORT_TAB } from '../../src/core/workbook/contract/product-tabs';
import { readTab } from '../../src/core/workbook/reading/read-tab';
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
import { anExport, inBlocks, staged, takenBack, written } from '../builders/imports';
import { AN, BINH, makeReport, type Office, valueIn } from '../builders/office';
import { aDocument } from '../builders/tables';

test('what undoing left is told within what a property holds, however long the names and many the places', () => {
  const subject = 'Kế hoạch '.repeat(60);
  const documents = Array.from({ length: 40 }, (_, index) =>
    aDocument({ subject: `${subject}${index}`, dueOn: '2023-05-30' }),
  );
  const office = anOfficeHolding({ 'Văn bản': documents });
  importedInto(
    office,
    anExport(
      'Văn bản',
      documents.map((document) => ({ ...document, section: 'I.1' })),
    ),
    { size: 40 },
  );
  const sheet = sheetIn(office, 'Văn bản', BINH);
  sheet.getRange(2, 7, 40, 1).setValues(documents.map(() => ['I.2']));
  const state = takenBack(office);
  expect([state.stayedCount, state.stayed.length]).toEqual([40, 10]);
  expect(state.stayed.every(({ name }) => name.length <= 60)).toBe(true);
});

describe('undoing', () => {
  const before = [dossier('A', { remark: 'cũ' }), dossier('B', RETURNED)];

  test('gives back what stood there, and empties the rows that were added', () => {
    const office = anOfficeHolding({ 'Hồ sơ': before });
    const table = tableIn(office, DOSSIERS_TAB);
    importedInto(office, anExport('Hồ sơ', LATER));
    expect(takenBack(office)).toMatchObject({ phase: 'undone', stayedCount: 0 });
    expect(tableIn(office, DOSSIERS_TAB)).toEqual(table);
    expect(logIn(office).map(({ action, result }) => [action, result])).toEqual([
      ['Nhập dữ liệu', 'Xong'],
      ['Hoàn tác nhập dữ liệu', 'Xong'],
    ]);
  });

  test('leaves what an officer has edited since, and names it', () => {
    const office = anOfficeHolding({ 'Hồ sơ': before });
    importedInto(office, anExport('Hồ sơ', LATER));
    const sheet = sheetIn(office, 'Hồ sơ', BINH);
    sheet.getRange('G2').setValue(new Date('2023-04-06T00:00:00+07:00'));
    const cause = (sheet.getDataRange().getValues()[0] as string[]).indexOf('Nguyên nhân trễ') + 1;
    sheet.getRange(5, cause).setValue('mất điện');
    expect(takenBack(office)).toMatchObject({
      stayedCount: 2,
      stayed: [
        { row: 5, name: 'D', column: null },
        { row: 2, name: 'A', column: 'Ngày trả kết quả' },
      ],
    });
    expect(codesIn(office)).toEqual(['A', 'B', 'D']);
  });

  test('an import that is only half written takes back that half', () => {
    const office = anOfficeHolding({ 'Hồ sơ': before });
    const table = tableIn(office, DOSSIERS_TAB);
    staged(office, inBlocks(anExport('Hồ sơ', LATER), 2));
    valueIn(office.as(AN).call('applyImport', 'a1b2c3d4'));
    takenBack(office);
    expect(tableIn(office, DOSSIERS_TAB)).toEqual(table);
  });

  test('a former text that drop-downs no longer take is told', () => {
    const office = anOfficeHolding({
      'Hồ sơ': [dossier('A', { status: 'xong rồi' }), dossier('B', { status: 'chờ  bổ sung' })],
    });
    importedInto(office, anExport('Hồ sơ', [dossier('A', RETURNED), dossier('B', RETURNED)]));
    expect(takenBack(office)).toMatchObject({ stayedCount: 1, stayed: [{ row: 2, column: 'Trạng thái' }] });
    expect(rowsIn(office).map(({ status }) => status)).toEqual(['returned', 'awaiting-supplement']);
  });

  test('is for what was written', () => {
    const office = anOfficeHolding({ 'Hồ sơ': before });
    staged(office, [anExport('Hồ sơ', LATER)]);
    expect(office.as(AN).call('undoImport', 'a1b2c3d4')).toMatchObject({ ok: false, failure: { kind: 'refused' } });
  });
});

describe('an unfinished import', () => {
  const half = (office: Office) => {
    staged(office, inBlocks(anExport('Hồ sơ', LATER), 2));
    valueIn(office.as(AN).call('applyImport', 'a1b2c3d4'));
  };

  test('is brought to its end by a colleague, once its officer has left', () => {
    const office = anOfficeHolding({ 'Hồ sơ': [] });
    half(office);
    const apply = () => office.as(BINH).call('applyImport', 'a1b2c3d4');
    expect(apply()).toMatchObject({ ok: false, failure: { kind: 'busy' } });
    office.world.clock.advance(8 * 60_000);
    expect(valueIn(office.as(BINH).call('importState'))).toMatchObject({
      phase: 'applying',
      done: 1,
      blocks: 3,
      officer: AN,
    });
    written(office, { officer: BINH });
    expect(codesIn(office)).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(logIn(office).map(({ officer, result }) => [officer, result])).toEqual([[BINH, 'Xong']]);
  });

  test('keeps any other import out until it is ended or undone', () => {
    const office = anOfficeHolding({ 'Hồ sơ': [] });
    half(office);
    office.world.clock.advance(8 * 60_000);
    const other = () => office.as(BINH).call('stageImport', 'b2c3d4e5', 0, 1, anExport('Hồ sơ', LATER));
    expect(other()).toMatchObject({ ok: false, failure: { kind: 'refused', message: expect.stringContaining(AN) } });
    takenBack(office, { officer: BINH });
    expect(valueIn(other())).toMatchObject({ id: 'b2c3d4e5', phase: 'staging', done: 1 });
  });

  test('goes on after its officer made a report in between', () => {
    const office = anOfficeHolding({ 'Hồ sơ': [dossier('Z')] });
    half(office);
    makeReport(office);
    written(office);
    expect(codesIn(office)).toEqual(['Z', 'A', 'B', 'C', 'D', 'E']);
    expect(logIn(office).map(({ action, result }) => [action, result])).toEqual([
      ['Nhập dữ liệu', 'Xong'],
      ['Tạo báo cáo', 'Xong'],
      ['Mở thư mục báo cáo cho người cùng làm', 'Xong'],
    ]);
  });

  test('is not written by two windows at once', () => {
    const office = anOfficeHolding({ 'Hồ sơ': [] });
    staged(office, inBlocks(anExport('Hồ sơ', LATER), 5));
    const answers: unknown[] = [];
    // The block is read, not yet written, when the officer presses the button in the other window.
    office.world.interruptAt(12, () => answers.push(office.as(AN).call('applyImport', 'a1b2c3d4')));
    written(office);
    expect(answers).toMatchObject([{ ok: false, failure: { kind: 'busy' } }]);
    expect(codesIn(office)).toEqual(['A', 'B', 'C', 'D', 'E']);
  });
});

describe('the hidden tab', () => {
  const stageIn = (office: Office) => readTab(IMPORT_TAB, tableIn(office, IMPORT_TAB)).rows;

  test('keeps of a finished import what undoing needs, and of an undone one nothing', () => {
    const office = anOfficeHolding({ 'Hồ sơ': [] });
    importedInto(office, anExport('Hồ sơ', LATER));
    expect(new Set(stageIn(office).map(({ kind }) => kind))).toEqual(new Set(['journal']));
    expect(sheetIn(office, IMPORT_TAB.name).isSheetHidden()).toBe(true);
    takenBack(office);
    expect(stageIn(office)).toEqual([]);
  });

  test('is cleared by the next import', () => {
    const office = anOfficeHolding({ 'Hồ sơ': [] });
    importedInto(office, anExport('Hồ sơ', LATER));
    staged(office, [anExport('Hồ sơ', LATER)], { id: 'b2c3d4e5', officer: AN });
    expect(new Set(stageIn(office).map((row) => row.import))).toEqual(new Set(['b2c3d4e5']));
    expect(office.as(AN).call('undoImport', 'a1b2c3d4')).toMatchObject({ ok: false, failure: { kind: 'refused' } });
  });

  test('is emptied when the officer changes his mind', () => {
    const office = anOfficeHolding({ 'Hồ sơ': [] });
    staged(office, inBlocks(anExport('Hồ sơ', LATER), 2));
    expect(valueIn(office.as(AN).call('cancelImport', 'a1b2c3d4')).phase).toBe('cancelled');
    expect(stageIn(office)).toEqual([]);
    expect(codesIn(office)).toEqual([]);
    expect(office.as(AN).call('applyImport', 'a1b2c3d4')).toMatchObject({ ok: false });
    expect(logIn(office)).toMatchObject([{ result: 'Xong', remark: 'Đã bỏ, không ghi gì vào bảng tính.' }]);
  });

  test('that somebody deleted takes what undoing needs along, which is told', () => {
    const office = anOfficeHolding({ 'Hồ sơ': [] });
    staged(office, inBlocks(anExport('Hồ sơ', LATER), 2));
    valueIn(office.as(AN).call('applyImport', 'a1b2c3d4'));
    const spreadsheet = office.file.as(AN).SpreadsheetApp.getActiveSpreadsheet();
    spreadsheet.deleteSheet(sheetIn(office, IMPORT_TAB.name));
    expect(office.as(AN).call('applyImport', 'a1b2c3d4')).toMatchObject({ ok: false, failure: { kind: 'refused' } });
    const { stayed } = takenBack(office);
    expect([stayed, codesIn(office)]).toEqual([[{ kind: 'lost', row: null, column: null, name: '1' }], ['A', 'B']]);
    staged(office, [anExport('Hồ sơ', LATER)], { id: 'b2c3d4e5' });
    expect(written(office, { id: 'b2c3d4e5' }).counts).toMatchObject({ added: 3, unchanged: 2 });
  });

  test('that somebody edited is not written from', () => {
    const office = anOfficeHolding({ 'Hồ sơ': [] });
    staged(office, inBlocks(anExport('Hồ sơ', LATER), 2));
    const content = sheetIn(office, IMPORT_TAB.name).getRange('G2');
    content.setValue(`${String(content.getValue()).slice(0, -8)}AAAAAAAA`);
    expect(office.as(AN).call('applyImport', 'a1b2c3d4')).toMatchObject({ ok: false, failure: { kind: 'refused' } });
    expect(codesIn(office)).toEqual([]);
  });
});
