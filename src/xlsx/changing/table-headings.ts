import type { PartChange } from '../package/rewrite-package';
import { withAttribute } from '../package/tag-text';
import { unescaped } from '../reading/plain-text';
import { isSpreadsheetMl } from '../reading/workbook-part';

/** The columns of a table are named as its heading cells read; Excel calls any other file damaged. */
export function headingsChange(textAt: (column: number) => string): PartChange {
  let column = -1;
  let hasHeadings = true;
  const seen = new Set<string>();
  return {
    isOwn: isSpreadsheetMl,
    handler: {
      open(element, { name = '', headerRowCount }, part) {
        if (element === 'table') hasHeadings = headerRowCount !== '0';
        if (element !== 'tableColumn' || !hasHeadings) return;
        column++;
        const text = textAt(column);
        const isFree = text !== '' && !seen.has(text.toLowerCase());
        const wanted = isFree && text !== unescaped(name) ? written(text) : name;
        seen.add(wanted.toLowerCase());
        if (wanted !== name) part.replaceTag(withAttribute(part.tag, 'name', wanted));
      },
    },
  };
}

/** Line breaks of a heading are escaped in the name of its column (ECMA-376 part 1, 22.9.2.19). */
function written(text: string): string {
  return text.replace(/\r?\n/g, '_x000a_');
}
