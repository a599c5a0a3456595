/** All texts of the tab `Biểu đồ`. */
export const DASHBOARD_WORDS = {
  month: 'Tháng',
  dossiers: 'Số hồ sơ',
  outcomes: {
    title: 'Kết quả giải quyết hồ sơ theo tháng',
    early: 'Sớm hạn',
    onTime: 'Đúng hạn',
    late: 'Trễ hạn',
  },
  sectors: {
    title: 'Hồ sơ theo lĩnh vực',
    sector: 'Lĩnh vực',
    received: 'Tiếp nhận',
    pending: 'Đang giải quyết',
    rest: 'Các lĩnh vực khác',
  },
  trend: {
    title: 'Tỷ lệ giải quyết sớm và đúng hạn',
    time: 'Kỳ trước, tháng trong kỳ',
    rate: 'Tỷ lệ trên số đã giải quyết (%)',
  },
  disbursement: {
    title: 'Giải ngân vốn đầu tư công',
    project: 'Công trình',
    planned: 'Kế hoạch vốn năm',
    disbursed: 'Đã giải ngân',
    money: 'Triệu đồng',
    rest: 'Các công trình khác',
  },
  caption: (period: string) => `Biểu đồ cải cách hành chính, ${period}`,
  updated: (time: string) => `Cập nhật lúc ${time}`,
  remark: 'Phần mềm ghi lại các bảng trên mỗi lần cập nhật hoặc Tính lại: sửa ở các tab số liệu, không sửa ở đây.',
};
