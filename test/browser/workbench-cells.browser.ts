import type { ValidationRule } from '../../src/emulator/spreadsheet/rules';
import { plainBook } from './plain-book';

const book = plainBook();

const LIST: ValidationRule = {
  criteria: 'VALUE_IN_LIST',
  values: [['Trực tiếp', 'Trực tuyến', 'Bưu chính công ích']],
  allowInvalid: false,
  helpText: null,
};
const BOX: ValidationRule = { criteria: 'CHECKBOX', values: [], allowInvalid: false, helpText: null };

const answered = () => book().at.page.waitForResponse((response) => response.url().endsWith('/run'));
const column = (number: number, rows: number) =>
  book().sheet.values.read({ row: 1, column: number, rows, columns: 1 }, '').flat();

test('a cell with a list offers it to the mouse and to keys, and typing narrows it', async () => {
  const { at, sheet } = book();
  for (const row of [1, 2, 3]) sheet.validations.set(row, 1, LIST);
  await at.grid.type('F1', 'x');
  const list = at.page.getByRole('listbox');
  await at.grid.cell('A1').locator('[data-opens=list]').click();
  await at.look('workbench-list');
  await list.getByText('Bưu chính công ích').click();
  await at.grid.shows('A1', 'Bưu chính công ích');
  await at.grid.go('A2');
  await at.page.keyboard.press('Enter');
  await list.waitFor();
  await at.page.keyboard.press('ArrowDown');
  await at.page.keyboard.press('Enter');
  await at.grid.shows('A2', 'Trực tiếp');
  await at.grid.go('A3');
  await at.page.keyboard.type('tuyen');
  expect(await list.getByRole('option').allInnerTexts()).toEqual(['Trực tuyến']);
  await at.page.keyboard.press('Enter');
  await at.grid.shows('A3', 'Trực tuyến');
  expect(column(1, 3)).toEqual(['Bưu chính công ích', 'Trực tiếp', 'Trực tuyến']);
});

test('a box is ticked with the mouse and with the space bar', async () => {
  const { at, sheet } = book();
  for (const row of [1, 2]) {
    sheet.validations.set(row, 2, BOX);
    sheet.values.set(row, 2, false);
  }
  await at.grid.type('F1', 'y');
  await at.grid.cell('B1').locator('.box').click();
  await at.grid.cell('B1').locator('.ticked').waitFor();
  await at.grid.go('B2');
  await at.page.keyboard.press('Space');
  await at.grid.cell('B2').locator('.ticked').waitFor();
  await at.page.keyboard.press('Space');
  await at.grid.cell('B2').locator('.box:not(.ticked)').waitFor();
  expect(column(2, 2)).toEqual([true, false]);
});

test('the handle at the corner of the selection fills a series; Ctrl+D copies down', async () => {
  const { at } = book();
  await at.grid.type('D1', '1');
  await at.grid.type('D2', '2');
  await at.grid.go('D1:D2');
  const ground = await at.page.evaluate(
    `getComputedStyle(document.querySelector('[data-place="D2"]')).backgroundImage`,
  );
  expect(ground).toMatch(/^linear-gradient\(rgb\(11, 87, 208\).*, linear-gradient\(rgba\(11, 87, 208, 0\.1\)/);
  const corner = await at.grid.cell('D2').boundingBox();
  const target = await at.grid.cell('D5').boundingBox();
  if (!corner || !target) throw new Error('not drawn');
  await at.page.mouse.move(corner.x + corner.width - 3, corner.y + corner.height - 3);
  await at.page.mouse.down();
  await at.page.mouse.move(target.x + 20, target.y + 8, { steps: 4 });
  await at.look('workbench-filling');
  const done = answered();
  await at.page.mouse.up();
  await done;
  expect(column(4, 6)).toEqual([1, 2, 3, 4, 5, '']);
  await at.grid.type('E1', 'cùng');
  await at.grid.go('E1:E3');
  const copied = answered();
  await at.page.keyboard.press('Control+D');
  await copied;
  expect(column(5, 4)).toEqual(['cùng', 'cùng', 'cùng', '']);
});

test('a note is written in its own field and shown beside its cell', async () => {
  const { at, sheet } = book();
  await at.grid.go('C3');
  await at.page.getByRole('button', { name: 'Ghi chú', exact: true }).click();
  await at.page.getByLabel('Ghi chú của ô C3').last().fill('Đã hỏi lại\ncông dân');
  const done = answered();
  await at.page.getByRole('dialog').getByRole('button', { name: 'Lưu', exact: true }).click();
  await done;
  expect(sheet.notes.at(3, 3)).toBe('Đã hỏi lại\ncông dân');
  await at.page.getByRole('note').getByText('Đã hỏi lại').waitFor();
  await at.grid.go('C9');
  await at.page.getByRole('note').waitFor({ state: 'detached' });
  await at.grid.cell('C3').hover();
  await at.page.getByRole('note').getByText('Đã hỏi lại').waitFor();
  await at.look('workbench-note');
});

test('the filter hides the rows of values that are taken out, which are found by typing', async () => {
  const { at, sheet } = book();
  const rows = ['Loại', 'Đúng hạn', 'Trễ hạn', 'Đúng hạn', 'Sớm hạn'];
  for (const [index, text] of rows.entries()) sheet.values.set(20 + index, 8, text);
  await at.grid.go('H20:H24');
  const laidOut = at.page.waitForResponse((response) => response.url().includes('/cells?'));
  await at.page.getByRole('button', { name: 'Tạo hoặc xóa bộ lọc' }).click();
  await laidOut;
  const panel = at.page.getByRole('dialog', { name: 'Bộ lọc của cột' });
  const opener = at.grid.cell('H20').locator('[data-opens=filter]');
  await opener.waitFor();
  await at.grid.go('A1');
  await opener.click();
  await panel.getByRole('button', { name: 'Bỏ chọn' }).click();
  await panel.getByLabel('Tìm giá trị').fill('tre');
  await panel.getByLabel('Trễ hạn').check();
  await at.look('workbench-filter');
  await panel.getByRole('button', { name: 'Áp dụng' }).click();
  await at.grid.cell('H21').waitFor({ state: 'detached' });
  await at.grid.cell('H22').waitFor();
  await at.grid.cell('H25').waitFor();
  expect(await at.grid.cell('H24').count()).toBe(0);
  await at.page.getByRole('button', { name: 'Tạo hoặc xóa bộ lọc' }).click();
  await at.grid.cell('H21').waitFor();
});

test('rows and columns are put in and taken out from the menu, and widths drawn with the mouse', async () => {
  const { at, sheet } = book();
  await at.grid.type('K1', 'đầu');
  await at.grid.cell('K1').click({ button: 'right' });
  await at.look('workbench-menu');
  await at.page.getByRole('menuitem', { name: 'Chèn cột bên trái' }).click();
  await at.grid.shows('L1', 'đầu');
  await at.grid.cell('L1').click({ button: 'right' });
  await at.page.getByRole('menuitem', { name: 'Chèn hàng phía trên' }).click();
  await at.grid.shows('L2', 'đầu');
  expect([sheet.values.at(2, 12), sheet.maxColumns, sheet.maxRows]).toEqual(['đầu', 27, 1001]);
  await at.grid.go('B1');
  const edge = await at.page.locator('[data-column="2"] .resizable-r').boundingBox();
  if (!edge) throw new Error('no edge');
  const done = answered();
  await at.page.mouse.move(edge.x + edge.width / 2, edge.y + 8);
  await at.page.mouse.down();
  await at.page.mouse.move(edge.x + 60, edge.y + 8, { steps: 4 });
  await at.page.mouse.up();
  await done;
  expect(sheet.columnWidths.get(2)).toBeGreaterThan(140);
});

test('tabs are added, renamed, hidden, shown and removed', async () => {
  const { at } = book();
  const names = () => at.office.file.book.sheets.map(({ name, hidden }) => (hidden ? `(${name})` : name));
  const strip = at.page.locator('.tab-list');
  const choose = async (tab: string, item: string) => {
    await strip.getByRole('button', { name: tab, exact: true }).click({ button: 'right' });
    await at.page.getByRole('menuitem', { name: item }).click();
  };
  await at.page.getByRole('button', { name: 'Thêm trang tính' }).click();
  await strip.getByText('Trang tính2').waitFor();
  await choose('Trang tính2', 'Đổi tên trang tính');
  await at.page.getByRole('dialog').getByRole('textbox').fill('Nháp');
  await at.page.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
  await strip.getByText('Nháp').waitFor();
  await choose('Nháp', 'Ẩn trang tính');
  await strip.getByText('Nháp').waitFor({ state: 'detached' });
  expect(names()).toEqual(['Trang tính1', '(Nháp)']);
  await at.page.getByRole('button', { name: 'Hiện trang tính đang ẩn' }).click();
  await at.page.getByRole('menuitem', { name: 'Nháp' }).click();
  await choose('Nháp', 'Xóa trang tính');
  await at.page.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
  await strip.getByText('Nháp').waitFor({ state: 'detached' });
  expect(names()).toEqual(['Trang tính1']);
});
