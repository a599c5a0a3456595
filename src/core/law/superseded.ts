import { type Day, dayOf } from '../calendar/day';
import { folded, legible } from '../text/folded';
import { TWO_LEVELS_FROM } from './two-levels';

/** A document, body or term that ended. */
export interface Superseded {
  /** A number and symbol such as `61/2018/NĐ-CP`, or words as reports write them. */
  readonly what: string;
  /** The first day on which it no longer holds. */
  readonly from: Day;
  readonly replacedBy: string;
  readonly remark: string;
}

export type SupersededKind = 'document' | 'body' | 'term';

const PERSONAL_DATA_LAW = dayOf(2026, 1, 1);
const LAWMAKING_LAW = dayOf(2025, 4, 1);
const RECORDS_DECREE = dayOf(2020, 3, 5);
const ONLINE_SERVICES_DECREE = dayOf(2022, 8, 15);

const NO_DISTRICT = 'không còn đơn vị hành chính cấp huyện';
const DESK = 'Trung tâm Phục vụ hành chính công';
const OFFICIALS_LAW = 'Luật Cán bộ, công chức số 80/2025/QH15';
const UPPER_OR_COMMUNE = 'UBND cấp tỉnh hoặc UBND cấp xã';

/** In the order of their days. An office's tab `Căn cứ thay thế` replaces the list: `supersededIn`. */
export const SUPERSEDED: readonly Superseded[] = [
  row('09/2015/QĐ-TTg', dayOf(2018, 6, 21), 'Nghị định số 61/2018/NĐ-CP'),
  row('110/2004/NĐ-CP', RECORDS_DECREE, 'Nghị định số 30/2020/NĐ-CP'),
  row('01/2011/TT-BNV', RECORDS_DECREE, 'Nghị định số 30/2020/NĐ-CP'),
  row('30c/NQ-CP', dayOf(2021, 7, 15), 'Nghị quyết số 76/NQ-CP', 'chương trình 2011-2020 đã kết thúc'),
  row('43/2011/NĐ-CP', ONLINE_SERVICES_DECREE, 'Nghị định số 42/2022/NĐ-CP'),
  row('mức độ 3', ONLINE_SERVICES_DECREE, 'một phần', 'Nghị định số 42/2022/NĐ-CP'),
  row('mức độ 4', ONLINE_SERVICES_DECREE, 'toàn trình', 'Nghị định số 42/2022/NĐ-CP'),
  row('34/2019/NĐ-CP', dayOf(2023, 8, 1), 'Nghị định số 33/2023/NĐ-CP'),
  row('77/2015/QH13', dayOf(2025, 3, 1), 'Luật Tổ chức chính quyền địa phương số 65/2025/QH15'),
  row('80/2015/QH13', LAWMAKING_LAW, 'Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15'),
  row('34/2016/NĐ-CP', LAWMAKING_LAW, 'Nghị định số 78/2025/NĐ-CP và Nghị định số 79/2025/NĐ-CP'),
  row('65/2025/QH15', dayOf(2025, 6, 16), 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15'),
  row('61/2018/NĐ-CP', TWO_LEVELS_FROM, 'Nghị định số 118/2025/NĐ-CP'),
  row('107/2021/NĐ-CP', TWO_LEVELS_FROM, 'Nghị định số 118/2025/NĐ-CP'),
  row('01/2018/TT-VPCP', TWO_LEVELS_FROM, 'Nghị định số 118/2025/NĐ-CP và Thông tư số 03/2025/TT-VPCP'),
  row('22/2008/QH12', TWO_LEVELS_FROM, OFFICIALS_LAW),
  row('33/2023/NĐ-CP', TWO_LEVELS_FROM, OFFICIALS_LAW),
  row('UBND huyện', TWO_LEVELS_FROM, UPPER_OR_COMMUNE, NO_DISTRICT),
  row('UBND quận', TWO_LEVELS_FROM, UPPER_OR_COMMUNE, NO_DISTRICT),
  row('UBND cấp huyện', TWO_LEVELS_FROM, UPPER_OR_COMMUNE, NO_DISTRICT),
  row('UBND thị xã', TWO_LEVELS_FROM, UPPER_OR_COMMUNE, NO_DISTRICT),
  row('thành phố thuộc tỉnh', TWO_LEVELS_FROM, UPPER_OR_COMMUNE, NO_DISTRICT),
  row('Phòng Nội vụ', TWO_LEVELS_FROM, 'Sở Nội vụ', NO_DISTRICT),
  row('Bộ phận Tiếp nhận và Trả kết quả', TWO_LEVELS_FROM, DESK, 'Nghị định số 118/2025/NĐ-CP'),
  row('Bộ phận TN&TKQ', TWO_LEVELS_FROM, DESK, 'Nghị định số 118/2025/NĐ-CP'),
  row('83/2015/QH13', dayOf(2026, 1, 1), 'Luật Ngân sách nhà nước số 89/2025/QH15', 'áp dụng từ năm ngân sách 2026'),
  row('13/2023/NĐ-CP', PERSONAL_DATA_LAW, 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15'),
];

function row(what: string, from: Day, replacedBy: string, remark = ''): Superseded {
  return { what, from, replacedBy, remark };
}

const SYMBOL = /\d[a-zđ]?\/(?:\d{4}\/)?\p{Lu}/iu;
const BODY = /^(?:UBND|HĐND|Ủy ban|Hội đồng|Phòng|Bộ phận|Sở|Ban|Trung tâm|thành phố|thị xã|quận|huyện)(?!\p{L})/iu;

/** A symbol means a document; a body is known by its first word. */
export function kindOf({ what }: Superseded): SupersededKind {
  if (SYMBOL.test(what)) return 'document';
  return BODY.test(what) ? 'body' : 'term';
}

/** `mức độ 3`: of online services, which have many spellings. */
export function isServiceLevel({ what }: Superseded): boolean {
  return /^mức độ \d$/iu.test(what);
}

/** `61/2018/NĐ-CP`, also of `Nghị định số 61/2018/NĐ-CP`; a body or term is called by its own words. */
export function symbolIn(one: Superseded): string {
  return kindOf(one) === 'document' ? (/\d+[a-zđ]?\/\S+/iu.exec(one.what)?.[0] ?? one.what) : one.what;
}

/** The list in force: the rows that an office typed into `Căn cứ thay thế`, or the product's own while it typed none. */
export function supersededIn(rows: readonly Superseded[]): readonly Superseded[] {
  return rows.length === 0 ? SUPERSEDED : rows.map((row) => ({ ...row, what: legible(row.what) }));
}

/** What of a list no longer holds on a day, of one kind. */
export function supersededOn(day: Day, kind: SupersededKind, list: readonly Superseded[]): readonly Superseded[] {
  return list.filter((one) => one.from <= day && kindOf(one) === kind);
}

/** The row whose replacement holds on a day: what replaced this one may itself be replaced by then. */
export function lastReplaced(day: Day, one: Superseded, list: readonly Superseded[]): Superseded {
  const next = list.find(
    (other) => other.from > one.from && other.from <= day && folded(one.replacedBy).includes(folded(symbolIn(other))),
  );
  return next ? lastReplaced(day, next, list) : one;
}
