/** How rows of totals and balances begin, without accents. */
export const TOTALS =
  /^(?:tong cong|tong so|tong hop|tong|cong|luy ke|so du dau|so du cuoi|ton dau|ton cuoi)(?:$| (?:so|cong|tien|luy ke|phat sinh|trang|thang|quy|nam|ky|trong|chung|dau|cuoi|thu|chi|ho so|\d))/;

/** How the name of a column begins that adds up the other amounts of a row, without accents. */
export const TOTAL_AMOUNT = /^(?:tong|thanh tien)\b/;

export const FOOTERS =
  /^(?:nguoi lap|lap bieu|lap bang|ke toan|thu truong|chu tich|pho chu tich|truong phong|thu quy|can bo lap|cong chuc lap|xac nhan|tm |kt |tl |noi nhan|ky ten|ky ghi ro|ky va ghi|ky dong dau|ghi chu|ngay \d* ?thang|.+ ngay \d+ thang \d+ nam)/;

/** First words of group rows. Below a wide header a row with a single text is a group row as well. */
export const GROUPS =
  /^(?:linh vuc|nhom|don vi|co quan|phong|ban|bo phan|loai|thang|quy|nam|muc|phan|chuong|thu tuc|cap|to)\b/;

/** The number of a group: `I`, `II`, `A`, `1`, in lower case. */
export const GROUP_NUMBER = /^(?:[ivx]{1,5}|[a-h]|\d{1,3})$/;

/** For officers: why a row of an export is not data. */
export const SKIP_REASONS = {
  'above-header': 'Phía trên tiêu đề',
  'column-numbers': 'Số thứ tự cột',
  'repeated-header': 'Tiêu đề lặp lại',
  group: 'Dòng nhóm',
  totals: 'Dòng tổng cộng, số dư',
  footer: 'Chân trang, chữ ký',
  'nothing-mapped': 'Trống ở mọi cột được nhập',
} as const;

export type SkipReason = keyof typeof SKIP_REASONS;
