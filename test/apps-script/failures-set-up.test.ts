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

test('the sample is refused where something was typed', () => {
  const office = anOfficeWith(aWorkbook({ 'Hồ sơ': [aDossier()] }));
  expect(setUp(office, true)).toMatchObject({ ok: false, failure: { kind: 'refused' } });
});
