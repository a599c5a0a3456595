import type { CountCode } from '../../../src/core/indicators/catalogue';
import type { DOSSIERS_TAB } from '../../../src/core/workbook/contract/dossier-tabs';
import { countOf, figuresOf } from '../../builders/readings';
import { aDossier, aProcedure, PERIOD, PROCEDURE, type Row, settings } from '../../builders/tables';

type DossierRow = Row<typeof DOSSIERS_TAB>;

const START = PERIOD.from;
const END = PERIOD.to;
const BEFORE_START = '2023-03-14';
const AFTER_END = '2023-06-15';

const counts = (code: CountCode, dossier: DossierRow) => countOf(code, { 'Hồ sơ': [aDossier(dossier)] });

/** Whether one dossier counts for an indicator: 1 or 0. */
function statements(code: CountCode, cases: readonly (readonly [string, DossierRow, 0 | 1])[]): void {
  test.each(cases)(`${code}: %s`, (_, dossier, count) => expect(counts(code, dossier)).toBe(count));
}

describe('a dossier is in scope', () => {
  statements('HS_TIEP_NHAN', [
    ['received on the first day of the period', { receivedOn: START }, 1],
    ['received on the last day of the period', { receivedOn: END }, 1],
    ['not when received the day after the period', { receivedOn: AFTER_END }, 0],
    ['received before the period and still pending', { receivedOn: BEFORE_START }, 1],
    ['received long before and returned on the first day', { receivedOn: '2022-01-04', returnedOn: START }, 1],
    ['not when returned the day before the period', { receivedOn: '2022-01-04', returnedOn: BEFORE_START }, 0],
    ['received in the period and returned after it', { receivedOn: END, returnedOn: AFTER_END }, 1],
    ['refused or withdrawn', { status: 'Từ chối', returnedOn: END }, 1],
    ['not when entered by mistake', { status: 'Hủy' }, 0],
  ]);
});

describe('a dossier is carried over or new', () => {
  statements('HS_KY_TRUOC', [
    ['received the day before the period', { receivedOn: BEFORE_START }, 1],
    ['not when received on its first day', { receivedOn: START }, 0],
    ['not when it was returned before the period', { receivedOn: '2023-03-01', returnedOn: BEFORE_START }, 0],
    ['not when entered by mistake', { receivedOn: BEFORE_START, status: 'Hủy' }, 0],
  ]);
  statements('HS_MOI', [
    ['received on the first day', { receivedOn: START }, 1],
    ['not when received the day before', { receivedOn: BEFORE_START }, 0],
    ['not when entered by mistake', { receivedOn: START, status: 'Hủy' }, 0],
  ]);
  statements('HS_MOI_TRUC_TUYEN', [
    ['new and filed online, whether or not the procedure is offered online', { channel: 'Trực tuyến' }, 1],
    ['not when filed in person', { channel: 'Trực tiếp' }, 0],
    ['not when carried over', { channel: 'Trực tuyến', receivedOn: BEFORE_START }, 0],
  ]);
  statements('HS_MOI_KHAC', [
    ['new and filed in person', { channel: 'Trực tiếp' }, 1],
    ['new and filed by post', { channel: 'BCCI' }, 1],
    ['not when filed online', { channel: 'Trực tuyến' }, 0],
    ['not when carried over', { receivedOn: BEFORE_START }, 0],
  ]);
});

describe('a dossier is resolved', () => {
  const due = { receivedOn: '2023-04-03', dueOn: '2023-04-10' };
  statements('HS_GIAI_QUYET', [
    ['returned on the first day of the period', { receivedOn: '2023-03-01', returnedOn: START }, 1],
    ['returned on the last day', { returnedOn: END }, 1],
    ['not when returned the day after', { returnedOn: AFTER_END }, 0],
    ['refused', { status: 'Từ chối', returnedOn: '2023-04-05' }, 1],
    ['withdrawn', { status: 'Rút hồ sơ', returnedOn: '2023-04-05' }, 1],
    ['returned while its status still says pending', { status: 'Đang giải quyết', returnedOn: '2023-04-05' }, 1],
    ['returned while its status still waits for papers', { status: 'Chờ bổ sung', returnedOn: '2023-04-05' }, 1],
    ['not when pending', {}, 0],
    ['not when cancelled', { status: 'Hủy' }, 0],
  ]);
  statements('HS_SOM_HAN', [
    ['returned the day before it was due', { ...due, returnedOn: '2023-04-09' }, 1],
    ['not when returned on its due day', { ...due, returnedOn: '2023-04-10' }, 0],
    ['withdrawn before it was due', { ...due, status: 'Rút hồ sơ', returnedOn: '2023-04-04' }, 1],
  ]);
  statements('HS_DUNG_HAN', [
    ['a dossier returned on its due day is on time', { ...due, returnedOn: '2023-04-10' }, 1],
    ['not the day before', { ...due, returnedOn: '2023-04-09' }, 0],
    ['not the day after', { ...due, returnedOn: '2023-04-11' }, 0],
    ['on the day worked out from the procedure', { receivedOn: '2023-04-03', returnedOn: '2023-04-06' }, 1],
  ]);
  statements('HS_TRE_HAN', [
    ['returned the day after it was due', { ...due, returnedOn: '2023-04-11' }, 1],
    ['not when returned on its due day', { ...due, returnedOn: '2023-04-10' }, 0],
    ['refused after it was due', { ...due, status: 'Từ chối', returnedOn: '2023-04-11' }, 1],
    ['not when overdue but not returned by the end', { ...due, returnedOn: AFTER_END }, 0],
    ['rescheduled or not', { ...due, rescheduledOn: '2023-04-20', returnedOn: '2023-04-11' }, 1],
  ]);
  statements('HS_SOM_DUNG_HAN', [
    ['early', { ...due, returnedOn: '2023-04-09' }, 1],
    ['on time', { ...due, returnedOn: '2023-04-10' }, 1],
    ['not late', { ...due, returnedOn: '2023-04-11' }, 0],
    ['not pending', due, 0],
  ]);
});

describe('a dossier is pending', () => {
  const before = { receivedOn: '2023-05-04' };
  statements('HS_DANG_GIAI_QUYET', [
    ['with no day of return', {}, 1],
    ['with a result dated after the period', { returnedOn: AFTER_END }, 1],
    ['not with a result on the last day', { returnedOn: END }, 0],
    ['waiting for papers', { status: 'Chờ bổ sung' }, 1],
    ['not when cancelled', { status: 'Hủy' }, 0],
  ]);
  statements('HS_DANG_TRONG_HAN', [
    ['due on the last day of the period', { ...before, dueOn: END }, 1],
    ['due after it', { ...before, dueOn: AFTER_END }, 1],
    ['not when due the day before it ends', { ...before, dueOn: '2023-06-13' }, 0],
    ['waiting for papers, however long past its due day', { ...before, dueOn: '2023-05-05', status: 'Chờ bổ sung' }, 1],
    ['due on the last day, returned after it', { ...before, dueOn: END, returnedOn: AFTER_END }, 1],
  ]);
  statements('HS_DANG_QUA_HAN', [
    ['due the day before the period ends', { ...before, dueOn: '2023-06-13' }, 1],
    ['not when due on the last day', { ...before, dueOn: END }, 0],
    ['not while waiting for papers', { ...before, dueOn: '2023-05-05', status: 'Chờ bổ sung' }, 0],
    ['due in the period, returned after it', { ...before, dueOn: '2023-05-05', returnedOn: AFTER_END }, 1],
  ]);
});

describe('a dossier is cancelled', () => {
  statements('HS_HUY', [
    ['received on the first day', { status: 'Hủy', receivedOn: START }, 1],
    ['received on the last day', { status: 'Hủy', receivedOn: END }, 1],
    ['not when received before the period', { status: 'Hủy', receivedOn: BEFORE_START }, 0],
    ['not when received after the period', { status: 'Hủy', receivedOn: AFTER_END }, 0],
    ['not when refused', { status: 'Từ chối', returnedOn: '2023-04-05' }, 0],
  ]);
});

describe('a dossier counts by its procedure', () => {
  const paid = { procedureCode: PROCEDURE.fee, paidOnline: 'Có' };
  statements('HS_THUOC_DVCTT', [
    ['offered online', { procedureCode: PROCEDURE.offered }, 1],
    ['not when offered at the desk only', { procedureCode: PROCEDURE.plain, channel: 'Trực tuyến' }, 0],
    ['not out of scope', { procedureCode: PROCEDURE.offered, receivedOn: AFTER_END }, 0],
  ]);
  statements('HS_TRUC_TUYEN', [
    ['offered and filed online', { procedureCode: PROCEDURE.offered, channel: 'Trực tuyến' }, 1],
    ['not when offered online but filed in person', { procedureCode: PROCEDURE.offered }, 0],
    ['not when filed online but offered at the desk only', { channel: 'Trực tuyến' }, 0],
  ]);
  statements('HS_BCCI', [
    ['filed by post', { procedureCode: PROCEDURE.offered, channel: 'BCCI' }, 1],
    ['returned by post', { procedureCode: PROCEDURE.offered, returnedByPost: 'Có' }, 1],
    [
      'filed and returned by post counts once',
      { procedureCode: PROCEDURE.offered, channel: 'BCCI', returnedByPost: 'Có' },
      1,
    ],
    ['not when the procedure is not offered online', { channel: 'BCCI' }, 0],
    ['not when filed and returned at the desk', { procedureCode: PROCEDURE.offered }, 0],
  ]);
  statements('HS_CO_PHI', [
    ['its procedure bears a fee', { procedureCode: PROCEDURE.fee }, 1],
    ['not when it bears none, whatever was paid', { amountVnd: 8000, paidOnline: 'Có' }, 0],
  ]);
  statements('HS_TT_TRUC_TUYEN', [
    ['the fee was paid online', paid, 1],
    ['not when it was paid at the desk', { procedureCode: PROCEDURE.fee, amountVnd: 8000 }, 0],
    ['not when the procedure bears no fee', { paidOnline: 'Có' }, 0],
    ['not out of scope', { ...paid, status: 'Hủy' }, 0],
  ]);
  statements('HS_CHUNG_THUC', [
    ['its procedure certifies copies', { procedureCode: PROCEDURE.copies }, 1],
    ['not any other, even with an electronic copy', { electronicCopy: 'Có' }, 0],
  ]);
  statements('HS_BAN_SAO_DIEN_TU', [
    ['certified electronically', { procedureCode: PROCEDURE.copies, electronicCopy: 'Có' }, 1],
    ['not on paper', { procedureCode: PROCEDURE.copies }, 0],
    ['not when its procedure certifies nothing', { electronicCopy: 'Có' }, 0],
  ]);

  test.each([
    ['Toàn trình', 1],
    ['Một phần', 1],
    ['Không', 0],
  ])('HS_THUOC_DVCTT: a procedure offered «%s» adds %i', (online, count) => {
    const contents = { 'Thủ tục': [aProcedure({ online })], 'Hồ sơ': [aDossier()] };
    expect(countOf('HS_THUOC_DVCTT', contents)).toBe(count);
  });

  test('TIEN_TT_TRUC_TUYEN: the fees of those paid online, and of no others', () => {
    const dossiers = [
      aDossier({ ...paid, amountVnd: 8000 }),
      aDossier({ ...paid, amountVnd: 20_000, receivedOn: BEFORE_START }),
      aDossier({ ...paid, amountVnd: null }),
      aDossier({ ...paid, amountVnd: 400_000, receivedOn: AFTER_END }),
      aDossier({ procedureCode: PROCEDURE.fee, amountVnd: 1000 }),
      aDossier({ paidOnline: 'Có', amountVnd: 3000 }),
    ];
    expect(countOf('TIEN_TT_TRUC_TUYEN', { 'Hồ sơ': dossiers })).toBe(28_000);
  });
});

describe('settings decide', () => {
  const late = aDossier({ dueOn: '2023-04-10', rescheduledOn: '2023-04-20', returnedOn: '2023-04-19' });
  const contents = (typed: string) => ({ 'Cấu hình': settings({ usesRescheduledDay: typed }), 'Hồ sơ': [late] });

  test('whether a new appointment moves the due day', () => {
    expect(figuresOf(contents('Không')).HS_TRE_HAN.value).toBe(1);
    expect(figuresOf(contents('Có')).HS_TRE_HAN.value).toBe(0);
    expect(figuresOf(contents('Có')).HS_SOM_HAN.value).toBe(1);
  });

  test.each([
    ['Xã', 1],
    [null, 1],
    ['Huyện', 0],
    ['Tỉnh', 0],
  ])('whether a dossier of the level %j counts: only the commune’s under «Cấp xã»', (level, count) => {
    const rows = { 'Thủ tục': [aProcedure({ level })], 'Hồ sơ': [aDossier()] };
    expect(countOf('HS_TIEP_NHAN', { ...rows, 'Cấu hình': settings({ dossierScope: 'Cấp xã' }) })).toBe(count);
    expect(countOf('HS_TIEP_NHAN', { ...rows, 'Cấu hình': settings({ dossierScope: 'Tất cả' }) })).toBe(1);
    expect(countOf('HS_TIEP_NHAN', rows)).toBe(1);
  });
});
