import type { DOSSIERS_TAB } from '../../../../src/core/workbook/contract/dossier-tabs';
import { problemsOf, recordsOf } from '../../../builders/readings';
import { aDossier, aProcedure, type Contents, PROCEDURE, type Row } from '../../../builders/tables';

type DossierRow = Row<typeof DOSSIERS_TAB>;

const rowsRead = (contents: Contents) => recordsOf(contents).dossiers?.map(({ row }) => row);
const both = (...rows: DossierRow[]) => ({ 'Hồ sơ': rows });

describe('of dossiers with one code', () => {
  test('the first counts and the others are errors', () => {
    const contents = both(aDossier({ code: 'HS.A' }), aDossier({ code: 'HS.A' }), aDossier({ code: 'HS.A' }));
    expect(rowsRead(contents)).toEqual([2]);
    expect(problemsOf(contents)).toEqual([
      'error row-repeated: Hồ sơ, 3, Mã hồ sơ',
      'error row-repeated: Hồ sơ, 4, Mã hồ sơ',
    ]);
  });

  test.each<[string, DossierRow]>([
    ['lacks its day of receipt', { receivedOn: null }],
    ['has a status that does not exist', { status: 'Xong' }],
    ['is of an unknown procedure', { procedureCode: '9.999999' }],
    ['was returned on no day', { status: 'Đã trả kết quả' }],
    ['was returned before it was received', { receivedOn: '2023-04-03', returnedOn: '2023-04-02' }],
    ['was due before it was received', { receivedOn: '2023-04-03', dueOn: '2023-04-02' }],
  ])('the second counts when the first %s', (_, typed) => {
    const contents = both(aDossier({ code: 'HS.A', ...typed }), aDossier({ code: 'HS.A' }));
    expect(rowsRead(contents)).toEqual([3]);
    expect(problemsOf(contents)).toHaveLength(1);
    expect(problemsOf(contents)[0]).toMatch(/^error .*: Hồ sơ, 2, /);
  });

  test('a third is an error after an invalid first and a valid second', () => {
    const contents = both(
      aDossier({ code: 'HS.A', receivedOn: null }),
      aDossier({ code: 'HS.A' }),
      aDossier({ code: 'HS.A' }),
    );
    expect(rowsRead(contents)).toEqual([3]);
    expect(problemsOf(contents)).toContain('error row-repeated: Hồ sơ, 4, Mã hồ sơ');
  });

  test('an invalid later one is named for what is wrong in it', () => {
    const contents = both(aDossier({ code: 'HS.A' }), aDossier({ code: 'HS.A', receivedOn: 'hôm qua' }));
    expect(problemsOf(contents)).toEqual(['error cell-unreadable: Hồ sơ, 3, Ngày tiếp nhận']);
  });

  test('codes that differ only by the spaces around them are one', () => {
    expect(rowsRead(both(aDossier({ code: 'HS.A' }), aDossier({ code: ' HS.A ' })))).toEqual([2]);
  });

  test('two codes are two dossiers', () => {
    expect(rowsRead(both(aDossier({ code: 'HS.A' }), aDossier({ code: 'HS.B' })))).toEqual([2, 3]);
  });
});

describe('the status of a dossier', () => {
  test.each(['Đã trả kết quả', 'Từ chối', 'Rút hồ sơ'])('«%s» needs the day of return', (status) => {
    const answered = both(aDossier({ status, returnedOn: '2023-04-05' }));
    expect(problemsOf(answered)).toEqual([]);
    expect(rowsRead(answered)).toEqual([2]);

    const undated = both(aDossier({ status, returnedOn: null }));
    expect(problemsOf(undated)).toEqual(['error dossier-returned-without-day: Hồ sơ, 2, Ngày trả kết quả']);
    expect(rowsRead(undated)).toEqual([]);
  });

  test.each(['Đang giải quyết', 'Chờ bổ sung'])('«%s» with a day of return warns and counts as returned', (status) => {
    const contents = both(aDossier({ status, returnedOn: '2023-04-05' }));
    expect(problemsOf(contents)).toEqual(['warning dossier-returned-in-other-status: Hồ sơ, 2, Trạng thái']);
    expect(recordsOf(contents).dossiers).toMatchObject([{ returnedOn: expect.any(Number) }]);
  });

  test('«Hủy» with a day of return warns', () => {
    expect(problemsOf(both(aDossier({ status: 'Hủy', returnedOn: '2023-04-05' })))).toEqual([
      'warning dossier-returned-in-other-status: Hồ sơ, 2, Trạng thái',
    ]);
  });

  test.each(['Đang giải quyết', 'Chờ bổ sung', 'Hủy'])('«%s» needs no day of return', (status) => {
    expect(problemsOf(both(aDossier({ status })))).toEqual([]);
  });

  test('says returned, but the day is unreadable: the dossier is left out', () => {
    const contents = both(aDossier({ status: 'Đã trả kết quả', returnedOn: '31/02/2023' }));
    expect(rowsRead(contents)).toEqual([]);
    expect(problemsOf(contents)).toContain('error cell-unreadable: Hồ sơ, 2, Ngày trả kết quả');
  });
});

describe('impossible days', () => {
  test.each(['Đã trả kết quả', 'Từ chối', 'Rút hồ sơ', 'Đang giải quyết', 'Hủy'])(
    'a dossier «%s» returned before it was received is left out',
    (status) => {
      const contents = both(aDossier({ status, receivedOn: '2023-04-03', returnedOn: '2023-04-02' }));
      expect(rowsRead(contents)).toEqual([]);
      expect(problemsOf(contents)).toContain('error dossier-returned-before-received: Hồ sơ, 2, Ngày trả kết quả');
    },
  );

  test('a dossier due before it was received is left out', () => {
    const contents = both(aDossier({ receivedOn: '2023-04-03', dueOn: '2023-04-02' }));
    expect(rowsRead(contents)).toEqual([]);
    expect(problemsOf(contents)).toEqual(['error dossier-due-before-received: Hồ sơ, 2, Ngày hẹn trả']);
  });

  test('a dossier rescheduled to before its receipt is left out where rescheduled days count', () => {
    const dossier = aDossier({ receivedOn: '2023-04-03', rescheduledOn: '2023-04-02' });
    const counted = { 'Cấu hình': [{ name: 'Tính theo ngày hẹn lại', value: 'Có' }], 'Hồ sơ': [dossier] };
    expect(rowsRead(counted)).toEqual([]);
    expect(rowsRead(both(dossier))).toEqual([2]);
  });

  test('a dossier received, due and returned on one day is sound', () => {
    const oneDay = { receivedOn: '2023-04-03', dueOn: '2023-04-03', returnedOn: '2023-04-03' };
    expect(problemsOf(both(aDossier(oneDay)))).toEqual([]);
  });

  test('a dossier returned before its due day, or due after its return, is sound', () => {
    const early = { receivedOn: '2023-04-03', dueOn: '2023-04-20', returnedOn: '2023-04-04' };
    expect(problemsOf(both(aDossier(early)))).toEqual([]);
  });
});

describe('the procedure of a dossier', () => {
  test('that the tab Thủ tục does not know leaves the dossier out', () => {
    const contents = both(aDossier({ procedureCode: '9.999999' }));
    expect(rowsRead(contents)).toEqual([]);
    expect(problemsOf(contents)).toEqual(['error dossier-procedure-unknown: Hồ sơ, 2, Mã TTHC']);
  });

  test('whose row cannot be read is unknown', () => {
    const contents = { 'Thủ tục': [aProcedure({ timeLimit: 'nhanh' })], ...both(aDossier()) };
    expect(problemsOf(contents)).toEqual([
      'error cell-unreadable: Thủ tục, 2, Thời hạn',
      'error dossier-procedure-unknown: Hồ sơ, 2, Mã TTHC',
    ]);
  });

  test('is found whatever spaces stand around its code', () => {
    expect(problemsOf(both(aDossier({ procedureCode: ` ${PROCEDURE.plain} ` })))).toEqual([]);
  });
});

describe('an empty amount', () => {
  test('is nothing paid', () => {
    expect(recordsOf(both(aDossier())).dossiers).toMatchObject([{ amountVnd: 0 }]);
  });
});
