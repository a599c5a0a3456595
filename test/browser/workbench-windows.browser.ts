import { AN, BINH } from '../builders/office';
import { gridDriver } from './grid-driver';
import { plainBook } from './plain-book';

const book = plainBook();

test('two accounts see at once what each other types, and each undoes only what is their own', async () => {
  const { at, sheet } = book();
  const other = await at.window(BINH);
  const grid = gridDriver(other);
  await at.grid.type('B2', 'của An');
  await grid.shows('B2', 'của An');
  await grid.type('B3', 'của Bình');
  await at.grid.shows('B3', 'của Bình');
  await at.grid.go('B5');
  await at.page.keyboard.press('Control+Z');
  await grid.cell('B2').getByText('của An').waitFor({ state: 'detached' });
  expect([sheet.values.at(2, 2), sheet.values.at(3, 2)]).toEqual([undefined, 'của Bình']);
  await at.page.keyboard.press('Control+Y');
  await grid.shows('B2', 'của An');
  await other.keyboard.press('Control+Z');
  await at.grid.cell('B3').getByText('của Bình').waitFor({ state: 'detached' });
  expect([sheet.values.at(2, 2), sheet.values.at(3, 2)]).toEqual(['của An', undefined]);
  await other.close();
});

test('an open editor stays open, with what was typed, while others and the script write', async () => {
  const { at, sheet } = book();
  await at.grid.go('A1');
  await at.page.keyboard.type('đang gõ');
  const run = (action: Parameters<typeof at.kept.run>[0]['action']) =>
    at.kept.run({ officer: BINH, action, answers: [] });
  run({ kind: 'menu', functionName: 'ghi' });
  run({ kind: 'edit', edit: { do: 'type', tab: sheet.id, row: 2, column: 1, text: 'từ Bình' }, confirmed: false });
  run({ kind: 'edit', edit: { do: 'freeze', tab: sheet.id, axis: 'columns', count: 1 }, confirmed: false });
  await at.grid.shows('A2', 'từ Bình');
  expect(await at.page.locator('.editor.open').inputValue()).toBe('đang gõ');
  await at.page.keyboard.type(' tiếp');
  expect(sheet.values.at(1, 1)).toBe('từ chương trình');
  await at.look('workbench-open-editor');
  await at.page.keyboard.press('Enter');
  await at.grid.shows('A1', 'đang gõ tiếp');
  expect(sheet.values.at(1, 1)).toBe('đang gõ tiếp');
});

test('the account is kept in the address', async () => {
  const { at } = book();
  await at.page.getByLabel('Tài khoản').selectOption(BINH);
  await at.page.waitForURL(/officer=binh/);
  await at.page.reload();
  await at.page.locator('[data-place="A1"]:not(.coming)').waitFor();
  expect(await at.page.getByLabel('Tài khoản').inputValue()).toBe(BINH);
  await at.page.getByLabel('Tài khoản').selectOption(AN);
  await at.page.waitForURL(/officer=an/);
});

test('windows that are closed while they wait leave no word on the terminal', async () => {
  const { at } = book();
  const spoken = jest.spyOn(console, 'error').mockImplementation();
  const other = await at.window(BINH);
  await other.evaluate(`void fetch('cells?officer=${BINH}&tab=0&from=1&to=500')`);
  await other.close();
  await at.grid.type('C1', 'sau đó');
  await at.grid.shows('C1', 'sau đó');
  expect(spoken).not.toHaveBeenCalled();
  spoken.mockRestore();
});
