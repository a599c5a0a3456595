interface ProbeWords {
  readonly question: string;
  /** What each fact of the answer is called. */
  readonly facts: Readonly<Record<string, string>>;
}

/** Every question, in the order of `docs/deployment.md`, which says what each answer means for the code. */
export const PROBE_WORDS = {
  language: {
    question: 'Tài khoản và bảng tính dùng ngôn ngữ, múi giờ nào?',
    facts: {
      account: 'ngôn ngữ tài khoản',
      sheet: 'ngôn ngữ bảng tính',
      sheetZone: 'múi giờ bảng tính',
      scriptZone: 'múi giờ tập lệnh',
    },
  },
  'error-range': {
    question: 'getRange(0, 1) báo lỗi thế nào?',
    facts: { name: 'tên lỗi', message: 'câu báo lỗi' },
  },
  'error-tab': {
    question: 'Thêm tab trùng tên báo lỗi thế nào?',
    facts: { refused: 'có báo lỗi', name: 'tên lỗi', message: 'câu báo lỗi' },
  },
  'error-drive': {
    question: "Drive.Files.get('x') báo lỗi thế nào?",
    facts: {
      name: 'tên lỗi',
      message: 'câu báo lỗi',
      code: 'error.details.code',
      reason: 'error.details.message',
    },
  },
  apostrophe: {
    question: "Dấu nháy đầu («'07») do tập lệnh ghi còn lại hay mất?",
    facts: {
      inText: "ghi «'07» vào ô văn bản, đọc lại",
      inAutomatic: "ghi «'07» vào ô tự động, đọc lại",
      plain: 'ghi «07» vào ô văn bản, đọc lại',
    },
  },
  'typed-text': {
    question: 'Chữ nào do tập lệnh ghi vào ô tự động bị đổi thành ngày hoặc số?',
    facts: {
      month: '«tháng 6 năm 2023»',
      quarter: '«quý II»',
      padded: '«07»',
      fraction: '«1/2»',
      monthYear: '«6-2023»',
      unchangedInText: 'cùng các chữ ấy giữ nguyên trong ô văn bản',
    },
  },
  'automatic-format': {
    question: 'Định dạng «tự động» đọc ra rồi ghi lại thì còn tự động không?',
    facts: {
      read: 'định dạng đọc được',
      readAgain: 'đọc lại sau khi ghi',
      day: 'gõ 13/6/2023 sau đó',
    },
  },
  'old-day': {
    question: 'Ngày 30/4/1975 (lúc Việt Nam còn dùng múi giờ +8) được đọc và ghi thế nào?',
    facts: {
      typedDay: 'chữ «30/4/1975» đọc thành ngày',
      typedOffset: 'số giờ lệch khỏi giờ quốc tế',
      shownAtEight: 'ghi 0 giờ theo +8, ô hiện',
      shownAtSeven: 'ghi 0 giờ theo +7, ô hiện',
      engineOffset: 'số giờ lệch theo bộ máy V8',
    },
  },
  'inserted-rows': {
    question: 'Tên vùng và quy tắc tô màu có lan tới dòng chèn sau dòng cuối không?',
    facts: {
      before: 'dòng cuối trước khi chèn',
      after: 'dòng cuối sau khi chèn 5 dòng',
      closedName: 'tên vùng A1:C… tới dòng',
      openName: 'tên vùng A:C tới dòng',
      closedRule: 'quy tắc trên A1:C… tới dòng',
      openRule: 'quy tắc trên A1:C (để ngỏ) tới dòng',
    },
  },
  formula: {
    question: 'setFormula với dấu «;» và kết quả tràn ra nhiều ô ra sao?',
    facts: {
      semicolon: '=SUM(1;2) cho',
      comma: '=SUM(1,2) cho',
      stored: '=SUM(1;2) được lưu là',
      spilled: '=SEQUENCE(2;2) tràn ra',
      blocked: '=SEQUENCE(2;2) khi bị chặn cho',
      cellSpilled: 'hàm KY_BAO_CAO tràn ra hai ô trong 5 giây',
    },
  },
  dropdown: {
    question: 'Ghi giá trị ngoài danh sách thả xuống (từ chối giá trị sai) thì lỗi hiện lúc nào?',
    facts: { at: 'lúc báo lỗi', message: 'câu báo lỗi', kept: 'giá trị còn trong ô' },
  },
  charts: {
    question: 'Biểu đồ vừa chèn đọc lại được gì?',
    facts: {
      count: 'số biểu đồ',
      title: 'tiêu đề đọc lại đúng',
      range: 'vùng đọc lại đúng',
      headers: 'số dòng tiêu đề',
    },
  },
  protection: {
    question: 'Bảo vệ «chỉ cảnh báo» có đặt và gỡ được không?',
    facts: {
      warningOnly: 'chỉ cảnh báo',
      canEdit: 'người đặt vẫn sửa được',
      listed: 'số bảo vệ đọc lại',
      removed: 'gỡ được',
    },
  },
  'hidden-tab': {
    question: 'Tab bị ẩn có đọc được và hiện lại được không?',
    facts: { hidden: 'ẩn được', read: 'đọc được khi ẩn', shown: 'hiện lại được' },
  },
  property: {
    question: 'Một thuộc tính giữ được bao nhiêu?',
    facts: {
      ascii9000: '9.000 chữ không dấu',
      ascii9216: '9.216 chữ không dấu (9 KB)',
      accented3000: '3.000 chữ «ế» (9.000 byte)',
      accented9000: '9.000 chữ «ế» (27.000 byte)',
    },
  },
  'large-read': {
    question: 'Đọc 30.000 dòng × 15 cột mất bao lâu?',
    facts: {
      rows: 'số dòng',
      columns: 'số cột',
      write: 'ghi (mili giây)',
      read: 'đọc (mili giây)',
      whole: 'đọc lại đủ dòng',
    },
  },
  globals: {
    question: 'Bộ máy V8 có những đối tượng toàn cục nào?',
    facts: { present: 'có', absent: 'không có', vietnamese: 'Intl viết 1234567,8 theo tiếng Việt' },
  },
  about: {
    question: 'Drive có cho biết tài khoản đang chạy không?',
    facts: { hasAddress: 'có địa chỉ', domain: 'tên miền', hasName: 'có tên hiển thị' },
  },
  import: {
    question: 'Nhập một báo cáo .docx thành Google Tài liệu có được không?',
    facts: {
      isDocument: 'thành Google Tài liệu',
      size: 'cỡ tệp gửi (byte)',
      milliseconds: 'thời gian nhập (mili giây)',
    },
  },
  listing: {
    question: 'Tài liệu vừa tạo có trong danh sách tìm ngay không?',
    facts: { atOnce: 'có ngay', afterFive: 'có sau 5 giây', afterTen: 'có sau 10 giây' },
  },
  export: {
    question: 'Xuất tài liệu đó ra .docx có được không, và còn giữ những gì của báo cáo?',
    facts: {
      isBlob: 'xuất trả về một Blob',
      sections: 'đủ các phần (section)',
      landscape: 'trang ngang',
      pageNumbers: 'số trang',
      restart: 'đánh số lại từ đầu ở phụ lục',
      firstPage: 'trang đầu khác các trang sau',
      headerRows: 'dòng tiêu đề bảng lặp lại',
      borders: 'đường kẻ bảng',
      picture: 'hình vẽ',
      counts: 'số lượng gửi → nhận',
    },
  },
  'binned-folder': {
    question: 'Tạo tệp trong thư mục đã vào thùng rác thì sao?',
    facts: {
      reported: 'hỏi thư mục thì được trả lời là đã vào thùng rác',
      created: 'vẫn tạo được tệp',
      liesInBin: 'tệp nằm trong thùng rác',
      message: 'câu báo lỗi',
    },
  },
  permission: {
    question: 'Đặt và gỡ quyền trên tài liệu thử (cho chính bạn, không gửi thư) ra sao?',
    facts: { made: 'quyền nhận được', listed: 'số quyền đọc lại', removed: 'gỡ quyền của chính chủ' },
  },
  copy: {
    question: 'Tập lệnh có sao chép được bảng tính không, và với tới bản sao không?',
    facts: {
      made: 'sao chép được',
      milliseconds: 'thời gian (mili giây)',
      readsCells: 'đọc được ô của bản sao',
      withinReach: 'Drive cho phần mềm thấy bản sao',
      removed: 'đã xóa bản sao',
      message: 'câu báo lỗi',
    },
  },
} as const satisfies Readonly<Record<string, ProbeWords>>;

export type ProbeId = keyof typeof PROBE_WORDS;
