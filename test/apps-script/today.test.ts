import type { DueWork } from '../../src/core/due-work/due-types';
import { AN, anOffice, anOfficeWith, makeReport, type Office, valueIn } from '../builders/office';
import { aDossier, aTask, aWorkbook } from '../builders/tables';

const anOfficeInArrears = () =>
  anOfficeWith(
    aWorkbook({
      'Hồ sơ': [aDossier({ dueOn: '2023-06-09' }), aDossier({ dueOn: '2023-06-13' })],
      'Nhiệm vụ': [aTask({ dueOn: '2023-06-01' })],
    }),
  );

const workIn = (office: Office): DueWork | null => valueIn(office.as(AN).call('todayWork'));

function toastsOnOpening({ file }: Office): readonly string[] {
  file.ui.clear();
  file.open(AN);
  return file.ui.toasts.map(({ message }) => message);
}

const isMenuThere = ({ file }: Office) => file.ui.menus.some(({ caption }) => caption === 'Báo cáo CCHC');

const TOLD = 'Hôm nay, ngày 13/6/2023: 1 hồ sơ quá hạn, 1 hồ sơ đến hạn trong ngày, 1 nhiệm vụ quá hạn.';

test('today is that of Viet Nam', () => {
  const office = anOfficeInArrears();
  office.world.clock.advance(15 * 3_600_000 - 1);
  expect(workIn(office)?.groups.overdue.count).toBe(1);
  office.world.clock.advance(1);
  expect(workIn(office)?.groups.overdue.count).toBe(2);
});

test('a Sheet that is not set up has no work', () => {
  expect(workIn(anOffice())).toBeNull();
});

test('the page reads only the tabs in which something is due, each with one call', () => {
  const office = anOfficeInArrears();
  office.world.calls.reset();
  workIn(office);
  expect(office.world.calls.byMethod()).toEqual({
    'Range.getValues': 6,
    'Spreadsheet.getSpreadsheetLocale': 1,
    'Properties.setProperties': 1,
  });
});

test.each(['todayWork', 'recalculate'] as const)('after %s, opening the Sheet tells what is due', (name) => {
  const office = anOfficeInArrears();
  expect(toastsOnOpening(office)).toEqual([]);
  valueIn<unknown>(office.as(AN).call(name));
  expect(toastsOnOpening(office)).toEqual([`${TOLD} Mở «Việc hôm nay» để xem.`]);
});

test('so does a report, and a later opening says of which day the counts are', () => {
  const office = anOfficeInArrears();
  makeReport(office);
  office.world.clock.advance(3 * 86_400_000);
  expect(toastsOnOpening(office)[0]).toMatch(/^Theo lần tính ngày 13\/6\/2023: 1 hồ sơ quá hạn/);
});

test('of a frozen period the counts are still those of today', () => {
  const office = anOfficeInArrears();
  valueIn(office.as(AN).call('freezePeriod'));
  const sheet = office.file.as(AN).SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Nhiệm vụ');
  sheet?.getRange(2, 4).setValue(new Date('2023-06-12T17:00:00Z'));
  valueIn(office.as(AN).call('recalculate'));
  expect(toastsOnOpening(office)[0]).not.toContain('nhiệm vụ');
});

describe('the menu is there', () => {
  test('with no more calls than the one for the counts', () => {
    const office = anOfficeInArrears();
    workIn(office);
    office.world.calls.reset();
    toastsOnOpening(office);
    expect(office.world.calls.byMethod()).toEqual({ 'Properties.getProperty': 1 });
  });

  test.each(['before', 'after'] as const)('also when the counts cannot be read (%s)', (mode) => {
    const office = anOfficeInArrears();
    workIn(office);
    office.world.failAt(1, mode, new Error('You do not have permission to call PropertiesService'));
    expect(toastsOnOpening(office)).toEqual([]);
    expect(isMenuThere(office)).toBe(true);
  });

  test('also when the counts are no longer what was written', () => {
    const office = anOfficeInArrears();
    office.file.as(AN).PropertiesService.getDocumentProperties().setProperty('cchc.due', '{"on":');
    expect(toastsOnOpening(office)).toEqual([]);
    expect(isMenuThere(office)).toBe(true);
  });

  test('also when the run is stopped before it tells anything', () => {
    const office = anOfficeInArrears();
    workIn(office);
    office.world.failAt(1, 'kill');
    expect(() => office.file.open(AN)).toThrow();
    expect(isMenuThere(office)).toBe(true);
  });
});
