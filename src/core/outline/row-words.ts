import type { AskedKind, WhenEmpty } from './outline';

/** What an empty section does, by the texts that officers type under `Khi trống`. */
export const WHEN_EMPTY = {
  'Chờ viết': 'awaits',
  'Ghi không phát sinh': 'says-nothing-arose',
  'Bỏ mục': 'is-left-out',
} as const satisfies Readonly<Record<string, WhenEmpty>>;

/** Kinds of period, by the texts that officers type in the setting `Loại kỳ` and in the column `Kỳ` of the outline. */
export const PERIOD_KINDS = {
  Tháng: 'month',
  Quý: 'quarter',
  '6 tháng đầu năm': 'first-half',
  '6 tháng cuối năm': 'second-half',
  '9 tháng': 'nine-months',
  'Lũy kế tháng': 'cumulative',
  Năm: 'year',
  'Đột xuất': 'ad-hoc',
} as const satisfies Readonly<Record<string, AskedKind>>;
