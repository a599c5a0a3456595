/**
 * Whether this number format shows a date or a time. A format with digit places does not:
 * Excel has none with both except fractions of a second, and other programs write `#,##0 hồ sơ` without quotes.
 */
export function showsDay(formatCode: string): boolean {
  const shown = formatCode
    .replace(/\[[^\]]*\]|"[^"]*"/g, '')
    .replace(/[\\_*]./gu, '')
    .replace(/general/gi, '')
    .replace(/s\.?0+/gi, 's')
    .split(';', 1)
    .join();
  return /[dmyhs]/i.test(shown) && !/[#0?]/.test(shown);
}
