import { LOG_TAB } from '../../src/core/workbook/contract/product-tabs';
import type { PanelState } from '../../src/protocol/panel';
import { dayOn } from '../builders/days';
import { sheetIn } from '../builders/import-office';
import { AN, anOfficeWith, CITY, makeReport, type Office, valueIn } from '../builders/office';
import { aDossier, aWorkbook, settings } from '../builders/tables';

const stateOf = (office: Office): PanelState => valueIn(office.as(AN).call('panelState'));
const anOffice = (typed: Parameters<typeof settings>[0] = {}) =>
  anOfficeWith(aWorkbook({ 'Cấu hình': settings(typed), 'Hồ sơ': [aDossier()] }));

describe('the panel of 13/6/2023', () => {
  test('shows the second working day after the cut-off, and how far away it is', () => {
    expect(stateOf(anOffice()).sendBy).toEqual({ on: dayOn('2023-06-16'), apart: { days: 3, workingDays: 3 } });
  });

  test('counts as many working days as the settings say, and days past', () => {
    expect(stateOf(anOffice({ sendingDays: 5 })).sendBy?.on).toBe(dayOn('2023-06-21'));
    expect(stateOf(anOffice({ periodNumber: 1 })).sendBy).toEqual({
      on: dayOn('2023-03-16'),
      apart: { days: -89, workingDays: -60 },
    });
  });

  test('shows none while the period is unknown', () => {
    expect(stateOf(anOffice({ periodKind: null }))).toMatchObject({ period: null, sendBy: null, sharedAt: '' });
  });
});

function aSharedReport() {
  const office = anOffice();
  const made = makeReport(office);
  const order = { run: made.run, accounts: [CITY], role: 'reader', message: '', reason: 'Bản dự thảo' } as const;
  valueIn(office.as(AN).call('shareReport', order));
  return office;
}

describe('a report that was shared', () => {
  const office = aSharedReport();
  const log = () => sheetIn(office, LOG_TAB.name);

  test('needs no reminder, in the period that it is of', () => {
    expect(stateOf(office).sharedAt).toBe('13/06/2023 09:00');
  });

  test('is known from the log of an earlier version too', () => {
    const last = log().getLastRow();
    expect(log().getRange(last, 2).getValue()).toBe('Chia sẻ với cấp trên');
    log().getRange(last, 2).setValue('Chia sẻ với thành phố');
    expect(stateOf(office).sharedAt).not.toBe('');
  });

  test('is not that of another period, nor one that was not shared after all', () => {
    const last = log().getLastRow();
    const period = log().getRange(last, 6);
    const typed = period.getValue();
    period.setValue('quý I năm 2023');
    expect(stateOf(office).sharedAt).toBe('');
    period.setValue(typed);
    log().getRange(last, 7).setValue('Lỗi');
    expect(stateOf(office).sharedAt).toBe('');
  });
});
