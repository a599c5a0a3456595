import { countFigures } from '../../src/core/definitions/count-figures';
import type { Cell, Table } from '../../src/core/workbook/contract/cell';
import { isDayCell } from '../../src/core/workbook/contract/cell';
import { DOSSIERS_TAB } from '../../src/core/workbook/contract/dossier-tabs';
import { SETTINGS_TAB } from '../../src/core/workbook/contract/rule-tabs';
import { TABS } from '../../src/core/workbook/contract/tabs';
import { readWorkbook } from '../../src/core/workbook/reading/read-workbook';
import { sampleTables } from '../../src/sample/sample-workbook';
import { NOTICES } from '../builders/data';
import { dayOn, isoText, on, weekdayOn } from '../builders/days';
import { brief, figuresIn } from '../builders/readings';

const TABLES = sampleTables();
const LAST_DAY = '2023-06-13';

/** Figures of the reference report; those that it does not print are derived from its other figures. */
const REPORT = {
  HS_TIEP_NHAN: '5.424',
  HS_KY_TRUOC: '141',
  HS_GIAI_QUYET: '5.335',
  HS_SOM_DUNG_HAN: '5.328',
  TL_DUNG_HAN: '99,86%',
  HS_TRE_HAN: '07',
  HS_DANG_GIAI_QUYET: '89',
  HS_DANG_TRONG_HAN: '86',
  HS_DANG_QUA_HAN: '03',
  HS_HUY: '0',
  HS_THUOC_DVCTT: '732',
  HS_TRUC_TUYEN: '571',
  TL_TRUC_TUYEN: '78%',
  HS_BCCI: '34',
  TL_BCCI: '4,6%',
  HS_CO_PHI: '5.312',
  HS_TT_TRUC_TUYEN: '713',
  TL_TT_TRUC_TUYEN: '13,42%',
  TIEN_TT_TRUC_TUYEN: '14.578.500',
  HS_CHUNG_THUC: '4.466',
  HS_BAN_SAO_DIEN_TU: '1.876',
  TL_BAN_SAO_DIEN_TU: '42%',
  TTHC_TONG: '174',
  TTHC_MOI: '0',
  TTHC_SUA_DOI: '0',
  TTHC_BAI_BO: '0',
  PAKN_QUY_DINH: '0',
  PAKN_HANH_VI: '0',
  PAKN_DA_CHUYEN: '0',
  PAKN_CO_KET_QUA: '0',
  VB_BAN_HANH: '13',
  NS_THU: '7.370.895.908',
  NS_THU_BO_SUNG: '4.009.000.000',
  NS_CHI: '3.566.471.146',
  NS_CHI_DU_TOAN: '18.751.000.000',
  GN_CONG_TRINH: '01',
  GN_KE_HOACH: '6.479.000.000',
  GN_DA_GIAI_NGAN: '1.922.000.000',
  TL_GIAI_NGAN: '29,6%',
  CB_BIEN_CHE: '22',
  CB_HIEN_CO: '21',
  CB_CHUYEN_TRACH: '11',
  CB_CONG_CHUC: '10',
  CB_DAT_CHUAN: '21',
  CB_KY_LUAT: '0',
  TL_DAO_TAO: '100%',
} as const;

function rowsOf(table: string): readonly (readonly Cell[])[] {
  return TABLES.find(({ name }) => name === table)?.rows.slice(1) ?? [];
}

function positionOf(field: keyof typeof DOSSIERS_TAB.columns): number {
  return Object.keys(DOSSIERS_TAB.columns).indexOf(field);
}

function column(field: keyof typeof DOSSIERS_TAB.columns): readonly Cell[] {
  return rowsOf(DOSSIERS_TAB.name).map((row) => row[positionOf(field)] ?? null);
}

function withCells(tab: string, change: (row: readonly Cell[]) => readonly Cell[]): readonly Table[] {
  return TABLES.map((table) => (table.name === tab ? { ...table, rows: table.rows.map(change) } : table));
}

function daysIn(cells: readonly Cell[]): readonly string[] {
  return cells.flatMap((cell) => (isDayCell(cell) ? [isoText(cell.day)] : []));
}

function isWorkingDay(iso: string): boolean {
  const notice = NOTICES.find((day) => day.on === iso);
  if (notice) return notice.kind === 'Làm bù';
  return weekdayOn(iso) >= 1 && weekdayOn(iso) <= 5;
}

describe('the figures of the sample', () => {
  test('are those of the reference report', () => {
    const figures = figuresIn(TABLES);
    const printed = Object.keys(REPORT).map((code) => [code, figures[code as keyof typeof REPORT].text]);
    expect(Object.fromEntries(printed)).toEqual(REPORT);
  });

  test('leave pending on 14/12/2022 exactly the dossiers that the period takes over', () => {
    const earlier: Readonly<Record<string, Cell>> = {
      'Loại kỳ': '6 tháng cuối năm',
      Năm: 2022,
      'Từ ngày': on('2022-06-15'),
      'Đến ngày': on('2022-12-14'),
    };
    const tables = withCells(SETTINGS_TAB.name, ([name = '', value = null, ...rest]) => [
      name,
      earlier[String(name)] ?? value,
      ...rest,
    ]);
    const { HS_GIAI_QUYET, HS_DANG_GIAI_QUYET } = figuresIn(tables);
    expect([HS_GIAI_QUYET.value, HS_DANG_GIAI_QUYET.value]).toEqual([120, 141]);
  });
});

describe('the sample workbook', () => {
  test('has every tab of the contract under its own headers', () => {
    const contract = TABS.map(({ name, columns }) => [name, Object.values(columns).map(({ header }) => header)]);
    expect(TABLES.map(({ name, rows }) => [name, rows[0]])).toEqual(contract);
  });

  test('is read without an error, and its only warning is the cut-off one day before the rule', () => {
    const read = readWorkbook(TABLES);
    const problems = [...read.problems, ...countFigures(read.value).problems];
    expect(problems.map(brief)).toEqual(['warning period-off-rule: Cấu hình, 15, Giá trị']);
  });

  test('is the same every time it is made', () => {
    expect(sampleTables()).toEqual(TABLES);
  });

  test('lists the days off of the yearly notices', () => {
    const listed = rowsOf('Ngày nghỉ').map(([day = null, kind]) => `${daysIn([day])} ${kind}`);
    expect(listed).toEqual(NOTICES.map((day) => `${day.on} ${day.kind}`));
  });

  test('holds nothing that looks like an identity or telephone number, an e-mail address or the name of an applicant', () => {
    const personal = /(?<!\d)(\d{12}|\d{9}|0[35789]\d{8})(?!\d)|\S@\S|(?<!\p{L})([ôÔ]ng|[bB]à) \p{Lu}/u;
    const texts = TABLES.flatMap(({ rows }) => rows.flat()).filter((cell) => typeof cell === 'string');
    expect(texts.filter((text) => personal.test(text))).toEqual([]);
  });
});

describe('the sample register', () => {
  test('receives and returns on working days only', () => {
    const days = daysIn([...column('receivedOn'), ...column('returnedOn'), ...column('closedInSoftwareOn')]);
    expect(days.filter((day) => !isWorkingDay(day))).toEqual([]);
  });

  test('promises results for working days only', () => {
    expect(daysIn([...column('dueOn'), ...column('rescheduledOn')]).filter((day) => !isWorkingDay(day))).toEqual([]);
  });

  test('knows nothing after the cut-off but due days', () => {
    const fields = ['receivedOn', 'rescheduledOn', 'returnedOn', 'closedInSoftwareOn'] as const;
    expect(daysIn(fields.flatMap(column)).filter((day) => day > LAST_DAY)).toEqual([]);
  });

  test('gives every dossier a code of its own, rising with the day of receipt', () => {
    const codes = column('code').map(String);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(column('receivedOn').map((cell) => (isDayCell(cell) ? cell.day : null))).toEqual(
      [...daysIn(column('receivedOn'))].sort().map(dayOn),
    );
  });

  test('types in some rows the due day that is worked out in the others', () => {
    const blank = column('dueOn').filter((cell) => cell === null).length;
    expect(blank / column('dueOn').length).toBeCloseTo(0.45, 1);
    const withoutDueDays = withCells(DOSSIERS_TAB.name, (row) =>
      row.map((cell, index) => (index === positionOf('dueOn') && isDayCell(cell) ? null : cell)),
    );
    const dueDays = (tables: readonly Table[]) => readWorkbook(tables).value.dossiers?.map(({ dueOn }) => dueOn);
    expect(dueDays(withoutDueDays)).toEqual(dueDays(TABLES));
  });

  test('names a cause for the late dossiers and for no others', () => {
    const explained = rowsOf(DOSSIERS_TAB.name).filter((row) => row[positionOf('delayCause')] !== null);
    const dossiers = readWorkbook(TABLES).value.dossiers ?? [];
    const late = dossiers.filter(({ returnedOn, dueOn }) => returnedOn !== null && returnedOn > dueOn);
    expect(explained.map((row) => row[positionOf('code')])).toEqual(late.map(({ code }) => code));
    expect(late).toHaveLength(7);
  });

  test('charges nothing for a procedure without a fee', () => {
    const dossiers = readWorkbook(TABLES).value.dossiers ?? [];
    expect(dossiers.filter(({ procedure, amountVnd }) => procedure.bearsFee !== amountVnd > 0)).toEqual([]);
  });

  test('has some dossiers refused, withdrawn and waiting for the citizen', () => {
    const statuses = column('status');
    const count = (status: string) => statuses.filter((cell) => cell === status).length;
    expect([count('Từ chối'), count('Rút hồ sơ'), count('Chờ bổ sung'), count('Hủy')]).toEqual([4, 3, 5, 0]);
  });
});
