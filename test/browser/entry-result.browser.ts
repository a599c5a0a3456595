import type { Page } from 'playwright-core';
import type { EntryOrder } from '../../src/core/entry/entry-types';
import { type Script, type Sidebar, sidebars } from './open-sidebar';
import { ok } from './scripted/answers';
import { aFound, FORMS } from './scripted/entry';

const sidebarAt = sidebars();

async function entryAt(kind: string, script?: Script): Promise<Sidebar> {
  const sidebar = await sidebarAt('entry', script);
  await sidebar.page.getByLabel('Nhập gì?').selectOption(kind);
  return sidebar;
}

const orders = ({ calls }: Sidebar): readonly EntryOrder[] =>
  calls.filter(({ name }) => name === 'saveEntry').map(({ values }) => values[0] as EntryOrder);

/** The form is ready for the next one. */
async function emptied(page: Page, label: string): Promise<void> {
  const field = await page.getByLabel(label, { exact: true }).elementHandle();
  await page.waitForFunction('(field) => field.value === ""', field);
}

describe('a result', () => {
  test('is written for the dossier that was found by a part of its code', async () => {
    const sidebar = await entryAt('result');
    const { page } = sidebar;
    await page.getByLabel('Mã hồ sơ, hoặc một phần của mã').fill('0012');
    await page.keyboard.press('Enter');
    await page.getByText('Hồ sơ được chọn', { exact: true }).waitFor();
    await page.getByText('Trả sau ngày hẹn 5 ngày.').waitFor();
    await sidebar.look('entry-result');
    await page.getByLabel('Ngày trả kết quả').fill('8/6');
    await page.getByText('Trả sau ngày hẹn').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText('Đã ghi vào tab Hồ sơ').first().waitFor();
    expect(orders(sidebar)[0]).toMatchObject({
      kind: 'result',
      values: { code: 'H32.21-230605-0012', returnedOn: '8/6/2023', status: 'Đã trả kết quả' },
    });
  });

  test('of one of several: those that have a result cannot be chosen', async () => {
    const answered = aFound('H32.21-230605-0014', { returnedOn: FORMS.today, status: 'returned' });
    const dossiers = [aFound('H32.21-230605-0012'), aFound('H32.21-230605-0013'), answered];
    const sidebar = await entryAt('result', { findDossiers: () => ok({ count: 37, dossiers }) });
    const { page } = sidebar;
    await page.getByLabel('Mã hồ sơ, hoặc một phần của mã').fill('0605');
    await page.getByRole('button', { name: 'Tìm hồ sơ' }).click();
    await page.getByText('Đang hiện 3 trong 37 hồ sơ').waitFor();
    await sidebar.look('entry-result-several');
    expect(await page.getByRole('button', { name: /H32\.21-230605/ }).count()).toBe(2);
    await page.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText('Hãy tìm rồi chọn một hồ sơ.').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /0013/ }).click();
    await page.getByText('Hồ sơ được chọn', { exact: true }).waitFor();
  });

  test('asks for the day of the apology only when it is late', async () => {
    const sidebar = await entryAt('result');
    const { page } = sidebar;
    const apology = page.getByLabel('Ngày xin lỗi');
    await page.getByLabel('Mã hồ sơ, hoặc một phần của mã').fill('0012');
    await page.getByRole('button', { name: 'Tìm hồ sơ' }).click();
    await page.getByText('Trả sau ngày hẹn 5 ngày.').waitFor();
    await apology.fill('9/6');
    await page.getByLabel('Kết quả điện tử').check();
    await sidebar.look('entry-result-late');
    await page.getByRole('button', { name: 'Lưu' }).click();
    await emptied(page, 'Mã hồ sơ, hoặc một phần của mã');
    expect(await apology.isVisible()).toBe(false);
    expect(orders(sidebar)[0]?.values).toMatchObject({ electronicResult: 'Có', apologisedOn: '9/6/2023' });
  });

  test('before its dossier was received is refused', async () => {
    const sidebar = await entryAt('result');
    const { page } = sidebar;
    await page.getByLabel('Mã hồ sơ, hoặc một phần của mã').fill('0012');
    await page.keyboard.press('Enter');
    await page.getByLabel('Ngày trả kết quả').fill('1/6/2023');
    await page.getByText('ngày trả 01/6/2023 trước ngày tiếp nhận, cần từ ngày 05/6/2023 trở đi').waitFor();
  });

  test('that nothing is found for says so', async () => {
    const sidebar = await entryAt('result', { findDossiers: () => ok({ count: 0, dossiers: [] }) });
    await sidebar.page.getByLabel('Mã hồ sơ, hoặc một phần của mã').fill('xyz');
    await sidebar.page.keyboard.press('Enter');
    await sidebar.page.getByText('Không có hồ sơ nào có mã như vậy.').waitFor();
  });
});
