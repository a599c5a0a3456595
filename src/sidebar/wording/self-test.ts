import type { Found, Verdict } from '../../protocol/self-test';

export const SELF_TEST = {
  heading: 'Tự kiểm tra với Google',
  note:
    'Hỏi xem Google làm đúng như phần mềm nghĩ không, mất khoảng hai phút. Phần mềm thử trên một tab và một thư mục riêng, ' +
    'xong thì xóa; không đọc, không sửa số liệu của bạn, không gửi thư cho ai.',
  copies: 'Thử cả việc sao chép bảng tính',
  copiesNote: 'Nếu Google không cho phần mềm xóa bản sao, kết quả ghi đường dẫn để bạn tự xóa.',
  start: 'Tự kiểm tra',
  working: 'Đang tự kiểm tra, mời chờ khoảng hai phút…',
  sheetStep: 'Bước 1/3: thử trên một tab riêng.',
  driveStep: 'Bước 2/3: thử trong một thư mục riêng của Drive.',
  payloadStep: 'Bước 3/3: gửi và nhận 8 MB.',
  done: 'Đã tự kiểm tra xong.',
  counts: (counts: Readonly<Record<Verdict, number>>) =>
    `Đúng như phần mềm nghĩ: ${counts['as-assumed']}. Khác: ${counts.different}. Chỉ ghi lại: ${counts.open}. ` +
    `Không hỏi được: ${counts.failed}. Chưa hỏi: ${counts['left-out']}.`,
  left: 'Còn thứ chưa dọn được',
  clear: 'Dọn dẹp',
  clearing: 'Đang dọn dẹp…',
  cleared: 'Đã dọn xong, không còn gì của lần tự kiểm tra.',
  byHand: 'Hai việc xin thử tay',
  downloadFile: 'Tải tệp thử',
  fileName: 'tu-kiem-tra.txt',
  fileContent: 'Tệp thử của phần mềm Báo cáo CCHC, có thể xóa.\n',
  arrived: 'Tệp tu-kiem-tra.txt có về máy không?',
  arrivals: { unanswered: 'Chưa trả lời', yes: 'Có', no: 'Không' },
  file: 'Chọn một tệp bất kỳ trên máy (chỉ đếm cỡ tệp, không gửi đi đâu)',
  choose: 'Chọn tệp…',
  noneChosen: 'Chưa chọn tệp',
  text: 'Kết quả, để gửi người quản trị',
  textHint: 'Không có số liệu hay địa chỉ thư của bạn trong đó.',
  copy: 'Chép kết quả',
  copied: 'Đã chép kết quả.',
  notCopied: 'Trình duyệt không cho chép; hãy bôi đen kết quả rồi nhấn Ctrl + C.',
} as const;

export type Arrived = keyof typeof SELF_TEST.arrivals;

/** The questions that the page itself asks of browser and network. */
export const PAGE_PROBES = {
  sheet: { question: 'Lần chạy thứ nhất (trên tab riêng) có trả lời không?', facts: {} },
  drive: { question: 'Lần chạy thứ hai (trên Drive) có trả lời không?', facts: {} },
  start: {
    question: 'Gọi tập lệnh mất bao lâu, không kể thời gian làm việc?',
    facts: { milliseconds: 'thời gian (mili giây)' },
  },
  'payload-1': {
    question: '1 MB đi và về giữa bảng điều khiển và tập lệnh ra sao?',
    facts: { whole: 'đi và về đủ', milliseconds: 'thời gian (mili giây)' },
  },
  'payload-8': {
    question: '8 MB đi và về giữa bảng điều khiển và tập lệnh ra sao?',
    facts: { whole: 'đi và về đủ', milliseconds: 'thời gian (mili giây)' },
  },
  browser: {
    question: 'Bảng điều khiển chạy trong trình duyệt nào?',
    facts: {
      agent: 'trình duyệt',
      language: 'ngôn ngữ',
      zone: 'múi giờ',
      width: 'bề ngang (điểm ảnh)',
      origin: 'địa chỉ khung',
    },
  },
  download: {
    question: 'Tải tệp về từ bảng điều khiển có được không?',
    facts: { offered: 'trình duyệt nhận lệnh tải', arrived: 'cán bộ thấy tệp' },
  },
  clipboard: {
    question: 'Chép vào bộ nhớ tạm có được không?',
    facts: { way: 'cách chép được', refused: 'trình duyệt báo' },
  },
  'file-choice': {
    question: 'Chọn và đọc tệp trên máy có được không?',
    facts: { size: 'đọc được (byte)', bySelf: 'đọc tệp do trang tự tạo' },
  },
} as const;
export type PageProbe = keyof typeof PAGE_PROBES;

export const PAGE_REASONS = {
  notTried: 'chưa thử tay',
  noAnswer: (message: string) => `không có câu trả lời: ${message}`,
} as const;

export const REPORT_TEXT = {
  title: (version: string, at: string) => `TỰ KIỂM TRA – Báo cáo CCHC ${version}, ${at}`,
  verdicts: {
    'as-assumed': 'đúng như phần mềm nghĩ',
    different: 'khác',
    open: 'ghi lại để biết',
    failed: 'không hỏi được',
    'left-out': 'chưa hỏi',
  } satisfies Readonly<Record<Verdict, string>>,
  answer: (question: string, verdict: string) => `• ${question} – ${verdict}`,
  fact: (label: string, found: string) => `    ${label}: ${found}`,
  otherFact: (label: string, found: string, assumed: string) =>
    `    ${label}: ${found} (khác: phần mềm nghĩ là ${assumed})`,
  reason: (reason: string) => `    ${reason}`,
  left: 'Chưa dọn được:',
  json: 'Bản cho máy đọc:',
  or: ' hoặc ',
} as const;

/** A value as a person reads it. */
export function foundText(found: Found): string {
  if (found === null) return 'không có';
  if (typeof found === 'boolean') return found ? 'có' : 'không';
  return found === '' ? 'trống' : String(found);
}
