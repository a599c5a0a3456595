import { LOG_TAB, MADE_TAB } from '../../src/core/workbook/contract/product-tabs';
import { INDICATORS_TAB } from '../../src/core/workbook/contract/rule-tabs';
import { readTab } from '../../src/core/workbook/reading/read-tab';
import { tableOf } from '../../src/core/workbook/reading/read-workbook';
import type { Answer } from '../../src/protocol/answer';
import type { Made } from '../../src/protocol/report-run';
import { failingCallsOf, MODES, withFault } from '../builders/faults';
import { AN, anOfficeWith, BINH, makeReport, type Office, valueIn } from '../builders/office';
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
  const product: readonly string[] = [LOG_TAB.name, INDICATORS_TAB.name, MADE_TAB.name];
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
  const refused = office.as(BINH).call('makeReport') as Extract<Answer<never>, { ok: false }>;
  expect(refused.failure).toMatchObject({ kind: 'busy', message: expect.stringContaining(AN) });
  office.world.clock.advance(8 * 60_000);
  expect(makeReport(office, BINH).url).not.toBe('');
  makeReport(office, AN);
  expect(orphansIn(office)).toEqual([]);
});

test('a passing failure is tried again and the officer never hears of it', () => {
  const office = anOffice();
  const busy = new Error('Service invoked too many times in a short time: spreadsheets. Try Utilities.sleep(1000)');
  office.world.failAt(12, 'before', busy);
  expect(makeReport(office).url).not.toBe('');
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
  expect(makeReport(office).url).not.toBe('');
  expect(filesOf(office, DOCUMENT)).toHaveLength(3);
});

describe('two windows of one officer', () => {
  /** The officer makes a second report just before the n-th call of the first; the answer to each. */
  function twoReports(office: Office, n: number) {
    const answers: { first?: Answer<Made>; second?: Answer<Made> } = {};
    office.world.interruptAt(n, () => {
      answers.second = office.as(AN).call('makeReport');
    });
    answers.first = office.as(AN).call('makeReport');
    office.world.faults.clear();
    return answers;
  }

  test('never give a report that was deleted, and never lose one, whenever the second is begun', () => {
    const office = anOffice();
    makeReport(office);
    for (let n = 2; ; n++) {
      const before = logOf(office).length;
      const { first, second } = twoReports(office, n);
      if (second === undefined) return;
      const made = [first, second].flatMap((answer) => (answer?.ok ? [answer.value.url] : []));
      const linked = logOf(office).flatMap(({ result, document }) =>
        result === 'Xong' && document !== '' ? [document] : [],
      );
      const documents = filesOf(office, DOCUMENT);
      expect({ n, orphans: orphansIn(office) }).toEqual({ n, orphans: [] });
      expect(made.every((url) => documents.some(({ id }) => url.includes(id)) && linked.includes(url))).toBe(true);
      expect({ n, made: made.length > 0, documents: documents.length }).toEqual({
        n,
        made: true,
        documents: linked.length,
      });
      // The second is kept waiting in vain while the first takes the lease.
      const isKeptOut = !second.ok && second.failure.kind === 'busy';
      expect({ n, lines: logOf(office).length - before }).toEqual({ n, lines: isKeptOut ? 1 : 2 });
      expect(office.as(BINH).call('makeReport').ok).toBe(true);
    }
  });

  test('another action begun in one of them has a line of its own', () => {
    const office = anOffice();
    const accepted: unknown[] = [];
    const [problem] = valueIn(office.as(AN).call('panelState')).problems;
    office.world.interruptAt(25, () => accepted.push(office.as(AN).call('acceptProblem', problem?.key ?? '', 'Đúng')));
    expect(office.as(AN).call('makeReport')).toMatchObject({ ok: false, failure: { kind: 'refused' } });
    expect(accepted).toMatchObject([{ ok: true }]);
    expect(logOf(office).map(({ action, result }) => [action, result])).toEqual([
      ['Tạo báo cáo', 'Từ chối'],
      ['Chấp nhận lỗi, cảnh báo', 'Xong'],
    ]);
    expect(filesOf(office, DOCUMENT)).toEqual([]);
  });
});

test('a report that was killed is in the log when its officer makes the next one', () => {
  const office = anOffice();
  withFault(office, 20, 'kill', () => makeReport(office));
  makeReport(office);
  expect(logOf(office).map(({ result }) => result)).toEqual(['Bị ngắt', 'Xong', 'Xong']);
});
