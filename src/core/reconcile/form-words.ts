import type { Column06a } from '../annexes/form-06a';
import type { Level } from './pasted-form';

// Words of Biểu II.06a/VPCP/KSTT, without accents, as different programs print them.

export type Group = 'received' | 'resolved' | 'pending';

/** Headers over a group of columns. */
export const GROUP_WORDS: Readonly<Record<Group, RegExp>> = {
  received: /nhan giai quyet|tiep nhan/,
  resolved: /da (giai quyet|xu ly)/,
  pending: /(dang|chua) (giai quyet|xu ly)/,
};

export interface HeaderWord {
  readonly column: Column06a;
  readonly group: Group;
  readonly words: RegExp;
}

/** In the order of the form: «Tổng số» and «Quá hạn» recur and are distinguished only by group or order. */
export const HEADER_WORDS: readonly HeaderWord[] = [
  { column: 'received', group: 'received', words: /\btong\b/ },
  { column: 'online', group: 'received', words: /truc tuyen/ },
  { column: 'inPersonOrPost', group: 'received', words: /truc tiep|buu chinh/ },
  { column: 'carriedOver', group: 'received', words: /ky truoc/ },
  { column: 'resolved', group: 'resolved', words: /\btong\b/ },
  { column: 'early', group: 'resolved', words: /(truoc|som) han/ },
  { column: 'onTime', group: 'resolved', words: /dung han/ },
  { column: 'late', group: 'resolved', words: /(qua|tre) han/ },
  { column: 'pending', group: 'pending', words: /\btong\b/ },
  { column: 'pendingInTime', group: 'pending', words: /trong han|chua den han/ },
  { column: 'overdue', group: 'pending', words: /(qua|tre) han/ },
];

/** Numbering before a name: `1.`, `1.2)`, `I -`, `IV`, `a)`. */
export const NUMBERING = /^(?:\d+(?:\.\d+)*(?:\s*[.):–-]\s*|\s+)|[IVX]+(?:\s*[.):–-]\s*|\s+)|\p{L}\s*[.):–]\s*)/u;
export const SECTOR_PREFIX = /^lĩnh vực\s*:?\s*/i;
/** Ignored in names: `và`, which some programs write as a comma, and the level, which has a row of its own. */
export const IDLE_WORDS = /\bva\b|\bcap (?:xa|huyen|tinh|trung uong)$/g;

const FILLERS =
  '(?:(?:thu tuc hanh chinh|thu tuc|tthc|ho so|cac|thuoc|tham quyen|giai quyet|tiep nhan|cua|tai|ubnd|uy ban nhan dan) )*';
const UNITS = '(?: (?:xa|phuong|thi tran|dac khu|huyen|quan|thi xa|thanh pho|so|nganh))*';

export const LEVEL_WORDS: Readonly<Record<Level, RegExp>> = {
  commune: new RegExp(`^${FILLERS}cap (?:xa|phuong)${UNITS}$`),
  district: new RegExp(`^${FILLERS}cap (?:huyen|quan)${UNITS}$`),
  province: new RegExp(`^${FILLERS}cap (?:tinh|so)${UNITS}$`),
  central: new RegExp(`^${FILLERS}(?:co quan )?(?:cap )?(?:trung uong|bo|nganh doc)${UNITS}$`),
  unknown: /^chua ro cap$/,
};

/** Names of totals: `Tổng số`, `TỔNG CỘNG`, `Cộng`, alone or before a level. */
export const SUM_WORDS =
  /^(?:tong so|tong cong|tong|cong)(?: ho so| tthc| toan (?:xa|phuong|huyen|tinh|don vi|co quan))*(?= |$)/;
/** `(I + II)` after the name of a total. */
export const SUMMED_ORDINALS = /^(?:[ivx]+|[a-z]|\d+)(?: (?:[ivx]+|[a-z]|\d+))*$/;
