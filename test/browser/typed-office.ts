/** What a new office types and pastes into its first book: two procedures, and the twenty dossiers of its first month. */
export const SETTINGS_TYPED = [
  ['Tên cơ quan', 'UBND xã Tân Lập'],
  ['Địa danh', 'Tân Lập'],
  ['Kính gửi', 'Sở Nội vụ'],
  ['Quyền hạn ký', 'CHỦ TỊCH'],
  ['Người ký', 'Lê Minh Đức'],
  ['Loại kỳ', 'Tháng'],
  ['Số kỳ', '5'],
  ['Năm', '2023'],
] as const;

/** The one setting that the next month changes. */
export const NEXT_MONTH = { setting: 'Số kỳ', text: '6' };

const [MARRIAGE, COPIES] = ['1.000894', '2.000815'];

export const PROCEDURES_TYPED = [
  [MARRIAGE, 'Đăng ký kết hôn', 'Hộ tịch', '5', 'Ngày làm việc', 'Xã', 'Toàn trình'],
  [COPIES, 'Chứng thực bản sao từ bản chính', 'Chứng thực', '0', 'Ngày làm việc', 'Xã', 'Một phần'],
] as const;

/** Working days of the month of the report, 15 April to 14 May, around the holidays at the end of April. */
const WORKED = [17, 18, 19, 20, 21, 24, 25, 26, 27, 28]
  .map((day) => `${day}/04/2023`)
  .concat(['04', '05', '08', '09', '10', '11', '12'].map((day) => `${day}/05/2023`));
const IN_NEXT_MONTH = '16/05/2023';
const LATE = 2;

/**
 * Twenty rows from `Mã hồ sơ` to `Trạng thái`: every second one a marriage, returned two working days later, so the
 * last of them after the month; one is returned two days late.
 */
export const DOSSIERS_TYPED = Array.from({ length: 20 }, (_, index) => {
  const received = index % WORKED.length;
  const isMarriage = index % 2 === 0;
  const returned = WORKED[received + (index === LATE ? 7 : isMarriage ? 2 : 0)] ?? IN_NEXT_MONTH;
  const code = `000.00.21.H32-2304${String(index + 1).padStart(2, '0')}-0001`;
  const channel = index % 5 < 3 ? 'Trực tuyến' : 'Trực tiếp';
  return [
    code,
    isMarriage ? MARRIAGE : COPIES,
    WORKED[received],
    channel,
    '',
    '',
    returned,
    'Đã trả kết quả',
  ] as string[];
});
