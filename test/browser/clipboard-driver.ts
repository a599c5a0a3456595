import type { TryPage } from './try-page';

interface Clipboard {
  readonly html?: string;
  readonly text: string;
}

/** Pastes at a place what another program put on the clipboard, and waits until it is written. */
export async function pasteInto({ grid, page }: TryPage, place: string, clipboard: Clipboard): Promise<void> {
  await grid.go(place);
  const answered = page.waitForResponse((response) => response.url().endsWith('/run'));
  await page.evaluate(`{
    const { html, text } = ${JSON.stringify(clipboard)};
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    if (html) clipboardData.setData('text/html', html);
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }`);
  await answered;
}

/** As Excel puts a block of plain cells on the clipboard. */
export function cellsOfExcel(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => ` <tr height=20>${row.map((text) => `<td class=xl65>${text}</td>`).join('')}</tr>`);
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head></head>
<body><table border=0 cellpadding=0><!--StartFragment-->
${lines.join('\n')}
<!--EndFragment--></table></body></html>`;
}
