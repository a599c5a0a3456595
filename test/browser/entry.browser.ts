import type { Page } from 'playwright-core';
import type { EntryOrder } from '../../src/core/entry/entry-types';
import { type Script, type Sidebar, sidebars } from './open-sidebar';
import { failure, ok } from './scripted/answers';
import { FORMS, savedAs } from './scripted/entry';

const sidebarAt = sidebars();

async function entryAt(kind: string, script?: Script): Promise<Sidebar> {
  const sidebar = await sidebarAt('entry', script);
  await sidebar.page.getByLabel('Nhập gì?').selectOption(kind);
  return sidebar;
}

const orders = ({ calls }: Sidebar): readonly EntryOrder[] =>
  calls.filter(({ name }) => name === 'saveEntry').map(({ values }) => values[0] as EntryOrder);
const focused = (page: Page) => page.evaluate<string>('document.activeElement.labels?.[0]?.textContent ?? ""');
const procedureIn = (page: Page) => page.getByRole('combobox', { name: 'Thủ tục' });
const offeredIn = (page: Page) => page.getByRole('listbox', { name: 'Thủ tục' }).getByRole('option');
const type = (page: Page, text: string) => page.keyboard.type(text);
const press = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** The form is ready for the next one. */
async function emptied(page: Page, label: string): Promise<void> {
  const field = await page.getByLabel(label, { exact: true }).elementHandle();
  await page.waitForFunction('(field) => field.value === ""', field);
}

describe('a dossier', () => {
  test('is entered by the keyboard alone, and the next one finds day, channel and procedure as they were', async () => {
    const sidebar = await entryAt('dossier');
    const { page } = sidebar;
    await page.getByLabel('Mã hồ sơ').focus();
    await type(page, 'H32.21-230613-0001');
    await press(page, 'Tab');
    await type(page, 'hon nhan');
    await offeredIn(page).waitFor();
    expect(await page.getByText('không có thủ tục mã').count()).toBe(0);
    await sidebar.look('entry-procedure-search');
    await press(page, 'Enter', 'Tab', 'Tab');
    await press(page, 'ArrowDown');
    await page.getByText('Hạn trả: 16/6/2023 (3 ngày làm việc).').waitFor();
    await sidebar.look('entry-dossier');
    await press(page, 'Tab', 'Enter');
    await page.getByText('Đã ghi vào tab Hồ sơ, dòng 128').first().waitFor();
    expect(orders(sidebar)).toMatchObject([
      {
        kind: 'dossier',
        values: {
          code: 'H32.21-230613-0001',
          procedureCode: '1.004873',
          receivedOn: '13/6/2023',
          channel: 'Trực tuyến',
          status: 'Đang giải quyết',
        },
      },
    ]);
    expect(await focused(page)).toBe('Mã hồ sơ');
    await sidebar.look('entry-dossier-saved');
    await type(page, 'H32.21-230613-0002');
    await press(page, 'Enter');
    await emptied(page, 'Mã hồ sơ');
    const [first, second] = orders(sidebar);
    expect(second?.values).toEqual({ ...first?.values, code: 'H32.21-230613-0002' });
    expect(second?.token).not.toBe(first?.token);
  });

  test('promised before it was received is refused at once, and nothing is sent', async () => {
    const sidebar = await entryAt('dossier');
    const { page } = sidebar;
    await page.getByLabel('Mã hồ sơ').fill('H32.21-230613-0001');
    await procedureIn(page).fill('1.004873');
    await page.getByLabel('Ngày hẹn trả').fill('12/6');
    await page.getByText('Ngày hẹn trả: ngày hẹn 12/6/2023 trước ngày tiếp nhận').waitFor();
    await page.getByText('Theo thời hạn của thủ tục là 16/6/2023.').waitFor();
    await page.getByRole('button', { name: 'Lưu' }).click();
    expect(await focused(page)).toBe('Ngày hẹn trả');
    await sidebar.look('entry-dossier-objection');
    expect(orders(sidebar)).toEqual([]);
  });

  test('without anything typed says at each field what it needs', async () => {
    const sidebar = await entryAt('dossier');
    await sidebar.page.getByRole('button', { name: 'Lưu' }).click();
    await sidebar.page.getByText('Mã hồ sơ: chưa điền').waitFor();
    await sidebar.page.getByText('Mã TTHC: chưa điền').waitFor();
    await sidebar.look('entry-dossier-empty');
    expect(orders(sidebar)).toEqual([]);
  });

  test('asks for fees and copies only where the procedure has them, and can be answered on the same day', async () => {
    const sidebar = await entryAt('dossier');
    const { page } = sidebar;
    await page.getByLabel('Mã hồ sơ').fill('H32.21-230613-0001');
    for (const label of ['Số tiền (đồng)', 'Thanh toán trực tuyến', 'Bản sao điện tử']) {
      expect([label, await page.getByLabel(label).isVisible()]).toEqual([label, false]);
    }
    await procedureIn(page).fill('chung thuc');
    await offeredIn(page).click();
    await page.getByText('Hạn trả: 13/6/2023 (trong ngày).').waitFor();
    await page.getByLabel('Thanh toán trực tuyến').check();
    await page.getByLabel('Số tiền (đồng)').fill('15.000');
    await page.getByLabel('Đã trả kết quả ngay trong ngày').check();
    await sidebar.look('entry-dossier-fee');
    await page.getByRole('button', { name: 'Lưu' }).click();
    await emptied(page, 'Mã hồ sơ');
    expect(orders(sidebar)[0]?.values).toMatchObject({
      paidOnline: 'Có',
      amountVnd: '15.000',
      electronicCopy: '',
      returnedOn: '13/6/2023',
      status: 'Đã trả kết quả',
    });
  });

  test('says under «Thêm» what was digitised, for that dossier alone', async () => {
    const sidebar = await entryAt('dossier');
    const { page } = sidebar;
    expect(await page.getByLabel('Số hóa').isVisible()).toBe(false);
    await page.getByText('Thêm: số hóa').click();
    await page.getByLabel('Số hóa').check();
    await page.getByLabel('Mã hồ sơ').fill('H32.21-230613-0001');
    await procedureIn(page).fill('1.004873');
    await sidebar.look('entry-dossier-more');
    await page.getByRole('button', { name: 'Lưu' }).click();
    await emptied(page, 'Mã hồ sơ');
    expect(orders(sidebar)[0]?.values).toMatchObject({ digitised: 'Có', reusedData: '', fromElsewhere: '' });
    expect(await page.getByLabel('Số hóa').isChecked()).toBe(false);
  });

  test('whose code is in the Sheet already is refused at its field', async () => {
    const text = 'Mã hồ sơ: «H32.21-230613-0001» đã có ở dòng 12, cần một mã chưa dùng.';
    const sidebar = await entryAt('dossier', {
      saveEntry: () => ok({ kind: 'refused', objections: [{ field: 'code', text }] } as const),
    });
    const { page } = sidebar;
    await page.getByLabel('Mã hồ sơ').fill('H32.21-230613-0001');
    await procedureIn(page).fill('1.004873');
    await page.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText(text).waitFor();
    expect(await focused(page)).toBe('Mã hồ sơ');
    await sidebar.look('entry-dossier-there');
  });

  test('can be taken back, and gone to', async () => {
    const sidebar = await entryAt('dossier');
    const { page } = sidebar;
    await page.getByLabel('Mã hồ sơ').fill('H32.21-230613-0001');
    await procedureIn(page).fill('1.004873');
    await page.getByRole('button', { name: 'Lưu' }).click();
    await page.getByRole('button', { name: 'Đến dòng này: Hồ sơ 128' }).click();
    expect(sidebar.calls[sidebar.calls.length - 1]).toEqual({ name: 'jumpTo', values: ['Hồ sơ', 128, 'Mã hồ sơ'] });
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await page.getByText('Đã hoàn tác dòng 128 của tab Hồ sơ').first().waitFor();
    expect(sidebar.calls[sidebar.calls.length - 1]).toEqual({
      name: 'undoEntry',
      values: [orders(sidebar)[0]?.token],
    });
    await sidebar.look('entry-undone');
  });
});

describe('an answer that is lost', () => {
  test('is asked for again under the same token, and a double click sends one order', async () => {
    let answers = 0;
    const sidebar = await entryAt('ledger', {
      saveEntry: (order) => {
        answers += 1;
        return answers === 1 ? failure('failed', 'Google xử lý quá lâu. Hãy chạy lại.') : savedAs(order);
      },
    });
    const { page } = sidebar;
    await page.getByLabel('Khoản mục').fill('Chi thường xuyên');
    await page.getByLabel('Số tiền (đồng)').fill('14.578.500');
    const release = sidebar.hold();
    await page.getByRole('button', { name: 'Lưu' }).dblclick();
    await page.getByRole('button', { name: 'Đang lưu…' }).waitFor();
    release();
    await page.getByRole('alert').filter({ hasText: 'Google xử lý quá lâu' }).waitFor();
    await sidebar.look('entry-failed');
    await page.getByRole('button', { name: 'Lưu' }).click();
    await emptied(page, 'Số tiền (đồng)');
    const [first, second, ...others] = orders(sidebar);
    expect(others).toEqual([]);
    expect(second).toEqual(first);
    await sidebar.look('entry-ledger-saved');
  });
});

describe('a document', () => {
  test('gets the next number of its series, and the one after that', async () => {
    const sidebar = await entryAt('issued');
    const { page } = sidebar;
    await page.getByLabel('Loại').fill('QĐ');
    await page.getByText('Số tiếp theo của dãy: 58.').waitFor();
    await page.getByLabel('Loại').fill('KH');
    await page.getByText('Số tiếp theo của dãy: 346.').waitFor();
    await page.getByLabel('Trích yếu').fill('Kiểm tra công vụ quý III năm 2023');
    await sidebar.look('entry-issued');
    await page.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText('Đã ghi vào tab Văn bản').first().waitFor();
    expect(orders(sidebar)[0]?.values).toMatchObject({ number: '346', symbol: 'KH-UBND', issuer: FORMS.agency });
    await page.getByText('Số tiếp theo của dãy: 347.').waitFor();
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await page.getByText('Số tiếp theo của dãy: 346.').waitFor();
    await page.getByLabel('Ngày ban hành').fill('2/1/2024');
    await page.getByText('Số tiếp theo của dãy: 01.').waitFor();
  });

  test('whose day breaks the order is warned of, and a number that is used refused', async () => {
    const sidebar = await entryAt('issued');
    const { page } = sidebar;
    await page.getByLabel('Loại').fill('KH');
    await page.getByLabel('Ngày ban hành').fill('10/3/2023');
    await page.getByText('Số 346 ngày 10/3/2023 không theo thứ tự: số 345/UBND-VP ngày 13/3/2023').waitFor();
    await sidebar.look('entry-issued-order');
    await page.getByLabel('Số', { exact: true }).fill('338');
    await page.getByLabel('Trích yếu').fill('Kiểm tra công vụ');
    await page.getByText('Số: số 338/KH-UBND của năm 2023 đã có ở dòng 3').waitFor();
  });

  test('that is planned needs a deadline and no number', async () => {
    const sidebar = await entryAt('planned');
    const { page } = sidebar;
    await page.getByLabel('Loại').fill('KH');
    await page.getByLabel('Trích yếu').fill('Tuyên truyền cải cách hành chính năm 2024');
    await page.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText('Hạn ban hành: chưa điền').waitFor();
    await page.getByLabel('Hạn ban hành').fill('31/12');
    await sidebar.look('entry-planned');
    await page.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText('Đã ghi vào tab Văn bản').first().waitFor();
    expect(orders(sidebar)[0]?.values).toMatchObject({ dueOn: '31/12/2023' });
  });
});

test('a Sheet that is not set up is set up first', async () => {
  const sidebar = await sidebarAt('entry', { entryForms: () => ok(null) });
  await sidebar.page.getByText('Bảng tính chưa được thiết lập').waitFor();
});
