/** Why a file is not read as a report. */
export type ReportRefusal =
  | 'empty'
  | 'doc'
  | 'rtf'
  | 'odt'
  | 'pdf'
  | 'web-page'
  | 'locked'
  | 'workbook'
  | 'too-large'
  | 'damaged'
  | 'other';

const SAVE_AS = 'chọn Tệp, Lưu thành (Save As), kiểu Word Document (.docx), rồi kiểm tra tệp .docx đó';
const OPEN_AND_SAVE = `Hãy mở tệp bằng Word, ${SAVE_AS}.`;

const WORDING: Readonly<Record<ReportRefusal, string>> = {
  empty: 'tệp không có chữ nào. Nếu báo cáo là ảnh chụp hay bản quét, hãy dùng tệp Word gốc (.docx).',
  doc: `tệp lưu theo kiểu cũ của Word (.doc). ${OPEN_AND_SAVE}`,
  rtf: `tệp lưu theo kiểu Rich Text (.rtf). ${OPEN_AND_SAVE}`,
  odt: `tệp lưu theo kiểu OpenDocument (.odt). Hãy mở tệp bằng Word hoặc LibreOffice, ${SAVE_AS}.`,
  pdf: `tệp là PDF. Hãy dùng tệp Word gốc (.docx); nếu không còn, hãy mở tệp PDF bằng Word, ${SAVE_AS}.`,
  'web-page': `tệp là một trang web, dù tên tệp có thể là .doc. ${OPEN_AND_SAVE}`,
  locked: 'tệp được đặt mật khẩu. Hãy mở tệp, gỡ mật khẩu, lưu lại rồi kiểm tra.',
  workbook: 'tệp là bảng tính, không phải báo cáo. Hãy chọn tệp Word (.docx) hoặc tệp chữ (.txt) của báo cáo.',
  'too-large': 'tệp quá lớn khi giải nén, không đọc hết được. Hãy bỏ bớt ảnh trong tệp rồi lưu lại.',
  damaged: `tệp bị hỏng hoặc chưa tải xong. ${OPEN_AND_SAVE}`,
  other: 'tệp không phải văn bản. Hãy chọn tệp Word (.docx) hoặc tệp chữ (.txt) của báo cáo.',
};

/** What an officer is told: which file, why it is not read, and what to do. */
export function reportRefusalText(name: string, refusal: ReportRefusal): string {
  return `Không đọc được «${name}»: ${WORDING[refusal]}`;
}

const BY_NAME: readonly (readonly [RegExp, ReportRefusal])[] = [
  [/\.(?:doc|dot|wps)$/i, 'doc'],
  [/\.rtf$/i, 'rtf'],
  [/\.(?:odt|ott|fodt)$/i, 'odt'],
  [/\.pdf$/i, 'pdf'],
  [/\.(?:html?|mht|mhtml)$/i, 'web-page'],
  [/\.(?:xls[xmb]?|ods|csv|numbers)$/i, 'workbook'],
];

/** A .docm is a .docx with macros, which are not read. */
export const READ_KINDS = ['.docx', '.docm', '.txt'] as const;

/** What the name alone says against a file, before its content is sent anywhere; null for what is read. */
export function refusalByName(name: string): ReportRefusal | null {
  if (READ_KINDS.some((kind) => name.toLowerCase().endsWith(kind))) return null;
  return BY_NAME.find(([form]) => form.test(name))?.[1] ?? 'other';
}
