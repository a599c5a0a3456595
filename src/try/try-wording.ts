/** The words that the server itself shows, in the terminal and on its own pages. */
export const SAID = {
  started: (address: string, given: string | undefined) =>
    `Mở địa chỉ này bằng trình duyệt: ${address}\n${given === undefined ? WHERE : untouched(given)}\nDừng: Ctrl + C.`,
  left: (count: number) => `Có ${count} bản khôi phục của lần chạy trước chưa lưu; mở ở trang đầu của địa chỉ trên.`,
  stopping: 'Đang dừng…',
  keptAside: (paths: readonly string[]) =>
    `Có thay đổi chưa lưu, đã cất vào: ${paths.join(', ')}. Lần chạy sau, trang đầu sẽ cho mở lại.`,
  usage: 'Cách dùng: npm run try -- [BẢNG-TÍNH.xlsx] [--now NĂM-THÁNG-NGÀY]',
};

const WHERE = 'Không tệp nào bị ghi cho đến khi bấm Lưu; tệp lưu nằm trong thư mục out.';
const untouched = (given: string) => `Tệp ${given} giữ nguyên; bấm Lưu thì ghi vào một bản sao trong thư mục out.`;

export const START = {
  title: 'Chạy thử Báo cáo CCHC',
  local:
    'Chạy trên máy này, không dùng Google. Mở tệp không ghi gì vào tệp; bấm Lưu thì ghi vào bản sao trong thư mục out.',
  left: 'Bản khôi phục của lần chạy trước chưa lưu',
  open: 'Sổ đang mở',
  another: 'Mở sổ khác',
  blank: 'Sổ mới',
  choose: 'Chọn tệp trên máy (.xlsx, .csv):',
  listed: 'Tệp trong thư mục out',
  unsaved: '(chưa lưu)',
};

export const DOCUMENT = {
  local:
    'Trên Google, đây là trang Google Tài liệu. Bản chạy thử vẽ văn bản để xem; muốn sửa, hãy tải tệp về, sửa bằng Word hoặc LibreOffice rồi mang bản đã sửa về đây.',
  download: 'Tải tệp .docx',
  pdf: 'Tải PDF (do LibreOffice trên máy này tạo)',
  noPdf: 'Chưa tạo được PDF',
  noPdfText: 'LibreOffice không tạo được PDF từ văn bản này. Hãy tải tệp .docx rồi xuất PDF từ Word.',
  bringBack: 'Mang bản đã sửa về:',
  notOwner: 'Chỉ chủ sở hữu văn bản mang bản đã sửa về được.',
  notWord: 'Tệp này không phải văn bản Word (.docx). Văn bản giữ nguyên.',
  access: 'Ai mở được',
  missing: 'Không có văn bản này',
  missingText: 'Văn bản đã bị xóa, hoặc được tạo ở lần chạy thử trước: bản chạy thử chỉ giữ bảng tính.',
  denied: 'Bạn cần được cấp quyền',
  deniedText: (officer: string) => `Tài khoản ${officer} chưa được mở văn bản này.`,
  roles: { reader: 'được xem', commenter: 'được nhận xét', writer: 'được sửa', owner: 'chủ sở hữu' },
};

export const REFUSED = {
  notHere: 'Không có trang này. Hãy mở đúng địa chỉ mà npm run try in ra.',
  foreign: 'Chỉ trình duyệt trên chính máy này được dùng.',
  tooLarge: (most: number) =>
    `Tệp hoặc yêu cầu quá lớn: bản chạy thử chỉ nhận đến ${most} MB. Hãy bớt dữ liệu hoặc tách tệp rồi thử lại.`,
  day: (found: string) => `Ngày «${found}» không đúng. Hãy ghi năm-tháng-ngày, chẳng hạn 2026-09-16.`,
  unclear: 'Yêu cầu không đúng.',
};
