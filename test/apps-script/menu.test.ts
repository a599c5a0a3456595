import type { Menu, MenuEntry } from '../../src/emulator/ui/ui-state';
import { PAGE_GROUPS, PAGES } from '../../src/protocol/pages';
import { GROUP_NAMES, PAGE_NAMES } from '../../src/sidebar/wording/common';
import { AN, anOffice } from '../builders/office';

type Item = { readonly caption: string; readonly functionName: string };

const office = anOffice();
office.file.open(AN);
const menu = office.file.ui.menus[0] as Menu;
const items = itemsOf(menu);

function itemsOf({ entries }: Menu): readonly Item[] {
  return entries.flatMap((entry) => {
    if (entry === 'separator') return [];
    return 'functionName' in entry ? [entry] : itemsOf(entry);
  });
}

function captionsOf(entries: readonly MenuEntry[]): readonly string[] {
  return entries.map((entry) => (entry === 'separator' ? '—' : entry.caption));
}

/** The heading of the page that an item opens. */
function headingOf({ functionName }: Item): string {
  office.file.call(AN, functionName);
  const page = PAGES.find((one) => office.file.ui.sidebar?.html.includes(`data-page="${one}"`));
  if (!page) throw new Error(`${functionName} opens no page`);
  return PAGE_NAMES[page].heading;
}

test('the everyday items come first, the others by group', () => {
  expect(menu.caption).toBe('Báo cáo CCHC');
  expect(captionsOf(menu.entries)).toEqual([
    'Tạo báo cáo',
    'Mở bảng điều khiển',
    'Việc hôm nay',
    'Nhập nhanh',
    '—',
    'Nhập liệu',
    'Số liệu',
    'Báo cáo',
    'Thiết lập',
  ]);
});

test('every page is opened by exactly one item, which is named like its heading', () => {
  const opened = items.map((item) => ({ ...item, heading: headingOf(item) }));
  expect(opened.map(({ heading }) => heading).sort()).toEqual(PAGES.map((page) => PAGE_NAMES[page].heading).sort());
  const otherwise = opened.filter(({ caption, heading }) => caption !== heading);
  expect(otherwise.map(({ caption, heading }) => [caption, heading])).toEqual([['Mở bảng điều khiển', 'Tổng quan']]);
});

test('the menu and the sidebar call the groups the same', () => {
  const submenus = menu.entries.filter((entry) => entry !== 'separator' && 'entries' in entry);
  const named = PAGE_GROUPS.map((group) => GROUP_NAMES[group]);
  expect(named).toEqual(expect.arrayContaining([...captionsOf(submenus)]));
});
