import { isoOf } from '../../../../src/core/calendar/day';
import type { DOSSIERS_TAB, PROCEDURES_TAB } from '../../../../src/core/workbook/contract/dossier-tabs';
import { csvRows, NOTICES } from '../../../builders/data';
import { problemsOf, recordsOf } from '../../../builders/readings';
import { aDossier, aProcedure, type Contents, type Row, settings } from '../../../builders/tables';

function dueOn(
  dossier: Row<typeof DOSSIERS_TAB>,
  { procedure = {}, ...contents }: Contents & { procedure?: Row<typeof PROCEDURES_TAB> } = {},
): string | undefined {
  const records = recordsOf({ 'Hồ sơ': [aDossier(dossier)], 'Thủ tục': [aProcedure(procedure)], ...contents });
  return records.dossiers?.map((read) => isoOf(read.dueOn))[0];
}

describe('the due day', () => {
  test('is the day typed', () => {
    expect(dueOn({ receivedOn: '2023-04-03', dueOn: '2023-04-30' })).toBe('2023-04-30');
  });

  test.each(csvRows('due-dates.csv').map((row) => [row.received, Number(row.working_days), row.due] as const))(
    'left blank is worked out: received on %s, %i working days, due on %s',
    (receivedOn = '', timeLimit, due) => expect(dueOn({ receivedOn }, { procedure: { timeLimit } })).toBe(due),
  );

  test('of a procedure of 0 days is the day of receipt, in either unit', () => {
    expect(dueOn({ receivedOn: '2023-06-10' }, { procedure: { timeLimit: 0 } })).toBe('2023-06-10');
    expect(dueOn({ receivedOn: '2023-06-10' }, { procedure: { timeLimit: 0, timeUnit: 'Ngày' } })).toBe('2023-06-10');
  });

  test('counts in working days unless the unit says otherwise', () => {
    const procedure = { timeLimit: 10 };
    expect(dueOn({ receivedOn: '2023-06-12' }, { procedure })).toBe('2023-06-26');
    expect(dueOn({ receivedOn: '2023-06-12' }, { procedure: { ...procedure, timeUnit: 'Ngày làm việc' } })).toBe(
      '2023-06-26',
    );
    expect(dueOn({ receivedOn: '2023-06-12' }, { procedure: { ...procedure, timeUnit: 'Ngày' } })).toBe('2023-06-22');
  });

  test('of calendar days that end on a day off is the next working day', () => {
    expect(dueOn({ receivedOn: '2023-06-12' }, { procedure: { timeLimit: 5, timeUnit: 'Ngày' } })).toBe('2023-06-19');
  });

  test('of two dossiers of one day follows the unit of each one’s procedure', () => {
    const procedures = [
      aProcedure({ code: '1.1', timeLimit: 10 }),
      aProcedure({ code: '1.2', timeLimit: 10, timeUnit: 'Ngày' }),
      aProcedure({ code: '1.3', timeLimit: 3 }),
    ];
    const dossiers = procedures.map(({ code = null }) => aDossier({ procedureCode: code, receivedOn: '2023-06-12' }));
    const read = recordsOf({ 'Thủ tục': procedures, 'Hồ sơ': dossiers }).dossiers;
    expect(read?.map((dossier) => isoOf(dossier.dueOn))).toEqual(['2023-06-26', '2023-06-22', '2023-06-15']);
  });

  test('counts Saturdays where the setting says so', () => {
    const contents = { 'Cấu hình': settings({ saturdaysAreWorked: 'Có' }), procedure: { timeLimit: 1 } };
    expect(dueOn({ receivedOn: '2023-06-09' }, contents)).toBe('2023-06-10');
    expect(dueOn({ receivedOn: '2023-06-09' }, { procedure: { timeLimit: 1 } })).toBe('2023-06-12');
  });
});

describe('the day of a new appointment', () => {
  const dossier = { receivedOn: '2023-04-03', dueOn: '2023-04-10', rescheduledOn: '2023-04-17' };
  const counted = (typed: string) => ({ 'Cấu hình': settings({ usesRescheduledDay: typed }) });

  test('changes nothing unless the setting says so', () => {
    expect(dueOn(dossier)).toBe('2023-04-10');
    expect(dueOn(dossier, counted('Không'))).toBe('2023-04-10');
  });

  test('is the due day under that setting', () => {
    expect(dueOn(dossier, counted('Có'))).toBe('2023-04-17');
  });

  test('left blank leaves the first appointment under that setting', () => {
    expect(dueOn({ ...dossier, rescheduledOn: null }, counted('Có'))).toBe('2023-04-10');
  });
});

describe('days off not yet known', () => {
  const unconfirmed = 'warning days-off-unconfirmed: Ngày nghỉ';
  const warnings = (contents: Contents) => problemsOf(contents).filter((problem) => problem.startsWith(unconfirmed));
  const received = (receivedOn: string, typed = {}) => [aDossier({ receivedOn, ...typed })];

  test('warn once a year, and the fixed holidays stand in', () => {
    const contents = { 'Hồ sơ': [...received('2027-04-29'), ...received('2027-04-29')] };
    expect(warnings(contents)).toEqual([unconfirmed]);
    expect(dueOn({ receivedOn: '2027-04-29' }, { procedure: { timeLimit: 1 } })).toBe('2027-05-04');
  });

  test('warn of the year in which a term ends as well', () => {
    expect(warnings({ 'Hồ sơ': received('2026-12-31') })).toEqual([unconfirmed]);
    expect(warnings({ 'Hồ sơ': received('2027-12-31') })).toEqual([unconfirmed, unconfirmed]);
  });

  test('matter only where a due day is worked out from them', () => {
    expect(warnings({ 'Hồ sơ': received('2027-04-29', { dueOn: '2027-05-10' }) })).toEqual([]);
    expect(warnings({ 'Hồ sơ': received('2023-04-03') })).toEqual([]);
  });

  test('are all years when the tab is missing', () => {
    expect(warnings({ 'Ngày nghỉ': null, 'Hồ sơ': received('2023-04-28') })).toEqual([unconfirmed]);
    expect(dueOn({ receivedOn: '2023-04-28' }, { 'Ngày nghỉ': null, procedure: { timeLimit: 1 } })).toBe('2023-05-03');
  });

  test('become known by the rows that officers add', () => {
    const rows = [...NOTICES, { on: '2027-02-08', kind: 'Nghỉ' }, { on: '2027-02-13', kind: 'Làm bù' }];
    const contents = { 'Ngày nghỉ': rows, procedure: { timeLimit: 1 } };
    expect(dueOn({ receivedOn: '2027-02-05' }, contents)).toBe('2027-02-09');
    expect(dueOn({ receivedOn: '2027-02-12' }, contents)).toBe('2027-02-13');
    expect(warnings({ 'Ngày nghỉ': rows, 'Hồ sơ': received('2027-02-05') })).toEqual([]);
  });
});
