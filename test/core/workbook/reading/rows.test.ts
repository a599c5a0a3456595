import type { Cell } from '../../../../src/core/workbook/contract/cell';
import { problemsOf, RECORDS_OF, recordsOf } from '../../../builders/readings';
import {
  aCourse,
  aDayOff,
  aDigitalRate,
  aDocument,
  aDossier,
  aFormLine,
  aLedgerRow,
  anAssignment,
  anEstimate,
  anIndicatorRow,
  anOutlineRow,
  anOwnIndicator,
  aParagraph,
  aPetition,
  aPost,
  aProcedure,
  aProject,
  aReplacement,
  aTask,
  aTypedFigure,
  type Row,
  TAB_NAMED,
  type TabName,
} from '../../../builders/tables';

const SOUND: Record<Exclude<TabName, 'Cấu hình'>, (typed: Row) => Row> = {
  'Hồ sơ': (typed) => aDossier({ status: 'Đang giải quyết', ...typed }),
  'Thủ tục': aProcedure,
  'Văn bản': aDocument,
  'Dự toán': anEstimate,
  'Thu chi': aLedgerRow,
  'Đầu tư công': aProject,
  'Nhân sự': aPost,
  'Đào tạo': aCourse,
  'Phản ánh kiến nghị': aPetition,
  'Chính quyền số': aDigitalRate,
  'Nhiệm vụ': aTask,
  'Nội dung': (typed) => aParagraph({ writtenFor: 'quý II năm 2023', ...typed }),
  'Phân công': anAssignment,
  'Ngày nghỉ': aDayOff,
  'Đề cương': anOutlineRow,
  'Chỉ tiêu riêng': anOwnIndicator,
  'Số liệu nhập tay': aTypedFigure,
  'Biểu mẫu': aFormLine,
  'Căn cứ thay thế': aReplacement,
  'Chỉ tiêu': (typed) => anIndicatorRow({ decimals: 1, unit: 'hồ sơ', ...typed }),
};
const TAB_NAMES = Object.keys(SOUND) as (keyof typeof SOUND)[];

const columnsOf = (name: keyof typeof SOUND) => Object.entries(TAB_NAMED[name].columns);
const cellsOf = (required: boolean) =>
  TAB_NAMES.flatMap((name) =>
    columnsOf(name).flatMap(([field, column]) =>
      column.required === required ? [[name, column.header, field] as const] : [],
    ),
  );

function rowsRead(name: keyof typeof SOUND, typed: Row): number | undefined {
  const records = recordsOf({ [name]: [SOUND[name](typed)] });
  if (name === 'Ngày nghỉ') return Number(records.calendar.isConfirmed(2023));
  if (name === 'Đề cương') return Number(records.outline.sections.length === 1);
  return records[RECORDS_OF[name]]?.length;
}

const problems = (name: keyof typeof SOUND, typed: Row) => problemsOf({ [name]: [SOUND[name](typed)] });

describe('a sound row', () => {
  test.each(TAB_NAMES)('of %s is read', (name) => {
    expect(problems(name, {})).toEqual([]);
    expect(rowsRead(name, {})).toBe(1);
  });
});

describe('a required cell', () => {
  test.each(cellsOf(true))('of %s left empty, %s, leaves the row out and is named', (name, header, field) => {
    for (const empty of [null, '', ' \n ']) {
      expect(problems(name, { [field]: empty })).toContain(`error cell-empty: ${name}, 2, ${header}`);
      expect(rowsRead(name, { [field]: empty })).toBe(0);
    }
  });

  test.each(cellsOf(true))(
    'of %s with a failed formula, %s, leaves the row out and is named',
    (name, header, field) => {
      expect(problems(name, { [field]: '#N/A' })).toContain(`error cell-unreadable: ${name}, 2, ${header}`);
      expect(rowsRead(name, { [field]: '#N/A' })).toBe(0);
    },
  );

  test('is named for every one that is wrong in the row', () => {
    expect(problems('Thu chi', { on: null, kind: 'Nợ', amountVnd: 'gần 3.000' })).toEqual([
      'error cell-empty: Thu chi, 2, Ngày',
      'error cell-unreadable: Thu chi, 2, Loại',
      'error cell-unreadable: Thu chi, 2, Số tiền (đồng)',
    ]);
  });
});

describe('an optional cell', () => {
  test.each(cellsOf(false))('of %s may be blank: %s', (name, _, field) => {
    expect(problems(name, { [field]: ' ' }).filter((problem) => problem.startsWith('error'))).toEqual([]);
  });

  /** A target is read together with its indicator. */
  const readHere = cellsOf(false).filter(([, header]) => header !== 'Mục tiêu');

  test.each(readHere)('of %s that cannot be read, %s, is named and blanked; the row counts', (name, header, field) => {
    const bad: Cell = '#REF!';
    expect(problems(name, { [field]: bad })).toContain(`error cell-unreadable: ${name}, 2, ${header}`);
    expect(rowsRead(name, { [field]: bad })).toBe(1);
  });

  test('blanked of its due day gets the one of its procedure', () => {
    const [dossier] =
      recordsOf({ 'Hồ sơ': [aDossier({ receivedOn: '2023-06-12', dueOn: '31/06/2023' })] }).dossiers ?? [];
    expect(dossier?.dueOn).toBe((dossier?.receivedOn ?? 0) + 3);
  });
});

describe('a bad row', () => {
  test('never stops the others', () => {
    const rows = [aDossier({ code: 'HS.A' }), aDossier({ receivedOn: null }), aDossier({ code: 'HS.C' })];
    expect(recordsOf({ 'Hồ sơ': rows }).dossiers).toMatchObject([
      { code: 'HS.A', row: 2 },
      { code: 'HS.C', row: 4 },
    ]);
  });
});
