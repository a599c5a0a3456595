import { candidatesOf, type Reason } from '../../../src/core/reconcile/suppositions';
import type { Dossier } from '../../../src/core/workbook/reading/read-dossiers';
import { dayOn } from '../../builders/days';
import { recordsOf } from '../../builders/readings';
import { aDossier, PERIOD } from '../../builders/tables';

type Typed = Parameters<typeof aDossier>[0];
/** The default period, 15/3–14/6/2023. */
const VIEW = { from: dayOn(PERIOD.from), to: dayOn(PERIOD.to), scope: 'all' } as const;
const LONG_BEFORE = { receivedOn: '2023-01-03', dueOn: '2023-01-31' };

const candidates = (typed: Typed) => {
  const { dossiers } = recordsOf({ 'Hồ sơ': [aDossier(typed)] });
  return candidatesOf(dossiers?.[0] as Dossier, VIEW);
};
const reasons = (typed: Typed): readonly Reason[] => candidates(typed).map(({ reason }) => reason);

describe('a dossier returned before the period may still be open in the software', () => {
  test.each([
    ['2023-02-12', ['across-cut-off']],
    ['2023-02-11', []],
  ])('on %s, when nobody wrote down that it was closed: %j', (returnedOn, expected) => {
    expect(reasons({ ...LONG_BEFORE, returnedOn })).toEqual(expected);
  });

  test.each([
    ['2023-03-15', ['across-cut-off']],
    ['2023-03-14', []],
  ])('until it was closed on %s: %j', (closedInSoftwareOn, expected) => {
    expect(reasons({ ...LONG_BEFORE, returnedOn: '2023-01-10', closedInSoftwareOn })).toEqual(expected);
  });
});

describe('a dossier that is pending here', () => {
  test.each([
    ['2023-03-14', ['across-cut-off']],
    ['2023-03-15', ['closed-there']],
    ['2023-06-14', ['closed-there']],
    ['2023-06-15', []],
  ])('and was closed there on %s: %j', (closedInSoftwareOn, expected) => {
    expect(reasons({ ...LONG_BEFORE, closedInSoftwareOn })).toEqual(expected);
  });

  test('and was answered only after the period is as pending', () => {
    expect(reasons({ ...LONG_BEFORE, returnedOn: '2023-06-15', closedInSoftwareOn: '2023-06-14' })).toEqual([
      'closed-there',
    ]);
  });
});

describe('a dossier that awaits a supplement', () => {
  const awaiting = { receivedOn: '2023-04-03', dueOn: '2023-04-06', status: 'Chờ bổ sung' };

  test('may be overdue or resolved in the software, also when it was answered after the period', () => {
    for (const returnedOn of [null, '2023-06-15']) {
      const found = candidates({ ...awaiting, returnedOn });
      expect(found.map(({ reason, theirs }) => `${reason}: ${theirs.join()}`)).toEqual([
        'supplement-overdue: received,inPersonOrPost,pending,overdue',
        'supplement-resolved: received,inPersonOrPost,resolved,onTime',
      ]);
    }
  });

  test('is none of these once it was answered within the period', () => {
    expect(reasons({ ...awaiting, returnedOn: '2023-06-14', closedInSoftwareOn: '2023-06-14' })).toEqual([]);
  });
});

test('one that was refused or withdrawn in time is on time for the software, one returned late may be too', () => {
  const refused = { receivedOn: '2023-04-03', dueOn: '2023-04-06', status: 'Từ chối' };
  const closedOn = (day: string) => ({ returnedOn: day, closedInSoftwareOn: day });
  expect(reasons({ ...refused, ...closedOn('2023-04-05') })).toEqual(['refused-on-time']);
  expect(reasons({ ...refused, ...closedOn('2023-04-10'), status: 'Rút hồ sơ' })).toEqual(['refused-on-time']);
  expect(reasons({ ...refused, ...closedOn('2023-04-06') })).toEqual([]);
  expect(reasons({ ...refused, ...closedOn('2023-04-05'), status: 'Đã trả kết quả' })).toEqual([]);
});
