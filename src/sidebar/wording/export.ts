export const EXPORT = {
  last: 'Báo cáo mới nhất',
  links: 'Tải từ Google Tài liệu',
  linksNote: 'Gồm cả những gì đã sửa trên văn bản.',
  pdf: 'Tải PDF',
  word: 'Tải Word',
  none: 'Chưa có báo cáo nào trên Google Tài liệu.',
  direct: 'Tải thẳng từ bảng tính',
  directNote: 'Lập tệp Word từ số liệu hiện tại, không lưu lên Google Drive.',
  download: 'Tải tệp Word',
  downloading: 'Đang lập tệp…',
  downloaded: (name: string) => `Đã tải «${name}» về máy.`,
};
