import { LOG_TAB } from '../../src/core/workbook/contract/product-tabs';
import { INDICATORS_TAB } from '../../src/core/workbook/contract/rule-tabs';
import { readTab } from '../../src/core/workbook/reading/read-tab';
import { tableOf } from '../../src/core/workbook/reading/read-workbook';
import type { Answer } from '../../src/protocol/answer';
import { failingCallsOf, MODES, withFault } from '../builders/faults';
import { AN, anOfficeWith, BINH, makeReport, type Office } from '../builders/office';
import { aDossier, aWorkbook } from '../builders/tables';
import { aShortTemplate } from '../builders/templates';

const FAILING = failingCallsOf('report');
const DOCUMENT = 'application/vnd.google-apps.document';
const FOLDER = 'application/vnd.google-apps.folder';

function anOffice(): Office {
  return anOfficeWith([...aWorkbook({ 'Hồ sơ': [aDossier(), aDossier()] }), aShortTemplate()]);
}

const logOf = ({ file }: Office) => readTab(LOG_TAB, tableOf(file.tables(), LOG_TAB)).rows;

function filesOf({ world }: Office, mimeType: string) {
  return world.drive.files().filter((file) => file.mimeType === mimeType && !file.trashed);
}

/** What officers typed: everything but what the product writes. */
function typedIn({ file }: Office) {
  const product: readonly string[] = [LOG_TAB.name, INDICATORS_TAB.name];
  return file.tables().filter(({ name }) => !product.includes(name));
}

function orphansIn(office: Office): readonly string[] {
  const linked = logOf(office)
    .filter(({ result }) => result === 'Xong')
    .map(({ document }) => document);
  return filesOf(office, DOCUMENT)
    .filter(({ id }) => !linked.some((url) => url.includes(id)))
    .map(({ name }) => name);
}

describe.each(MODES)('a report in which one service call fails (%s)', (mode) => {
  const office = anOffice();
  const typed = typedIn(office);
  const hits: string[] = [];

  test('leaves no data lost, no file orphaned, nobody locked out, and the next report succeeds', () => {
    for (const [n, hit] of FAILING.each(office, mode, () => makeReport(office))) {
      hits.push(hit);
      makeReport(office);
      const left = {
        hit: `${n} ${hit}`,
        orphans: orphansIn(office),
        unfinished: logOf(office).filter(({ result }) => result === 'Đang chạy').length,
        folders: filesOf(office, FOLDER).length,
      };
      expect(left).toEqual({ hit: `${n} ${hit}`, orphans: [], unfinished: 0, folders: 1 });
    }
    expect(typedIn(office)).toEqual(typed);
    expect(hits.length).toBeGreaterThanOrEqual(FAILING.of(25));
  });

  test('has a log that is true: each line that says done links a document, each other one links none', () => {
    const documents = filesOf(office, DOCUMENT).map(({ id }) => id);
    for (const { action, result, document } of logOf(office)) {
      if (action !== 'Tạo báo cáo') continue;
      const isLinked = documents.some((id) => document.includes(id));
      expect({ result, isLinked }).toEqual({ result, isLinked: result === 'Xong' });
    }
  });
});

test('a colleague waits while a killed run may still be alive, and goes on when it cannot be', () => {
  const office = anOffice();
  withFault(office, 20, 'kill', () => makeReport(office, AN));
  const refused = office.as(BINH).call('beginReport') as Extract<Answer<never>, { ok: false }>;
  expect(refused.failure).toMatchObject({ kind: 'busy', message: expect.stringContaining(AN) });
  office.world.clock.advance(8 * 60_000);
  expect(makeReport(office, BINH).made.url).not.toBe('');
  makeReport(office, AN);
  expect(orphansIn(office)).toEqual([]);
});

test('a passing failure is tried again and the officer never hears of it', () => {
  const office = anOffice();
  const busy = new Error('Service invoked too many times in a short time: spreadsheets. Try Utilities.sleep(1000)');
  office.world.failAt(12, 'before', busy);
  expect(makeReport(office).made.url).not.toBe('');
});

test('a document that was made although the call threw is found, not made twice', () => {
  const office = anOffice();
  office.world.calls.reset();
  makeReport(office);
  makeReport(office);
  const calls = office.world.calls.log;
  const second = calls.slice(calls.lastIndexOf('Drive.About.get'));
  const busy = new Error('Service invoked too many times in a short time');
  office.world.failAt(second.indexOf('Drive.Files.create') + 1, 'after', busy);
  expect(makeReport(office).made.url).not.toBe('');
  expect(filesOf(office, DOCUMENT)).toHaveLength(3);
});
