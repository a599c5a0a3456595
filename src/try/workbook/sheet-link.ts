import type { LinkView } from '../page/sheet-protocol';

/** A link within the workbook: `=HYPERLINK("#gid=0&range=A5";"Đến dòng 5")`. */
const LINK = /^=HYPERLINK\("#gid=(\d+)&range=([A-Z]+\d+)"[;,]"([^"]*)"\)$/;
const ADDRESS = /^=HYPERLINK\("(https?:\/\/[^"]+)"[;,]"[^"]*"\)$/;

/** Null for any other formula. */
export function sheetLink(formula: string) {
  const [found, tab, cell = '', label = ''] = LINK.exec(formula) ?? [];
  return found === undefined ? null : { tab: Number(tab), cell, label };
}

export function linkOf(formula: string): LinkView | null {
  const inside = sheetLink(formula);
  if (inside) return { tab: inside.tab, cell: inside.cell };
  const address = ADDRESS.exec(formula)?.[1];
  return address === undefined ? null : { address };
}
