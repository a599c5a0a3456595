import { INDICATOR_CODES, labelOf, RATES } from '../indicators/catalogue';
import type { SectionCode } from '../outline/outline';
import { INNER_LISTS, type InnerListName } from './inner-lists';
import { LISTS } from './list-fields';
import { WORD_TAGS } from './word-tags';

/** One item of a list, as printed texts, and the sections of the report that it belongs to. */
export interface ListItem {
  readonly sections: readonly SectionCode[];
  readonly fields: Readonly<Record<string, string | boolean>>;
  /** The lists inside it. */
  readonly inner?: Readonly<Partial<Record<InnerListName, readonly ListItem[]>>>;
}

/** Further tags of a rate: its numerator and denominator, so that a template can print them. */
export const RATE_FIELDS = { tu_so: 'tử số', mau_so: 'mẫu số' } as const;

/** Further tags of every indicator: its earlier values and the changes since. */
export const COMPARISON_FIELDS = {
  ky_truoc: 'số kỳ trước',
  cung_ky: 'số cùng kỳ năm trước',
  tang_giam: 'tăng, giảm so với kỳ trước, ví dụ «tăng 12 hồ sơ»',
  tang_giam_cung_ky: 'tăng, giảm so với cùng kỳ năm trước',
} as const;

/** Further tags of every indicator: its target and how far away it is. */
export const TARGET_FIELDS = {
  muc_tieu: 'mục tiêu, ví dụ «≥ 98%»; – khi chưa đặt',
  so_muc_tieu:
    'so với mục tiêu: «đạt», «còn thiếu 1,64 điểm phần trăm», «vượt 02 hồ sơ»; – khi chưa có mục tiêu hoặc số liệu',
} as const;

export type RateField = keyof typeof RATE_FIELDS;
export type ComparisonField = keyof typeof COMPARISON_FIELDS;
export type TargetField = keyof typeof TARGET_FIELDS;

const COMPARISON_TAGS = INDICATOR_CODES.flatMap((code) =>
  Object.entries({ ...COMPARISON_FIELDS, ...TARGET_FIELDS }).map(([field, meaning]): [string, string] => [
    `${code}.${field}`,
    `${labelOf(code)}: ${meaning}`,
  ]),
);

/** Every tag that prints one value. */
export const VALUE_TAGS: ReadonlyMap<string, string> = new Map<string, string>([
  ...Object.entries(WORD_TAGS),
  ...INDICATOR_CODES.map((code): [string, string] => [code, labelOf(code)]),
  ...Object.entries(RATES).flatMap(([code, { label }]) =>
    Object.entries(RATE_FIELDS).map(([field, meaning]): [string, string] => [
      `${code}.${field}`,
      `${label}: ${meaning}`,
    ]),
  ),
  ...COMPARISON_TAGS,
]);

/** Every tag with its meaning, for the help page and the guide: values, then each list with its fields. */
export function tagHelp(): readonly { readonly tag: string; readonly meaning: string }[] {
  const compared = new Set(COMPARISON_TAGS.map(([tag]) => tag));
  const values = [...VALUE_TAGS]
    .filter(([tag]) => !compared.has(tag))
    .map(([tag, meaning]) => ({ tag: `{{${tag}}}`, meaning }));
  const comparisons = Object.entries({ ...COMPARISON_FIELDS, ...TARGET_FIELDS }).map(([field, meaning]) => ({
    tag: `{{HS_TIEP_NHAN.${field}}}`,
    meaning: `Của mọi chỉ tiêu: ${meaning}`,
  }));
  const lists = Object.entries({ ...LISTS, ...INNER_LISTS }).flatMap(([list, { label, fields }]) => [
    { tag: `{{#${list}}} … {{/${list}}}`, meaning: label },
    ...Object.entries(fields).map(([field, meaning]) => ({
      tag: field.startsWith('la_') ? `{{#${field}}} … {{/${field}}}` : `{{${field}}}`,
      meaning: `trong ${list}: ${meaning}`,
    })),
  ]);
  return [...values, ...comparisons, ...lists];
}
