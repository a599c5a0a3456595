/** What sending the package of figures and the remarks of the level above say to officers. */
export const LEVEL_WORDS = {
  sharing: 'Gửi gói số liệu',
  adding: 'Nhận ý kiến của cấp trên',
  answering: 'Trả lời ý kiến của cấp trên',
  notSigned: 'Gói số liệu chỉ lập khi báo cáo ở bước «Đã ký» hoặc «Đã gửi». Hãy ghi đã ký trước.',
  trial:
    'Số liệu tính cả dòng của dữ liệu mẫu nên không lập gói số liệu gửi cấp trên. Hãy gỡ dữ liệu mẫu, nhập số liệu của đơn vị rồi tạo báo cáo mới.',
  otherPeriod: (report: string, now: string) =>
    `Báo cáo là của ${report}, còn tab «Cấu hình» đang ở ${now}. Hãy chọn lại kỳ của báo cáo rồi lập gói số liệu.`,
  otherFigures:
    'Số liệu của bảng tính đã khác số liệu khi tạo báo cáo, nên gói số liệu sẽ không khớp báo cáo. Hãy chốt kỳ ngay khi gửi, hoặc tạo lại báo cáo.',
  notOwn: (maker: string) =>
    `Báo cáo này do ${maker} tạo; chỉ người đó chia sẻ được gói số liệu từ đây. Hãy tải gói số liệu để gửi qua thư điện tử.`,
  notShared:
    'Báo cáo chưa chia sẻ với tài khoản nào của cấp trên. Hãy chia sẻ báo cáo trước, hoặc tải gói số liệu để gửi qua thư điện tử.',
  mail: (period: string) => `Gói số liệu kèm báo cáo ${period}.`,
  shared: (name: string, accounts: readonly string[]) =>
    `Tệp «${name}». Được xem: ${accounts.join(', ') || 'chưa ai'}.`,
  notYet: (accounts: readonly string[]) => (accounts.length === 0 ? '' : ` Chưa chia sẻ: ${accounts.join(', ')}.`),
  otherUnit: (file: string, own: string) => `Tệp ghi đơn vị «${file}», còn báo cáo là của «${own}».`,
  remarksOfPeriod: (file: string, own: string) => `Tệp ghi kỳ «${file}», còn báo cáo là của «${own}».`,
  tooMany: (most: number) => `Có quá ${most} ý kiến. Hãy kiểm tra đúng là tệp ý kiến, hoặc dán thành nhiều lần.`,
  tooLong: (most: number) => `Có ý kiến dài quá ${most} ký tự. Hãy tách thành nhiều dòng.`,
  added: (added: number, known: number) =>
    `Đã thêm ${added} ý kiến vào tab «Ý kiến cấp trên».${known > 0 ? ` ${known} ý kiến đã có từ trước, không thêm lại.` : ''}`,
  scored: (score: number | null, rank: number | null) =>
    [
      score === null ? '' : `Điểm cấp trên chấm: ${String(score).replace('.', ',')}.`,
      rank === null ? '' : `Xếp thứ: ${rank}.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  noAnswer: 'Hãy ghi đã tiếp thu, giải trình thế nào.',
  goneRemark: 'Ý kiến này không còn ở tab «Ý kiến cấp trên», hoặc đã được sửa. Hãy tải lại trang.',
  answeredBefore: (who: string) =>
    `Ý kiến này đã có trả lời${who === '' ? '' : ` của ${who}`}. Hãy tải lại trang để xem.`,
  answered: (place: string) => `Đã ghi trả lời cho một ý kiến${place === '' ? '' : ` về ${place}`}.`,
} as const;
