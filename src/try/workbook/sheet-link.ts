import type { LinkView } from '../page/sheet-protocol';

/** A link within the workbook: `=HYPERLINK("#gid=0&range=A5";"Đến dòng 5")`. */
const INSIDE = /^=HYPERLINK\("#gid=(\d+)&range=([A-Z]+\d+)"[;,]"[^"]*"\)$/;
const ADDRESS = /^=HYPERLINK\("(https?:\/\/[^"]+)"[;,]"[^"]*"\)$/;

/** Null for a formula that is no link. */
export function linkOf(formula: string): LinkView | null {
  const [inside, tab, cell = ''] = INSIDE.exec(formula) ?? [];
  if (inside !== undefined) return { tab: Number(tab), cell };
  const address = ADDRESS.exec(formula)?.[1];
  return address === undefined ? null : { address };
}
