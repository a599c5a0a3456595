import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { DOCX, GOOGLE_DOC } from '../../src/emulator/drive/drive-state';
import { linesIn } from '../builders/docx';
import { AN, BINH } from '../builders/office';
import { aTemplate } from '../builders/templates';
import { plainBook } from './plain-book';

const book = plainBook();
const NAME = 'Báo cáo CCHC';

async function aDocument(): Promise<string> {
  const { drive } = book().at.office.world;
  const content = await aTemplate(['Phường tiếp nhận 5.424 hồ sơ.', '<img src=x onerror="document.title=1">']);
  const parent = drive.rootOf(AN).id;
  const { id, permissions } = drive.add({ name: NAME, mimeType: GOOGLE_DOC, parent, owner: AN, content });
  permissions.push({ id: 'binh', type: 'user', email: BINH, role: 'writer' });
  return id;
}

async function opened(id: string, officer: string): Promise<Page> {
  const { at } = book();
  const page = await at.page.context().newPage();
  await page.goto(`${at.address}document/${id}?${new URLSearchParams({ officer })}`);
  return page;
}

test('a document is drawn page by page, and what is in it stays text', async () => {
  const page = await opened(await aDocument(), AN);
  await page.locator('section.page').getByText('Phường tiếp nhận 5.424 hồ sơ.').waitFor();
  await page.locator('section.page').getByText('<img src=x').waitFor();
  expect(await page.title()).toBe(NAME);
  await book().at.look('workbench-document', page);
  await page.close();
});

test('the owner brings an edited file back, which the document then is; nothing else is taken', async () => {
  const { drive } = book().at.office.world;
  const id = await aDocument();
  const before = drive.file(id).content;
  const page = await opened(id, AN);
  const bring = (name: string, buffer: Buffer) =>
    page.getByLabel('Mang bản đã sửa về').setInputFiles({ name, mimeType: DOCX, buffer });
  await bring('sai.docx', Buffer.from('không phải Word'));
  await page.getByRole('status').getByText('không phải văn bản Word').waitFor();
  expect(drive.file(id).content).toBe(before);
  book().at.mishaps.length = 0;
  await bring('da-sua.docx', Buffer.from(await aTemplate(['Đã sửa ở xã.'])));
  await page.locator('section.page').getByText('Đã sửa ở xã.').waitFor();
  expect(drive.file(id).version).toBe(2);
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Tải tệp .docx' }).click();
  expect(linesIn(readFileSync(await (await coming).path()))).toContain('Đã sửa ở xã.');
  await page.close();
});

test('who may edit the document at Google, but does not own it, cannot replace it here', async () => {
  const { at } = book();
  const id = await aDocument();
  const page = await opened(id, BINH);
  await page.locator('section.page').getByText('5.424').waitFor();
  expect(await page.getByLabel('Mang bản đã sửa về').count()).toBe(0);
  const path = `${at.address}document/${id}/content?${new URLSearchParams({ officer: BINH })}`;
  const response = await at.page.request.post(path, { data: 'UEsDBA==' });
  expect(response.status()).toBe(403);
  expect(at.office.world.drive.file(id).version).toBe(1);
  await page.close();
});
