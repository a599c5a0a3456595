/**
 * Whether a number under this format (as written in styles.xml) is shown as a day or an hour. Digit places rule that out:
 * Excel knows no format with both, save for fractions of a second, but other programs write `#,##0 hồ sơ` without quotes.
 */
export function showsDay(formatCode: string): boolean {
  const shown = formatCode
    .replace(/\[[^\]]*\]|&quot;.*?&quot;/g, '')
    .replace(/[\\_*](?:&\w+;|.)/gu, '')
    .replace(/general/gi, '')
    .replace(/s\.?0+/gi, 's')
    .split(';', 1)
    .join();
  return /[dmyhs]/i.test(shown) && !/[#0?]/.test(shown);
}
