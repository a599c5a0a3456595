import { form06a } from '../../src/core/annexes/form-06a';
import type { Cell } from '../../src/core/workbook/contract/cell';
import { DOSSIERS_TAB } from '../../src/core/workbook/contract/dossier-tabs';
import { RECONCILED_TAB_NAME, SOFTWARE_TAB_NAME } from '../../src/core/workbook/contract/product-tabs';
import { readWorkbook } from '../../src/core/workbook/reading/read-workbook';
import { failingCallsOf, MODES } from '../builders/faults';
import { AN, anOfficeWith, BINH, type Office, valueIn } from '../builders/office';
import { pastedForm } from '../builders/pasted-form';
import { aDossier, aWorkbook, settings } from '../builders/tables';

const FAILING = failingCallsOf('reconciling');
const RETURNED = { receivedOn: '2023-04-03', returnedOn: '2023-04-06', closedInSoftwareOn: '2023-04-06' } as const;
const CLOSED = aDossier({ ...RETURNED, code: 'HS.KET-THUC' });
const OPEN = aDossier({ ...RETURNED, code: 'HS.CON-MO', closedInSoftwareOn: null });

/** What the software prints when it has closed the first dossier alone. */
function printed(): readonly (readonly Cell[])[] {
  const software = aWorkbook({ 'Hồ sơ': [CLOSED, { ...OPEN, returnedOn: null, status: 'Đang giải quyết' }] });
  const form = form06a(readWorkbook(software).value);
  if (!form) throw new Error('no form');
  return pastedForm(form, 'official');
}

const anOffice = (typed = settings()) => anOfficeWith(aWorkbook({ 'Cấu hình': typed, 'Hồ sơ': [CLOSED, OPEN] }));

function sheetOf({ file }: Office, name: string): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = file.as(AN).SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  if (!sheet) throw new Error(`no tab ${name}`);
  return sheet;
}

/** Pastes over what was there. */
function paste(office: Office, rows: readonly (readonly Cell[])[]): void {
  const sheet = sheetOf(office, SOFTWARE_TAB_NAME);
  const width = Math.max(...rows.map(({ length }) => length));
  sheet.clearContents();
  const cells = rows.map((row) => Array.from({ length: width }, (_, index) => (row[index] ?? '') as string | number));
  sheet.getRange(1, 1, rows.length, width).setValues(cells);
}

function anOfficeWithForm(): Office {
  const office = anOffice();
  valueIn(office.as(AN).call('addSoftwareTab'));
  paste(office, printed());
  return office;
}

const reconciled = (office: Office) => office.as(AN).call('reconcileForms');
const write = (office: Office, officer = AN) => valueIn(office.as(officer).call('writeReconciled'));
const written = (office: Office) => sheetOf(office, RECONCILED_TAB_NAME).getDataRange().getDisplayValues();

describe('the tab for the software’s form', () => {
  test('is made on a press, in front, and takes what is pasted as text', () => {
    const office = anOffice();
    const { call } = office.as(AN);
    expect(valueIn(call('reconcileState'))).toEqual({ tab: 'Đối chiếu', isThere: false });
    expect(valueIn(call('addSoftwareTab'))).toEqual({ tab: 'Đối chiếu', isThere: true });
    const sheet = sheetOf(office, SOFTWARE_TAB_NAME);
    expect(office.file.book.selectionOf(AN).sheetId).toBe(sheet.getSheetId());
    paste(office, [['1.234', '(1)']]);
    expect(sheet.getRange(1, 1, 1, 2).getValues()).toEqual([['1.234', '(1)']]);
  });

  test('is left as it is when another officer presses too', () => {
    const office = anOfficeWithForm();
    const before = sheetOf(office, SOFTWARE_TAB_NAME).getDataRange().getValues();
    valueIn(office.as(BINH).call('addSoftwareTab'));
    expect(sheetOf(office, SOFTWARE_TAB_NAME).getDataRange().getValues()).toEqual(before);
  });
});

describe('reconciling', () => {
  test('names the dossier that the software has not closed', () => {
    const found = valueIn(reconciled(anOfficeWithForm()));
    expect(found).toMatchObject({ period: 'quý II năm 2023', sectors: 1, agreeing: 0, isRead: true, problems: [] });
    expect(found.lines.map(({ name }) => name)).toEqual(['Tổng số', 'Hộ tịch']);
    expect(found.lines[1]?.columns[0]).toEqual({
      number: '(7)',
      label: 'Đã giải quyết: tổng số',
      ours: 2,
      theirs: 1,
    });
    expect(found.lines[1]?.explanations).toMatchObject([
      { makes: 'all', count: 1, columns: ['(7)', '(9)', '(11)', '(13)'], rows: [{ row: 3, code: 'HS.CON-MO' }] },
    ]);
  });

  test('says that the tab is empty, and is refused where there is none', () => {
    const office = anOffice();
    expect(reconciled(office)).toMatchObject({ ok: false, failure: { kind: 'refused' } });
    valueIn(office.as(AN).call('addSoftwareTab'));
    expect(valueIn(reconciled(office))).toMatchObject({ isRead: false, lines: [], problems: [{ row: null }] });
  });

  test('is refused while nobody knows the period', () => {
    const office = anOffice(settings({ year: null }));
    valueIn(office.as(AN).call('addSoftwareTab'));
    expect(reconciled(office)).toMatchObject({
      ok: false,
      failure: { kind: 'refused', details: [expect.stringContaining('Cấu hình')] },
    });
  });

  test('of a frozen period names the rows where they stand now', () => {
    const office = anOfficeWithForm();
    valueIn(office.as(AN).call('freezePeriod'));
    sheetOf(office, DOSSIERS_TAB.name).insertRowsBefore(2, 4);
    expect(valueIn(reconciled(office)).lines[1]?.explanations[0]?.rows[0]).toMatchObject({ row: 7, code: 'HS.CON-MO' });
  });

  test('changes nothing in the Sheet', () => {
    const office = anOfficeWithForm();
    office.world.calls.reset();
    valueIn(reconciled(office));
    expect(Object.keys(office.world.calls.byMethod()).filter((name) => /set|insert|delete|clear/i.test(name))).toEqual(
      [],
    );
  });
});

describe('the tab of results', () => {
  test('is written with one call, numbers as numbers', () => {
    const office = anOfficeWithForm();
    office.world.calls.reset();
    const { rows } = write(office);
    expect(office.world.calls.byMethod()['Range.setValues']).toBe(1);
    const values = written(office);
    expect(values).toHaveLength(rows);
    expect(values[0]?.[0]).toBe('Đối chiếu với phần mềm một cửa, quý II năm 2023');
    expect(values[8]).toEqual(['Cấp xã', 'Hộ tịch', '(7)', 'Đã giải quyết: tổng số', '2', '1', '-1', '', '', '']);
    expect(sheetOf(office, RECONCILED_TAB_NAME).getRange(9, 5, 1, 3).getValues()).toEqual([[2, 1, -1]]);
  });

  test('keeps nothing of a longer result', () => {
    const office = anOfficeWithForm();
    write(office);
    const agreed = form06a(readWorkbook(office.file.tables()).value);
    if (!agreed) throw new Error('no form');
    paste(office, pastedForm(agreed, 'bare'));
    const { rows } = write(office, BINH);
    expect(written(office)).toHaveLength(rows);
    expect(written(office).flat()).toContain('Không có chênh lệch.');
    expect(written(office).flat()).not.toContain('Hộ tịch');
  });

  test('finds room in a sheet that was cropped', () => {
    const office = anOfficeWithForm();
    write(office);
    const wanted = written(office);
    sheetOf(office, RECONCILED_TAB_NAME).deleteRows(4, 990);
    sheetOf(office, RECONCILED_TAB_NAME).deleteColumns(5, 20);
    write(office);
    expect(written(office)).toEqual(wanted);
  });

  test.each(MODES)('whichever call fails (%s), the next press leaves it whole', (mode) => {
    const whole = anOfficeWithForm();
    write(whole);
    const office = anOfficeWithForm();
    const hits: string[] = [];
    for (const [n, hit] of FAILING.each(office, mode, () => office.as(AN).call('writeReconciled'))) {
      hits.push(hit);
      write(office);
      expect({ n, hit, values: written(office).slice(2) }).toEqual({ n, hit, values: written(whole).slice(2) });
    }
    expect(hits.length).toBeGreaterThanOrEqual(FAILING.of(20));
  });
});
