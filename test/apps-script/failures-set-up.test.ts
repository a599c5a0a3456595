import { failingCallsOf, MODES, withFault } from '../builders/faults';
import { AN, anOffice, anOfficeWith, type Office, valueIn } from '../builders/office';
import { aDossier, aWorkbook } from '../builders/tables';

const FAILING = failingCallsOf('set-up');
const setUp = (office: Office, withSample: boolean) => office.as(AN).call('setUpSheet', withSample);

describe.each(MODES)('set-up in which one service call fails (%s)', (mode) => {
  test('loses nothing that was typed, and set-up again repairs the rest', () => {
    const office = anOfficeWith(aWorkbook({ 'Hồ sơ': [aDossier(), aDossier()] }));
    const whole = office.file.tables();
    for (const [n, hit] of FAILING.each(office, mode, () => setUp(office, false))) {
      expect({ n, hit, answer: setUp(office, false).ok, tables: office.file.tables() }).toEqual({
        n,
        hit,
        answer: true,
        tables: whole,
      });
    }
  });

  test('of an empty Sheet ends, the second time, in what it ends in the first time when nothing fails', () => {
    const wanted = anOffice();
    valueIn(setUp(wanted, false));
    for (const n of FAILING.numbers(mode)) {
      const office = anOffice();
      const hit = withFault(office, n, mode, () => setUp(office, false));
      if (hit === null) break;
      valueIn(setUp(office, false));
      expect(office.file.tables()).toEqual(wanted.file.tables());
    }
  });
});

test('the sample goes into an empty Sheet only, is whole after a failure, and leaves without a trace', () => {
  const office = anOffice();
  valueIn(setUp(office, false));
  const empty = office.file.tables();
  office.world.failAt(260, 'kill');
  expect(() => setUp(office, true)).toThrow();
  office.world.faults.clear();
  const state = valueIn(setUp(office, true));
  expect(state.headlines.find(({ code }) => code === 'HS_TIEP_NHAN')?.text).toBe('5.424');
  expect(valueIn(office.as(AN).call('removeSample')).hasSample).toBe(false);
  const withoutRows = (tables: typeof empty) =>
    tables.map(({ name, rows }) => ({
      name,
      rows: rows.filter((row) => row.some((cell) => cell !== null && cell !== '')),
    }));
  expect(withoutRows(office.file.tables()).find(({ name }) => name === 'Hồ sơ')?.rows).toHaveLength(1);
});

test('the sample is refused where something was typed', () => {
  const office = anOfficeWith(aWorkbook({ 'Hồ sơ': [aDossier()] }));
  expect(setUp(office, true)).toMatchObject({ ok: false, failure: { kind: 'refused' } });
});
