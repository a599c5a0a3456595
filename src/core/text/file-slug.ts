import { plain } from './unaccented';

/** The name of a file from words that every system takes: `y-kien-ubnd-phuong-hoa-binh-quy-iii-nam-2026`. */
export function fileSlug(...words: readonly string[]): string {
  const parts = words.map((one) => plain(one).replace(/ /g, '-'));
  return parts.filter((one) => one !== '').join('-');
}
