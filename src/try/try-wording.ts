const kept = (path: string) => `Bảng tính được giữ ở ${path}. Muốn làm lại từ đầu, dừng rồi xóa tệp đó.`;
const copied = (path: string, given: string) =>
  `Làm việc trên bản sao ${path}, được ghi từ thay đổi đầu tiên. Tệp ${given} giữ nguyên.`;

/** The words that the server itself shows, in the terminal and on a document's page. */
export const SAID = {
  started: (address: string, path: string, given: string | undefined) =>
    `Mở địa chỉ này bằng trình duyệt: ${address}\n${given === undefined ? kept(path) : copied(path, given)}\nDừng: Ctrl + C.`,
  missing: (path: string) => `Không thấy tệp ${path}. Hãy kiểm tra tên và thư mục rồi chạy lại.`,
  stopping: 'Đang lưu và dừng…',
  notSaved: (path: string, reason: string) => `Chưa lưu được ${path}: ${reason}`,
  usage: 'Cách dùng: npm run try -- [BẢNG-TÍNH.xlsx]',
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
  tooLarge: 'Yêu cầu quá lớn.',
  unclear: 'Yêu cầu không đúng.',
};
