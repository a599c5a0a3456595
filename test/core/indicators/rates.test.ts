import type { RateCode } from '../../../src/core/indicators/catalogue';
import { figuresOf, fractionOf, textOf } from '../../builders/readings';
import { aDossier, anIndicatorRow, type Contents, PROCEDURE, settings } from '../../builders/tables';

const DUE = { receivedOn: '2023-04-03', dueOn: '2023-04-10' };
const times = (count: number, typed: object) => Array.from({ length: count }, () => aDossier({ ...DUE, ...typed }));

/** 2 early, 3 on time, 4 late, 5 pending in time, 6 overdue. */
const REGISTER: Contents = {
  'Hồ sơ': [
    ...times(2, { returnedOn: '2023-04-07' }),
    ...times(3, { returnedOn: '2023-04-10' }),
    ...times(4, { returnedOn: '2023-04-11' }),
    ...times(5, { status: 'Chờ bổ sung' }),
    ...times(6, {}),
  ],
};

describe('the rates of dossiers in time and late', () => {
  test.each([
    [null, '5/9', '4/9'],
    ['Đã giải quyết', '5/9', '4/9'],
    ['Tiếp nhận', '10/20', '10/20'],
    ['Đến hạn', '5/15', '10/15'],
  ])('under %j are TL_DUNG_HAN %s and TL_TRE_HAN %s', (onTimeBase, inTime, late) => {
    const contents = { ...REGISTER, 'Cấu hình': settings({ onTimeBase }) };
    expect(fractionOf('TL_DUNG_HAN', contents)).toBe(inTime);
    expect(fractionOf('TL_TRE_HAN', contents)).toBe(late);
  });

  test('have no value while nothing is counted, under any base', () => {
    for (const onTimeBase of ['Đã giải quyết', 'Tiếp nhận', 'Đến hạn']) {
      const contents = { 'Cấu hình': settings({ onTimeBase }) };
      expect(fractionOf('TL_DUNG_HAN', contents)).toBe('0/0');
      expect([textOf('TL_DUNG_HAN', contents), textOf('TL_TRE_HAN', contents)]).toEqual(['–', '–']);
    }
  });
});

describe('the rates of a procedure’s dossiers', () => {
  const dossiers = [
    aDossier({ procedureCode: PROCEDURE.offered, channel: 'Trực tuyến' }),
    aDossier({ procedureCode: PROCEDURE.offered, channel: 'Trực tuyến', returnedByPost: 'Có' }),
    aDossier({ procedureCode: PROCEDURE.offered, channel: 'Trực tiếp' }),
    aDossier({ procedureCode: PROCEDURE.fee, paidOnline: 'Có' }),
    aDossier({ procedureCode: PROCEDURE.fee }),
    aDossier({ procedureCode: PROCEDURE.copies, electronicCopy: 'Có' }),
    aDossier({ procedureCode: PROCEDURE.copies }),
    aDossier({ procedureCode: PROCEDURE.copies }),
    aDossier({ channel: 'Trực tuyến', returnedByPost: 'Có', paidOnline: 'Có', electronicCopy: 'Có' }),
  ];

  test.each<[RateCode, string]>([
    ['TL_TRUC_TUYEN', '2/3'],
    ['TL_BCCI', '1/3'],
    ['TL_TT_TRUC_TUYEN', '1/2'],
    ['TL_BAN_SAO_DIEN_TU', '1/3'],
  ])('%s is %s: only dossiers of such procedures are in either part', (code, fraction) => {
    expect(fractionOf(code, { 'Hồ sơ': dossiers })).toBe(fraction);
  });
});

describe('the printed rate', () => {
  const twoOfThree = [
    aDossier({ procedureCode: PROCEDURE.offered, channel: 'Trực tuyến' }),
    aDossier({ procedureCode: PROCEDURE.offered, channel: 'Trực tuyến' }),
    aDossier({ procedureCode: PROCEDURE.offered }),
  ];
  const online = (contents: Contents) => textOf('TL_TRUC_TUYEN', { 'Hồ sơ': twoOfThree, ...contents });

  test('is cut off at two decimals unless told otherwise', () => {
    expect(online({})).toBe('66,66%');
    expect(online({ 'Cấu hình': settings({ rounding: 'Cắt bớt' }) })).toBe('66,66%');
    expect(online({ 'Cấu hình': settings({ rounding: 'Làm tròn' }) })).toBe('66,67%');
  });

  test.each<[unknown, string]>([
    [0, '66%'],
    [1, '66,6%'],
    [2, '66,66%'],
    [4, '66,6666%'],
    ['1', '66,6%'],
    [null, '66,66%'],
    ['một', '66,66%'],
  ])('has the decimals typed under Số lẻ: %j gives %s', (decimals, text) => {
    expect(online({ 'Chỉ tiêu': [anIndicatorRow({ code: 'TL_TRUC_TUYEN', decimals: decimals as number })] })).toBe(
      text,
    );
  });

  test('keeps its own decimals when another rate is given some', () => {
    expect(online({ 'Chỉ tiêu': [anIndicatorRow({ code: 'TL_BCCI', decimals: 0 })] })).toBe('66,66%');
  });

  test('follows the first row of a code given twice', () => {
    const rows = [
      anIndicatorRow({ code: 'TL_TRUC_TUYEN', decimals: 1 }),
      anIndicatorRow({ code: 'TL_TRUC_TUYEN', decimals: 0 }),
    ];
    expect(online({ 'Chỉ tiêu': rows })).toBe('66,6%');
  });

  test('is exact in numerator and denominator', () => {
    expect(figuresOf({ 'Hồ sơ': twoOfThree }).TL_TRUC_TUYEN).toMatchObject({ numerator: 2, denominator: 3 });
  });
});
