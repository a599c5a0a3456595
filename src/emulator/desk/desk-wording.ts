import { a1Of } from '../spreadsheet/a1';
import { dateFormatOf, displayed } from '../spreadsheet/number-format';
import type { ValidationRule } from '../spreadsheet/rules';
import { serialsIn } from '../spreadsheet/serial';
import { listedIn } from '../spreadsheet/validity';
import type { WorkbookState } from '../spreadsheet/workbook-state';
import type { CellPlace } from './outcome';

/**
 * What Google's page says to a person. The refusal of a value was seen in a live account; the others render the English
 * texts that public repositories quote.
 */
export const DESK_WORDS = {
  protectedWarning:
    'Bạn đang chỉnh sửa một phần của trang tính không nên thay đổi do nhầm lẫn. Bạn vẫn muốn chỉnh sửa?',
  protectedForOthers:
    'Bạn đang cố chỉnh sửa một ô hoặc đối tượng được bảo vệ. Vui lòng liên hệ với chủ sở hữu bảng tính để bỏ chế độ bảo vệ nếu bạn cần chỉnh sửa.',
  tabGone: 'Trang tính này không còn nữa: có người đã xóa.',
  outside: 'Vị trí này nằm ngoài trang tính.',
  tooLong: 'Nội dung nhập vào vượt quá mức tối đa 50.000 ký tự cho một ô.',
  tooManyCells: 'Thao tác này sẽ làm số ô của bảng tính vượt quá giới hạn 10.000.000 ô.',
  allLines: {
    rows: 'Bạn không thể xóa tất cả các hàng trên trang tính.',
    columns: 'Bạn không thể xóa tất cả các cột trên trang tính.',
  },
  allFreeLines: {
    rows: 'Rất tiếc, không thể xóa tất cả các hàng không được cố định.',
    columns: 'Rất tiếc, không thể xóa tất cả các cột không được cố định.',
  },
  tooManyFrozen: {
    rows: 'Bạn không thể cố định tất cả các hàng trên trang tính.',
    columns: 'Bạn không thể cố định tất cả các cột trên trang tính.',
  },
  cutMerge: 'Bạn phải chọn tất cả các ô trong một dải ô đã hợp nhất.',
  sortMerged: 'Bạn không thể sắp xếp dải ô có các ô hợp nhất theo chiều dọc.',
  unknownFormat: 'Định dạng số này không dùng được ở đây.',
  noFilter: 'Trang tính này không có bộ lọc ở cột đó.',
  fillAside: 'Chỉ có thể điền tự động theo một hàng hoặc một cột kề với vùng đã chọn.',
  lastTab: 'Bạn không thể xóa tất cả các trang tính trong một tài liệu.',
  lastSeenTab: 'Bạn không thể ẩn tất cả các trang tính trong một tài liệu.',
  namelessTab: 'Tên trang tính không được để trống.',
} as const;

export function tabNameTaken(name: string): string {
  return `Đã tồn tại một trang tính có tên "${name}". Vui lòng nhập tên khác.`;
}

/** The help text that stands with the rule says it all; else the page says what the cell accepts. */
export function ruleBroken(book: WorkbookState, rule: ValidationRule, place: CellPlace): string {
  if (rule.helpText) return rule.helpText;
  const cell = a1Of({ ...place, rows: 1, columns: 1 });
  const listed = listedIn(book, rule);
  const ends = rule.values.map((end) => shown(book, end));
  const wanted = listed ? `một trong các giá trị sau: ${listed.join(', ')}` : WANTED[rule.criteria]?.(ends);
  const broken = `Dữ liệu bạn đã nhập vào ô ${cell} vi phạm các quy tắc xác thực dữ liệu đã được thiết lập cho ô này.`;
  return wanted ? `${broken} Vui lòng nhập ${wanted}.` : broken;
}

/** Rules on days hold instants of midnight in the Sheet's zone. */
function shown({ locale, timeZone }: WorkbookState, end: unknown): string {
  const isDate = Object.prototype.toString.call(end) === '[object Date]';
  if (!isDate) return typeof end === 'number' ? displayed(end, undefined, locale) : String(end);
  return displayed(serialsIn(timeZone)((end as Date).getTime()), dateFormatOf(locale), locale);
}

type Wanted = (ends: readonly string[]) => string;

const WANTED: Partial<Readonly<Record<ValidationRule['criteria'], Wanted>>> = {
  CHECKBOX: () => 'TRUE hoặc FALSE',
  DATE_IS_VALID_DATE: () => 'một ngày hợp lệ',
  DATE_AFTER: ([end]) => `một ngày sau ${end}`,
  DATE_BEFORE: ([end]) => `một ngày trước ${end}`,
  DATE_ON_OR_AFTER: ([end]) => `một ngày từ ${end} trở đi`,
  DATE_ON_OR_BEFORE: ([end]) => `một ngày không muộn hơn ${end}`,
  DATE_BETWEEN: ([first, last]) => `một ngày từ ${first} đến ${last}`,
  NUMBER_BETWEEN: ([least, most]) => `một số từ ${least} đến ${most}`,
  NUMBER_EQUAL_TO: ([end]) => `số ${end}`,
  NUMBER_GREATER_THAN: ([end]) => `một số lớn hơn ${end}`,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: ([end]) => `một số lớn hơn hoặc bằng ${end}`,
  NUMBER_LESS_THAN: ([end]) => `một số nhỏ hơn ${end}`,
  NUMBER_LESS_THAN_OR_EQUAL_TO: ([end]) => `một số nhỏ hơn hoặc bằng ${end}`,
};
