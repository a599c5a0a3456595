import { pasteInto } from './clipboard-driver';
import { plainBook } from './plain-book';

const book = plainBook();

/** As Excel puts two rows on the clipboard: looks, comments for its own use, spans and a line break. */
const EXCEL = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!-- td {mso-number-format:General} --></style>
</head><body><table border=0 cellpadding=0><!--StartFragment-->
 <col width=64><tr height=20><td colspan=2 class=xl65 height=20>Tổng
  hợp</td><td x:num="1234.5">1.234,50</td></tr>
 <tr><td rowspan=2>Dòng một<br>Dòng hai</td><td align=right style='mso-number-format:"Short Date"'>05/09/2022</td><td>&lt;5&nbsp;ngày&gt;</td></tr>
 <tr><td></td><td>=1+1</td></tr><!--EndFragment--></table></body></html>`;

const paste = (place: string, given: Parameters<typeof pasteInto>[2]) => pasteInto(book().at, place, given);

test('a block of Excel comes in with what its cells show, spans and line breaks', async () => {
  const { at, sheet } = book();
  await paste('B2', { html: EXCEL, text: 'Tổng hợp\t\t1.234,50' });
  await at.grid.shows('B2', 'Tổng hợp');
  expect(sheet.values.read({ row: 2, column: 2, rows: 3, columns: 3 }, '')).toEqual([
    ['Tổng hợp', '', 1234.5],
    ['Dòng một\nDòng hai', 44809, '<5 ngày>'],
    ['', '', ''],
  ]);
  expect(sheet.formulas.at(4, 4)).toBe('=1+1');
  expect(await at.page.getByLabel('Địa chỉ ô đang chọn').inputValue()).toBe('B2');
  await at.look('workbench-pasted');
});

test('plain text comes in as rows and columns; quotes hold line breaks and tabs', async () => {
  const { sheet } = book();
  await paste('F2', { text: 'một\t"hai\nba ""bốn"""\r\n"năm" sáu\t\r\n' });
  expect(sheet.values.read({ row: 2, column: 6, rows: 2, columns: 2 }, '')).toEqual([
    ['một', 'hai\nba "bốn"'],
    ['"năm" sáu', ''],
  ]);
});

test('one value fills the whole block that is selected', async () => {
  const { sheet } = book();
  await paste('H2:I4', { text: 'x' });
  expect(sheet.values.read({ row: 2, column: 8, rows: 3, columns: 2 }, '').flat()).toEqual(Array(6).fill('x'));
});

test('cells are copied for other programs, also far from what is shown, and pasted here with their formulas', async () => {
  const { at, sheet } = book();
  await at.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await at.grid.type('A900', '5');
  await at.grid.type('B900', '=A900*2');
  await at.grid.type('A901', 'hai\tdòng');
  await at.grid.go('A1');
  await at.grid.go('A900:B901');
  await at.page.keyboard.press('Control+C');
  const read = () => at.page.evaluate<string>('navigator.clipboard.readText()');
  await at.page.waitForFunction(`navigator.clipboard.readText().then((text) => text.startsWith('5'))`);
  expect((await read()).split('\n')[1]).toBe('"hai\tdòng"\t');
  await at.grid.go('D900');
  const answered = at.page.waitForResponse((response) => response.url().endsWith('/run'));
  await at.page.keyboard.press('Control+V');
  await answered;
  expect(sheet.formulas.at(900, 5)).toBe('=D900*2');
  expect(sheet.values.at(901, 4)).toBe('hai\tdòng');
});

test('what is cut leaves its place once it is pasted', async () => {
  const { at, sheet } = book();
  await at.grid.go('H2:I4');
  await at.page.keyboard.press('Control+X');
  await at.page.waitForFunction(`navigator.clipboard.readText().then((text) => text.startsWith('x\\tx'))`);
  await at.grid.go('I3');
  const answered = at.page.waitForResponse((response) => response.url().endsWith('/run'));
  await at.page.keyboard.press('Control+V');
  await answered;
  expect(sheet.values.read({ row: 2, column: 8, rows: 4, columns: 3 }, '')).toEqual([
    ['', '', ''],
    ['', 'x', 'x'],
    ['', 'x', 'x'],
    ['', 'x', 'x'],
  ]);
});
