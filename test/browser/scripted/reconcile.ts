import type { ComparedLine, ExplainingRow, LineExplanation, Reconciled } from '../../../src/core/reconcile/reconciled';
import type { ReconcileServer } from '../../../src/protocol/reconcile';

const rows = (count: number): readonly ExplainingRow[] =>
  Array.from({ length: count }, (_, index) => ({
    row: 1638 + index,
    code: `H46.18.15-230512-${String(index + 1).padStart(4, '0')}`,
    text: 'nhận 12/5/2023, trả 15/5/2023, phần mềm chưa kết thúc',
  }));

const NOT_CLOSED: LineExplanation = {
  reason: 'Đã trả kết quả, chưa có ngày kết thúc trên phần mềm',
  remedy: 'Kết thúc hồ sơ trên phần mềm, rồi ghi ngày kết thúc vào sổ; nếu phần mềm đã kết thúc thì chỉ cần ghi ngày.',
  column: 'Ngày kết thúc trên phần mềm',
  columns: ['(7)', '(9)', '(11)', '(13)'],
  count: 3,
  makes: 'all',
  verdict: 'Giải thích đủ',
  rows: rows(3),
};

const SUPPLEMENT: LineExplanation = {
  reason: 'Chờ bổ sung và đã qua ngày hẹn: sổ tính trong hạn, phần mềm có thể tính quá hạn',
  remedy: 'Cập nhật trạng thái chờ bổ sung trên phần mềm.',
  column: 'Trạng thái',
  columns: ['(13)'],
  count: 1204,
  makes: 'part',
  verdict: 'Có thể liên quan',
  rows: rows(5),
};

const COLUMNS = [
  { number: '(7)', label: 'Đã giải quyết: tổng số', ours: 5335, theirs: 5332 },
  { number: '(9)', label: 'Đã giải quyết: đúng hạn', ours: 4981, theirs: 4978 },
  { number: '(11)', label: 'Đang giải quyết: tổng số', ours: 89, theirs: 92 },
  { number: '(13)', label: 'Đang giải quyết: quá hạn', ours: 3, theirs: 6 },
] as const;

const HO_TICH: ComparedLine = {
  name: 'Hộ tịch',
  level: 'Cấp xã',
  presence: 'both',
  row: 11,
  columns: COLUMNS,
  explanations: [NOT_CLOSED, SUPPLEMENT],
};

const DAT_DAI: ComparedLine = {
  name: 'Đất đai',
  level: 'Cấp tỉnh',
  presence: 'theirs',
  row: 14,
  columns: [{ number: '(3)', label: 'Nhận giải quyết: tổng số', ours: 0, theirs: 2 }],
  explanations: [],
};

export function aReconciliation(given: Partial<Reconciled> = {}): Reconciled {
  return {
    tab: 'Đối chiếu',
    isThere: true,
    period: '6 tháng đầu năm 2023',
    dossiersTab: 'Hồ sơ',
    resultTab: 'Kết quả đối chiếu',
    lines: [{ ...HO_TICH, name: 'Tổng số', level: '', row: 20 }, HO_TICH, DAT_DAI],
    sectors: 2,
    agreeing: 14,
    isRead: true,
    problems: [
      {
        row: 12,
        text: '«Chứng thực», cột (3): tìm thấy «#REF!», cần số hồ sơ là số nguyên. Ô này không được đối chiếu.',
      },
      { row: null, text: 'Không tìm thấy cột (6) Nhận: từ kỳ trước. Các cột này không được đối chiếu.' },
    ],
    contradictions: [{ row: 11, text: '«Hộ tịch»: cột (3) ghi 1.204, nhưng (7) + (11) = 1.203.' }],
    closingUnknown:
      'Mới có 7 trong 5.335 hồ sơ đã trả trong kỳ ghi «Ngày kết thúc trên phần mềm»; hồ sơ để trống được coi là có thể chưa kết thúc trên phần mềm.',
    ...given,
  };
}

export const RECONCILE_ANSWERS: ReconcileServer = {
  reconcileState: () => ({ ok: true, value: { tab: 'Đối chiếu', isThere: true } }),
  addSoftwareTab: () => ({ ok: true, value: { tab: 'Đối chiếu', isThere: true } }),
  reconcileForms: () => ({ ok: true, value: aReconciliation() }),
  writeReconciled: () => ({ ok: true, value: { tab: 'Kết quả đối chiếu', rows: 1234 } }),
};
