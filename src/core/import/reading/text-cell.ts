import type { Cell } from '../../workbook/contract/cell';

/** Software writes `="0012"` or a leading apostrophe so that Excel does not read a code as a number. */
export function cellOfText(text: string): Cell {
  const content = text.normalize('NFC').replace(/\u00a0/g, ' ');
  const kept = /^\s*="([^"]*)"\s*$/.exec(content)?.[1] ?? content.replace(/^\s*'(?=\S)/, '');
  return kept.trim() === '' ? null : kept.trim();
}
