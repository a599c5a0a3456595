import { dateFormatOf, displayed, PLAIN_TEXT, showsDate } from '../../emulator/spreadsheet/number-format';
import { entryOf, type Setting, type Value } from '../../emulator/spreadsheet/typed-input';

interface Cell {
  readonly formula: string | undefined;
  readonly value: Value | undefined;
  readonly format: string | undefined;
}

/** What the editor shows of a cell: typed again, it gives the same formula or value. */
export function rawText({ formula, value, format }: Cell, setting: Setting): string {
  if (formula !== undefined) return formula;
  if (value === undefined) return '';
  if (typeof value === 'string') return textAgain(value, format, setting);
  if (typeof value === 'boolean' || format === undefined) return displayed(value, undefined, setting.locale);
  if (showsDate(format)) return momentText(value, format, setting.locale);
  if (!format.endsWith('%')) return displayed(value, undefined, setting.locale);
  return `${displayed(Number((value * 100).toPrecision(15)), undefined, setting.locale)}%`;
}

/** A text that would be read as something else, or whose apostrophe would be dropped, is typed after an apostrophe. */
function textAgain(text: string, format: string | undefined, setting: Setting): string {
  if (format === PLAIN_TEXT) return text;
  return entryOf(text, format, setting).value === text ? text : `'${text}`;
}

function momentText(value: number, format: string, locale: string): string {
  const hasDay = /[dy]/i.test(format);
  const hasTime = /[hs]/i.test(format) || !Number.isInteger(value);
  const parts = [...(hasDay || !hasTime ? [dateFormatOf(locale)] : []), ...(hasTime ? ['H:mm:ss'] : [])];
  return displayed(value, parts.join(' '), locale);
}
