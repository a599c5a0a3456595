import fc from 'fast-check';
import { workbooks } from '../../builders/arbitraries';
import { fieldsOf, reportIn } from '../../builders/reports';
import { runs } from '../../builders/runs';
import { aDossier, aProcedure, type Contents, PROCEDURE, settings } from '../../builders/tables';

const late = { receivedOn: '2023-04-03', dueOn: '2023-04-06', returnedOn: '2023-04-10' } as const;
const overdue = { receivedOn: '2023-04-03', dueOn: '2023-04-06' } as const;
const inTime = { ...late, returnedOn: '2023-04-05' } as const;
const PERSONAL = 'Chờ ông Nguyễn Văn An nộp bản chính';

const FIELDS = ['linh_vuc', 'nguyen_nhan', 'tre_han', 'qua_han', 'da_xin_loi'] as const;
const rowsIn = (contents: Contents) =>
  reportIn(contents).report.lists.tre_han_theo_nguyen_nhan.map(({ fields }) =>
    FIELDS.map((field) => fields[field]).join(' | '),
  );

const PROCEDURES = [
  aProcedure({ sector: 'Hộ tịch' }),
  aProcedure({ code: PROCEDURE.fee, sector: 'Đất đai' }),
  aProcedure({ code: PROCEDURE.copies, sector: 'Chứng thực' }),
];

describe('late and overdue dossiers by sector and cause', () => {
  test('are counted by what officers typed, whatever its capitals and stops, the blank ones last', () => {
    const register = [
      aDossier({ ...late, delayCause: 'Lỗi phần mềm' }),
      aDossier({ ...overdue, delayCause: ' lỗi  phần mềm. ', apologisedOn: '2023-04-07' }),
      aDossier({ ...late, delayCause: 'chờ xác minh' }),
      aDossier(late),
      aDossier({ ...overdue, procedureCode: PROCEDURE.fee, delayCause: '-' }),
      aDossier({ ...late, procedureCode: PROCEDURE.copies, delayCause: 'Lỗi phần mềm' }),
      aDossier({ ...inTime, delayCause: 'Lỗi phần mềm' }),
    ];
    expect(rowsIn({ 'Thủ tục': PROCEDURES, 'Hồ sơ': register })).toEqual([
      'Chứng thực | Lỗi phần mềm | 1 | 0 | 0',
      'Đất đai | Chưa ghi nguyên nhân | 0 | 1 | 0',
      'Hộ tịch | Chờ xác minh | 1 | 0 | 0',
      'Hộ tịch | Lỗi phần mềm | 1 | 1 | 1',
      'Hộ tịch | Chưa ghi nguyên nhân | 1 | 0 | 0',
      'Tổng số |  | 4 | 2 | 1',
    ]);
  });

  test('leave apologies blank where nobody fills in that column', () => {
    expect(fieldsOf('tre_han_theo_nguyen_nhan', 'da_xin_loi', { 'Hồ sơ': [aDossier(late)] })).toEqual(['', '']);
  });

  test.each([
    PERSONAL,
    'Hồ sơ H32.101.23-230104-0012 thiếu giấy tờ',
    'Gọi 0905123456 không được',
    'Người nộp có căn cước số 056123456789',
  ])('withhold what may identify a person, and warn of it: %s', (delayCause) => {
    const contents = {
      'Hồ sơ': [aDossier({ ...late, delayCause }), aDossier({ ...overdue, delayCause }), aDossier(late)],
    };
    expect(fieldsOf('tre_han_theo_nguyen_nhan', 'nguyen_nhan', contents)).toEqual([
      'Chưa ghi nguyên nhân',
      'Chưa phân loại',
      '',
    ]);
    const { problems, report } = reportIn(contents);
    expect(JSON.stringify([...report.values, report.lists])).not.toContain(delayCause);
    expect(problems.filter(({ code }) => code === 'delay-cause-withheld')).toEqual([
      {
        code: 'delay-cause-withheld',
        severity: 'warning',
        sheet: 'Hồ sơ',
        row: 2,
        column: 'Nguyên nhân trễ',
        count: 2,
      },
    ]);
  });

  test('are no list without such dossiers, without a register or without a period', () => {
    for (const contents of [
      { 'Hồ sơ': [aDossier({ ...inTime, delayCause: PERSONAL })] },
      { 'Hồ sơ': null },
      { 'Hồ sơ': [aDossier(late)], 'Cấu hình': settings({ year: null }) },
    ] satisfies Contents[]) {
      expect(rowsIn(contents)).toEqual([]);
      expect(reportIn(contents).problems.map(({ code }) => code)).not.toContain('delay-cause-withheld');
    }
  });

  test('add up to the late and the overdue, to apologies and sectors, in any workbook', () => {
    const cause = fc.constantFrom('', ' ', 'Lỗi phần mềm', 'lỗi phần mềm.', 'Chờ xác minh', PERSONAL);
    const anyWorkbook = workbooks({ damaged: true, repeated: false }).chain((contents) =>
      fc.array(cause, { minLength: contents['Hồ sơ'].length, maxLength: contents['Hồ sơ'].length }).map((causes) => ({
        ...contents,
        'Hồ sơ': contents['Hồ sơ'].map((row, index) => ({ ...row, delayCause: causes[index] ?? '' })),
      })),
    );
    fc.assert(
      fc.property(anyWorkbook, (contents) => {
        const { report, figures } = reportIn(contents);
        const items = report.lists.tre_han_theo_nguyen_nhan;
        const number = (text: unknown) => Number(String(text).replace(/\./g, ''));
        const sum = (field: string) =>
          items.filter(({ fields }) => fields.la_dong).reduce((total, { fields }) => total + number(fields[field]), 0);
        expect(sum('tre_han')).toBe(figures.HS_TRE_HAN.value ?? 0);
        expect(sum('qua_han')).toBe(figures.HS_DANG_QUA_HAN.value ?? 0);
        const { fields: total } = items[items.length - 1] ?? { fields: { tre_han: 0, qua_han: 0, da_xin_loi: '' } };
        expect([sum('tre_han'), sum('qua_han')]).toEqual([number(total.tre_han), number(total.qua_han)]);
        if (total.da_xin_loi) expect(sum('da_xin_loi')).toBe(figures.HS_XIN_LOI.value);
        expect(JSON.stringify(items)).not.toContain('Nguyễn');
      }),
      runs(30),
    );
  });
});
