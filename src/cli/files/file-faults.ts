import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const IN_USE = 'tệp đang được một chương trình khác dùng; hãy đóng tệp đó rồi chạy lại';
const TOO_MANY = 'máy đang mở quá nhiều tệp; hãy đóng bớt chương trình rồi chạy lại';
const NO_RIGHT = 'không có quyền đọc hoặc ghi ở đây; hãy chọn nơi khác hoặc nhờ người quản trị máy cấp quyền';

/** What keeps a file from being read or written, by the code of the system's error. */
const FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'không có tệp này',
  EEXIST: 'đã có một tệp mang tên của thư mục này',
  EISDIR: 'đây là một thư mục, không phải tệp',
  ENOTDIR: 'một phần của đường dẫn là tệp, không phải thư mục',
  EACCES: NO_RIGHT,
  EPERM: NO_RIGHT,
  EROFS: 'ổ đĩa hoặc thư mục này chỉ cho đọc',
  ENOSPC: 'ổ đĩa đã đầy; hãy xóa bớt tệp hoặc chọn ổ đĩa khác',
  EDQUOT: 'đã dùng hết dung lượng được cấp trên ổ đĩa này',
  EFBIG: 'tệp lớn hơn mức ổ đĩa này cho phép',
  ENAMETOOLONG: 'tên tệp hoặc đường dẫn quá dài; hãy đặt tên ngắn hơn',
  EINVAL: 'tên tệp có ký tự không dùng được',
  ELOOP: 'các liên kết trên đường dẫn này trỏ vòng quanh',
  EBUSY: IN_USE,
  ETXTBSY: IN_USE,
  EMFILE: TOO_MANY,
  ENFILE: TOO_MANY,
  EIO: 'ổ đĩa báo lỗi khi đọc hoặc ghi; hãy kiểm tra ổ đĩa, chép tệp sang nơi khác rồi chạy lại',
  // Node reads no larger file at once.
  ERR_FS_FILE_TOO_LARGE: 'tệp lớn hơn 2 GB nên không đọc được',
};

/** Windows refuses a file that is open in another program with one of these. */
const WHEN_OPEN = ['EBUSY', 'EPERM', 'EACCES'];

/** Why a file cannot be read, in Vietnamese. */
export function faultText(error: unknown, path: string): string {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  // An error of the program itself is none of the disk's.
  if (typeof code !== 'string') throw error;
  const open = WHEN_OPEN.includes(code) ? openText(path) : null;
  return open ?? FAULTS[code] ?? `hệ thống báo lỗi ${code}`;
}

/** Why a file cannot be written: then it is the folder that is missing, and could not be made. */
export function writingFaultText(error: unknown, path: string): string {
  const isMissing = (error as NodeJS.ErrnoException | null)?.code === 'ENOENT';
  return isMissing ? 'không có và không tạo được thư mục này' : faultText(error, path);
}

/** Says that another program has the file open; null when none has. */
export function openText(path: string): string | null {
  const mark = openMark(path);
  return mark === null
    ? null
    : `tệp đang mở trong một chương trình khác; hãy đóng tệp rồi chạy lại (nếu chắc chắn không còn ai mở, hãy xóa tệp «${mark}» bên cạnh)`;
}

/**
 * The file by which a program marks that it has another one open. Excel puts `~$` before the name, Word also over the
 * first letters of a long name; LibreOffice writes `.~lock.NAME#`.
 */
function openMark(path: string): string | null {
  const name = basename(path);
  const marks = [`~$${name}`, `~$${name.slice(2)}`, `.~lock.${name}#`];
  return marks.find((mark) => existsSync(join(dirname(path), mark))) ?? null;
}

export const FILE_WORDS = {
  unreadable: (path: string, fault: string) => `Không đọc được tệp «${path}»: ${fault}.`,
  device: 'đây là một thiết bị, không phải tệp',
  unwritable: (path: string, fault: string) =>
    `Không ghi được vào thư mục «${dirname(path)}», «${basename(path)}»: ${fault}. Chưa ghi tệp nào.`,
  changed: (path: string) =>
    `Tệp «${path}» đã bị sửa trong lúc lệnh này đang chạy, nên chưa ghi gì để không làm mất phần vừa sửa. Hãy chạy lại lệnh.`,
  gone: (path: string) =>
    `Tệp «${path}» đã bị xóa hoặc đổi tên trong lúc lệnh này đang chạy, nên chưa ghi gì. Hãy kiểm tra lại rồi chạy lại lệnh.`,
  isInput: (path: string) =>
    `Tệp «${path}» là tệp đưa vào lệnh này nên không được ghi đè. Hãy chọn nơi ghi khác. Chưa ghi tệp nào.`,
  isThere: (path: string) =>
    `Đã có tệp «${path}», có thể đã có số liệu trong đó, nên không ghi đè. Hãy chọn tên khác, hoặc đổi tên tệp đó rồi chạy lại.`,
  aside: (name: string, number: number) => `${name} (bản sửa tay ${number})`,
  kept: ({ path, as }: { readonly path: string; readonly as: string }) =>
    `Tệp «${path}» đã có người sửa hoặc lưu lại: nội dung không còn khớp với dấu mà phần mềm ghi vào tệp khi tạo. Bản đó được giữ ở «${as}»; «${path}» là bản vừa tạo. Muốn đưa số liệu mới vào bản đã sửa, hãy dùng lệnh merge với tệp «${basename(as)}».`,
  locked: (lock: string) =>
    `Một lệnh khác đang ghi vào cùng thư mục, nên chưa ghi gì. Hãy đợi lệnh đó xong rồi chạy lại (nếu chắc chắn không có lệnh nào đang chạy, hãy xóa tệp «${lock}»).`,
};
