import { ESTIMATES_TAB, LEDGER_TAB, PROJECTS_TAB } from '../../src/core/workbook/contract/budget-tabs';
import type { Cell, Table } from '../../src/core/workbook/contract/cell';
import type { CellKind } from '../../src/core/workbook/contract/column';
import { DOSSIERS_TAB, PETITIONS_TAB, PROCEDURES_TAB } from '../../src/core/workbook/contract/dossier-tabs';
import {
  ASSIGNMENTS_TAB,
  COURSES_TAB,
  DIGITAL_TAB,
  DOCUMENTS_TAB,
  NARRATIVE_TAB,
  STAFF_TAB,
  TASKS_TAB,
  TYPED_FIGURES_TAB,
} from '../../src/core/workbook/contract/record-tabs';
import {
  DAYS_OFF_TAB,
  FORMS_TAB,
  INDICATORS_TAB,
  OUTLINE_TAB,
  OWN_INDICATORS_TAB,
  REPLACED_TAB,
  SETTINGS_TAB,
} from '../../src/core/workbook/contract/rule-tabs';
import { SETTINGS, type Settings } from '../../src/core/workbook/contract/settings';
import type { Tab } from '../../src/core/workbook/contract/tab';
import { NOTICES } from './data';
import { on } from './days';

export const TAB_NAMED = {
  'Cấu hình': SETTINGS_TAB,
  'Hồ sơ': DOSSIERS_TAB,
  'Thủ tục': PROCEDURES_TAB,
  'Văn bản': DOCUMENTS_TAB,
  'Dự toán': ESTIMATES_TAB,
  'Thu chi': LEDGER_TAB,
  'Đầu tư công': PROJECTS_TAB,
  'Nhân sự': STAFF_TAB,
  'Đào tạo': COURSES_TAB,
  'Phản ánh kiến nghị': PETITIONS_TAB,
  'Chính quyền số': DIGITAL_TAB,
  'Nhiệm vụ': TASKS_TAB,
  'Nội dung': NARRATIVE_TAB,
  'Phân công': ASSIGNMENTS_TAB,
  'Ngày nghỉ': DAYS_OFF_TAB,
  'Chỉ tiêu': INDICATORS_TAB,
  'Đề cương': OUTLINE_TAB,
  'Chỉ tiêu riêng': OWN_INDICATORS_TAB,
  'Số liệu nhập tay': TYPED_FIGURES_TAB,
  'Biểu mẫu': FORMS_TAB,
  'Căn cứ thay thế': REPLACED_TAB,
} as const;

export type TabName = keyof typeof TAB_NAMED;
export const TAB_NAMES = Object.keys(TAB_NAMED) as readonly TabName[];

/** Cells by field, as an officer types them; in a column of days, ISO text makes a date cell. */
export type Row<T extends Tab = Tab> = { readonly [K in keyof T['columns']]?: Cell };

/** Rows by tab. Null leaves the tab out; a tab that is not named has the rows of the default workbook. */
export type Contents = { readonly [N in TabName]?: readonly Row<(typeof TAB_NAMED)[N]>[] | null };

export const PERIOD = { from: '2023-03-15', to: '2023-06-14' } as const;
export const AGENCY = 'UBND phường Phước Long';

/** The procedures of the default workbook. */
export const PROCEDURE = { offered: '1.000001', fee: '1.000002', copies: '1.000003', plain: '1.000004' } as const;

export function settings(typed: { readonly [K in keyof Settings]?: Cell } = {}): Row<typeof SETTINGS_TAB>[] {
  const all = { agency: AGENCY, periodKind: 'Quý', periodNumber: 2, year: 2023, ...typed };
  return Object.entries(all).map(([field, value]) => {
    const { header, accepts } = SETTINGS[field as keyof Settings];
    return { name: header, value: cellOf(value, accepts) };
  });
}

export function anOutlineRow(typed: Row<typeof OUTLINE_TAB> = {}): Row<typeof OUTLINE_TAB> {
  return { code: 'I', heading: 'Công tác chỉ đạo', ...typed };
}

export function anOwnIndicator(typed: Row<typeof OWN_INDICATORS_TAB> = {}): Row<typeof OWN_INDICATORS_TAB> {
  return { code: 'TIN_BAI', label: 'Tin, bài tuyên truyền', unit: 'tin, bài', method: 'Nhập tay', ...typed };
}

export function aTypedFigure(typed: Row<typeof TYPED_FIGURES_TAB> = {}): Row<typeof TYPED_FIGURES_TAB> {
  return { code: 'TIN_BAI', on: '2023-06-01', value: 12, ...typed };
}

export function aFormLine(typed: Row<typeof FORMS_TAB> = {}): Row<typeof FORMS_TAB> {
  return { form: '1', mark: '1', label: 'Số hồ sơ tiếp nhận', unit: 'hồ sơ', formula: 'HS_TIEP_NHAN', ...typed };
}

export function aReplacement(typed: Row<typeof REPLACED_TAB> = {}): Row<typeof REPLACED_TAB> {
  return { what: '61/2018/NĐ-CP', from: '2025-07-01', replacedBy: 'Nghị định số 118/2025/NĐ-CP', ...typed };
}

let dossiersMade = 0;

/** A dossier handed in in person, due by the procedure's time limit; it is pending unless a day of return is given. */
export function aDossier(typed: Row<typeof DOSSIERS_TAB> = {}): Row<typeof DOSSIERS_TAB> {
  dossiersMade += 1;
  return {
    code: `HS.${dossiersMade}`,
    procedureCode: PROCEDURE.plain,
    receivedOn: '2023-04-03',
    channel: 'Trực tiếp',
    status: typed.returnedOn ? 'Đã trả kết quả' : 'Đang giải quyết',
    ...typed,
  };
}

export function aProcedure(typed: Row<typeof PROCEDURES_TAB> = {}): Row<typeof PROCEDURES_TAB> {
  const name = 'Xác nhận tình trạng hôn nhân';
  return { code: PROCEDURE.plain, name, sector: 'Hộ tịch', timeLimit: 3, online: 'Không', ...typed };
}

export function aDocument(typed: Row<typeof DOCUMENTS_TAB> = {}): Row<typeof DOCUMENTS_TAB> {
  return { type: 'KH', issuer: AGENCY, subject: 'Tuyên truyền cải cách hành chính', ...typed };
}

export function anEstimate(typed: Row<typeof ESTIMATES_TAB> = {}): Row<typeof ESTIMATES_TAB> {
  return { kind: 'Chi', item: 'Chi thường xuyên', amountVnd: 1_000_000, ...typed };
}

export function aLedgerRow(typed: Row<typeof LEDGER_TAB> = {}): Row<typeof LEDGER_TAB> {
  return { on: '2023-04-03', kind: 'Chi', item: 'Chi thường xuyên', amountVnd: 1_000_000, ...typed };
}

export function aProject(typed: Row<typeof PROJECTS_TAB> = {}): Row<typeof PROJECTS_TAB> {
  return { code: 'CT01', name: 'Vỉa hè đường Nguyễn Đức Cảnh', plannedVnd: 1_000_000, ...typed };
}

export function aPost(typed: Row<typeof STAFF_TAB> = {}): Row<typeof STAFF_TAB> {
  return { title: 'Văn phòng - thống kê', group: 'Công chức', authorised: 1, present: 1, ...typed };
}

export function aCourse(typed: Row<typeof COURSES_TAB> = {}): Row<typeof COURSES_TAB> {
  return { name: 'Tập huấn một cửa', startsOn: '2023-04-03', summoned: 1, attended: 1, ...typed };
}

let petitionsMade = 0;

export function aPetition(typed: Row<typeof PETITIONS_TAB> = {}): Row<typeof PETITIONS_TAB> {
  petitionsMade += 1;
  return { code: `PA.${petitionsMade}`, receivedOn: '2023-04-03', kind: 'Hành vi hành chính', ...typed };
}

export function aDigitalRate(typed: Row<typeof DIGITAL_TAB> = {}): Row<typeof DIGITAL_TAB> {
  return { name: 'Văn bản ký số', numerator: 1, denominator: 1, ...typed };
}

export function aTask(typed: Row<typeof TASKS_TAB> = {}): Row<typeof TASKS_TAB> {
  return { task: 'Niêm yết thủ tục', when: 'Trong kỳ', ...typed };
}

export function aParagraph(typed: Row<typeof NARRATIVE_TAB> = {}): Row<typeof NARRATIVE_TAB> {
  return { section: 'I.1', order: 1, text: 'Ủy ban nhân dân phường đã họp.', ...typed };
}

export function anAssignment(typed: Row<typeof ASSIGNMENTS_TAB> = {}): Row<typeof ASSIGNMENTS_TAB> {
  return { section: 'I.1', officer: 'Văn phòng – thống kê', ...typed };
}

export function aDayOff(typed: Row<typeof DAYS_OFF_TAB> = {}): Row<typeof DAYS_OFF_TAB> {
  return { on: '2023-05-01', kind: 'Nghỉ', ...typed };
}

export function anIndicatorRow(typed: Row<typeof INDICATORS_TAB> = {}): Row<typeof INDICATORS_TAB> {
  return { code: 'HS_TIEP_NHAN', ...typed };
}

const DEFAULT_CONTENTS: Contents = {
  'Cấu hình': settings(),
  'Thủ tục': [
    aProcedure(),
    aProcedure({ code: PROCEDURE.offered, online: 'Toàn trình' }),
    aProcedure({ code: PROCEDURE.fee, bearsFee: 'Có' }),
    aProcedure({ code: PROCEDURE.copies, timeLimit: 0, certifiesCopies: 'Có' }),
  ],
  'Ngày nghỉ': NOTICES,
};

/** All tabs of the contract with their headers and the given rows. */
export function aWorkbook(contents: Contents = {}): readonly Table[] {
  return TAB_NAMES.flatMap((name) => {
    const rows = contents[name] === undefined ? (DEFAULT_CONTENTS[name] ?? []) : contents[name];
    return rows === null ? [] : [aTable(name, rows)];
  });
}

export function aTable(name: TabName, rows: readonly Row[]): Table {
  const columns = Object.entries(TAB_NAMED[name].columns);
  const cells = rows.map((row) => columns.map(([field, { accepts }]) => cellOf(row[field] ?? null, accepts)));
  return { name, rows: [columns.map(([, { header }]) => header), ...cells] };
}

function cellOf(typed: Cell, accepts: CellKind): Cell {
  return accepts.kind === 'day' && typeof typed === 'string' && /^\d{4}-\d\d-\d\d$/.test(typed) ? on(typed) : typed;
}
