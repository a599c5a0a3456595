import { delaysByCause } from '../../src/core/annexes/delays-by-cause';
import { countFigures } from '../../src/core/definitions/count-figures';
import { outlineRows } from '../../src/core/outline/outline-rows';
import { SET_2023 } from '../../src/core/outline/sets/set-2023';
import { withheldCauses } from '../../src/core/report/delay-items';
import type { FrozenChanges } from '../../src/core/workbook/problems/frozen-changes';
import { errorAt, type Problem, type ProblemCode, warningAt } from '../../src/core/workbook/problems/problem';
import { readWorkbook } from '../../src/core/workbook/reading/read-workbook';
import { damageProblems } from '../../src/core/workbook/reading/stored-template';
import { reportIn } from './reports';
import {
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
  aProcedure,
  aTable,
  aTask,
  aTypedFigure,
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

function withOwn(...rows: readonly Parameters<typeof anOwnIndicator>[0][]): readonly Problem[] {
  return inWorkbook({ 'Chỉ tiêu riêng': rows.map((row) => anOwnIndicator(row)) });
}

/** Lines of forms, with an own rate whose row has mistakes. */
function inForms(...lines: readonly Parameters<typeof aFormLine>[0][]): readonly Problem[] {
  const wrong = anOwnIndicator({ code: 'TL_SAI', method: 'Tỷ lệ', numerator: '(', denominator: 'HS_MOI' });
  return reportIn({
    'Chỉ tiêu riêng': [wrong],
    'Biểu mẫu': lines.map((line, index) => aFormLine({ mark: String(index + 1), ...line })),
  }).problems;
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
      aProcedure({ code: PROCEDURE.copies, level: 'Thị xã' }),
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
  'outline-code-malformed': inWorkbook({ 'Đề cương': [anOutlineRow({ code: 'Mục 1' })] }),
  'tab-other': readWorkbook([
    {
      name: 'Đề cương',
      rows: [
        ['Việc', 'Người làm'],
        ['Phát loa', 'Anh Ba'],
      ],
    },
  ]).problems,
  'outline-set-differs': inWorkbook({ 'Cấu hình': settings({ outlineSet: 2026 }), 'Đề cương': outlineRows(SET_2023) }),
  'outline-set-outdated': inWorkbook({ 'Cấu hình': settings({ year: 2026, periodNumber: 1 }) }),
  'section-not-asked': reportIn({
    'Đề cương': [anOutlineRow({ code: 'I' }), anOutlineRow({ code: 'II', periods: 'Năm' })],
    'Nội dung': [aParagraph({ section: 'II' })],
    'Văn bản': [aDocument({ section: 'II' })],
    'Nhiệm vụ': [aTask({ section: 'II' })],
  }).problems,
  'coming-task-unprinted': reportIn({
    'Đề cương': [anOutlineRow({ code: 'I', blocks: 'Nhiệm vụ' })],
    'Nhiệm vụ': [aTask({ when: 'Kỳ tới' })],
  }).problems,
  'heading-tag-unknown': reportIn({ 'Đề cương': [anOutlineRow({ code: 'I', heading: 'Kết quả {{ky_nay}}' })] })
    .problems,
  'heading-tag-broken': reportIn({ 'Đề cương': [anOutlineRow({ code: 'I', heading: 'Kết quả {{ky_bao_cao' })] })
    .problems,
  'outline-parent-missing': inWorkbook({ 'Đề cương': [anOutlineRow({ code: 'II.2.đ' })] }),
  'outline-out-of-place': inWorkbook({
    'Đề cương': ['I', 'I.1', 'II', 'I.2'].map((code) => anOutlineRow({ code })),
  }),
  'choice-unknown': inWorkbook({ 'Đề cương': [anOutlineRow({ blocks: 'Ngân sách; Khác', periods: 'Tuần' })] }),
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
  'dossier-apology-before-received': inWorkbook({
    'Hồ sơ': [aDossier({ receivedOn: '2023-04-03', apologisedOn: '2023-03-08' })],
  }),
  'delay-cause-withheld': withheldCauses(
    delaysByCause(
      readWorkbook(
        aWorkbook({
          'Hồ sơ': [
            aDossier({
              receivedOn: '2023-04-03',
              dueOn: '2023-04-06',
              delayCause: 'Chờ ông Nguyễn Văn An nộp bản chính',
            }),
          ],
        }),
      ).value,
    ),
  ),
  'procedure-of-district': inWorkbook({
    'Cấu hình': settings({ year: 2026 }),
    'Thủ tục': ['1', '2', '3', '4', '5', '6', '7'].map((code) => aProcedure({ code, level: 'Huyện' })),
  }),
  'dossier-procedure-unknown': inWorkbook({ 'Hồ sơ': [aDossier({ procedureCode: '9.999999' })] }),
  'procedure-change-undated': inWorkbook({ 'Thủ tục': [aProcedure({ change: 'Sửa đổi' })] }),
  'document-symbol-disagrees': inWorkbook({ 'Văn bản': [aDocument({ number: 58, symbol: '57/QĐ-UBND' })] }),
  'section-unknown': inWorkbook({
    'Văn bản': [aDocument({ section: 'II.9' }), aDocument({ section: 'I.1; II.6.h' })],
    'Nội dung': [aParagraph({ section: 'X' }), aParagraph({ section: 'II.6.đ' })],
    'Phân công': [anAssignment({ section: 'II.9' })],
  }).concat(
    inWorkbook({ 'Cấu hình': settings({ outlineSet: 2026 }), 'Nội dung': [aParagraph({ section: 'II.2.đ' })] }),
  ),
  'estimate-parent-unknown': inWorkbook({ 'Dự toán': [anEstimate({ parent: 'Chi khác' })] }),
  'ledger-project-unknown': inWorkbook({ 'Thu chi': [aLedgerRow({ projectCode: 'CT99' })] }),
  'narrative-tag-unknown': [errorAt(inParagraph, { code: 'narrative-tag-unknown', tag: 'HS_TIEP' })],
  'narrative-tag-broken': [errorAt(inParagraph, { code: 'narrative-tag-broken', found: '{{HS_TIEP_NHAN' })],
  'narrative-figure-missing': [
    warningAt(inParagraph, { code: 'narrative-figure-missing', tags: ['KT_CO_QUAN', 'TIN_BAI'] }),
  ],
  'narrative-for-other-period': inWorkbook({ 'Nội dung': [aParagraph({ writtenFor: 'quý I năm 2023' })] }),
  'indicator-unknown': inWorkbook({ 'Chỉ tiêu': [anIndicatorRow({ code: 'HS_TIEP' })] }),
  'definition-code-malformed': withOwn({ code: 'Tin bài' }),
  'definition-code-taken': withOwn({ code: 'HS_MOI' }),
  'definition-incomplete': [...withOwn({ method: 'Đếm' }), ...withOwn({ method: 'Tỷ lệ' })],
  'definition-circular': [
    ...withOwn({ code: 'TL_A', method: 'Tỷ lệ', numerator: 'TL_A', denominator: 'HS_MOI' }),
    ...withOwn({ code: 'DEM_A', method: 'Đếm', source: 'DEM_B' }, { code: 'DEM_B', method: 'Đếm', source: 'DEM_A' }),
  ],
  'definition-left-out': withOwn(
    { code: 'DEM_A', method: 'Đếm', source: 'HS_GI' },
    { code: 'DEM_B', method: 'Đếm', source: 'DEM_A' },
  ),
  'definition-overrides': inWorkbook({
    'Chỉ tiêu': [anIndicatorRow({ code: 'TIN_BAI', decimals: 1, target: '≥ 20' })],
    'Chỉ tiêu riêng': [anOwnIndicator({ decimals: 0, target: 24 })],
  }),
  'source-not-counted': withOwn({ method: 'Đếm', source: 'NS_THU' }),
  'formula-faulty': ['2 + HS_MOI', '(HS_MOI)', 'HS_MOI / HS_HUY', 'HS_MOI +', 'HS_MOI * HS_HUY'].flatMap((numerator) =>
    withOwn({ method: 'Tỷ lệ', numerator, denominator: 'HS_MOI' }),
  ),
  'formula-code-unknown': withOwn({ method: 'Tỷ lệ', numerator: 'HS_GI', denominator: 'HS_MOI' }),
  'formula-holds-rate': withOwn({ method: 'Tỷ lệ', numerator: 'TL_DUNG_HAN', denominator: 'HS_MOI' }),
  'condition-malformed': withOwn({ method: 'Đếm', source: 'HS_MOI', condition: 'Lưu động' }),
  'condition-column-unknown': withOwn({ method: 'Đếm', source: 'HS_MOI', condition: 'Lưu động = Có' }),
  'condition-value-unreadable': withOwn({
    method: 'Đếm',
    source: 'HS_MOI',
    condition: 'Trạng thái = Xong; Ngày hẹn trả = 31/02/2023',
  }),
  'typed-figure-code-unknown': inWorkbook({ 'Số liệu nhập tay': [aTypedFigure({ code: 'SANG_KIEN' })] }),
  'typed-figure-small': inWorkbook({
    'Chỉ tiêu riêng': [anOwnIndicator({ unit: '%' })],
    'Số liệu nhập tay': [aTypedFigure({ value: 0.975 })],
  }),
  'typed-figure-not-typed': inWorkbook({
    'Chỉ tiêu riêng': [anOwnIndicator({ method: 'Đếm', source: 'HS_MOI' })],
    'Số liệu nhập tay': [aTypedFigure()],
  }),
  'line-formula-faulty': inForms(
    { formula: '(HS_MOI)' },
    { formula: 'HS_MOI + 2' },
    { formula: 'HS_MOI / HS_HUY / HS_DUNG' },
    { formula: 'HS_MOI *' },
    { formula: 'HS_MOI +' },
  ),
  'line-code-unknown': inForms({ formula: 'HS_KHONG_CO' }),
  'line-holds-rate': inForms({ formula: 'TL_DUNG_HAN + HS_MOI' }),
  'line-mixes-money': inForms({ formula: 'GN_KE_HOACH + HS_MOI' }),
  'line-code-left-out': inForms({ formula: 'TL_SAI' }),
  'form-apart': inForms({}, { form: '2' }, {}),
  'form-named-twice': inForms({ formName: 'Cải cách thể chế' }, { formName: 'Thể chế' }),
  'form-lines-blank': reportIn({
    'Cấu hình': settings({ annexes: 'Biểu mẫu thống kê' }),
    'Chỉ tiêu riêng': [anOwnIndicator()],
    'Biểu mẫu': ['TIN_BAI', 'KT_DA_XU_LY / KT_VAN_DE', 'PAKN_QD_XONG', 'NVG_TONG'].map((formula, index) =>
      aFormLine({ mark: String(index + 1), formula }),
    ),
  }).problems,
  'target-unreadable': [
    ...withOwn({ target: 'trên 20' }),
    ...inWorkbook({ 'Chỉ tiêu': [anIndicatorRow({ code: 'TL_DUNG_HAN', target: 'cao nhất' })] }),
  ],
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
  'own-issuer-unlisted': inWorkbook({
    'Văn bản': [aDocument({ symbol: 'NQ-HĐND', issuer: 'HĐND phường Phước Long' })],
  }),
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
