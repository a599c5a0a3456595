import { contentOf } from '../../src/core/frozen/frozen-content';
import { DOSSIERS_TAB } from '../../src/core/workbook/contract/dossier-tabs';
import { ACCEPTED_TAB, FROZEN_CONTENT_TAB, FROZEN_TAB } from '../../src/core/workbook/contract/product-tabs';
import { tabLayout } from '../../src/core/workbook/contract/tab-layout';
import { readTab } from '../../src/core/workbook/reading/read-tab';
import { tableOf } from '../../src/core/workbook/reading/read-workbook';
import { AN, anOffice, type Office, valueIn } from '../builders/office';

const midnight = (iso: string) => new Date(`${iso}T00:00:00+07:00`);
const sheetIn = ({ file }: Office, name: string) =>
  file.as(AN).SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name) as GoogleAppsScript.Spreadsheet.Sheet;
const frozenIn = ({ file }: Office) => readTab(FROZEN_TAB, tableOf(file.tables(), FROZEN_TAB)).rows;
const acceptedIn = ({ file }: Office) => readTab(ACCEPTED_TAB, tableOf(file.tables(), ACCEPTED_TAB)).rows;

/** The sample, of which a period was frozen. */
function withFrozenSample(): Office {
  const office = anOffice({ now: '2026-08-12T02:00:00Z' });
  const { call } = office.as(AN);
  valueIn(call('setUpSheet', false));
  valueIn(call('setUpSheet', true));
  valueIn(call('freezePeriod'));
  return office;
}

function setting(office: Office, name: string, value: unknown): void {
  const sheet = sheetIn(office, 'Cấu hình');
  const row =
    sheet
      .getDataRange()
      .getValues()
      .findIndex(([cell]) => cell === name) + 1;
  sheet.getRange(row, 2).setValue(value);
}

/** A dossier of the office's own, of the second quarter of 2024, typed like one of the sample. */
function withOwnDossier(office: Office): void {
  const sheet = sheetIn(office, 'Hồ sơ');
  const values = sheet.getDataRange().getValues();
  const { columnOf } = tabLayout(DOSSIERS_TAB, tableOf(office.file.tables(), DOSSIERS_TAB) ?? { name: '', rows: [] });
  const returned = values.slice(1).find((row) => row[columnOf('returnedOn')] !== '') as unknown[];
  const own = [...returned];
  own[columnOf('code')] = 'RIENG-1';
  own[columnOf('receivedOn')] = midnight('2024-04-01');
  own[columnOf('dueOn')] = midnight('2024-04-10');
  own[columnOf('returnedOn')] = midnight('2024-04-05');
  sheet.insertRowsAfter(sheet.getMaxRows(), 1);
  sheet.getRange(values.length + 1, 1, 1, own.length).setValues([own]);
}

/** Freezes a period in which nothing but the office's own dossier is. */
function freezeOwn(office: Office): void {
  withOwnDossier(office);
  setting(office, 'Số kỳ', 2);
  setting(office, 'Năm', 2024);
  const { call } = office.as(AN);
  for (const { severity, key } of valueIn(call('panelState')).problems) {
    if (severity === 'error') valueIn(call('acceptProblem', key, 'Số liệu riêng'));
  }
  valueIn(call('freezePeriod'));
}

test('a period of the office’s own rows that it froze beside the sample stays frozen, with its content', () => {
  const office = withFrozenSample();
  freezeOwn(office);
  const { call } = office.as(AN);
  const own = frozenIn(office)[1]?.freeze ?? '';
  expect(valueIn(call('sampleContents'))).toMatchObject({ frozen: 1, kept: { frozen: 1 } });
  valueIn(call('removeSample'));
  expect(frozenIn(office).map(({ freeze }) => freeze)).toEqual([own]);
  const content = tableOf(office.file.tables(), FROZEN_CONTENT_TAB);
  expect(contentOf(content, own)).not.toBeNull();
  expect(new Set(readTab(FROZEN_CONTENT_TAB, content).rows.map(({ freeze }) => freeze))).toEqual(new Set([own]));
});

test('of what was accepted goes what is found in rows of the sample', () => {
  const office = anOffice({ now: '2026-08-12T02:00:00Z' });
  const { call } = office.as(AN);
  valueIn(call('setUpSheet', false));
  valueIn(call('setUpSheet', true));
  withOwnDossier(office);
  const sheet = sheetIn(office, 'Hồ sơ');
  const table = tableOf(office.file.tables(), DOSSIERS_TAB) ?? { name: '', rows: [] };
  const returnedOn = tabLayout(DOSSIERS_TAB, table).columnOf('returnedOn') + 1;
  // One of the sample and one of the office's own are returned before they are received.
  const ofSample = table.rows.findIndex((row, index) => index > 0 && row[returnedOn - 1]) + 1;
  const rows = [ofSample, sheet.getLastRow()];
  for (const row of rows) sheet.getRange(row, returnedOn).setValue(midnight('2024-03-01'));
  for (const [index, reason] of ['Dữ liệu mẫu', 'Theo sổ giấy'].entries()) {
    const { problems } = valueIn(call('panelState'));
    const found = problems.find(({ places }) => places.length === 1 && places[0]?.row === rows[index]);
    valueIn(call('acceptProblem', found?.key ?? '', reason));
  }
  expect(valueIn(call('sampleContents'))).toMatchObject({ accepted: 1, kept: { accepted: 1 } });
  valueIn(call('removeSample'));
  expect(acceptedIn(office).map(({ reason }) => reason)).toEqual(['Theo sổ giấy']);
});
