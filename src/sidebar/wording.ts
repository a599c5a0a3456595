import type { Failure, Page, PanelProblem, PastReport, SharedWith } from '../core/protocol';

/** Every word the sidebar shows of its own. */
export const TITLE = 'Báo cáo CCHC';

export const PAGE_NAMES: Readonly<Record<Page, { readonly tab: string; readonly heading: string }>> = {
  home: { tab: 'Tổng quan', heading: 'Tổng quan' },
  report: { tab: 'Báo cáo', heading: 'Tạo báo cáo' },
  problems: { tab: 'Kiểm tra', heading: 'Kiểm tra số liệu' },
  templates: { tab: 'Mẫu', heading: 'Mẫu báo cáo' },
  sharing: { tab: 'Chia sẻ', heading: 'Chia sẻ với thành phố' },
  export: { tab: 'Xuất tệp', heading: 'Xuất PDF / Word' },
  'set-up': { tab: 'Thiết lập', heading: 'Thiết lập bảng tính' },
  help: { tab: 'Trợ giúp', heading: 'Trợ giúp' },
};

export const COMMON = {
  pages: 'Các trang của bảng điều khiển',
  reading: 'Đang đọc bảng tính…',
  retry: 'Thử lại',
  cancel: 'Không, giữ nguyên',
  busyWith: (work: string) => `Đang chạy «${work}». Hãy đợi xong rồi làm việc khác.`,
  newTab: 'mở trong thẻ mới',
  toSettings: 'Đến tab Cấu hình',
  settingsTab: 'Cấu hình',
  jumped: 'Đã chuyển đến ô trong bảng tính.',
  readAt: (time: string) => `Số liệu đọc lúc ${time}.`,
  errors: (count: string) => `${count} lỗi`,
  warnings: (count: string) => `${count} cảnh báo`,
  none: 'Không có lỗi, không có cảnh báo',
};

export const FAILURES: Readonly<
  Record<Failure['kind'], { readonly title: string; readonly remedy: readonly string[] }>
> = {
  refused: { title: 'Chưa thực hiện được', remedy: ['Sửa theo thông báo trên rồi thử lại.'] },
  busy: {
    title: 'Đang có người thực hiện',
    remedy: ['Đợi việc đang chạy kết thúc rồi thử lại. Bảng tính không bị thay đổi.'],
  },
  denied: {
    title: 'Google chưa cho phép',
    remedy: [
      'Trong Chrome, bấm ảnh đại diện ở góc trên bên phải, chọn «Thêm hồ sơ».',
      'Trong hồ sơ mới, chỉ đăng nhập tài khoản công vụ.',
      'Mở lại bảng tính trong hồ sơ đó, chạy lại và chấp nhận cấp quyền.',
    ],
  },
  failed: {
    title: 'Có lỗi xảy ra',
    remedy: [
      'Đợi một phút rồi thử lại.',
      'Nếu vẫn lỗi, chép dòng chi tiết gửi người quản trị, kèm phiên bản ở Trợ giúp.',
    ],
  },
};

export const FAILURE_PARTS = { details: 'Chi tiết', remedy: 'Việc cần làm' };

export const CALL_FAILURES = {
  denied: 'Google từ chối yêu cầu. Thường do trình duyệt đang đăng nhập nhiều tài khoản Google cùng lúc.',
  network: 'Mất kết nối với Google. Hãy kiểm tra mạng rồi thử lại.',
  tooLong: 'Google xử lý quá 6 phút nên đã dừng. Hãy chạy lại; lần chạy sau tự dọn phần làm dở.',
  silent:
    'Đã đợi 6 phút rưỡi mà Google không trả lời. Hãy xem tab «Nhật ký» để biết việc đã xong chưa, rồi mới chạy lại.',
  empty: 'Google trả về kết quả trống. Hãy tải lại bảng tính rồi thử lại.',
  other: 'Không gọi được chương trình của bảng tính.',
  said: (message: string) => `Google báo: ${message}`,
};

export const NEW_SHEET = {
  title: 'Bảng tính chưa được thiết lập',
  text: 'Cần tạo các tab số liệu trước. Việc này chỉ làm một lần, mất khoảng một phút.',
  button: 'Đến Thiết lập bảng tính',
};

export const HOME = {
  period: 'Kỳ báo cáo',
  cutOff: (from: string, to: string) => `Từ ${from}, chốt số liệu ${to}`,
  noPeriod: 'Chưa xác định được kỳ báo cáo. Hãy điền loại kỳ, số kỳ và năm ở tab Cấu hình.',
  figures: 'Số liệu chính',
  alarming: 'Cần xử lý',
  problems: 'Kiểm tra số liệu',
  seeProblems: 'Xem từng mục',
  reports: 'Báo cáo gần đây',
  noReports: 'Chưa có báo cáo nào.',
  unnamed: 'Báo cáo chưa rõ kỳ',
  openReport: ({ period, at }: PastReport) => `Mở báo cáo ${period}, tạo lúc ${at}`,
  recalculate: 'Tính lại',
  recalculating: 'Đang tính lại…',
  recalculated: 'Đã tính lại và ghi vào tab Chỉ tiêu.',
  createReport: 'Tạo báo cáo',
};

export const REPORT = {
  create: 'Tạo báo cáo',
  again: 'Tạo bản tiếp theo',
  creating: 'Đang tạo báo cáo…',
  note: 'Báo cáo cũ được giữ nguyên; mỗi lần chạy tạo một bản mới.',
  progress: 'Tiến trình',
  steps: ['Ghi nhật ký, giữ lượt chạy', 'Tính số liệu, lập văn bản', 'Mở cho đồng nghiệp, hoàn tất'],
  states: { waiting: 'chờ', working: 'đang làm', done: 'xong', failed: 'lỗi' },
  step: (number: number, name: string) => `Bước ${number} trên 3: ${name}`,
  elapsed: (seconds: number) => `Đã chạy ${seconds} giây. Có thể mất vài phút khi nhiều hồ sơ; đừng đóng bảng tính.`,
  done: 'Đã tạo xong báo cáo',
  open: 'Mở báo cáo',
  openedTo: 'Đồng nghiệp mở được',
  openedToNone: 'Văn bản chỉ mở cho người tạo.',
  standing: (errors: string, warnings: string) => `Khi tạo còn ${errors}, ${warnings}.`,
  problems: 'Xem lỗi',
  share: 'Chia sẻ',
  export: 'Xuất PDF / Word',
  failedAt: (name: string) => `Dừng ở bước: ${name}. Không để lại văn bản làm dở.`,
  unknownAt: (name: string) => `Chưa rõ kết quả bước: ${name}. Lần chạy sau tự dọn phần làm dở, nếu có.`,
};

export const SET_UP = {
  first: 'Tạo các tab, danh sách chọn, định dạng ngày Việt Nam và màu cảnh báo trễ hạn.',
  again: 'Bảng tính đã sẵn sàng. Chạy lại chỉ bổ sung phần còn thiếu, không đụng đến số liệu đã nhập.',
  liveTitle: 'Bảng trực tiếp',
  liveNote: 'Bảng trực tiếp là một tab riêng, cho thấy mọi chỉ tiêu thay đổi ngay khi nhập. Không cần thì xóa tab đó.',
  addLive: 'Thêm tab Bảng trực tiếp',
  addingLive: 'Đang thêm tab Bảng trực tiếp …',
  liveAdded: 'Đã thêm tab Bảng trực tiếp',
  sample: 'Thêm dữ liệu mẫu để làm thử',
  sampleNote: 'Chỉ thêm khi các tab còn trống; gỡ ra bất cứ lúc nào.',
  run: 'Thiết lập bảng tính',
  running: 'Đang thiết lập…',
  done: 'Đã thiết lập xong',
  next: 'Việc tiếp theo',
  nextSteps: [
    'Điền tên cơ quan và kỳ báo cáo ở tab Cấu hình.',
    'Nhập hoặc dán hồ sơ vào tab Hồ sơ, thủ tục vào tab Thủ tục.',
    'Mở Kiểm tra số liệu, sửa các lỗi rồi tạo báo cáo.',
  ],
  toHome: 'Xem tổng quan',
  sampleIn: 'Bảng tính đang chứa dữ liệu mẫu',
  sampleInNote: 'Báo cáo tạo lúc này chỉ để làm thử. Gỡ dữ liệu mẫu trước khi nhập số liệu thật.',
  remove: 'Gỡ dữ liệu mẫu',
  removing: 'Đang gỡ dữ liệu mẫu…',
  removeQuestion:
    'Xóa mọi dòng trong các tab số liệu và các giá trị ở Cấu hình, kể cả phần tự gõ thêm vào dữ liệu mẫu?',
  removeYes: 'Xóa dữ liệu mẫu',
  removed: 'Đã gỡ dữ liệu mẫu.',
};

export const PROBLEMS = {
  check: 'Kiểm tra lại',
  checking: 'Đang kiểm tra…',
  clean: 'Không tìm thấy lỗi hay cảnh báo nào. Có thể tạo báo cáo.',
  truncated: (listed: string, all: string) =>
    `Chỉ liệt kê ${listed} mục đầu trong tổng số ${all}. Sửa xong hãy kiểm tra lại.`,
  hint: 'Bấm vào một mục để đến ô cần sửa.',
  severities: {
    error: { title: 'Lỗi', note: 'Phải sửa: số liệu có thể sai hoặc bị bỏ qua.' },
    warning: { title: 'Cảnh báo', note: 'Nên xem lại trước khi gửi báo cáo.' },
  } satisfies Record<PanelProblem['severity'], { title: string; note: string }>,
  wholeWorkbook: 'Cả bảng tính',
  row: (row: number) => `Dòng ${row}`,
  column: (column: string) => `Cột ${column}`,
  tab: 'Cả tab',
  /** How the message itself names the tab, the row and the column. */
  placeInMessage: { tab: 'Tab', row: 'dòng', cell: 'ô', column: 'cột' },
};

export const ROLES: Readonly<Record<SharedWith['role'], string>> = {
  reader: 'được xem',
  commenter: 'được nhận xét',
  writer: 'được sửa',
  owner: 'chủ sở hữu',
};

export const TEMPLATES = {
  inForce: 'Mẫu đang dùng',
  builtIn: 'Mẫu có sẵn của phần mềm',
  previous: (name: string) => `Mẫu trước đó: ${name}`,
  damaged: 'Mẫu lưu trong bảng tính bị hỏng',
  edit: 'Sửa mẫu',
  editAgain: 'Sửa lại từ mẫu đang dùng',
  editTitle: 'Sửa trên Google Tài liệu',
  editNote: 'Mở một bản sao riêng của bạn để sửa câu chữ, phông chữ, bảng; các thẻ {{…}} giữ nguyên.',
  opening: 'Đang mở mẫu…',
  opened: 'Đã tạo bản sao để sửa.',
  draft: 'Mở mẫu đang sửa',
  useDraft: 'Dùng mẫu đang sửa',
  file: 'Dùng tệp Word trên máy',
  fileLabel: 'Tệp mẫu (.docx, tối đa 8 MB)',
  chooseFile: 'Chọn tệp…',
  noneChosen: 'Chưa chọn tệp',
  useFile: 'Dùng tệp này',
  checking: 'Đang kiểm tra mẫu…',
  used: 'Mẫu đúng, đã đưa vào dùng.',
  noFile: 'Hãy chọn một tệp .docx.',
  notDocx: (name: string) => `«${name}» không phải tệp .docx. Trong Word, chọn Lưu thành, kiểu Word Document (.docx).`,
  tooLarge: (megabytes: string) => `Tệp ${megabytes} MB, lớn hơn 8 MB. Hãy giảm dung lượng ảnh trong mẫu.`,
  emptyFile: 'Tệp này trống.',
  unreadable: 'Không đọc được tệp này. Hãy đóng tệp trong Word rồi chọn lại.',
  back: 'Quay lại mẫu khác',
  toPrevious: 'Quay lại mẫu trước đó',
  toPreviousQuestion: (name: string) => `Dùng lại mẫu «${name}»? Mẫu đang dùng được giữ làm mẫu trước đó.`,
  toBuiltIn: 'Dùng mẫu có sẵn',
  toBuiltInQuestion: 'Dùng lại mẫu có sẵn của phần mềm? Mẫu đang dùng được giữ làm mẫu trước đó.',
  restoreYes: 'Dùng lại',
  restoring: 'Đang đổi mẫu…',
  restored: 'Đã đổi mẫu.',
  tags: 'Danh sách thẻ và ý nghĩa',
  tagsReading: 'Đang đọc danh sách thẻ…',
  filter: 'Lọc theo thẻ hoặc ý nghĩa',
  filterCount: (shown: string, all: string) => `${shown} trên ${all} thẻ`,
};

export const SHARING = {
  report: 'Báo cáo sẽ chia sẻ',
  madeBy: (at: string, officer: string) => `Tạo lúc ${at}, người tạo: ${officer}`,
  none: 'Chưa có báo cáo nào để chia sẻ. Hãy tạo báo cáo trước.',
  notOwn: (officer: string) => `Báo cáo này do ${officer} tạo`,
  notOwnRemedy: 'Chỉ người tạo chia sẻ được từ đây. Nhờ người đó chia sẻ, hoặc tự tạo một bản báo cáo mới.',
  access: 'Đang có quyền',
  accessNone: 'Chưa có ai.',
  inherited: 'theo thư mục',
  inheritedNote: 'Quyền theo thư mục chỉ bỏ được ở thư mục chứa báo cáo.',
  revoke: 'Bỏ quyền',
  revokeOf: (who: string) => `Bỏ quyền của ${who}`,
  revokeQuestion: (who: string) => `Bỏ quyền của ${who}? Người này không mở được báo cáo nữa.`,
  revoking: 'Đang bỏ quyền…',
  revoked: (who: string) => `Đã bỏ quyền của ${who}.`,
  form: 'Chia sẻ thêm',
  accounts: 'Tài khoản nhận',
  accountsHint: 'Mỗi dòng một địa chỉ thư điện tử.',
  role: 'Quyền',
  roles: { reader: 'Chỉ xem', commenter: 'Xem và nhận xét' },
  message: 'Lời nhắn trong thư báo (không bắt buộc)',
  standing: (count: string) => `Số liệu còn ${count}`,
  reason: 'Lý do vẫn chia sẻ khi còn lỗi',
  reasonHint: 'Lý do được ghi vào tab Nhật ký.',
  review: 'Xem lại trước khi chia sẻ',
  noAccounts: 'Hãy ghi ít nhất một địa chỉ.',
  wrongAccounts: (accounts: string) => `Địa chỉ không đúng: ${accounts}`,
  noReason: 'Hãy nêu lý do, hoặc sửa hết lỗi trước khi chia sẻ.',
  confirm: 'Xác nhận chia sẻ',
  confirmWhat: (role: string) => `Những người sau ${role} báo cáo này và nhận thư báo từ Google:`,
  confirmLimits: 'Ngoài những người đang có quyền, không ai khác thấy được báo cáo. Bảng tính này không được chia sẻ.',
  confirmMessage: 'Lời nhắn',
  confirmReason: 'Lý do khi còn lỗi',
  shareWith: (count: string) => `Chia sẻ cho ${count} tài khoản`,
  sharing: 'Đang chia sẻ…',
  back: 'Quay lại sửa',
  shared: (accounts: string) => `Đã chia sẻ cho ${accounts}.`,
  toReport: 'Đến Tạo báo cáo',
  reload: 'Xem lại ai đang có quyền',
};

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

export const HELP = {
  what: 'Bảng điều khiển làm gì',
  whatText:
    'Đọc các tab của bảng tính này, tính chỉ tiêu cải cách hành chính, lập báo cáo theo mẫu thành Google Tài liệu và ' +
    'ghi mỗi lần chạy vào tab Nhật ký.',
  order: 'Thứ tự làm mỗi kỳ',
  orderSteps: [
    'Điền kỳ báo cáo ở tab Cấu hình, nhập hồ sơ.',
    'Kiểm tra số liệu, sửa lỗi.',
    'Tạo báo cáo, đọc lại và sửa trên văn bản.',
    'Chia sẻ với thành phố hoặc xuất PDF, Word.',
  ],
  undo: 'Muốn làm lại',
  undoSteps: [
    'Báo cáo tạo nhầm: xóa văn bản trên Google Drive, bản khác không bị ảnh hưởng.',
    'Chia sẻ nhầm: mở trang Chia sẻ, chọn Bỏ quyền.',
    'Đổi mẫu nhầm: mở trang Mẫu, quay lại mẫu trước đó.',
    'Sửa nhầm số liệu: trong Trang tính, chọn Tệp, Nhật ký phiên bản, Xem nhật ký phiên bản.',
  ],
  accounts: 'Khi Google báo không có quyền',
  accountsText: 'Thường do trình duyệt đăng nhập nhiều tài khoản Google cùng lúc.',
  about: 'Thông tin bản cài đặt',
  reading: 'Đang đọc thông tin…',
  version: 'Phiên bản',
  scriptId: 'Mã tập lệnh',
  copy: 'Chép mã',
  copied: 'Đã chép mã tập lệnh.',
  notCopied: 'Trình duyệt không cho chép; hãy bôi đen mã rồi nhấn Ctrl + C.',
};
