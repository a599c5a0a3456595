import type { LinkView } from '../page/protocol';

/** A link within the workbook: `=HYPERLINK("#gid=0&range=A5";"Đến dòng 5")`. */
const LINK = /^=HYPERLINK\("#gid=(\d+)&range=([A-Z]+\d+)";"([^"]*)"\)$/;

/** Null for any other formula. */
export function sheetLink(formula: string): (LinkView & { readonly label: string }) | null {
  const [found, tab, cell = '', label = ''] = LINK.exec(formula) ?? [];
  return found === undefined ? null : { tab: Number(tab), cell, label };
}
