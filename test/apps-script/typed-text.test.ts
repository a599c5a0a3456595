import type { Column } from '../../src/core/workbook/contract/column';
import { DOSSIERS_TAB } from '../../src/core/workbook/contract/dossier-tabs';
import {
  ACCEPTED_TAB,
  FROZEN_CONTENT_TAB,
  FROZEN_TAB,
  IMPORT_PROFILE_TAB,
  IMPORT_TAB,
  LOG_TAB,
  NEW_YEAR_TAB,
  TEMPLATE_TAB,
  TRACE_TAB_NAME,
} from '../../src/core/workbook/contract/product-tabs';
import { NARRATIVE_TAB } from '../../src/core/workbook/contract/record-tabs';
import { INDICATORS_TAB, SETTINGS_TAB } from '../../src/core/workbook/contract/rule-tabs';
import type { Tab } from '../../src/core/workbook/contract/tab';
import { TABS } from '../../src/core/workbook/contract/tabs';
import { readTab } from '../../src/core/workbook/reading/read-tab';
import { tableOf } from '../../src/core/workbook/reading/read-workbook';
import { anEntry } from '../builders/entries';
import { anExport, staged, takenBack, written } from '../builders/imports';
import { AN, anOfficeWith, makeReport, type Office, valueIn } from '../builders/office';
import { aDossier, aParagraph, aWorkbook } from '../builders/tables';
import { aSheet } from '../emulator/a-world';

/** What Sheets makes something else of in an automatic cell. */
const TYPED = [
  ...['tháng 6 năm 2023', 'quý II', '07', '1/2', '6-2023', 'Mar 1 2016', 'TRUE', '12,5%', '5.000 đ', '(1)', '-5'],
  ...['=1+1', '+84 903 123 456', '@an', '0903 123 456', '13/06/2023 09:00:00', '1e5'],
];

const PRODUCT_TABS: readonly Tab[] = [
  LOG_TAB,
  TEMPLATE_TAB,
  ACCEPTED_TAB,
  FROZEN_TAB,
  FROZEN_CONTENT_TAB,
  IMPORT_TAB,
  IMPORT_PROFILE_TAB,
  NEW_YEAR_TAB,
];

type Rows = ReturnType<Office['file']['tables']>[number]['rows'];
const rowsOf = <T extends Tab>({ file }: Office, tab: T) => readTab(tab, tableOf(file.tables(), tab)).rows;
const cellsOf = ({ file }: Office, name: string): Rows =>
  file.tables().find((table) => table.name === name)?.rows ?? [];
const formulasIn = ({ file }: Office) =>
  file.book.sheets.flatMap(({ formulas, maxRows, maxColumns }) =>
    formulas
      .read({ row: 1, column: 1, rows: Math.min(maxRows, 50), columns: maxColumns }, '')
      .flat()
      .filter((formula) => formula !== ''),
  );

/** As set-up of earlier versions left text columns: no format was chosen for them, and nothing says that they have one. */
function unformatted(office: Office): void {
  office.file.as(AN).PropertiesService.getDocumentProperties().deleteProperty('cchc.dressed');
  for (const sheet of office.file.book.sheets) {
    const area = sheet.wholeArea();
    sheet.formats.write(area, sheet.formats.read(area, ''), (format) => (format === '@' ? undefined : format));
  }
}

test('no header and no choice of the contract is one that Sheets makes something else of', () => {
  const words = [...TABS, ...PRODUCT_TABS].flatMap((tab) =>
    Object.values<Column<unknown>>(tab.columns).flatMap(({ header, accepts }) => [
      header,
      ...(accepts.kind === 'choice' ? Object.keys(accepts.choices) : []),
    ]),
  );
  const { sheet } = aSheet();
  const range = sheet.getRange(1, 1, words.length, 1);
  range.setValues(words.map((word) => [word]));
  expect(words.length).toBeGreaterThan(200);
  expect(range.getValues().flat()).toEqual(words);
});

describe.each([
  ['kept', 'plain'],
  ['dropped', 'plain'],
  ['kept', 'automatic'],
  ['dropped', 'automatic'],
] as const)('where an apostrophe in a plain-text cell is %s, and text columns are %s', (apostropheInText, look) => {
  const anOffice = (...[contents = {}]: Parameters<typeof aWorkbook>): Office => {
    const office = anOfficeWith(aWorkbook(contents), undefined, { apostropheInText });
    if (look === 'automatic') unformatted(office);
    return office;
  };

  test('dossiers entered say what was typed', () => {
    const office = anOffice({ 'Hồ sơ': [aDossier({ code: 'HS.0' })] });
    for (const [index, remark] of TYPED.entries()) {
      const order = anEntry('dossier', { code: `HS.${index + 1}`, remark });
      expect(valueIn(office.as(AN).call('saveEntry', order))).toMatchObject({ kind: 'saved' });
    }
    expect(rowsOf(office, DOSSIERS_TAB).map(({ remark }) => remark)).toEqual(['', ...TYPED]);
    expect(rowsOf(office, DOSSIERS_TAB)[3]?.receivedOn).toEqual(rowsOf(office, DOSSIERS_TAB)[1]?.receivedOn);
    expect(formulasIn(office)).toEqual([]);
  });

  test('dossiers imported say what the export says; taken back, all is as before; again, nothing changes', () => {
    const office = anOffice({ 'Hồ sơ': [aDossier({ code: 'HS.1', remark: 'cũ' }), aDossier({ code: 'HS.2' })] });
    const before = cellsOf(office, 'Hồ sơ');
    const dossiers = TYPED.map((remark, index) => aDossier({ code: `HS.${index + 1}`, remark }));
    staged(office, [anExport('Hồ sơ', dossiers)]);
    written(office);
    takenBack(office);
    expect(cellsOf(office, 'Hồ sơ').filter((row) => row.length > 0)).toEqual(before);
    staged(office, [anExport('Hồ sơ', dossiers)], { id: 'b1b2c3d4' });
    written(office, { id: 'b1b2c3d4' });
    expect(rowsOf(office, DOSSIERS_TAB).map(({ remark }) => remark)).toEqual(TYPED);
    expect(formulasIn(office)).toEqual([]);
    expect(staged(office, [anExport('Hồ sơ', dossiers)], { id: 'c1b2c3d4' })).toMatchObject({ added: [], changed: [] });
  });

  test('a report’s figures and its line of the log are texts as printed', () => {
    const office = anOffice({ 'Hồ sơ': [aDossier(), aDossier({ returnedOn: '2023-04-04' })] });
    const { run } = makeReport(office);
    const printed = new Map(rowsOf(office, INDICATORS_TAB).map(({ code, current }) => [code, current]));
    expect([printed.get('HS_TIEP_NHAN'), printed.get('TL_DUNG_HAN')]).toEqual(['02', '100%']);
    expect(rowsOf(office, LOG_TAB)).toMatchObject([
      { run, period: 'quý II năm 2023', startedAt: expect.stringMatching(/^13\/0?6\/2023/), result: 'Xong' },
      {
        action: 'Mở thư mục báo cáo cho người cùng làm',
        startedAt: expect.stringMatching(/^13\/0?6\/2023/),
        result: 'Xong',
      },
    ]);
    const texts = [LOG_TAB.name, INDICATORS_TAB.name].flatMap((name) => cellsOf(office, name).flat());
    expect(texts.filter((cell) => typeof cell === 'object' && cell !== null)).toEqual([]);
    expect(texts.filter((cell) => String(cell).startsWith("'"))).toEqual([]);
  });

  test('reasons, paragraphs and settings that officers give stay as they are', () => {
    const office = anOffice({ 'Hồ sơ': [aDossier()], 'Nội dung': [aParagraph({ section: 'I.3', text: 'x' })] });
    const { call } = office.as(AN);
    valueIn(call('saveParagraph', { code: 'I.2', text: '1/2', before: null }));
    expect(rowsOf(office, NARRATIVE_TAB).map(({ text }) => text)).toContain('1/2');
    const [warned] = valueIn(call('panelState')).problems.filter(({ severity }) => severity === 'warning');
    valueIn(call('acceptProblem', warned?.key ?? '', '07'));
    expect(rowsOf(office, ACCEPTED_TAB)).toMatchObject([{ reason: '07' }]);
    valueIn(call('useOutlineSet', '2026'));
    expect(rowsOf(office, SETTINGS_TAB).find(({ name }) => name === 'Bộ đề cương')?.value).toBe('2026');
    const [frozen] = valueIn(call('freezePeriod')).periods;
    expect(valueIn(call('frozenFile', frozen?.freeze ?? '')).base64.length).toBeGreaterThan(1000);
    expect(rowsOf(office, FROZEN_TAB)).toMatchObject([{ period: 'quý II năm 2023', freeze: frozen?.freeze }]);
  });

  test('rows that an indicator counts are shown with what was typed, and no formula of it', () => {
    const late = { dueOn: '2023-04-10', returnedOn: '2023-04-12' };
    const office = anOffice({
      'Hồ sơ': TYPED.map((delayCause, index) => aDossier({ code: `HS.${index}`, ...late, delayCause })),
    });
    valueIn(office.as(AN).call('traceIndicator', 'HS_TRE_HAN'));
    const [, headers = [], ...rows] = cellsOf(office, TRACE_TAB_NAME);
    expect(rows.map((row) => row[headers.indexOf('Nguyên nhân trễ')])).toEqual(TYPED);
    expect(formulasIn(office).every((formula) => formula.startsWith('=HYPERLINK('))).toBe(true);
  });

  test('annexes and charts show texts as they are printed', () => {
    const office = anOffice({ 'Hồ sơ': [aDossier(), aDossier({ returnedOn: '2023-04-04' })] });
    const before = new Set(office.file.tables().map(({ name }) => name));
    valueIn(office.as(AN).call('makeFormTabs', ['form06a', 'statistics', 'documents', 'budget']));
    const made = office.file.tables().filter(({ name }) => !before.has(name));
    const cells = made.flatMap(({ rows }) => rows.flat());
    expect(made.length).toBe(4);
    expect(cells.filter((cell) => typeof cell === 'object' && cell !== null)).toEqual([]);
    expect(cells.filter((cell) => String(cell).startsWith("'"))).toEqual([]);
    expect(cells).toContain('(1)');
  });
});
