import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What keeps a file from being read or written, by the code of the system's error. */
const FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'không có tệp này',
  EISDIR: 'đây là một thư mục, không phải tệp',
  ENOTDIR: 'một phần của đường dẫn là tệp, không phải thư mục',
  EACCES: 'không có quyền đọc hoặc ghi ở đây',
  EPERM: 'không có quyền đọc hoặc ghi ở đây, hoặc tệp đang được một chương trình khác dùng',
  EROFS: 'ổ đĩa hoặc thư mục này chỉ cho đọc',
  ENOSPC: 'ổ đĩa đã đầy; hãy xóa bớt tệp hoặc chọn ổ đĩa khác',
  EDQUOT: 'đã dùng hết dung lượng được cấp trên ổ đĩa này',
  EFBIG: 'tệp lớn hơn mức ổ đĩa này cho phép',
  ENAMETOOLONG: 'tên tệp hoặc đường dẫn quá dài; hãy đặt tên ngắn hơn',
  EINVAL: 'tên tệp có ký tự không dùng được',
  ELOOP: 'các liên kết ở đường dẫn này trỏ vòng quanh',
  EBUSY: 'tệp đang được một chương trình khác dùng; hãy đóng tệp đó rồi chạy lại',
  ETXTBSY: 'tệp đang được một chương trình khác dùng; hãy đóng tệp đó rồi chạy lại',
  EMFILE: 'máy đang mở quá nhiều tệp; hãy đóng bớt chương trình rồi chạy lại',
  ENFILE: 'máy đang mở quá nhiều tệp; hãy đóng bớt chương trình rồi chạy lại',
  EIO: 'ổ đĩa báo lỗi khi đọc hoặc ghi; hãy kiểm tra ổ đĩa, chép tệp sang nơi khác rồi chạy lại',
  ERR_FS_FILE_TOO_LARGE: 'tệp lớn hơn 2 GB nên không đọc được',
};

/** The codes with which Windows refuses a file that is open in another program. */
const WHEN_OPEN = ['EBUSY', 'EPERM', 'EACCES'];

const OPEN = (mark: string) =>
  `tệp đang mở trong chương trình bảng tính hoặc Word; hãy đóng tệp rồi chạy lại (nếu không còn ai mở, hãy xóa tệp «${mark}» bên cạnh)`;

/** Why a file cannot be read or written, in Vietnamese. */
export function faultText(error: unknown, path: string): string {
  const code = String((error as NodeJS.ErrnoException)?.code);
  const mark = WHEN_OPEN.includes(code) ? openMark(path) : null;
  if (mark !== null) return OPEN(mark);
  return FAULTS[code] ?? `hệ thống báo lỗi ${code}`;
}

/** Says that another program has the file open; null when none has. */
export function openText(path: string): string | null {
  const mark = openMark(path);
  return mark === null ? null : OPEN(mark);
}

/**
 * The file by which a program marks that it has another one open. Excel puts `~$` before the name, Word over its first
 * two letters when the name has more than six, LibreOffice writes `.~lock.….#`.
 */
function openMark(path: string): string | null {
  const name = basename(path);
  const marks = [`~$${name}`, `~$${name.slice(2)}`, `.~lock.${name}#`];
  return marks.find((mark) => existsSync(join(dirname(path), mark))) ?? null;
}

export const FILE_WORDS = {
  unreadable: (path: string, fault: string) => `Không đọc được tệp «${path}»: ${fault}.`,
  unwritable: (path: string, fault: string) => `Không ghi được «${path}»: ${fault}. Chưa ghi tệp nào.`,
  notAFile: 'đây không phải một tệp thường',
  changed: (path: string) =>
    `Tệp «${path}» đã bị sửa trong lúc lệnh đang chạy, nên chưa ghi gì để không làm mất phần vừa sửa. Hãy chạy lại lệnh.`,
  gone: (path: string) =>
    `Tệp «${path}» đã bị xóa hoặc đổi tên trong lúc lệnh đang chạy, nên chưa ghi gì. Hãy kiểm tra lại rồi chạy lại lệnh.`,
  kept: (path: string) =>
    `Tệp «${path}» là tệp đưa vào lệnh này nên không ghi đè lên. Hãy chọn nơi ghi khác bằng --out. Chưa ghi tệp nào.`,
  locked: (path: string, lock: string) =>
    `Một lệnh khác đang ghi tệp «${path}», nên chưa ghi gì. Hãy đợi lệnh đó xong rồi chạy lại (nếu không có lệnh nào đang chạy, hãy xóa tệp «${lock}»).`,
};
