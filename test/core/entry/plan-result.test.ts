import { planEntry } from '../../../src/core/entry/plan-entry';
import type { Remembered } from '../../../src/core/entry/remembered';
import { dayOn } from '../../builders/days';
import { anEntry } from '../../builders/entries';
import { aDossier, aWorkbook } from '../../builders/tables';

type Typed = Parameters<typeof aDossier>[0];
const TODAY = dayOn('2023-06-13');
const RETURNED = { day: dayOn('2023-06-12') };

const planned = (typed: Typed, values = {}, remembered: readonly Remembered[] = [], token = 'T1') =>
  planEntry(
    anEntry('result', values, token),
    aWorkbook({ 'Hồ sơ': [aDossier({ code: 'HS.CU', receivedOn: '2023-06-09', ...typed })] }),
    { today: TODAY, remembered },
  );
const refusal = (...given: Parameters<typeof planned>) => {
  const plan = planned(...given);
  return plan.kind === 'refused' ? plan.objections.map(({ field, text }) => `${field}: ${text}`) : [plan.kind];
};

describe('a result', () => {
  test('goes into the day and the status of its dossier, and nothing else is written', () => {
    const plan = planned({});
    if (plan.kind !== 'write') throw new Error(plan.kind);
    expect(plan.row).toBe(2);
    expect(plan.blocks.flatMap(({ cells }) => cells)).toEqual([RETURNED, 'Đã trả kết quả']);
    expect(plan.remembered.former).toEqual({
      code: 'HS.CU',
      returnedOn: null,
      status: 'Đang giải quyết',
      electronicResult: null,
      apologisedOn: null,
    });
  });

  test('finds its dossier in capitals or not, with blanks around its code', () => {
    expect(planned({}, { code: ' hs.cu ' }).kind).toBe('write');
  });

  test('may be electronic, with the day of the apology', () => {
    const plan = planned({ dueOn: '2023-06-09' }, { electronicResult: 'Có', apologisedOn: '10/6/2023' });
    const written = plan.kind === 'write' ? plan.blocks.flatMap(({ cells }) => cells) : [];
    expect(written).toEqual([RETURNED, 'Đã trả kết quả', 'Có', { day: dayOn('2023-06-10') }]);
  });

  test('is refused when the tab has no column for what was typed', () => {
    const tables = aWorkbook({ 'Hồ sơ': [aDossier({ code: 'HS.CU', receivedOn: '2023-06-09' })] }).map((table) => {
      const at = (table.rows[0] ?? []).indexOf('Kết quả điện tử');
      return at < 0 ? table : { ...table, rows: table.rows.map((row) => row.filter((_, index) => index !== at)) };
    });
    const save = (values: object) =>
      planEntry(anEntry('result', { ...values }), tables, { today: TODAY, remembered: [] });
    expect(save({}).kind).toBe('write');
    expect(save({ electronicResult: 'Có' })).toMatchObject({
      kind: 'refused',
      objections: [{ field: 'electronicResult' }],
    });
  });

  test('may be a stop, for which the citizen has an answer too', () => {
    expect(planned({}, { status: 'Dừng giải quyết' })).toMatchObject({ kind: 'write' });
  });

  test('may be a refusal or a withdrawal', () => {
    expect(planned({}, { status: 'Từ chối' })).toMatchObject({ kind: 'write' });
    expect(planned({ status: 'Chờ bổ sung' }, { status: 'Rút hồ sơ' })).toMatchObject({ kind: 'write' });
  });

  test.each<[string, Typed, object, string]>([
    ['of a dossier that is not there', {}, { code: 'HS.LẠ' }, 'code: Mã hồ sơ: không có hồ sơ mã «HS.LẠ»'],
    [
      'of one that was answered before',
      { returnedOn: '2023-06-10' },
      {},
      'returnedOn: Ngày trả kết quả: hồ sơ ở dòng 2 đã trả ngày 10/6/2023',
    ],
    ['of one that was cancelled', { status: 'Hủy' }, {}, 'status: Trạng thái: hồ sơ ở dòng 2 đã hủy'],
    ['before the dossier was received', {}, { returnedOn: '8/6/2023' }, 'returnedOn: Ngày trả kết quả: ngày trả'],
    ['without its day', {}, { returnedOn: '' }, 'returnedOn: Ngày trả kết quả: chưa điền'],
    ['that leaves the dossier pending', {}, { status: 'Đang giải quyết' }, 'status: Trạng thái: đã có ngày trả'],
  ])('%s is refused', (_, typed, values, text) => {
    expect(refusal(typed, values)).toEqual([expect.stringContaining(text)]);
  });
});

describe('a result whose writing was cut short between the day and the status', () => {
  const first = planned({});
  const remembered = first.kind === 'write' ? [first.remembered] : [];
  const halfWritten = { returnedOn: '2023-06-12', status: 'Đang giải quyết' };

  test('is written to its end when it is saved again, and can still be taken back whole', () => {
    expect(planned(halfWritten, {}, remembered)).toMatchObject({
      kind: 'write',
      remembered: { former: { returnedOn: null, status: 'Đang giải quyết' } },
    });
  });

  test('is not written over what somebody answered meanwhile', () => {
    expect(refusal({ ...halfWritten, returnedOn: '2023-06-10' }, {}, remembered)[0]).toContain('đã trả ngày 10/6/2023');
    expect(refusal({ ...halfWritten, status: 'Từ chối' }, {}, remembered)[0]).toContain('đã trả ngày 12/6/2023');
  });

  test('is written to its end with its apology and its electronic result', () => {
    const more = { electronicResult: 'Có', apologisedOn: '10/6/2023' };
    const begun = planned({}, more);
    const kept = begun.kind === 'write' ? [begun.remembered] : [];
    const status = 'Đã trả kết quả';
    const again = planned({ ...halfWritten, status, electronicResult: 'Có' }, more, kept);
    expect(again).toMatchObject({ kind: 'write', blocks: [{ cells: [{ day: dayOn('2023-06-10') }] }] });
    expect(refusal({ ...halfWritten, apologisedOn: '2023-06-11' }, more, kept)[0]).toContain('đã trả ngày 12/6/2023');
  });

  test('is no excuse for another order', () => {
    expect(refusal(halfWritten, {}, remembered, 'T2')[0]).toContain('đã trả ngày 12/6/2023');
  });

  test('that was written after all is told as written', () => {
    expect(planned({ returnedOn: '2023-06-12' }, {}, remembered)).toMatchObject({ kind: 'written', row: 2 });
    const other = refusal({ returnedOn: '2023-06-12' }, { status: 'Từ chối' }, remembered);
    expect(other).toEqual([expect.stringContaining('Lần bấm Lưu trước đã ghi vào dòng 2 với giá trị khác')]);
  });
});
