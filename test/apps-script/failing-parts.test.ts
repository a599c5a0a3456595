import type { PanelState } from '../../src/protocol/panel';
import { aFolder, removeFolder } from '../builders/command';
import { failingDist, failingFunction } from '../builders/failing-project';
import { AN, anOfficeWith, type Office, valueIn } from '../builders/office';
import { aDossier, aWorkbook } from '../builders/tables';

const WORKBOOK = aWorkbook({ 'Hồ sơ': [aDossier()] });
const folders: string[] = [];
afterAll(() => folders.forEach(removeFolder));

function anOfficeFailingAt(...functions: readonly Parameters<typeof failingFunction>[]): Office {
  const folder = aFolder();
  folders.push(folder);
  return anOfficeWith(
    WORKBOOK,
    failingDist(
      folder,
      functions.map((one) => failingFunction(...one)),
    ),
  );
}

const partsOf = ({ failed = [] }: PanelState) => failed.map(({ part }) => part);
const told = ({ failed = [] }: PanelState) => failed.map(({ failure }) => failure.details);

describe('the sidebar opens although', () => {
  test('the checks, the list of reports and the charts fail: each is told, the rest is shown', () => {
    const office = anOfficeFailingAt(
      ['core/checks/review.ts', 'reviewOf'],
      ['apps-script/log/log.ts', 'pastReports'],
      ['apps-script/dashboard/charts-endpoints.ts', 'refreshDashboard'],
    );
    const { call } = office.as(AN);
    const state = valueIn(call('panelState'));
    expect(partsOf(state)).toEqual(['checks', 'reports']);
    expect(told(state)).toEqual([['Phần mềm báo: reviewOf failed'], ['Phần mềm báo: pastReports failed']]);
    expect(state.headlines.find(({ code }) => code === 'HS_TIEP_NHAN')?.text).toBe('01');
    expect(state.period?.name).toBe('quý II năm 2023');
    const recalculated = valueIn(call('recalculate'));
    expect(partsOf(recalculated)).toEqual(['charts', 'checks', 'reports']);
    expect(recalculated.headlines).toEqual(state.headlines);
  });

  test('nothing can be counted: the officer reads why, and what needs no figures still answers', () => {
    const office = anOfficeFailingAt(['core/report/compose.ts', 'composeReport']);
    const { call } = office.as(AN);
    const state = valueIn(call('panelState'));
    expect(state).toMatchObject({ sheet: 'ready', period: null, headlines: [], problems: [], hasLiveTable: false });
    expect(partsOf(state)).toEqual(['figures']);
    expect(told(state)).toEqual([['Phần mềm báo: composeReport failed']]);
    expect(call('todayWork').ok).toBe(true);
  });
});

test('a Sheet in which nothing fails says nothing of failed parts', () => {
  expect(valueIn(anOfficeWith(WORKBOOK).as(AN).call('panelState'))).not.toHaveProperty('failed');
});

test('what the officer has to mend first stops the whole, as dates of a foreign locale do', () => {
  const office = anOfficeWith(WORKBOOK);
  office.file.as(AN).SpreadsheetApp.getActiveSpreadsheet().setSpreadsheetLocale('en_US');
  expect(office.as(AN).call('panelState')).toMatchObject({ ok: false, failure: { kind: 'refused' } });
});
