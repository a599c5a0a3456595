import type { UnreadableCause } from '../values/unreadable-cause';

const SAVE_AGAIN = 'Hãy xuất lại từ phần mềm ở dạng Excel (.xlsx) hoặc CSV UTF-8.';

/** For an officer: why a cell that is full cannot be read, and what to do. */
export const UNREADABLE_CAUSES: Readonly<Record<UnreadableCause, string>> = {
  'lost-character': `Ô có ký tự hỏng (\uFFFD): byte gốc đã mất khi tệp được lưu hay chuyển mã. ${SAVE_AGAIN}`,
  scrambled: `Chữ trong ô bị vỡ vì tệp UTF-8 đã bị mở nhầm bảng mã. ${SAVE_AGAIN}`,
  TCVN3: `Chữ trong ô có vẻ gõ bằng phông chữ TCVN3 (ABC). Hãy chuyển sang Unicode rồi nhập lại.`,
  VNI: `Chữ trong ô có vẻ gõ bằng phông chữ VNI. Hãy chuyển sang Unicode rồi nhập lại.`,
  'no-such-day': 'Lịch không có ngày này. Hãy sửa lại trong phần mềm hoặc trong tệp.',
  'no-such-month': 'Không có tháng lớn hơn 12; có thể tệp ghi tháng trước, ngày sau. Hãy đối chiếu thứ tự ngày, tháng.',
  'short-year': 'Năm chỉ có hai chữ số nên không biết đâu là ngày, đâu là năm. Hãy xuất lại với năm đủ bốn chữ số.',
  'other-century': 'Năm nằm ngoài khoảng đó, có thể gõ nhầm hoặc theo lịch khác.',
  'no-time-limit':
    'Hãy ghi một thời hạn theo ngày, như «5 ngày làm việc», «15 ngày» hoặc «trong ngày»; giờ chỉ đổi được khi tròn ngày ' +
    '(24 giờ là 1 ngày, 8 giờ làm việc là 1 ngày làm việc).',
  'no-day-form': 'Không nhận ra dạng ngày này. Hãy ghi ngày/tháng/năm, như 15/3/2026.',
};
