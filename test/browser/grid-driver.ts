import type { Locator, Page } from 'playwright-core';

/** The grid as somebody uses it: only cells near what is shown are there, so others are gone to first. */
export interface GridDriver {
  cell(place: string): Locator;
  /** Selects a cell or a block through the name box, and waits for its contents. */
  go(place: string): Promise<void>;
  /** Types over what the cell holds, and ends with Enter. */
  type(place: string, text: string): Promise<void>;
  /** What the cell shows. */
  textOf(place: string): Promise<string | null>;
  /** What the editor would show. */
  rawOf(place: string): Promise<string>;
  /** Waits until the cell shows this text. */
  shows(place: string, text: string): Promise<void>;
  /** Waits until the cell is the active one. */
  isAt(place: string): Promise<void>;
  chooseTab(name: string): Promise<void>;
  openTab(): Promise<string | null>;
}

export function gridDriver(page: Page): GridDriver {
  const cell = (place: string) => page.locator(`[data-place="${place}"]`);
  const name = () => page.getByLabel('Địa chỉ ô đang chọn');
  const isAt = (place: string) => page.locator(`[data-place="${place}"].selected:not(.coming)`).waitFor();

  async function go(place: string): Promise<void> {
    await name().fill(place);
    await name().press('Enter');
    await isAt(place.replace(/:.*/, ''));
  }

  return {
    cell,
    go,
    isAt,
    async type(place, text) {
      await go(place);
      await page.keyboard.type(text);
      const answered = page.waitForResponse((response) => response.url().endsWith('/run'));
      await page.keyboard.press('Enter');
      await answered;
    },
    async textOf(place) {
      await go(place);
      return cell(place).locator('.text').textContent();
    },
    async rawOf(place) {
      await go(place);
      return page.getByLabel('Nội dung ô đang chọn').inputValue();
    },
    shows: (place, text) => page.locator(`[data-place="${place}"] .text`).getByText(text, { exact: true }).waitFor(),
    async chooseTab(tab) {
      await page.locator('.tab-list').getByRole('button', { name: tab, exact: true }).click();
      await page.locator('.tab-list [aria-current]').getByText(tab, { exact: true }).waitFor();
    },
    openTab: () => page.locator('.tab-list [aria-current]').textContent(),
  };
}
