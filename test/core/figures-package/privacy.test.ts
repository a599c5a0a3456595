import { packageOf, packageText } from '../../../src/core/figures-package/make-package';
import { reportOf } from '../../../src/core/report/make-report';
import type { Table } from '../../../src/core/workbook/contract/cell';
import type { Column } from '../../../src/core/workbook/contract/column';
import type { Tab } from '../../../src/core/workbook/contract/tab';
import { tabLayout } from '../../../src/core/workbook/contract/tab-layout';
import { TABS } from '../../../src/core/workbook/contract/tabs';
import { tableOf } from '../../../src/core/workbook/reading/read-workbook';
import { RUN_ON } from '../../builders/days';
import { making, packageIn } from '../../builders/packages';
import { aDossier, anOwnIndicator, aProcedure, PROCEDURE } from '../../builders/tables';
import { ward2026 } from '../../builders/ward-2026';

const NAME = 'ông Nguyễn Văn Bình';
const IDENTITY = '079201001234';
const CODE = 'H32.21.5-260701-0042';
const PLANTED = `${NAME}, CCCD ${IDENTITY}, hồ sơ ${CODE}`;

/** Columns that a row is known by, or whose words are chosen: a text there would leave the row out. */
const FREE = ['text', 'lines'];

function planted(tables: readonly Table[]): readonly Table[] {
  return TABS.filter(({ name }) => name !== 'Cấu hình').reduce<readonly Table[]>((all, tab) => {
    const table = tableOf(all, tab);
    if (!table) return all;
    const { headerRow, columnOf } = tabLayout<Tab>(tab, table);
    const columns = Object.entries<Column<unknown>>(tab.columns)
      .filter(([, { accepts }]) => FREE.includes(accepts.kind))
      .map(([field]) => columnOf(field))
      .filter((column) => column >= 0);
    const rows = table.rows.map((row, at) =>
      at <= headerRow ? row : row.map((cell, column) => (columns.includes(column) ? `${cell ?? ''} ${PLANTED}` : cell)),
    );
    return all.map((one) => (one === table ? { ...table, rows } : one));
  }, tables);
}

test('names, numbers and codes of dossiers in every text column of a workbook stay out of the package', () => {
  const tables = planted(ward2026());
  const text = packageText(packageOf(reportOf(tables, RUN_ON), making()));
  expect(JSON.stringify(tables).split(IDENTITY).length).toBeGreaterThan(500);
  for (const data of ['Nguyễn Văn Bình', IDENTITY, CODE, '079201']) expect(text).not.toContain(data);
  expect(JSON.parse(text).form06a).not.toEqual([]);
});

test('no code of a dossier of the sample is in its package', () => {
  const made = reportOf(ward2026(), RUN_ON);
  const text = packageText(packageOf(made, making()));
  const codes = made.records.dossiers?.map(({ code }) => code) ?? [];
  expect(codes.length).toBeGreaterThan(100);
  expect(codes.filter((code) => text.includes(code))).toEqual([]);
});

describe('a condition that names a person', () => {
  const counted = (condition: string) =>
    packageIn({
      'Hồ sơ': [aDossier({ code: 'A-17' })],
      'Chỉ tiêu riêng': [
        anOwnIndicator({
          code: 'RIENG',
          label: 'Hồ sơ riêng',
          unit: 'hồ sơ',
          method: 'Đếm',
          source: 'HS_TIEP_NHAN',
          condition,
        }),
      ],
    }).own[0];

  test.each([
    `Ghi chú = ${NAME}`,
    `Ghi chú = ${IDENTITY}`,
    'Mã hồ sơ = A-17',
    'Hình thức tiếp nhận = Trực tiếp; Ghi chú = 0912345678',
  ])('«%s» is not sent, and its figure is not added up with others', (condition) => {
    expect(counted(condition)).toMatchObject({
      condition: '(điều kiện không gửi đi vì có thể nhận ra một người)',
      summed: false,
    });
  });

  test('is told from one that names none', () => {
    expect(counted('Hình thức tiếp nhận = Trực tiếp')).toMatchObject({
      condition: 'Hình thức tiếp nhận = Trực tiếp',
      summed: true,
    });
  });
});

test('sectors whose names are withheld are one line of their level', () => {
  const { form06a } = packageIn({
    'Thủ tục': [
      aProcedure({ sector: `Hộ tịch ${NAME}` }),
      aProcedure({ code: PROCEDURE.fee, sector: `Đất đai ${NAME}` }),
      aProcedure({ code: PROCEDURE.copies, sector: 'Chứng thực' }),
    ],
    'Hồ sơ': [PROCEDURE.plain, PROCEDURE.fee, PROCEDURE.copies].map((procedureCode) => aDossier({ procedureCode })),
  });
  expect(form06a.map(({ sector, columns }) => [sector, columns[0]])).toEqual([
    ['Chứng thực', 1],
    ['Chưa phân loại', 2],
  ]);
});
