import type { Cell } from '../../workbook/contract/cell';

/** `="0012"` and a leading apostrophe are how software keeps Excel from taking a code for a number. */
export function cellOfText(text: string): Cell {
  const content = text.normalize('NFC').replace(/\u00a0/g, ' ');
  const kept = /^\s*="([^"]*)"\s*$/.exec(content)?.[1] ?? content.replace(/^\s*'(?=\S)/, '');
  return kept.trim() === '' ? null : kept.trim();
}
