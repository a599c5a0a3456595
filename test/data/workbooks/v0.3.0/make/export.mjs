// What the one-stop software exported on 12 June: titles, its own headers and words, and whom each dossier is from.
import { isoOf } from '../../../../../src/core/calendar/day';
import { asKnown, day, dossiers } from './first-book.mjs';

const CHANNELS = { 'Trực tiếp': 'Trực tiếp tại phường', 'Trực tuyến': 'Cổng DVC', BCCI: 'Bưu điện' };
const STATUSES = { 'Đã trả kết quả': 'Trả dân', 'Đang giải quyết': 'Đang xử lý', 'Chờ bổ sung': 'Chờ công dân' };
/** Words that no list has, with what the officer says they mean. */
export const MEANINGS = {
  'Trực tiếp tại phường': 'Trực tiếp',
  'Trả dân': 'Đã trả kết quả',
  'Chờ công dân': 'Chờ bổ sung',
};

const APPLICANTS = ['Nguyễn Thị Mẫu', 'Trần Văn Thử', 'Lê Thị Ví Dụ'];

const text = (cell) => (cell === null ? '' : isoOf(cell.day).split('-').reverse().join('/'));

export function exported() {
  const last = day('2023-06-12');
  const rows = dossiers()
    .filter((record) => record['ngày tiếp nhận'].day >= day('2023-05-22').day)
    .map((record) => asKnown(record, last))
    .filter((record) => record !== null && STATUSES[record['trạng thái']] !== undefined)
    .map((record, index) => [
      index + 1,
      record['mã hồ sơ'],
      record['mã tthc'],
      text(record['ngày tiếp nhận']),
      CHANNELS[record['hình thức tiếp nhận']],
      text(record['ngày hẹn trả']),
      text(record['ngày trả kết quả']),
      STATUSES[record['trạng thái']],
      APPLICANTS[index % APPLICANTS.length],
    ]);
  rows.push([
    rows.length + 1,
    'H32.101.23-230609-9100',
    '9.999999',
    '09/06/2023',
    'Bưu điện',
    '',
    '',
    'Đang xử lý',
    '',
  ]);
  const headers = 'STT,Số hồ sơ,Mã thủ tục,Ngày nhận,Kênh tiếp nhận,Ngày hẹn,Ngày trả,Tình trạng,Người nộp';
  const lines = ['DANH SÁCH HỒ SƠ TIẾP NHẬN', 'Từ ngày 22/05/2023 đến ngày 12/06/2023', headers, ...rows.map(String)];
  return new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`);
}
