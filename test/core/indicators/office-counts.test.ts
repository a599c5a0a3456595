import type { CountCode } from '../../../src/core/indicators/catalogue';
import { countOf, figuresOf, fractionOf } from '../../builders/readings';
import {
  aCourse,
  aDocument,
  aPetition,
  aPost,
  aProcedure,
  aTask,
  type Contents,
  PERIOD,
  type Row,
  type TabName,
} from '../../builders/tables';

const START = PERIOD.from;
const END = PERIOD.to;
const BEFORE_START = '2023-03-14';
const AFTER_END = '2023-06-15';

/** What one row adds to an indicator. */
function statementsOn(tab: TabName, aRow: (typed: Row) => Row) {
  return (code: CountCode, cases: readonly (readonly [string, Row, number])[]): void => {
    test.each(cases)(`${code}: %s`, (_, row, count) => expect(countOf(code, { [tab]: [aRow(row)] })).toBe(count));
  };
}

describe('procedures', () => {
  const statements = statementsOn('Thủ tục', aProcedure);
  statements('TTHC_TONG', [
    ['unchanged', {}, 1],
    ['new on the last day', { change: 'Mới', changedOn: END }, 1],
    ['not when new after the period', { change: 'Mới', changedOn: AFTER_END }, 0],
    ['amended, whenever', { change: 'Sửa đổi', changedOn: AFTER_END }, 1],
    ['not when abolished on the last day', { change: 'Bãi bỏ', changedOn: END }, 0],
    ['not when abolished long ago', { change: 'Bãi bỏ', changedOn: '2019-01-01' }, 0],
    ['abolished after the period', { change: 'Bãi bỏ', changedOn: AFTER_END }, 1],
    ['of any level', { level: 'Tỉnh' }, 1],
  ]);
  const changes: [CountCode, string, string][] = [
    ['TTHC_MOI', 'Mới', 'Sửa đổi'],
    ['TTHC_SUA_DOI', 'Sửa đổi', 'Bãi bỏ'],
    ['TTHC_BAI_BO', 'Bãi bỏ', 'Mới'],
  ];
  for (const [code, change, other] of changes) {
    statements(code, [
      ['on the first day', { change, changedOn: START }, 1],
      ['on the last day', { change, changedOn: END }, 1],
      ['not the day before the period', { change, changedOn: BEFORE_START }, 0],
      ['not the day after it', { change, changedOn: AFTER_END }, 0],
      ['not without a day', { change }, 0],
      ['not another change', { change: other, changedOn: START }, 0],
      ['not a day without a change', { changedOn: START }, 0],
    ]);
  }
});

describe('petitions', () => {
  const statements = statementsOn('Phản ánh kiến nghị', aPetition);
  statements('PAKN_TONG', [
    ['received on the first day', { receivedOn: START }, 1],
    ['received on the last day', { receivedOn: END }, 1],
    ['not the day before', { receivedOn: BEFORE_START, transferredOn: START }, 0],
    ['not the day after', { receivedOn: AFTER_END }, 0],
  ]);
  statements('PAKN_QUY_DINH', [
    ['on rules', { kind: 'Quy định hành chính' }, 1],
    ['not on conduct', { kind: 'Hành vi hành chính' }, 0],
    ['not out of the period', { kind: 'Quy định hành chính', receivedOn: AFTER_END }, 0],
  ]);
  statements('PAKN_HANH_VI', [
    ['on conduct', { kind: 'Hành vi hành chính' }, 1],
    ['not on rules', { kind: 'Quy định hành chính' }, 0],
  ]);
  statements('PAKN_DA_CHUYEN', [
    ['transferred on the last day', { transferredOn: END }, 1],
    ['not when transferred after it', { transferredOn: AFTER_END }, 0],
    ['not when not transferred', { answeredOn: END }, 0],
    ['not when received before the period', { receivedOn: BEFORE_START, transferredOn: END }, 0],
  ]);
  statements('PAKN_CO_KET_QUA', [
    ['answered on the last day', { answeredOn: END }, 1],
    ['not when answered after it', { answeredOn: AFTER_END }, 0],
    ['not when only transferred', { transferredOn: END }, 0],
    ['not when received before the period', { receivedOn: BEFORE_START, answeredOn: END }, 0],
  ]);
});

describe('documents of the ward', () => {
  const statements = statementsOn('Văn bản', aDocument);
  const OTHER = { issuer: 'UBND thành phố Nha Trang' };
  statements('VB_BAN_HANH', [
    ['issued on the first day', { issuedOn: START }, 1],
    ['issued on the last day', { issuedOn: END }, 1],
    ['not the day before', { issuedOn: BEFORE_START }, 0],
    ['not the day after', { issuedOn: AFTER_END }, 0],
    ['not when not issued', { dueOn: START }, 0],
    ['not when issued by another office', { issuedOn: START, ...OTHER }, 0],
    ['an official letter too', { issuedOn: START, type: 'CV' }, 1],
    ['issued by the Ủy ban nhân dân', { issuedOn: START, issuer: 'Ủy ban nhân dân phường Phước Long' }, 1],
  ]);
  statements('VB_KE_HOACH', [
    ['due on the first day', { dueOn: START }, 1],
    ['due on the last day', { dueOn: END }, 1],
    ['due in the period, issued before it', { dueOn: START, issuedOn: BEFORE_START }, 1],
    ['not when due the day before', { dueOn: BEFORE_START }, 0],
    ['not when due the day after', { dueOn: AFTER_END }, 0],
    ['not when issued without a deadline', { issuedOn: START }, 0],
    ['not when planned by another office', { dueOn: START, ...OTHER }, 0],
  ]);
  statements('VB_DA_BAN_HANH', [
    ['issued late but by the end', { dueOn: START, issuedOn: END }, 1],
    ['issued before the period', { dueOn: START, issuedOn: '2023-01-03' }, 1],
    ['not when issued after the end', { dueOn: START, issuedOn: AFTER_END }, 0],
    ['not when due out of the period', { dueOn: AFTER_END, issuedOn: END }, 0],
  ]);
  statements('VB_DUNG_HAN', [
    ['issued on its deadline', { dueOn: '2023-04-10', issuedOn: '2023-04-10' }, 1],
    ['not the day after', { dueOn: '2023-04-10', issuedOn: '2023-04-11' }, 0],
    ['not when not issued', { dueOn: '2023-04-10' }, 0],
    ['not when due out of the period', { dueOn: AFTER_END, issuedOn: END }, 0],
  ]);
  statements('VB_QUA_HAN', [
    ['not issued, due the day before the end', { dueOn: '2023-06-13' }, 1],
    ['not when due on the last day', { dueOn: END }, 0],
    ['issued after the end, due before it', { dueOn: '2023-06-13', issuedOn: AFTER_END }, 1],
    ['not when issued late but by the end', { dueOn: '2023-06-12', issuedOn: END }, 0],
    ['not when due before the period', { dueOn: BEFORE_START }, 0],
  ]);

  test('TL_BAN_HANH: issued over planned', () => {
    const planned = { dueOn: START };
    const rows = [aDocument({ ...planned, issuedOn: END }), aDocument(planned), aDocument({ issuedOn: START })];
    expect(fractionOf('TL_BAN_HANH', { 'Văn bản': rows })).toBe('1/2');
  });
});

describe('staff', () => {
  const rows = [
    aPost({ group: 'Cán bộ chuyên trách', authorised: 12, present: 11, qualified: 10, disciplined: 1 }),
    aPost({ group: 'Công chức', authorised: 10, present: 9, qualified: 8, disciplined: 2 }),
    aPost({ group: 'Công chức', authorised: 1, present: 1, qualified: null, disciplined: null }),
    aPost({ group: 'Người hoạt động không chuyên trách', authorised: 14, present: 13, qualified: 7, disciplined: 5 }),
  ];

  test.each<[CountCode, number]>([
    ['CB_BIEN_CHE', 23],
    ['CB_HIEN_CO', 21],
    ['CB_CHUYEN_TRACH', 11],
    ['CB_CONG_CHUC', 10],
    ['CB_DAT_CHUAN', 18],
    ['CB_KY_LUAT', 3],
  ])('%s adds up officials and civil servants, not part-time workers: %i', (code, count) => {
    expect(countOf(code, { 'Nhân sự': rows })).toBe(count);
  });
});

describe('courses', () => {
  const rows = [
    aCourse({ startsOn: START, summoned: 5, attended: 4 }),
    aCourse({ startsOn: END, summoned: 3, attended: 3 }),
    aCourse({ startsOn: BEFORE_START, summoned: 100, attended: 100 }),
    aCourse({ startsOn: AFTER_END, summoned: 100, attended: 100 }),
  ];

  test('DT_LOP, DT_TRIEU_TAP, DT_THAM_GIA: those that started from the first to the last day', () => {
    const { DT_LOP, DT_TRIEU_TAP, DT_THAM_GIA } = figuresOf({ 'Đào tạo': rows });
    expect([DT_LOP, DT_TRIEU_TAP, DT_THAM_GIA].map(({ value }) => value)).toEqual([2, 8, 7]);
  });

  test('TL_DAO_TAO: attended over summoned', () => {
    expect(fractionOf('TL_DAO_TAO', { 'Đào tạo': rows })).toBe('7/8');
  });
});

describe('tasks', () => {
  const statements = statementsOn('Nhiệm vụ', aTask);
  statements('NV_TONG', [
    ['of this period', { when: 'Trong kỳ' }, 1],
    ['not of the next', { when: 'Kỳ tới' }, 0],
  ]);
  statements('NV_HOAN_THANH', [
    ['done on the last day', { doneOn: END }, 1],
    ['done before the period', { doneOn: '2023-01-03' }, 1],
    ['not when done after it', { doneOn: AFTER_END }, 0],
    ['not when not done', {}, 0],
    ['not when of the next period', { when: 'Kỳ tới', doneOn: END }, 0],
  ]);

  test('TL_NHIEM_VU: done over all of this period', () => {
    const contents: Contents = { 'Nhiệm vụ': [aTask({ doneOn: END }), aTask(), aTask(), aTask({ when: 'Kỳ tới' })] };
    expect(fractionOf('TL_NHIEM_VU', contents)).toBe('1/3');
  });
});
