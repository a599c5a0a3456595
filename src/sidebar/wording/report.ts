import type { SectionState } from '../../core/report/sections';

const SECTIONS: Readonly<Record<SectionState, (count: string) => string>> = {
  awaits: (count) => `${count} mục chờ viết`,
  'says-nothing-arose': (count) => `${count} mục không phát sinh`,
  'has-content': (count) => `${count} mục đã có nội dung`,
};

export const REPORT = {
  kind: 'Loại báo cáo',
  create: 'Tạo báo cáo',
  again: 'Tạo bản tiếp theo',
  noPeriod: 'Chưa bấm được vì chưa có kỳ báo cáo.',
  noAgency: 'Chưa bấm được vì chưa có tên cơ quan.',
  lacking: 'Chưa có tên cơ quan nên chưa tạo được báo cáo. Bấm vào từng dòng để đến ô cần điền:',
  preview: 'Xem trước',
  previewing: 'Đang xem trước…',
  pages: (count: string) => `Khoảng ${count} trang, kể cả phụ lục.`,
  sections: SECTIONS,
  trial: 'Báo cáo tính cả dòng của dữ liệu mẫu: văn bản sẽ mang chữ «BẢN LÀM THỬ» và không chia sẻ được.',
  madeTrial: 'Bản làm thử: tính cả dòng của dữ liệu mẫu, không chia sẻ được.',
  creating: 'Đang tạo báo cáo…',
  note: 'Báo cáo cũ được giữ nguyên; mỗi lần chạy tạo một bản mới.',
  progress: 'Tiến trình',
  underWay: 'Đang đọc số liệu, lập văn bản, mở cho đồng nghiệp',
  elapsed: (seconds: number) => `Đã chạy ${seconds} giây. Có thể mất vài phút khi nhiều hồ sơ; đừng đóng bảng tính.`,
  done: 'Đã tạo xong báo cáo',
  open: 'Mở báo cáo',
  openedTo: 'Đồng nghiệp mở được',
  openedToNone: 'Văn bản chỉ mở cho người tạo.',
  notOpened: 'Google chưa cho mở cho những người sau; lần tạo báo cáo tới sẽ thử lại',
  folderFailed: 'Chưa mở được thư mục báo cáo cho đồng nghiệp; lần tạo báo cáo tới sẽ thử lại.',
  standing: (errors: string, warnings: string) => `Khi tạo còn ${errors}, ${warnings}.`,
  problems: 'Xem lỗi',
  share: 'Chia sẻ',
  export: 'Xuất PDF / Word',
  failed: 'Không để lại văn bản làm dở.',
  unknown: 'Chưa rõ kết quả. Lần chạy sau tự dọn phần làm dở, nếu có.',
};
