import { MADE_TAB } from '../../src/core/workbook/contract/product-tabs';
import { readTab } from '../../src/core/workbook/reading/read-tab';
import { tableOf } from '../../src/core/workbook/reading/read-workbook';
import { failingCallsOf, withFault } from '../builders/faults';
import { lifeAfter, logIn, take, typeInDoc, versionsIn } from '../builders/life-office';
import { AN, anOfficeWith, BINH, makeReport, type Office, valueIn } from '../builders/office';
import { aDossier, aWorkbook } from '../builders/tables';
import { aShortTemplate } from '../builders/templates';

const FAILING = failingCallsOf('report');
const anOffice = () => anOfficeWith([...aWorkbook({ 'Hồ sơ': [aDossier()] }), aShortTemplate()]);
const make = (office: Office, officer = AN) => office.as(officer).call('makeReport');

const standing = ({ world }: Office) => world.drive.files().filter(({ trashed }) => !trashed);
const foldersIn = (office: Office) => standing(office).filter(({ mimeType }) => mimeType.endsWith('folder'));
const documentsIn = (office: Office) => standing(office).filter(({ mimeType }) => mimeType.endsWith('document'));
const finished = (office: Office) => logIn(office).flatMap(({ run, result }) => (result === 'Xong' ? [run] : []));

/** The runs that keep a version, each once, in the order of the tab. */
function runsKept({ file }: Office): readonly string[] {
  return [...new Set(readTab(MADE_TAB, tableOf(file.tables(), MADE_TAB)).rows.map(({ run }) => run))];
}

test('two first reports of one officer in two windows leave one folder, which the next report sees to', () => {
  const folders = [];
  for (let n = 2; ; n += 3) {
    const office = anOffice();
    let wasMade = false;
    office.world.interruptAt(n, () => {
      wasMade = make(office).ok;
    });
    make(office);
    if (!wasMade) {
      if (n > 30) break;
      continue;
    }
    // Drive lists new files some seconds later.
    office.world.clock.advance(60_000);
    folders.push(foldersIn(office).length);
    const last = valueIn(make(office));
    const [folder, ...others] = foldersIn(office);
    expect({ n, others: others.length }).toEqual({ n, others: 0 });
    const places = documentsIn(office).map(({ parent }) => parent === folder?.id);
    expect({ n, places: new Set(places) }).toEqual({ n, places: new Set([true]) });
    expect(documentsIn(office).some(({ id }) => last.url.includes(id))).toBe(true);
  }
  // It is not that a second folder is never made.
  expect(Math.max(...folders)).toBe(2);
});

test('a folder that something lies in is never put into the bin', () => {
  const office = anOffice();
  makeReport(office);
  const { Drive, PropertiesService } = office.file.as(AN);
  const folder = Drive.Files?.create({ name: 'Khác', mimeType: 'application/vnd.google-apps.folder' }).id ?? '';
  Drive.Files?.create({ name: 'Bản của tôi', mimeType: 'text/plain', parents: [folder] });
  office.world.clock.advance(60_000);
  PropertiesService.getDocumentProperties().setProperty(`cchc.spare.${AN}`, folder);
  makeReport(office);
  expect(foldersIn(office)).toHaveLength(2);
  expect(PropertiesService.getDocumentProperties().getProperty(`cchc.spare.${AN}`)).toBe('');
});

describe('versions of reports that came to nothing', () => {
  test.each([AN, BINH])('are gone from the hidden tab after the next report, made by %s', (next) => {
    let count = 0;
    for (const n of FAILING.numbers('kill')) {
      const office = anOffice();
      makeReport(office);
      const hit = withFault(office, n, 'kill', () => make(office));
      if (hit === null) break;
      // Whoever comes next waits until the lease has expired.
      office.world.clock.advance(8 * 60_000);
      makeReport(office, next);
      expect({ n, hit, kept: runsKept(office) }).toEqual({ n, hit, kept: reportsOf(office) });
      count++;
    }
    expect(count).toBeGreaterThanOrEqual(FAILING.of(30));
  });

  test('are written over by a step that keeps the document', () => {
    const office = anOffice();
    const { run } = makeReport(office);
    office.world.calls.reset();
    makeReport(office);
    // The look at the runs, the write, and what carries it out.
    const look = office.world.calls.log.indexOf('Range.getDisplayValues') + 1;
    withFault(office, look + 3, 'kill', () => make(office));
    expect(runsKept(office).length).toBeGreaterThan(reportsOf(office).length);
    office.world.clock.advance(8 * 60_000);
    typeInDoc(office, 'Phường', 'UBND phường');
    lifeAfter(take(office, run, { step: 'submitted', reason: 'Đã soát' }));
    expect(runsKept(office)).toEqual(reportsOf(office));
    expect(versionsIn(office, run).map(({ kind, docx }) => [kind, docx !== null])).toEqual([
      ['made', true],
      ['edited', true],
    ]);
  });

  test('leave no rest where the version that takes their place is shorter; rows of unknown runs stay', () => {
    const office = anOffice();
    makeReport(office);
    const unknown = appended(office, '_Bản', ['0000cafe', 'Đã tạo', 'x', 1, 1, 'x']);
    for (let piece = 1; piece <= 9; piece++) appended(office, '_Bản', ['0000dead', 'Đã tạo', 'y', piece, 9, 'y']);
    appended(office, 'Nhật ký', ['0000dead', 'Tạo báo cáo', AN, '', '', '', 'Lỗi']);
    const { run } = makeReport(office);
    expect(runsKept(office)).toEqual([...reportsOf(office).slice(0, 1), '0000cafe', run]);
    const sheet = sheetIn(office, '_Bản');
    const rows = sheet
      .getRange(unknown + 1, 1, 20, 1)
      .getValues()
      .flat();
    expect([...new Set(rows)]).toEqual([run, '']);
  });
});

const sheetIn = ({ file }: Office, name: string) =>
  file.as(AN).SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name) as GoogleAppsScript.Spreadsheet.Sheet;

/** Writes a row below the last one of a tab; gives its number. */
function appended(office: Office, name: string, cells: readonly unknown[]): number {
  const sheet = sheetIn(office, name);
  const row = sheet.getLastRow() + 1;
  sheet.getRange(row, 1, 1, cells.length).setValues([[...cells]]);
  return row;
}

function reportsOf(office: Office): readonly string[] {
  const reports = logIn(office).filter(({ action }) => action === 'Tạo báo cáo');
  return finished(office).filter((run) => reports.some((report) => report.run === run));
}
