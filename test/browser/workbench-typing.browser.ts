import { plainBook } from './plain-book';

const book = plainBook();

// What is typed, what the cell shows, and what the editor shows when it is opened again.
const TYPED: readonly (readonly [typed: string, shown: string, raw: string])[] = [
  ['1.234,5', '1.234,50', '1234,5'],
  ['50%', '50%', '50%'],
  ['12,5%', '12,50%', '12,5%'],
  ['3/4', '03/04/2023', '03/04/2023'],
  ['31/02/2023', '31/02/2023', '31/02/2023'],
  ['007', '7', '7'],
  ["'007", '007', "'007"],
  ['TRUE', 'TRUE', 'TRUE'],
  ['(12)', '-12', '-12'],
  ['7:05', '7:05', '7:05:00'],
  ['5.000 ₫', '5.000', '5000'],
  ['Nguyễn Thị Ơn', 'Nguyễn Thị Ơn', 'Nguyễn Thị Ơn'],
  ['<b>đậm</b>', '<b>đậm</b>', '<b>đậm</b>'],
];

test('what is typed is read as Google reads it, and can be typed again as the editor shows it', async () => {
  const { at, sheet } = book();
  for (const [index, [typed]] of TYPED.entries()) await at.grid.type(`B${index + 2}`, typed);
  const shown: (readonly [string, string | null, string])[] = [];
  for (const [index, [typed]] of TYPED.entries()) {
    const place = `B${index + 2}`;
    shown.push([typed, await at.grid.textOf(place), await at.grid.rawOf(place)]);
  }
  expect(shown).toEqual(TYPED);
  for (const [index, [, , raw]] of TYPED.entries()) await at.grid.type(`C${index + 2}`, raw);
  const [typed, again] = [2, 3].map((column) =>
    sheet.values.read({ row: 2, column, rows: TYPED.length, columns: 1 }, ''),
  );
  expect(again).toEqual(typed);
  await at.look('workbench-typed');
});

test('Enter and Tab go on, Escape gives up, Alt with Enter breaks the line, F2 edits what stands there', async () => {
  const { at, sheet } = book();
  const { keyboard } = at.page;
  await at.grid.go('D2');
  await keyboard.type('một');
  await keyboard.press('Tab');
  await keyboard.type('hai');
  await keyboard.press('Enter');
  await at.grid.isAt('D3');
  await keyboard.type('ba');
  await keyboard.press('Alt+Enter');
  await keyboard.type('bốn');
  await keyboard.press('Enter');
  await at.grid.isAt('D4');
  await keyboard.type('bỏ');
  await keyboard.press('Escape');
  await at.grid.go('E2');
  await keyboard.press('F2');
  await keyboard.type(' mươi');
  const answered = at.page.waitForResponse((response) => response.url().endsWith('/run'));
  await keyboard.press('Shift+Enter');
  await answered;
  await at.grid.isAt('E1');
  expect([2, 3, 4].map((row) => sheet.values.at(row, 4))).toEqual(['một', 'ba\nbốn', undefined]);
  expect(sheet.values.at(2, 5)).toBe('hai mươi');
});

test('a word that an input method composes keeps its first letter', async () => {
  const { at, sheet } = book();
  await at.grid.go('G2');
  const session = await at.page.context().newCDPSession(at.page);
  for (const text of ['d', 'dd', 'đ', 'đo', 'đơ', 'đơn']) {
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  }
  await session.send('Input.insertText', { text: 'đơn' });
  const answered = at.page.waitForResponse((response) => response.url().endsWith('/run'));
  await at.page.keyboard.press('Enter');
  await answered;
  expect(sheet.values.at(2, 7)).toBe('đơn');
});

test('arrows, Ctrl with arrows, Home and the page keys move as in Google', async () => {
  const { at } = book();
  const { keyboard } = at.page;
  const moves: readonly (readonly [key: string, place: string])[] = [
    ['ArrowLeft', 'A2'],
    ['Control+ArrowRight', 'B2'],
    ['Control+ArrowRight', 'E2'],
    ['Control+ArrowRight', 'G2'],
    ['Home', 'A2'],
    ['ArrowRight', 'B2'],
    ['Control+ArrowDown', 'B14'],
    ['Control+ArrowDown', 'B1000'],
    ['Control+Home', 'A1'],
    ['End', 'Z1'],
    ['Control+End', 'G14'],
  ];
  await at.grid.go('B2');
  for (const [key, place] of moves) {
    await keyboard.press(key);
    await at.grid.isAt(place);
  }
  await keyboard.press('Control+Home');
  await keyboard.press('PageDown');
  expect(await at.page.getByLabel('Địa chỉ ô đang chọn').inputValue()).toMatch(/^A(1[5-9]|2\d|3\d)$/);
});

test('a value that the rule of the cell rejects is refused in Google’s words, and the typed text stays', async () => {
  const { at, sheet } = book();
  sheet.validations.set(20, 2, { criteria: 'NUMBER_BETWEEN', values: [1, 5], allowInvalid: false, helpText: null });
  await at.grid.go('B20');
  await at.page.keyboard.type('9');
  await at.page.keyboard.press('Enter');
  const dialog = at.page.getByRole('dialog');
  await dialog.getByText('B20 vi phạm các quy tắc xác thực dữ liệu').waitFor();
  await at.look('workbench-refused');
  await dialog.getByRole('button', { name: 'OK' }).click();
  await at.grid.isAt('B20');
  expect(await at.page.locator('.editor.open').inputValue()).toBe('9');
  await at.page.keyboard.press('Backspace');
  await at.page.keyboard.type('4');
  const answered = at.page.waitForResponse((response) => response.url().endsWith('/run'));
  await at.page.keyboard.press('Enter');
  await answered;
  expect(sheet.values.at(20, 2)).toBe(4);
});

test('a protected cell asks first; what is called off can be typed on', async () => {
  const { at, sheet } = book();
  sheet.protections.push({
    id: 99,
    area: { row: 22, column: 2, rows: 1, columns: 1 },
    description: '',
    warningOnly: true,
  });
  await at.grid.go('B22');
  const typeAnd = async (answer: string) => {
    await at.page.keyboard.press('Enter');
    await at.page.getByRole('dialog').getByRole('button', { name: answer }).click();
  };
  await at.page.keyboard.type('sửa');
  await typeAnd('Hủy');
  expect(await at.page.locator('.editor.open').inputValue()).toBe('sửa');
  expect(sheet.values.at(22, 2)).toBeUndefined();
  await typeAnd('OK');
  await at.page.locator('dialog').waitFor({ state: 'detached' });
  await at.grid.type('B23', 'sau đó');
  expect(sheet.values.at(22, 2)).toBe('sửa');
});

test('the bar above the cells edits as well, and the name box leads to an address', async () => {
  const { at, sheet } = book();
  await at.grid.go('D30');
  const bar = at.page.getByLabel('Nội dung ô đang chọn');
  await bar.click();
  await at.page.keyboard.type('=1+1');
  expect(await at.page.locator('.editor.open').inputValue()).toBe('=1+1');
  const answered = at.page.waitForResponse((response) => response.url().endsWith('/run'));
  await at.page.keyboard.press('Enter');
  await answered;
  await at.grid.isAt('D31');
  expect(sheet.formulas.at(30, 4)).toBe('=1+1');
  await at.page.getByLabel('Địa chỉ ô đang chọn').fill('ZZ99999');
  await at.page.getByLabel('Địa chỉ ô đang chọn').press('Enter');
  await at.grid.isAt('D31');
});

test('F6 leaves the cells for the tabs, comes round to them, and goes back with Shift', async () => {
  const { at } = book();
  await at.grid.go('B2');
  const isIn = (part: string) => at.page.waitForFunction(`document.activeElement.closest('#${part}') !== null`);
  await at.page.keyboard.press('F6');
  await isIn('tabs');
  await at.page.keyboard.press('Shift+F6');
  await isIn('grid');
  for (const part of ['tabs', 'file', 'menus', 'grid']) {
    await at.page.keyboard.press('F6');
    await isIn(part);
  }
  await at.page.keyboard.type('x');
  expect(await at.page.locator('.editor.open').inputValue()).toBe('x');
  await at.page.keyboard.press('Escape');
});
