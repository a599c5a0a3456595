import type { Step } from '../../src/core/report-life/life-steps';
import { failingCallsOf, MODES, withFault } from '../builders/faults';
import {
  anOfficeWithReport,
  issuedIn,
  lifeAfter,
  logIn,
  seenIn,
  take,
  takeBack,
  typeInDoc,
  versionsIn,
} from '../builders/life-office';
import { AN, BINH, type Office, valueIn } from '../builders/office';

const FAILING = failingCallsOf('life');
const COURSE: readonly Step[] = ['submitted', 'signed', 'sent', 'returned'];
const BEFORE: Readonly<Record<Step, readonly Step[]>> = {
  submitted: [],
  signed: ['submitted'],
  sent: ['submitted', 'signed'],
  returned: ['submitted'],
};

const stateIn = (office: Office, run: string) => valueIn(office.as(BINH).call('lifeOf', run)).state;
const rowsOfReport = (office: Office) => issuedIn(office).filter((row) => row === 'BC 12 BC-UBND').length;
const done = (office: Office, run: string) =>
  logIn(office).filter(({ report, result }) => report === run && result === 'Xong').length;

function anOfficeBefore(step: Step) {
  const { office, run } = anOfficeWithReport();
  for (const one of BEFORE[step]) lifeAfter(take(office, run, { step: one }));
  return { office, run, before: stateIn(office, run) };
}

describe.each(MODES)('one service call fails (%s)', (mode) => {
  test.each(COURSE)('while a report is %s: the step is taken or not, and taken again it stands there once', (step) => {
    const { office, run, before } = anOfficeBefore(step);
    let count = 0;
    for (const n of FAILING.numbers(mode)) {
      if (step !== 'returned') typeInDoc(office, 'Phường', `Phường ${n}`);
      const [seen, lines] = [seenIn(office, run), done(office, run)];
      const order = { step, seen, reason: 'Đã soát' };
      const hit = withFault(office, n, mode, () => take(office, run, order));
      const state = stateIn(office, run);
      expect({ n, hit, isLegal: [before, step].includes(state) }).toEqual({ n, hit, isLegal: true });
      lifeAfter(take(office, run, order));
      const stands = { state: stateIn(office, run), lines: done(office, run) - lines };
      expect({ n, hit, ...stands }).toEqual({ n, hit, state: step, lines: 1 });
      if (step === 'signed') expect({ n, hit, rows: rowsOfReport(office) }).toEqual({ n, hit, rows: 1 });
      const broken = versionsIn(office, run).filter(({ docx }) => docx === null);
      expect({ n, hit, broken }).toEqual({ n, hit, broken: [] });
      valueIn(takeBack(office, run, step));
      if (hit === null) break;
      count++;
    }
    expect(count).toBeGreaterThanOrEqual(FAILING.of(9));
  });

  test.each(['submitted', 'signed'] as const)(
    'while the step %s is taken back: taken back again, all is as before it',
    (step) => {
      const { office, run, before } = anOfficeBefore(step);
      let count = 0;
      for (const n of FAILING.numbers(mode)) {
        lifeAfter(take(office, run, { step }));
        const order = { run, step, seen: seenIn(office, run), reason: 'Ghi nhầm' };
        const hit = withFault(office, n, mode, () => office.as(AN).call('takeBackStep', order));
        valueIn(office.as(AN).call('takeBackStep', order));
        const after = { state: stateIn(office, run), rows: rowsOfReport(office) };
        expect({ n, hit, ...after }).toEqual({ n, hit, state: before, rows: 0 });
        if (hit === null) break;
        count++;
      }
      expect(count).toBeGreaterThanOrEqual(FAILING.of(9));
    },
  );

  test('while the maker’s account reads a document that waits: it is read or waits still', () => {
    const { office, run } = anOfficeWithReport();
    for (const n of FAILING.numbers(mode)) {
      typeInDoc(office, 'Phường', `Phường ${n}`);
      lifeAfter(take(office, run, { step: 'submitted' }, BINH));
      const hit = withFault(office, n, mode, () => office.as(AN).call('readWaiting', run, 'submitted'));
      const [life] = [valueIn(office.as(AN).call('readWaiting', run, 'submitted'))];
      expect({ n, hit, waits: life.waitsFor }).toEqual({ n, hit, waits: '' });
      const kept = versionsIn(office, run).find(({ checksum }) => checksum === life.standing[0]?.version);
      expect({ n, hit, isKept: kept?.docx != null }).toEqual({ n, hit, isKept: true });
      valueIn(takeBack(office, run, 'submitted'));
      if (hit === null) break;
    }
  });
});

test('a signing that was cut off after its row was written is made again with another number: no row is left over', () => {
  const { office, run } = anOfficeBefore('signed');
  office.world.calls.reset();
  lifeAfter(take(office, run, { step: 'signed' }));
  const writes = office.world.calls.log.flatMap((call, index) => (call === 'Range.setValues' ? [index + 1] : []));
  valueIn(takeBack(office, run, 'signed'));
  expect(withFault(office, writes[1] ?? 0, 'kill', () => take(office, run, { step: 'signed' }))).toBe(
    'Range.setValues',
  );
  expect(rowsOfReport(office)).toBe(1);
  lifeAfter(take(office, run, { step: 'signed', number: '13' }));
  expect(issuedIn(office)).toEqual(['KH 11 KH-UBND', 'BC 10 BC-UBND', 'BC 13 BC-UBND']);
});

test('nobody is locked out by a step that was cut off', () => {
  const { office, run } = anOfficeWithReport();
  withFault(office, 10, 'kill', () => take(office, run, { step: 'submitted' }));
  office.world.clock.advance(8 * 60_000);
  expect(lifeAfter(take(office, run, { step: 'submitted' }, BINH)).state).toBe('submitted');
});
