// The book as officers kept it before the add-on was installed: part of the sample, their own columns and their own tab.
import { dayOfIso } from '../../../../../src/core/calendar/day';
import { sampleTables } from '../../../../../src/core/sample/sample-workbook';

export const day = (iso) => ({ day: dayOfIso(iso) });

const SAMPLE = new Map(sampleTables().map(({ name, rows }) => [name, rows]));

/** Their own order and spelling of headers; `Sổ giấy`, `Cán bộ thụ lý` and `Người ký` are columns of their own. */
export const DOSSIER_HEADERS = [
  'Mã hồ sơ',
  'Sổ giấy',
  'Ngày tiếp nhận ',
  'MÃ TTHC',
  'Hình thức tiếp nhận',
  'Ngày hẹn trả',
  'Ngày trả kết quả',
  'Trạng thái',
  'Cán bộ thụ lý',
  'Số tiền (đồng)',
  'Thanh toán trực tuyến',
  'Bản sao điện tử',
  'Trả kết quả qua BCCI',
  'Ngày hẹn lại',
  'Nguyên nhân trễ',
  'Ghi chú',
  'Ngày kết thúc trên phần mềm',
];
const DOCUMENT_HEADERS = [
  ...['Số', 'Ký hiệu', 'Loại', 'Ngày ban hành', 'Cơ quan ban hành', 'Người ký', 'Trích yếu'],
  ...['Mục báo cáo', 'Hạn ban hành', 'Ghi chú'],
];
const OFFICERS = ['Tư pháp – hộ tịch 1', 'Tư pháp – hộ tịch 2', 'Văn hóa – xã hội', 'Địa chính – xây dựng'];
/** Sections of the report about which nobody wrote. */
const UNWRITTEN = new Set(['II.5.c', 'II.6.b', 'II.8.c', 'V']);
const EVERY = 17;

const spelled = (header) => header.trim().toLowerCase();

export function recordsOf(name) {
  const [headers, ...rows] = SAMPLE.get(name);
  return rows.map((row) => Object.fromEntries(headers.map((header, index) => [spelled(header), row[index] ?? null])));
}

export const rowOf = (headers, record) => headers.map((header) => record[spelled(header)] ?? null);
const after = (cell, last) => cell !== null && cell.day > last.day;

/** Some hundred dossiers of the sample: every 17th, and what is rare. */
export function dossiers() {
  const all = recordsOf('Hồ sơ');
  const isRare = ({ 'nguyên nhân trễ': cause, 'trạng thái': status }) =>
    cause !== null || !['Đã trả kết quả', 'Đang giải quyết'].includes(status);
  const kept = all.filter((record, index) => isRare(record) || index % EVERY === 0);
  return kept.map((record, index) => ({
    ...record,
    'sổ giấy': `Q${1 + Math.floor(index / 100)}/${(index % 100) + 1}`,
    'cán bộ thụ lý': OFFICERS[index % OFFICERS.length],
    'ngày kết thúc trên phần mềm': index % 9 === 4 ? record['ngày trả kết quả'] : null,
    ...SPECIAL[index],
  }));
}

const CANCELLED = { 'ngày trả kết quả': null, 'trạng thái': 'Hủy', 'ghi chú': 'Nhập trùng' };
const SPECIAL = {
  40: CANCELLED,
  270: CANCELLED,
  55: { 'ghi chú': 'Đã gọi người nộp; hẹn lên bổ sung' },
  60: { 'số tiền (đồng)': '15.000' },
};

/** A dossier as the register tells it, received and returned dossiers being written in up to these days; null if not yet. */
export function asKnown(record, last, returnedLast = last) {
  if (after(record['ngày tiếp nhận'], last)) return null;
  if (!after(record['ngày trả kết quả'], returnedLast)) return record;
  const unknown = { 'ngày trả kết quả': null, 'nguyên nhân trễ': null, 'trả kết quả qua bcci': null };
  return { ...record, ...unknown, 'ngày kết thúc trên phần mềm': null, 'trạng thái': 'Đang giải quyết' };
}

export const dossierRows = (last, returnedLast) =>
  dossiers()
    .map((record) => asKnown(record, last, returnedLast))
    .filter((record) => record !== null)
    .map((record) => rowOf(DOSSIER_HEADERS, record));

const documentRows = (last) =>
  recordsOf('Văn bản')
    .filter(({ 'ngày ban hành': issuedOn }) => !after(issuedOn, last))
    .map((record, index) => rowOf(DOCUMENT_HEADERS, { ...record, 'người ký': index % 3 ? null : 'Chủ tịch' }));

/** The rows of a tab whose day, in this column, had come. */
export const rowsUntil = (name, header, last) => {
  const [headers] = SAMPLE.get(name);
  return recordsOf(name)
    .filter((record) => !after(record[spelled(header)], last))
    .map((record) => rowOf(headers, record));
};

function procedureRows() {
  const used = new Set(dossiers().map((record) => record['mã tthc']));
  const [headers] = SAMPLE.get('Thủ tục');
  const kept = recordsOf('Thủ tục').filter((record, index) => used.has(record['mã tthc']) || index % 6 === 0);
  return kept.map((record, index) => rowOf(headers, { ...record, ...CHANGES[index] }));
}

const CHANGES = {
  12: { 'thay đổi': 'Sửa đổi', 'ngày thay đổi': day('2023-02-01') },
  15: { 'thay đổi': 'Sửa đổi', 'ngày thay đổi': day('2023-04-17') },
  18: { 'thay đổi': 'Mới', 'ngày thay đổi': day('2023-05-04') },
  21: { 'thay đổi': 'Bãi bỏ', 'ngày thay đổi': day('2023-05-04') },
  25: { cấp: 'Huyện' },
};

const PETITIONS = [
  ['PA-2023-01', day('2023-02-08'), 'Hành vi hành chính', day('2023-02-09'), day('2023-02-16')],
  ['PA-2023-02', day('2023-04-20'), 'Quy định hành chính', day('2023-04-21'), null],
  ['PA-2023-03', day('2023-05-11'), 'Hành vi hành chính', null, day('2023-05-15')],
];

function settingRows() {
  const typed = {
    'Loại kỳ': 'Quý',
    'Số kỳ': 1,
    'Từ ngày': null,
    'Đến ngày': null,
    'Ngày báo cáo': null,
    'Phụ lục': null,
  };
  const rows = SAMPLE.get('Cấu hình').map(([name, value, more]) => [name, name in typed ? typed[name] : value, more]);
  return [...rows, ['Số điện thoại nội bộ', '', 'Do phường tự ghi, không dùng trong báo cáo']];
}

const narrativeRows = () => SAMPLE.get('Nội dung').filter(([section]) => !UNWRITTEN.has(section));

/** A tab of the office's own, with a cell of each kind. */
const ROTA = [
  ['Tuần', 'Từ ngày', 'Người trực', 'Đã phân công'],
  [24, day('2023-06-12'), 'Văn phòng – thống kê', true],
  [25, day('2023-06-19'), '=Tư pháp – hộ tịch', false],
  [null, null, '01/3', null],
];

export function firstBook(last) {
  const under = (name, rows) => ({ name, rows: [SAMPLE.get(name)[0], ...rows] });
  const whole = (name) => ({ name, rows: SAMPLE.get(name) });
  return [
    { name: 'Cấu hình', rows: settingRows() },
    { name: 'Hồ sơ', rows: [DOSSIER_HEADERS, ...dossierRows(last)] },
    under('Thủ tục', procedureRows()),
    { name: 'Văn bản', rows: [DOCUMENT_HEADERS, ...documentRows(last)] },
    whole('Dự toán'),
    under('Thu chi', rowsUntil('Thu chi', 'Ngày', last)),
    whole('Đầu tư công'),
    whole('Nhân sự'),
    under('Đào tạo', rowsUntil('Đào tạo', 'Ngày bắt đầu', last)),
    under('Phản ánh kiến nghị', PETITIONS),
    whole('Chính quyền số'),
    whole('Nhiệm vụ'),
    { name: 'Nội dung', rows: narrativeRows() },
    under(
      'Ngày nghỉ',
      SAMPLE.get('Ngày nghỉ').filter(([on]) => on.day >= day('2022-01-01').day),
    ),
    { name: 'Lịch trực', rows: ROTA },
  ];
}
