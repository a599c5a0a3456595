import { LOG_TAB, NEW_YEAR_TAB } from '../../src/core/workbook/contract/product-tabs';
import { failingCallsOf, MODES, withFault } from '../builders/faults';
import { anOfficeAtYearsEnd, copyIn, preparedCopy } from '../builders/new-year-office';
import { AN, type Office, officeOf, valueIn } from '../builders/office';

const FAILING = failingCallsOf('new year');
const finish = (office: Office) => office.as(AN).call('finishNewYear');
const prepare = (office: Office) => office.as(AN).call('prepareNewYear');
const stateOf = (office: Office) => valueIn(office.as(AN).call('newYearState'));
/** Everything but the log. */
const tablesOf = ({ file }: Office) => file.tables().filter(({ name }) => name !== LOG_TAB.name);
const typedIn = (office: Office) => tablesOf(office).filter(({ name }) => name !== NEW_YEAR_TAB.name);

describe.each(MODES)('a new year in which one service call fails (%s)', (mode) => {
  const wanted = anOfficeAtYearsEnd();
  const old = tablesOf(wanted);
  const finished = preparedCopy(wanted);
  valueIn(finish(finished));

  test('is finished when it is tried again, and the old Sheet is as it was', () => {
    const hits: string[] = [];
    for (const n of FAILING.numbers(mode)) {
      const copy = officeOf(wanted.world, wanted.file.copy('Số liệu CCHC – năm 2024', AN));
      const hit = withFault(copy, n, mode, () => finish(copy));
      if (hit === null) break;
      hits.push(hit);
      const again = stateOf(copy).kind === 'copy' ? finish(copy).ok : true;
      expect({ n, hit, again, tables: tablesOf(copy) }).toEqual({ n, hit, again: true, tables: tablesOf(finished) });
      expect(typedIn(wanted)).toEqual(old);
    }
    expect(hits.length).toBeGreaterThanOrEqual(FAILING.of(40));
  });

  test('leaves the old Sheet as it was when it is preparing that fails, and can be prepared again', () => {
    for (const n of FAILING.numbers(mode)) {
      const office = anOfficeAtYearsEnd();
      const hit = withFault(office, n, mode, () => prepare(office));
      if (hit === null) break;
      expect({ n, hit, typed: typedIn(office) }).toEqual({ n, hit, typed: old });
      expect({ n, hit, url: valueIn(prepare(office)).url }).toEqual({ n, hit, url: expect.stringContaining('/d/') });
      valueIn(finish(copyIn(office)));
      expect(tablesOf(copyIn(office))).toEqual(tablesOf(finished));
    }
  });
});
