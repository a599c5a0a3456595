import type { LifeState, Need, Step } from '../../core/report-life/life-steps';

/** The steps in the list, and what each is called while it is still to come. */
export const LIFE_STEPS: Readonly<Record<LifeState, string>> = {
  draft: 'Dự thảo',
  submitted: 'Trình ký',
  signed: 'Đã ký',
  sent: 'Đã gửi',
  returned: 'Bị trả lại',
};

export const LIFE_BUTTONS: Readonly<
  Record<Step, { readonly label: string; readonly working: string; readonly done: string }>
> = {
  submitted: { label: 'Trình ký', working: 'Đang ghi trình ký…', done: 'Đã ghi trình ký.' },
  signed: { label: 'Ghi đã ký', working: 'Đang ghi đã ký…', done: 'Đã ghi báo cáo đã ký.' },
  sent: { label: 'Ghi đã gửi', working: 'Đang ghi đã gửi…', done: 'Đã ghi báo cáo đã gửi.' },
  returned: { label: 'Ghi bị trả lại', working: 'Đang ghi bị trả lại…', done: 'Đã ghi báo cáo bị trả lại.' },
};

export const LIFE_FIELDS: Readonly<Record<Need | 'symbol', string>> = {
  number: 'Số',
  symbol: 'Ký hiệu',
  on: 'Ngày',
  recipients: 'Nơi nhận',
  remark: 'Nhận xét, lý do trả lại',
};

export const LIFE = {
  summary: (life: string) => `Vòng đời báo cáo: ${life}`,
  report: 'Báo cáo',
  reportName: (period: string, at: string) => `${period}, tạo lúc ${at}`,
  reading: 'Đang đọc các bước và văn bản…',
  steps: 'Các bước',
  by: (at: string, officer: string) => `${at}, ${officer}`,
  recipients: (text: string) => `Nơi nhận: ${text}`,
  toCome: 'chưa tới',
  waits: (maker: string) => `Chưa đọc văn bản của bước này: chờ ${maker} mở trang này, hoặc chọn tệp .docx.`,
  readNow: 'Đọc văn bản',
  readingNow: 'Đang đọc văn bản…',
  readDone: 'Đã đọc và giữ văn bản của bước này.',
  numberHint: 'Số tiếp theo của dãy ở tab Văn bản. Khi ghi đã ký, báo cáo được ghi vào tab đó.',
  file: 'Tệp .docx của báo cáo, nếu đã ký hoặc sửa ngoài Google Tài liệu',
  waitsForMaker: (maker: string) => `Không chọn: chờ ${maker} mở trang này để đọc văn bản`,
  asked: 'Có điều cần xem trước khi ghi',
  reason: 'Lý do vẫn ghi bước này',
  goOn: 'Vẫn ghi',
  takeBack: 'Rút lại…',
  takeBackOf: (step: string) => `Rút lại bước ${step}`,
  takeBackReason: 'Vì sao rút lại bước này?',
  takeBackYes: 'Rút lại',
  takingBack: 'Đang rút lại…',
  takenBack: (step: string) => `Đã rút lại bước ${step}.`,
  look: 'Văn bản lúc này',
  clean: 'Văn bản khớp với bảng tính, chưa thấy điều gì mới.',
  changed: 'Lời văn đã có người sửa so với bản đã giữ gần nhất.',
  differences: 'Số trong văn bản khác bảng tính',
  findings: 'Lỗi chỉ có trong văn bản',
  personalData: 'Chỗ giống dữ liệu cá nhân',
  history: 'Lịch sử của kỳ',
};

export const HISTORY = {
  note: 'Mọi việc đã ghi ở tab Nhật ký của một kỳ và các bản văn bản còn giữ.',
  period: 'Kỳ',
  none: 'Nhật ký chưa có kỳ nào. Hãy tạo báo cáo trước.',
  reading: 'Đang đọc Nhật ký…',
  versions: 'Các bản văn bản',
  noVersions: 'Chưa giữ bản nào của kỳ này.',
  broken: 'Không còn nguyên vẹn.',
  download: 'Tải tệp Word',
  downloadOf: (kind: string, at: string) => `Tải tệp Word: ${kind} của báo cáo tạo lúc ${at}`,
  downloading: 'Đang lấy tệp…',
  madeAt: (at: string) => `Báo cáo tạo lúc ${at}`,
  story: 'Diễn biến',
  moved: (count: string) => `Số liệu đổi so với báo cáo trước: ${count} chỉ tiêu`,
  open: 'Mở báo cáo',
  openOf: (at: string) => `Mở báo cáo tạo lúc ${at}`,
};
