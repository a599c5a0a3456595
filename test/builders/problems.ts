import { countFigures } from '../../src/core/indicators/figures';
import type { FrozenChanges } from '../../src/core/workbook/problems/frozen-changes';
import { errorAt, type Problem, type ProblemCode, warningAt } from '../../src/core/workbook/problems/problem';
import { readWorkbook } from '../../src/core/workbook/reading/read-workbook';
import { damageProblems } from '../../src/core/workbook/reading/stored-template';
import {
  aDocument,
  aDossier,
  aLedgerRow,
  anAssignment,
  anEstimate,
  anIndicatorRow,
  aParagraph,
  aProcedure,
  aTable,
  aTask,
  aWorkbook,
  type Contents,
  PROCEDURE,
  settings,
} from './tables';

function inWorkbook(contents: Contents, ...others: ReturnType<typeof aTable>[]): readonly Problem[] {
  const { value, problems } = readWorkbook([...aWorkbook(contents), ...others]);
  return [...problems, ...countFigures(value).problems];
}

function withoutColumn(header: string): readonly Problem[] {
  const { name, rows } = aTable('Hồ sơ', []);
  return inWorkbook({ 'Hồ sơ': null }, { name, rows: rows.map((row) => row.filter((cell) => cell !== header)) });
}

function withRepeatedColumn(header: string): readonly Problem[] {
  const { name, rows } = aTable('Hồ sơ', []);
  return inWorkbook({ 'Hồ sơ': null }, { name, rows: rows.map((row) => [...row, header]) });
}

const inParagraph = { sheet: 'Nội dung', row: 7, column: 'Nội dung' };

const frozenTab = { sheet: 'Kỳ đã chốt', row: null, column: null };

function someChanges(): FrozenChanges {
  const row = (key: string) => ({ sheet: 'Hồ sơ', row: 2, key, kind: 'added', cells: [] }) as const;
  const rows = ['H32-0001', 'H32-0002', 'H32-0003', 'H32-0004'].map(row);
  const label = 'Hồ sơ mới tiếp nhận';
  return { rowCount: rows.length, rows, figures: [{ code: 'HS_MOI', label, before: '10', after: '14' }] };
}

/** For each problem code, the problems found in a workbook with that mistake once or a few times. */
const SAID: Record<ProblemCode, readonly Problem[]> = {
  'tab-missing': inWorkbook({ 'Hồ sơ': null }),
  'tab-repeated': inWorkbook({}, aTable('Hồ sơ', [])),
  'column-missing': withoutColumn('Trạng thái'),
  'column-repeated': withRepeatedColumn('Mã TTHC'),
  'cell-empty': inWorkbook({ 'Hồ sơ': [aDossier({ receivedOn: null })] }),
  'cell-unreadable': inWorkbook({
    'Hồ sơ': [
      aDossier({ code: 1.01 }),
      aDossier({ receivedOn: '31/02/2023' }),
      aDossier({ channel: 'Qua mạng' }),
      aDossier({ procedureCode: PROCEDURE.fee, amountVnd: 'gần 3.000' }),
      aDossier({ procedureCode: PROCEDURE.fee, paidOnline: 'x' }),
      aDossier({ procedureCode: PROCEDURE.fee, dueOn: 'tuần sau' }),
    ],
    'Thủ tục': [
      aProcedure({ code: PROCEDURE.fee }),
      aProcedure({ name: '#N/A' }),
      aProcedure({ timeLimit: '05 ngày' }),
    ],
    'Nội dung': [aParagraph({ order: 'đầu' })],
  }),
  'code-in-scientific-notation': inWorkbook({
    'Hồ sơ': [aDossier({ code: '2.30613E+14' })],
    'Thu chi': [aLedgerRow({ projectCode: '2,30613E+14' })],
  }),
  'odd-characters': inWorkbook({
    'Hồ sơ': ['1', '2', '3', '4'].map((last) => aDossier({ code: `H32–000${last}`, status: 'Ðang giải quyết' })),
    'Thủ tục': [aProcedure({ code: `${PROCEDURE.fee}\u200b` })],
  }),
  'row-repeated': inWorkbook({
    'Cấu hình': [...settings(), { name: 'Năm', value: 2024 }],
    'Hồ sơ': [aDossier({ code: 'H32-0001' }), aDossier({ code: 'H32-0001' })],
  }),
  'dossier-returned-without-day': inWorkbook({ 'Hồ sơ': [aDossier({ status: 'Từ chối' })] }),
  'dossier-returned-in-other-status': inWorkbook({
    'Hồ sơ': [
      aDossier({ status: 'Chờ bổ sung', returnedOn: '2023-04-05' }),
      aDossier({ status: 'Hủy', returnedOn: '2023-04-05' }),
    ],
  }),
  'dossier-returned-before-received': inWorkbook({
    'Hồ sơ': [aDossier({ receivedOn: '2023-04-03', returnedOn: '2023-02-22' })],
  }),
  'dossier-due-before-received': inWorkbook({ 'Hồ sơ': [aDossier({ receivedOn: '2023-04-03', dueOn: '2023-03-08' })] }),
  'dossier-procedure-unknown': inWorkbook({ 'Hồ sơ': [aDossier({ procedureCode: '9.999999' })] }),
  'procedure-change-undated': inWorkbook({ 'Thủ tục': [aProcedure({ change: 'Sửa đổi' })] }),
  'document-symbol-disagrees': inWorkbook({ 'Văn bản': [aDocument({ number: 58, symbol: '57/QĐ-UBND' })] }),
  'section-unknown': inWorkbook({
    'Văn bản': [aDocument({ section: 'II.9' })],
    'Nội dung': [aParagraph({ section: 'X' })],
    'Phân công': [anAssignment({ section: 'II.9' })],
  }),
  'estimate-parent-unknown': inWorkbook({ 'Dự toán': [anEstimate({ parent: 'Chi khác' })] }),
  'ledger-project-unknown': inWorkbook({ 'Thu chi': [aLedgerRow({ projectCode: 'CT99' })] }),
  'narrative-tag-unknown': [errorAt(inParagraph, { code: 'narrative-tag-unknown', tag: 'HS_TIEP' })],
  'narrative-tag-broken': [errorAt(inParagraph, { code: 'narrative-tag-broken', found: '{{HS_TIEP_NHAN' })],
  'narrative-for-other-period': inWorkbook({ 'Nội dung': [aParagraph({ writtenFor: 'quý I năm 2023' })] }),
  'indicator-unknown': inWorkbook({ 'Chỉ tiêu': [anIndicatorRow({ code: 'HS_TIEP' })] }),
  'setting-unknown': inWorkbook({ 'Cấu hình': [...settings(), { name: 'Tên phường' }] }),
  'setting-unreadable': inWorkbook({ 'Cấu hình': settings({ rounding: 'Lên', year: 23, to: 45_000 }) }),
  'setting-missing': [
    ...inWorkbook({ 'Cấu hình': settings({ periodKind: null, agency: null }) }),
    ...inWorkbook({ 'Cấu hình': [] }),
  ],
  'period-number-out-of-range': inWorkbook({ 'Cấu hình': settings({ periodNumber: 5 }) }),
  'period-reversed': inWorkbook({ 'Cấu hình': settings({ from: '2023-06-15', to: '2023-02-09' }) }),
  'period-off-rule': inWorkbook({ 'Cấu hình': settings({ to: '2023-06-13' }) }),
  'days-off-unconfirmed': inWorkbook({ 'Ngày nghỉ': [], 'Hồ sơ': [aDossier()], 'Nhiệm vụ': [aTask()] }),
  'annex-unknown': inWorkbook({ 'Cấu hình': settings({ annexes: 'Danh sách hồ sơ' }) }),
  'template-damaged': damageProblems({ current: null, previous: null, damaged: ['Mẫu của phường.docx'] }),
  'frozen-changed': [
    warningAt(frozenTab, { code: 'frozen-changed', period: 'quý II năm 2023', changes: someChanges() }),
  ],
  'frozen-damaged': [errorAt(frozenTab, { code: 'frozen-damaged', period: 'quý II năm 2023' })],
  'frozen-figures-damaged': [
    warningAt(
      { sheet: 'Kỳ đã chốt', row: 3, column: 'Số liệu' },
      { code: 'frozen-figures-damaged', period: 'quý II năm 2023' },
    ),
  ],
};

export const PROBLEM_CODES = Object.keys(SAID) as readonly ProblemCode[];

export function problemsWithCode(code: ProblemCode): readonly Problem[] {
  return SAID[code].filter((problem) => problem.code === code);
}
