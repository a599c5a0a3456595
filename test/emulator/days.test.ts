import fc from 'fast-check';
import { isoText } from '../builders/days';
import { runs } from '../builders/runs';
import { aSheet, dateCell } from './a-world';

/** Midnight of four days, as the time zone database has it: the machine's zone must not matter. */
const MIDNIGHTS: readonly (readonly [zone: string, ...instants: string[]])[] = [
  ['Asia/Ho_Chi_Minh', '1975-04-29T16:00:00Z', '1959-12-31T16:00:00Z', '1945-09-01T17:00:00Z', '1899-12-31T16:53:30Z'],
  ['Asia/Bangkok', '1975-04-29T17:00:00Z', '1959-12-31T17:00:00Z', '1945-09-01T17:00:00Z', '1899-12-31T17:17:56Z'],
  ['Etc/GMT', '1975-04-30T00:00:00Z', '1960-01-01T00:00:00Z', '1945-09-02T00:00:00Z', '1900-01-01T00:00:00Z'],
  [
    'America/Los_Angeles',
    '1975-04-30T07:00:00Z',
    '1960-01-01T08:00:00Z',
    '1945-09-02T07:00:00Z',
    '1900-01-01T08:00:00Z',
  ],
];
const DAYS = ['1975-04-30', '1960-01-01', '1945-09-02', '1900-01-01'];

describe.each(MIDNIGHTS)('a day in a Sheet of the zone %s', (timeZone, ...instants) => {
  test.each(DAYS.map((iso, index) => [iso, instants[index] ?? '']))('%s is handed over as %s', (iso, instant) => {
    const { sheet, file } = aSheet([[dateCell(iso)]], { timeZone });
    expect(sheet.getRange('A1').getValue()).toEqual(new Date(instant));
    sheet.getRange('B1').setValue(new Date(instant));
    expect(file.tables()[0]?.rows).toEqual([[dateCell(iso), dateCell(iso)]]);
    expect(sheet.getRange('B1').getNumberFormat()).toBe('dd/MM/yyyy');
  });

  test('comes back as the day it was, and is shown so by formatDate', () => {
    fc.assert(
      fc.property(fc.integer({ min: -33_000, max: 47_000 }).map(isoText), (iso) => {
        const { sheet, file, services } = aSheet([[dateCell(iso)]], { timeZone });
        const date = sheet.getRange('A1').getValue() as Date;
        sheet.getRange('B1').setValue(date);
        expect(file.tables()[0]?.rows).toEqual([[dateCell(iso), dateCell(iso)]]);
        expect(services.Utilities.formatDate(date, timeZone, 'yyyy-MM-dd')).toBe(iso);
      }),
      runs(100),
    );
  });
});
