import { readFileSync } from 'node:fs';
import { PROBE_WORDS } from '../../src/apps-script/self-test/probe-wording';
import type { Traits } from '../../src/emulator/world/traits';
import type { ProbeAnswer, TestedPart } from '../../src/protocol/self-test';
import { PAGE_PROBES } from '../../src/sidebar/wording/self-test';
import { failingCallsOf, MODES, withFault } from '../builders/faults';
import { AN, anOffice, BINH, type Office, valueIn } from '../builders/office';
import { sampleTables } from '../builders/sample';
import { evaluating, withTraits } from '../builders/self-test-office';

const MANY = 30_000;
const FEW = 40;

function testSheet(office: Office, rows = FEW): TestedPart {
  return valueIn(office.as(AN).call('selfTestSheet', { rows, ballast: '' }));
}

function testDrive(office: Office, copies = false): TestedPart {
  return valueIn(office.as(AN).call('selfTestDrive', { copies }));
}

const verdicts = (answers: readonly ProbeAnswer[]) =>
  Object.fromEntries(
    answers.map(({ id, verdict, reason }) => [id, reason === null ? verdict : `${verdict}: ${reason}`]),
  );

function found(answers: readonly ProbeAnswer[], id: string): Readonly<Record<string, unknown>> {
  const answer = answers.find((one) => one.id === id);
  return Object.fromEntries(answer?.facts.map(({ key, found: value }) => [key, value]) ?? []);
}

/** All that an officer could find of a self-test afterwards; the Sheet itself is a file of Drive. */
function traces({ world, file }: Office): object {
  return {
    tabs: file.tables().map(({ name }) => name),
    names: [...file.book.namedRanges.keys()],
    files: world.drive.files().map(({ name }) => name),
    marks: [...world.properties(`user ${AN} ${file.scriptId}`).keys()],
  };
}

/** Google as kind and as harsh as the emulator can be; reading many rows does not depend on it. */
const WORLDS: readonly (readonly [string, rows: number, Partial<Traits>])[] = [
  ['speaks Vietnamese, drops apostrophes, keeps copies out of reach', MANY, {}],
  [
    'speaks English, keeps apostrophes, lets copies be reached',
    FEW,
    {
      language: 'en',
      apostropheInText: 'kept',
      copyWithinReach: true,
    },
  ],
];

describe.each(WORLDS)('where Google %s', (_, rows, traits) => {
  const office = evaluating(withTraits(traits, sampleTables()));
  const before = { tables: office.file.tables(), traces: traces(office) };
  const sheet = testSheet(office, rows);
  const drive = testDrive(office, true);
  const answers = [...sheet.answers, ...drive.answers];

  test('every question is answered, and Google does what the code relies on', () => {
    const others = answers.filter(({ verdict }) => verdict !== 'as-assumed' && verdict !== 'open');
    expect(verdicts(others)).toEqual({});
    expect(answers.map(({ id }) => id).sort()).toEqual(Object.keys(PROBE_WORDS).sort());
  });

  test('every fact of an answer has a name in words', () => {
    const facts = answers.flatMap((answer) => answer.facts.map(({ key, label }) => ({ id: answer.id, key, label })));
    expect(facts.filter(({ key, label }) => key === label)).toEqual([]);
  });

  test('it says in which way this Google differs from another one', () => {
    expect(found(answers, 'language').account).toBe(office.world.traits.language);
    expect(found(answers, 'copy').withinReach).toBe(office.world.traits.copyWithinReach);
    expect(found(answers, 'large-read')).toMatchObject({ rows, columns: 15, whole: true });
    expect(found(answers, 'error-drive')).toMatchObject({ code: 404, reason: 'File not found: x.' });
  });

  test('no cell of the Sheet has changed, nothing is left, and nobody got a mail', () => {
    expect(office.file.tables()).toEqual(before.tables);
    const copies = office.world.traits.copyWithinReach ? [] : [expect.stringMatching(/^Tự kiểm tra /)];
    const { files, ...rest } = traces(office) as { readonly files: readonly string[] };
    const { files: filesBefore, ...restBefore } = before.traces as typeof rest & { readonly files: readonly string[] };
    expect(rest).toEqual(restBefore);
    expect(files).toEqual([...filesBefore, ...copies]);
    expect(office.world.drive.mails).toEqual([]);
    expect(JSON.stringify(answers)).not.toContain(AN);
    expect(sheet.left).toEqual([]);
    expect(drive.left).toHaveLength(copies.length);
  });
});

test('a copy that the script may not remove is told with its address, once', () => {
  const office = withTraits({ copyWithinReach: false });
  const copy = () => office.world.spreadsheets[1]?.book.id ?? '';
  expect(testDrive(office, true).left).toEqual([expect.stringContaining(copy())]);
  expect(testDrive(office).left).toEqual([]);
});

test('where Google does otherwise, the answer says what it did and what the code relies on', () => {
  // Without `evaluating` formulas give nothing, as if `;` were no separator.
  const { answers } = testSheet(withTraits({}));
  const formula = answers.find(({ id }) => id === 'formula');
  expect(formula?.verdict).toBe('different');
  expect(formula?.facts[0]).toMatchObject({ key: 'semicolon', found: '', assumed: [3] });
});

test('a question that throws says so, and the rest are asked', () => {
  const office = withTraits({});
  const calls = office.world.calls;
  calls.reset();
  testSheet(office);
  const nth = calls.log.indexOf('Session.getActiveUserLocale') + 1;
  office.world.failAt(nth, 'before');
  const [first, ...rest] = testSheet(office).answers;
  expect(first).toMatchObject({ id: 'language', verdict: 'failed', facts: [] });
  expect(rest.filter(({ verdict }) => verdict === 'failed')).toEqual([]);
  expect(rest.length).toBeGreaterThan(10);
});

test('when four minutes are over, no further question is asked, and the tab is removed', () => {
  const office = withTraits({});
  const before = traces(office);
  office.world.millisecondsACall = 3000;
  const { answers } = testSheet(office);
  office.world.millisecondsACall = 0;
  expect(answers[0]).toMatchObject({ verdict: 'as-assumed' });
  expect(answers.slice(-1)[0]).toMatchObject({ id: 'large-read', verdict: 'left-out' });
  expect(traces(office)).toEqual(before);
});

test('the officer keeps looking at the tab that was open', () => {
  const office = withTraits({}, sampleTables());
  const open = () => office.file.as(AN).SpreadsheetApp.getActiveSheet().getName();
  office.file.as(AN).SpreadsheetApp.getActive().getSheetByName('Văn bản')?.activate();
  testSheet(office);
  expect(open()).toBe('Văn bản');
});

test.each(['before', 'kill'] as const)('the large property goes, although removing it at once failed (%s)', (mode) => {
  const office = withTraits({});
  const before = traces(office);
  office.world.calls.reset();
  testSheet(office);
  const nth = office.world.calls.log.indexOf('Properties.deleteProperty') + 1;
  const hit = withFault(office, nth, mode, () => testSheet(office));
  expect(valueIn(office.as(AN).call('clearSelfTest'))).toEqual([]);
  expect({ hit, traces: traces(office) }).toEqual({ hit: 'Properties.deleteProperty', traces: before });
});

test('what one officer’s interrupted self-test left is not touched by another’s', () => {
  const office = withTraits({});
  office.world.failAt(40, 'kill');
  expect(() => testSheet(office)).toThrow();
  const left = traces(office);
  valueIn(office.as(BINH).call('clearSelfTest'));
  expect(traces(office)).toEqual(left);
  expect(valueIn(office.as(AN).call('clearSelfTest'))).toEqual([]);
  expect(traces(office)).toEqual(traces(anOffice()));
});

test('the page on deployment says of every question what its answer means', () => {
  const page = readFileSync('docs/deployment.md', 'utf8');
  const ids = [...Object.keys(PROBE_WORDS), ...Object.keys(PAGE_PROBES)];
  expect(ids.filter((id) => !page.includes(`\`${id}\``))).toEqual([]);
});

const FAILING = failingCallsOf('self-test');
const PARTS = { sheet: (office: Office) => testSheet(office), drive: (office: Office) => testDrive(office, true) };

test.each(MODES.flatMap((mode) => (['sheet', 'drive'] as const).map((part) => [part, mode] as const)))(
  'a self-test (%s) in which one service call fails is cleared up after by itself or by «Dọn dẹp» (%s)',
  (part, mode) => {
    const office = withTraits({ copyWithinReach: true }, sampleTables());
    const before = { tables: office.file.tables(), traces: traces(office) };
    for (const [n, hit] of FAILING.each(office, mode, () => PARTS[part](office))) {
      const left = valueIn(office.as(AN).call('clearSelfTest'));
      // Nothing tells whether Google had begun to copy when the run ended.
      const advice =
        mode === 'kill' && hit === 'Spreadsheet.copy' ? [expect.stringMatching(/bản sao «Tự kiểm tra/)] : [];
      expect({ n, hit, left, traces: traces(office) }).toEqual({ n, hit, left: advice, traces: before.traces });
      expect(office.file.tables()).toEqual(before.tables);
    }
  },
);
