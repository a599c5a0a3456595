import type { OddCells, OddKind } from './problem';

const NAMES: Readonly<Record<OddKind, string>> = {
  tab: 'tên tab',
  header: 'tiêu đề cột',
  code: 'mã',
  setting: 'tên mục',
  value: 'giá trị chọn',
};

/** `12 mã có ký tự lạ …, đã đọc như «H32-1» (dòng 4), «H32-2» (dòng 9), ….` */
export function oddCharactersText(
  { counts, shown }: OddCells,
  rowText: (row: number) => string = (row) => `dòng ${row}`,
): string {
  const counted = counts.map(([kind, count]) => (kind === 'tab' ? NAMES.tab : `${count} ${NAMES[kind]}`)).join(', ');
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  const read = shown.map(({ row, readAs }) => (row === null ? `«${readAs}»` : `«${readAs}» (${rowText(row)})`));
  const more = total > shown.length ? [...read, '…'] : read;
  return `${counted} có ký tự lạ (ký tự ẩn, chữ toàn khổ, dấu gạch ngang khác «-» hoặc chữ «Ð» khác «Đ»), đã đọc như ${more.join(', ')}`;
}
