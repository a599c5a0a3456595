export const LEVEL_ABOVE = {
  title: 'Gửi cấp trên',
  note: 'Gói số liệu là tệp máy đọc, kèm báo cáo để cấp trên cộng số; không có dữ liệu cá nhân và mã hồ sơ.',
  download: 'Tải gói số liệu',
  downloading: 'Đang lập gói số liệu…',
  downloaded: (name: string) => `Đã tải tệp «${name}». Hãy gửi kèm báo cáo qua thư điện tử.`,
  share: 'Gửi gói số liệu',
  shareQuestion: 'Ghi gói số liệu vào thư mục của báo cáo và cho những tài khoản đang được chia sẻ báo cáo xem?',
  shareYes: 'Gửi',
  sharing: 'Đang gửi gói số liệu…',
  shared: (name: string) => `Đã gửi gói số liệu «${name}» cho:`,
  open: 'Mở gói số liệu',
  toSharing: 'Chia sẻ báo cáo',
  notMaker: (maker: string) =>
    `Chỉ ${maker} gửi được gói số liệu từ đây; tài khoản khác tải về để gửi qua thư điện tử.`,
} as const;

export const REMARKS = {
  title: 'Ý kiến của cấp trên',
  reading: 'Đang đọc ý kiến…',
  none: 'Chưa nhận ý kiến nào về báo cáo này.',
  add: 'Thêm ý kiến',
  file: 'Tệp y-kien-….json cấp trên gửi',
  noFile: 'Chưa chọn tệp',
  paste: 'Hoặc dán ý kiến, mỗi ý kiến một dòng',
  nothing: 'Hãy chọn tệp hoặc dán ý kiến.',
  both: 'Chỉ chọn tệp hoặc dán ý kiến, không cả hai.',
  adding: 'Đang ghi ý kiến…',
  asked: 'Có điều cần xem trước khi ghi',
  sure: 'Vẫn ghi',
  withReturn: 'Tệp y-kien-….json kèm theo, nếu có: điền vào ô nhận xét và giữ cùng báo cáo',
  received: (by: string) => `Nhận: ${by}`,
  answered: 'Đã trả lời',
  open: 'Chưa trả lời',
  answer: 'Đã tiếp thu',
  answerOf: (text: string) => `Đã tiếp thu: ${text}`,
  answerQuestion: 'Tiếp thu, giải trình thế nào?',
  answerYes: 'Ghi trả lời',
  answering: 'Đang ghi trả lời…',
  answerDone: 'Đã ghi trả lời.',
  carried: (count: string) => `Tiếp thu ý kiến kỳ trước: ${count}`,
  carriedNote: 'Cấp trên đã hỏi ở kỳ trước mà chưa trả lời. Hãy nêu trong báo cáo kỳ này, rồi ghi đã tiếp thu.',
  ofPeriod: (period: string) => `Về báo cáo ${period}`,
  figure: ({ label, before, now, change }: { label: string; before: string; now: string; change: string }) =>
    before === ''
      ? `${label}: kỳ này ${now}`
      : `${label}: kỳ trước ${before}, kỳ này ${now}${change === '' ? '' : ` (${change})`}`,
} as const;
