import { groupedText } from '../../core/indicators/number-text';
import { lettersOf } from '../cell-address';
import type { Excess } from './size-limits';

const WHAT = {
  rows: 'dòng',
  columns: 'cột',
  characters: 'ký tự',
} as const;

const WHOLE = { rows: 'một trang tính', columns: 'một trang tính', characters: 'một ô' } as const;

const REMEDY = {
  rows: 'Hãy chuyển bớt dòng cũ sang bảng tính khác rồi chạy lại.',
  columns: 'Hãy xóa các cột thừa rồi chạy lại.',
  characters: 'Hãy rút gọn nội dung hoặc tách ra nhiều dòng rồi chạy lại.',
} as const;

/** For an officer: where there is too much, how much an .xlsx file holds and what to do. */
export function excessText({ kind, tab, row, column, found, most }: Excess): string {
  const letters = lettersOf(column);
  const place = kind === 'characters' ? `dòng ${row + 1}, cột ${letters}` : '';
  return (
    `Tab «${tab}»${place && `, ${place}`}: có ${groupedText(found)} ${WHAT[kind]}, nhưng ${WHOLE[kind]} của tệp .xlsx ` +
    `chứa tối đa ${groupedText(most)} ${WHAT[kind]}. Chưa ghi tệp nào. ${REMEDY[kind]}`
  );
}
