import { contentOf } from '../../src/core/frozen/frozen-content';
import { FROZEN_CONTENT_TAB, FROZEN_TAB, LOG_TAB } from '../../src/core/workbook/contract/product-tabs';
import { readTab } from '../../src/core/workbook/reading/read-tab';
import { tableOf } from '../../src/core/workbook/reading/read-workbook';
import { failingCallsOf, MODES, withFault } from '../builders/faults';
import { AN, anOfficeWith, BINH, type Office, valueIn } from '../builders/office';
import { aDossier, aWorkbook } from '../builders/tables';
import { aShortTemplate } from '../builders/templates';

const FAILING = failingCallsOf('freezing');
const anOffice = () => anOfficeWith([...aWorkbook({ 'Hồ sơ': [aDossier(), aDossier()] }), aShortTemplate()]);
const frozenRows = ({ file }: Office) => readTab(FROZEN_TAB, tableOf(file.tables(), FROZEN_TAB)).rows;
const bindingRows = (office: Office) => frozenRows(office).filter(({ state }) => state === 'frozen');
const contentTable = ({ file }: Office) => tableOf(file.tables(), FROZEN_CONTENT_TAB);
const freeze = (office: Office) => office.as(AN).call('freezePeriod');
const open = (office: Office, code: string) => office.as(AN).call('openFrozenPeriod', code, 'thử');

/** Every freeze that has a line has its whole content. */
function damagedIn(office: Office): readonly string[] {
  const codes = frozenRows(office).map((row) => row.freeze);
  return codes.filter((code) => contentOf(contentTable(office), code) === null);
}

describe.each(MODES)('a freeze in which one service call fails (%s)', (mode) => {
  test('is whole or is none, and the next one succeeds', () => {
    const office = anOffice();
    const hits: string[] = [];
    for (const [n, hit] of FAILING.each(office, mode, () => freeze(office))) {
      hits.push(hit);
      const bound = bindingRows(office).length;
      expect({ n, hit, bound: bound <= 1, damaged: damagedIn(office) }).toEqual({ n, hit, bound: true, damaged: [] });
      if (bound === 0) valueIn(freeze(office));
      const [line] = bindingRows(office);
      expect({ n, hit, damaged: damagedIn(office) }).toEqual({ n, hit, damaged: [] });
      valueIn(open(office, line?.freeze ?? ''));
    }
    expect(hits.length).toBeGreaterThanOrEqual(FAILING.of(30));
    const kept = new Set(readTab(FROZEN_CONTENT_TAB, contentTable(office)).rows.map((row) => row.freeze));
    expect([...kept].sort()).toEqual(
      frozenRows(office)
        .map((row) => row.freeze)
        .sort(),
    );
  });

  test('makes its tabs whole, the very first time too', () => {
    for (const n of FAILING.numbers(mode)) {
      const office = anOffice();
      const hit = withFault(office, n, mode, () => freeze(office));
      if (hit === null) break;
      const again = bindingRows(office).length === 1 || freeze(office).ok;
      const sheet = office.file.as(AN).SpreadsheetApp.getActiveSpreadsheet().getSheetByName(FROZEN_CONTENT_TAB.name);
      const left = { n, hit, again, damaged: damagedIn(office), hidden: sheet?.isSheetHidden() };
      expect(left).toEqual({ n, hit, again: true, damaged: [], hidden: true });
      expect(bindingRows(office)).toHaveLength(1);
    }
  });

  test('keeps the history when it is opening a period that fails', () => {
    const office = anOffice();
    const [{ freeze: code = '' } = {}] = valueIn(freeze(office)).periods;
    for (const [n, hit] of FAILING.each(office, mode, () => open(office, bindingRows(office)[0]?.freeze ?? code))) {
      const bound = bindingRows(office);
      if (bound[0]) valueIn(open(office, bound[0].freeze));
      const reasons = frozenRows(office).map(({ reason }) => reason);
      expect({ n, hit, damaged: damagedIn(office), reasons: reasons.every((reason) => reason === 'thử') }).toEqual({
        n,
        hit,
        damaged: [],
        reasons: true,
      });
      valueIn(freeze(office));
    }
  });
});

test('nobody is locked out by a freeze that was killed, and the log says that it never ended', () => {
  const office = anOffice();
  const openAgain = () => valueIn(open(office, bindingRows(office)[0]?.freeze ?? ''));
  valueIn(freeze(office));
  openAgain();
  office.world.calls.reset();
  valueIn(freeze(office));
  const [, content] = office.world.calls.log.flatMap((call, index) => (call === 'Range.setValues' ? [index + 1] : []));
  openAgain();
  expect(withFault(office, content ?? 0, 'kill', () => freeze(office))).toBe('Range.setValues');
  expect(office.as(BINH).call('freezePeriod')).toMatchObject({
    ok: false,
    failure: { kind: 'busy', message: expect.stringContaining('Chốt số liệu') },
  });
  office.world.clock.advance(8 * 60_000);
  expect(valueIn(office.as(BINH).call('freezePeriod')).current?.frozen).toBe(true);
  const results = readTab(LOG_TAB, tableOf(office.file.tables(), LOG_TAB)).rows.map(({ result }) => result);
  expect(results).toEqual(['Xong', 'Xong', 'Xong', 'Xong', 'Đang chạy', 'Xong']);
});

test('a period that is not there cannot be opened', () => {
  const refused = { ok: false, failure: { kind: 'refused' } };
  expect(open(anOffice(), 'C00000000')).toMatchObject(refused);
  expect(anOffice().as(AN).call('frozenFile', 'C00000000')).toMatchObject(refused);
});
