import fc from 'fast-check';
import { DOCUMENTS_TAB } from '../../src/core/workbook/contract/record-tabs';
import { loadDist } from '../../src/emulator/world/load-dist';
import { builtScript } from '../builders/built-script';
import { isoText, on } from '../builders/days';
import { anOfficeToEnterIn, enter, savedIn, tableIn } from '../builders/entry-office';
import { AN, anOffice, anOfficeWith, valueIn } from '../builders/office';
import { runs } from '../builders/runs';
import { aDossier, aWorkbook } from '../builders/tables';

type CellFunction = (...args: unknown[]) => unknown;

const project = loadDist(builtScript(), {}) as Record<string, CellFunction>;
const call = (name: string, ...args: unknown[]) => (project[name] as CellFunction)(...args);

const OLD_DAYS = ['1975-04-30', '1960-01-01', '1945-09-02', '1975-06-12', '1975-06-13', '1955-07-01', '1947-04-01'];
const anyDay = fc.oneof(fc.constantFrom(...OLD_DAYS), fc.integer({ min: -8800, max: 47_000 }).map(isoText));

/** What a script reads of a cell that shows the day. */
function dateInSheet(iso: string): Date {
  const { file } = anOffice({ tables: [{ name: 'Tab', rows: [[on(iso)]] }] });
  return file.as(AN).SpreadsheetApp.getActive().getRange("'Tab'!A1").getValue() as Date;
}

/** The day that a Sheet shows for a Date that a script hands over. */
function dayShown(date: unknown): unknown {
  const { file } = anOffice({ tables: [{ name: 'Tab', rows: [] }] });
  file.as(AN).SpreadsheetApp.getActive().getRange("'Tab'!A1").setValue(date);
  return file.as(AN).SpreadsheetApp.getActive().getRange("'Tab'!A1").getDisplayValue();
}

const written = (iso: string) => iso.split('-').reverse().join('/');

test('cell functions read and answer the day that the cell shows, whatever the clocks of its year', () => {
  fc.assert(
    fc.property(anyDay, (iso) => {
      const [year, month = '', date] = iso.split('-');
      const printed = `${date}/${Number(month) < 3 ? month : Number(month)}/${year}`;
      expect(call('NGAY_VAN_BAN', dateInSheet(iso))).toBe(printed);
      // The clocks of 1/4/1947 began the day at one.
      const shown = iso === '1947-04-01' ? `${written(iso)} 1:00:00` : written(iso);
      expect(dayShown(call('HAN_TRA', dateInSheet(iso), 0))).toBe(shown);
    }),
    runs(40),
  );
});

test.each(OLD_DAYS)(
  'the day %s entered in the sidebar stands in its cell as that day, and no time beside it',
  (iso) => {
    const office = anOfficeToEnterIn();
    const saved = savedIn(enter(office, 'issued', { issuedOn: written(iso).replace(/\b0/g, '') }));
    const { rows } = tableIn(office, DOCUMENTS_TAB);
    const column = (rows[0] ?? []).indexOf('Ngày ban hành');
    expect(rows[saved.row - 1]?.[column]).toEqual(on(iso));
    const sheet = office.file.as(AN).SpreadsheetApp.getActive().getSheetByName(DOCUMENTS_TAB.name);
    expect(sheet?.getRange(saved.row, column + 1).getValue()).toEqual(dateInSheet(iso));
  },
);

test('the check quotes a day before 13/6/1975 as the cell shows it', () => {
  const backwards = aDossier({ receivedOn: on('1975-04-30'), returnedOn: on('1975-04-29') });
  const office = anOfficeWith(aWorkbook({ 'Hồ sơ': [aDossier(), backwards] }));
  const said = JSON.stringify(valueIn(office.as(AN).call('panelState')).problems);
  expect(said).toContain('29/4/1975');
  expect(said).toContain('30/4/1975');
  expect(said).not.toContain('28/4/1975');
});

test.each(['Asia/Bangkok', 'Etc/GMT', 'America/Los_Angeles'])(
  'the days of a Sheet in the zone %s are refused rather than read as others',
  (zone) => {
    const office = anOfficeWith(aWorkbook({ 'Hồ sơ': [aDossier({ receivedOn: on('1975-04-30') })] }));
    office.file.as(AN).SpreadsheetApp.getActive().setSpreadsheetTimeZone(zone);
    expect(office.as(AN).call('makeReport')).toMatchObject({
      ok: false,
      failure: { kind: 'refused', details: expect.arrayContaining([expect.stringContaining(zone)]) },
    });
  },
);
