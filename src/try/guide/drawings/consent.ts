/** A drawing of one of Google's screens: no copy of it, and marked as a drawing on its face. */
export interface Drawing {
  /** In `docs/images/`. */
  readonly file: string;
  /** HTML of what stands inside the frame. */
  readonly body: string;
}

const PROJECT = 'Báo cáo CCHC';

const PERSON = (letter: string, name: string, address: string) =>
  `<div class="person"><span class="face">${letter}</span><span><b>${name}</b><br>${address}</span></div>`;

const RIGHT = (text: string, what: string) =>
  `<div class="right"><span class="tick">✓</span><span><b>${text}</b><br><span class="small">${what}</span></span></div>`;

/** From the first press on a menu item to the last button, in order; the guide names each by its file. */
export const CONSENT_DRAWINGS: readonly Drawing[] = [
  {
    file: 'cap-quyen-1.png',
    body: `<h1>Cần được cho phép</h1>
      <p>Một tập lệnh gắn với tài liệu này cần bạn cho phép mới chạy được.</p>
      <div class="buttons"><span class="plain">Hủy</span><span class="main marked">OK</span></div>`,
  },
  {
    file: 'cap-quyen-2.png',
    body: `<h1>Chọn tài khoản</h1><p>để tiếp tục tới <b>${PROJECT}</b></p>
      <div class="marked">${PERSON('A', 'Nguyễn Văn An', 'an.nguyen@phuong.example')}</div>
      ${PERSON('R', 'Tài khoản riêng', 'tai-khoan-rieng@mail.example')}
      <p class="hand">Chọn tài khoản công vụ, là tài khoản đang mở bảng tính.</p>`,
  },
  {
    file: 'cap-quyen-3.png',
    body: `<h1><span class="warning">!</span> Google chưa xác minh ứng dụng này</h1>
      <p>Ứng dụng đang yêu cầu quyền truy cập vào thông tin trong Tài khoản Google của bạn.</p>
      <p><span class="link marked">Nâng cao</span></p>
      <p class="hand">Bấm «Nâng cao», dòng dưới mới hiện.</p>
      <p><span class="link marked">Đi tới ${PROJECT} (không an toàn)</span></p>
      <p class="hand">Chỉ bấm khi bảng tính do cơ quan mình hoặc cấp trên cấp.</p>`,
  },
  {
    file: 'cap-quyen-4.png',
    body: `<h1>${PROJECT} muốn có quyền</h1>
      ${RIGHT('Xem và quản lý bảng tính đang mở', 'Đọc các tab, ghi vào tab của phần mềm. Bảng tính khác thì không.')}
      ${RIGHT('Xem, sửa, tạo và xóa những tệp Drive mà ứng dụng này dùng', 'Báo cáo và thư mục do chính phần mềm tạo. Tệp khác thì không.')}
      ${RIGHT('Hiện nội dung trong thanh bên của bảng tính', 'Mở bảng điều khiển ở bên phải.')}
      <p class="hand">Nếu mỗi quyền có một ô vuông: đánh dấu đủ cả ba.</p>
      <div class="buttons"><span class="plain">Hủy</span><span class="main marked">Tiếp tục</span></div>`,
  },
];
