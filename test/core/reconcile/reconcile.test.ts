import { type Column06a, columnsOf, form06a } from '../../../src/core/annexes/form-06a';
import type { Level, PastedForm, PastedLine } from '../../../src/core/reconcile/pasted-form';
import { readForm06a } from '../../../src/core/reconcile/read-form-06a';
import { type Reconciliation, reconcile } from '../../../src/core/reconcile/reconcile';
import type { Cell } from '../../../src/core/workbook/contract/cell';
import { readWorkbook } from '../../../src/core/workbook/reading/read-workbook';
import { dayOn } from '../../builders/days';
import { pastedForm } from '../../builders/pasted-form';
import {
  aDossier,
  aProcedure,
  aWorkbook,
  type Contents,
  PERIOD,
  PROCEDURE,
  type Row,
  settings,
} from '../../builders/tables';

type DossierRow = ReturnType<typeof aDossier>;

const recordsOf = (contents: Contents) => readWorkbook(aWorkbook(contents)).value;
const VIEW = { from: dayOn(PERIOD.from), to: dayOn(PERIOD.to), scope: 'all' } as const;

/** Compares a register of our dossiers with the software's form of theirs. */
function against(ours: readonly DossierRow[], theirs: readonly DossierRow[], more: Contents = {}): Reconciliation {
  const [records, software] = [ours, theirs].map((rows) => recordsOf({ ...more, 'Hồ sơ': rows }));
  const [form, printed] = [records, software].map((one) => one && form06a(one));
  if (!records || !form || !printed) throw new Error('no form');
  return reconcile(form, readForm06a({ rows: pastedForm(printed, 'official') }), records);
}

/** Explanations of a column of the total as reason, `makes` and rows: `not-closed all 2`. */
function reasonsIn({ lines }: Reconciliation, column: Column06a): readonly string[] {
  const found = lines[0]?.columns.find((one) => one.column === column);
  return (found?.explanations ?? []).map(({ reason, makes, dossiers }) =>
    [reason, makes, ...dossiers.map(({ row }) => row)].join(' '),
  );
}

const RETURNED = { receivedOn: '2023-04-03', dueOn: '2023-04-06', returnedOn: '2023-04-06' } as const;
const closed = (typed: Row = {}) => aDossier({ ...RETURNED, closedInSoftwareOn: '2023-04-06', ...typed });

describe('a difference is explained by', () => {
  test('a dossier that was returned but not closed in the software', () => {
    const found = against(
      [closed(), aDossier({ ...RETURNED })],
      [closed(), aDossier({ ...RETURNED, returnedOn: null })],
    );
    expect(reasonsIn(found, 'resolved')).toEqual(['not-closed all 3']);
    expect(reasonsIn(found, 'overdue')).toEqual(['not-closed all 3']);
    expect(found.lines.map(({ kind, name }) => [kind, name])).toEqual([
      ['total', 'Tổng cộng'],
      ['sector', 'Hộ tịch'],
    ]);
  });

  test('one that the software closed only after the cut-off', () => {
    const late = closed({ closedInSoftwareOn: '2023-06-15' });
    const found = against([closed(), late], [closed(), { ...late, returnedOn: '2023-06-15' }]);
    expect(reasonsIn(found, 'pending')).toEqual(['closed-after all 3']);
  });

  test('one that is pending here and closed there', () => {
    const pending = aDossier({ closedInSoftwareOn: '2023-05-04' });
    const found = against([pending], [{ ...pending, returnedOn: '2023-05-04', status: 'Đã trả kết quả' }]);
    expect(reasonsIn(found, 'resolved')).toEqual(['closed-there all 2']);
    expect(reasonsIn(found, 'pending')).toEqual(['closed-there all 2']);
  });

  test('one that was returned in time and closed in the software when it was late', () => {
    const late = closed({ closedInSoftwareOn: '2023-04-10' });
    const found = against([late], [{ ...late, returnedOn: '2023-04-10' }]);
    expect(reasonsIn(found, 'late')).toEqual(['closed-later all 2']);
    expect(reasonsIn(found, 'onTime')).toEqual(['closed-later all 2']);
  });

  test.each([
    ['returned before the period and closed within it', '2023-03-10', '2023-03-20'],
    ['returned in the period and closed before it', '2023-03-16', '2023-03-14'],
  ])('one that was %s', (_, returnedOn, closedInSoftwareOn) => {
    const across = closed({ receivedOn: '2023-03-01', dueOn: '2023-03-31', returnedOn, closedInSoftwareOn });
    const found = against([closed(), across], [closed(), { ...across, returnedOn: closedInSoftwareOn }]);
    expect(reasonsIn(found, 'received')).toEqual(['across-cut-off all 3']);
    expect(reasonsIn(found, 'carriedOver')).toEqual(['across-cut-off all 3']);
  });

  test('one that was received after the period by the register and closed within it by the software', () => {
    const across = aDossier({ receivedOn: '2023-06-15', closedInSoftwareOn: '2023-06-14' });
    const there = { ...across, receivedOn: '2023-06-14', dueOn: '2023-06-20', returnedOn: '2023-06-14' };
    const found = against([closed(), across], [closed(), { ...there, status: 'Đã trả kết quả' }]);
    expect(reasonsIn(found, 'inPersonOrPost')).toEqual(['across-cut-off all 3']);
  });

  test('one that awaits a supplement, as overdue or as resolved', () => {
    const awaiting = aDossier({ ...RETURNED, returnedOn: null, status: 'Chờ bổ sung' });
    const overdue = against([awaiting], [{ ...awaiting, status: 'Đang giải quyết' }]);
    expect(reasonsIn(overdue, 'overdue')).toEqual(['supplement-overdue all 2']);
    expect(reasonsIn(overdue, 'pendingInTime')).toEqual(['supplement-overdue all 2', 'supplement-resolved all 2']);
    const resolved = against([awaiting], [{ ...awaiting, returnedOn: '2023-04-06', status: 'Đã trả kết quả' }]);
    expect(reasonsIn(resolved, 'onTime')).toEqual(['supplement-resolved all 2']);
  });

  test('one that was refused, which the software counts as on time', () => {
    const refused = closed({ returnedOn: '2023-04-04', closedInSoftwareOn: '2023-04-04', status: 'Từ chối' });
    const found = against([refused], [{ ...refused, dueOn: '2023-04-04' }]);
    expect(reasonsIn(found, 'onTime')).toEqual(['refused-on-time all 2']);
    expect(reasonsIn(found, 'early')).toEqual(['refused-on-time all 2']);
  });

  test('nothing when no dossier can have made it', () => {
    const found = against([closed()], [closed(), closed()]);
    expect(reasonsIn(found, 'received')).toEqual([]);
  });
});

describe('how far rows explain', () => {
  test('more of them than the difference explain it in part', () => {
    const open = () => aDossier({ ...RETURNED });
    const found = against(
      [open(), open(), open()],
      [open(), open(), { ...open(), returnedOn: null, status: 'Chờ bổ sung' }],
    );
    expect(reasonsIn(found, 'resolved')).toEqual(['not-closed part 2 3 4']);
    expect(found.closing).toEqual({ returned: 3, noted: 0 });
  });

  test('of more than enough the latest are named first', () => {
    const returnedOn = (day: string) => aDossier({ ...RETURNED, dueOn: '2023-05-31', returnedOn: day });
    const ours = [returnedOn('2023-04-04'), returnedOn('2023-05-04'), returnedOn('2023-04-20')];
    const theirs = ours.map((row, index) => (index === 1 ? { ...row, returnedOn: null, status: 'Chờ bổ sung' } : row));
    expect(reasonsIn(against(ours, theirs), 'resolved')).toEqual(['not-closed part 3 4 2']);
  });

  test('reasons that work against each other explain it together', () => {
    const ours = [aDossier({ ...RETURNED }), aDossier({ ...RETURNED }), aDossier({ closedInSoftwareOn: '2023-05-04' })];
    const theirs = ours.map((row, index) => ({
      ...row,
      returnedOn: index < 2 ? null : '2023-05-04',
      status: index < 2 ? 'Đang giải quyết' : 'Đã trả kết quả',
    }));
    const found = against(ours, theirs);
    expect(reasonsIn(found, 'resolved')).toEqual(['not-closed together 2 3', 'closed-there together 4']);
  });
});

describe('levels', () => {
  const procedures = [
    aProcedure({ sector: 'Đất đai' }),
    aProcedure({ code: PROCEDURE.fee, sector: 'Đất đai', level: 'Tỉnh' }),
  ];
  const [own, province] = [aDossier(), aDossier({ procedureCode: PROCEDURE.fee })];

  test('that the software leaves out explain what it lacks', () => {
    const found = against([own, province], [own], { 'Thủ tục': procedures });
    expect(reasonsIn(found, 'received')).toEqual(['other-level all 3']);
    expect(found.lines[1]).toMatchObject({ level: 'province', presence: 'ours', name: 'Đất đai' });
  });

  test('out of our scope explain what only the software has', () => {
    const records = recordsOf({
      'Cấu hình': settings({ dossierScope: 'Cấp xã' }),
      'Thủ tục': procedures,
      'Hồ sơ': [own, province],
    });
    const whole = form06a(recordsOf({ 'Thủ tục': procedures, 'Hồ sơ': [own, province] }));
    const form = form06a(records);
    if (!form || !whole) throw new Error('no form');
    const found = reconcile(form, readForm06a({ rows: pastedForm(whole, 'official') }), records);
    expect(reasonsIn(found, 'received')).toEqual(['other-level all 3']);
    expect(found.lines[1]).toMatchObject({ level: 'province', presence: 'theirs' });
  });

  test('explain nothing of communes’ own procedures, whether the software names levels or not', () => {
    const [records, software] = [[own, aDossier()], [own]].map((rows) => recordsOf({ 'Hồ sơ': rows }));
    const [form, printed] = [records, software].map((one) => one && form06a(one));
    if (!records || !form || !printed) throw new Error('no form');
    for (const shape of ['official', 'export'] as const) {
      const found = reconcile(form, readForm06a({ rows: pastedForm(printed, shape) }), records);
      expect(reasonsIn(found, 'received')).toEqual([]);
    }
  });

  test('that the software does not tell apart are added up', () => {
    const records = recordsOf({ 'Thủ tục': procedures, 'Hồ sơ': [own, province] });
    const form = form06a(records);
    if (!form) throw new Error('no form');
    const found = reconcile(form, readForm06a({ rows: pastedForm(form, 'export') }), records);
    expect([found.lines, found.agreeing]).toEqual([[], 1]);
  });
});

describe('the software against itself', () => {
  const line = (given: Partial<PastedLine>, counts: readonly (number | null)[]): PastedLine => {
    const columns = ['received', 'online', 'inPersonOrPost', 'carriedOver', 'resolved', 'early', 'onTime', 'late'];
    const all = [...columns, 'pending', 'pendingInTime', 'overdue'].map((column, index) => [column, counts[index]]);
    return { row: 2, name: 'Hộ tịch', kind: 'sector', level: null, counts: Object.fromEntries(all), ...given };
  };
  const SOUND = [5, 1, 3, 1, 4, 1, 2, 1, 1, 1, 0];
  const brokenIn = (...lines: readonly PastedLine[]) => {
    const records = recordsOf({});
    const form = form06a(records);
    if (!form) throw new Error('no form');
    const pasted: PastedForm = { lines, problems: [] };
    return reconcile(form, pasted, records).broken.map(({ row, total, parts, said, sum }) => [
      row,
      total,
      parts,
      said,
      sum,
    ]);
  };

  test.each([
    [
      [6, 1, 3, 1, 5, 1, 2, 2, 1, 1, 0],
      [2, 'received', ['online', 'inPersonOrPost', 'carriedOver'], 6, 5],
    ],
    [
      [5, 1, 3, 1, 5, 1, 2, 2, 1, 1, 0],
      [2, 'received', ['resolved', 'pending'], 5, 6],
    ],
    [
      [5, 1, 3, 1, 4, 1, 2, 0, 1, 1, 0],
      [2, 'resolved', ['early', 'onTime', 'late'], 4, 3],
    ],
    [
      [5, 1, 3, 1, 4, 1, 2, 1, 1, 1, 1],
      [2, 'pending', ['pendingInTime', 'overdue'], 1, 2],
    ],
  ])('%j breaks an identity of the form', (counts, broken) => {
    expect(brokenIn(line({}, counts))).toEqual([broken]);
  });

  test('is not judged by a cell that could not be read', () => {
    expect(brokenIn(line({}, [null, ...SOUND.slice(1)]), line({ kind: 'total', row: 3 }, SOUND))).toEqual([]);
  });

  test('adds up by level and in all', () => {
    const level: Level = 'commune';
    const [sector, sum] = [line({ level }, SOUND), line({ kind: 'level', level, row: 1 }, SOUND)];
    expect(brokenIn(sum, sector, line({ kind: 'total', row: 3 }, SOUND))).toEqual([]);
    const doubled = SOUND.map((count) => count * 2);
    expect(brokenIn(sum, sector, line({ kind: 'total', row: 3 }, doubled))).toContainEqual([
      ...[3, 'received', 'sectors', 10, 5],
    ]);
  });
});

test('a dossier adds to one column of each sum, or to none', () => {
  const { dossiers } = recordsOf({ 'Hồ sơ': [closed(), aDossier({ status: 'Hủy' })] });
  expect((dossiers ?? []).map((dossier) => columnsOf(dossier, VIEW))).toEqual([
    ['received', 'inPersonOrPost', 'resolved', 'onTime'],
    [],
  ]);
});

test('only sectors without any difference count as agreeing', () => {
  const procedures = ['Hộ tịch', 'Đất đai', 'Chứng thực'].map((sector, index) =>
    aProcedure({ code: `1.${index}`, sector }),
  );
  const all = procedures.map(({ code }) => closed({ procedureCode: code ?? null }));
  const found = against(all, all.slice(0, 2), { 'Thủ tục': procedures });
  expect(found.lines.map(({ kind, name }) => [kind, name])).toEqual([
    ['total', 'Tổng cộng'],
    ['sector', 'Chứng thực'],
  ]);
  expect(found.agreeing).toBe(2);
});

test('nothing is compared with a form that could not be read, and it agrees in nothing', () => {
  const records = recordsOf({ 'Hồ sơ': [closed()] });
  const form = form06a(records);
  if (!form) throw new Error('no form');
  expect(reconcile(form, readForm06a({ rows: [['Họ tên', 'Ngày sinh']] }), records)).toMatchObject({
    lines: [],
    agreeing: 0,
    problems: [{ code: 'form-unknown' }],
    closing: { returned: 1, noted: 1 },
  });
});

test('zeros for a sector that the register has no dossier of are no difference', () => {
  const records = recordsOf({ 'Hồ sơ': [closed()] });
  const form = form06a(records);
  if (!form) throw new Error('no form');
  const zeros: readonly Cell[] = ['2', 'Tôn giáo', ...Array.from({ length: 11 }, () => 0)];
  const printed = pastedForm(form, 'official');
  const rows = [...printed.slice(0, 9), zeros, ...printed.slice(9)];
  expect(reconcile(form, readForm06a({ rows }), records)).toMatchObject({ lines: [], agreeing: 2, broken: [] });
});
