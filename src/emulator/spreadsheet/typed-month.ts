import { serialOfWall } from './serial';

const VIETNAMESE = /^(?:(?:ngày )?(\d{1,2}) )?(?:tháng|thg) (\d{1,2})(?:,? (?:năm )?(\d{4})|[/-](\d{4}))?$/;
const QUARTER = /^quý (i{1,3}|iv|[1-4])(?:[ ,/-]+(?:năm )?(\d{4}))?$/;
const ENGLISH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAME = `(${ENGLISH_NAMES.join('|')})[a-z]*\\.?`;
/** `Mar 1 2016` is an example of Google's own guide to the Sheets API; `Mar 2016` and `1 Mar 2016` are its neighbours. */
const ENGLISH = new RegExp(`^(?:(\\d{1,2})[ -])?${NAME}(?:[ -](\\d{1,2}),?)?(?:[ -](\\d{4}))?$`);
const ROMAN = ['i', 'ii', 'iii', 'iv'];

/**
 * A month, quarter or day in words, by its first day; the words are those of CLDR for Vietnamese, and of English, which
 * every locale takes. Null when nothing says which day, month or quarter it is.
 */
export function typedMonth(text: string, thisYear: number): { readonly value: number; readonly format: string } | null {
  if (!/\d|^quý/i.test(text) || !/\p{L}/u.test(text)) return null;
  const words = text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
  return vietnamese(words, thisYear) ?? quarter(words, thisYear) ?? english(words, thisYear);
}

function vietnamese(words: string, thisYear: number) {
  const [found, date, month, year, yearAfter] = VIETNAMESE.exec(words) ?? [];
  if (found === undefined) return null;
  return entry(Number(year ?? yearAfter ?? thisYear), Number(month), date);
}

function quarter(words: string, thisYear: number) {
  const [found, number = '', year] = QUARTER.exec(words) ?? [];
  if (found === undefined) return null;
  const quarters = ROMAN.includes(number) ? ROMAN.indexOf(number) : Number(number) - 1;
  return entry(Number(year ?? thisYear), quarters * 3 + 1, undefined);
}

function english(words: string, thisYear: number) {
  const [found, before, name = '', after, year] = ENGLISH.exec(words) ?? [];
  if (found === undefined || (before !== undefined && after !== undefined)) return null;
  return entry(Number(year ?? thisYear), ENGLISH_NAMES.indexOf(name) + 1, before ?? after);
}

function entry(year: number, month: number, date: string | undefined) {
  const day = new Date(Date.UTC(year, month - 1, Number(date ?? 1)));
  if (day.getUTCMonth() !== month - 1 || month < 1) return null;
  return { value: serialOfWall(day.getTime()), format: date === undefined ? 'MM/yyyy' : 'dd/MM/yyyy' };
}
