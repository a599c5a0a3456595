import { readFileSync } from 'node:fs';
import { CHECKER_RULES } from '../../core/checks/checker-rules';
import type { Rule } from '../../core/checks/rule';
import { RULES_BY_AREA, type RuleArea } from '../../core/checks/rules-by-area';
import { SHEET_RULES } from '../../core/checks/sheet/sheet-rules';
import { blockName } from '../../core/outline/blocks';
import { plainHeading } from '../../core/outline/outline';
import { SHIPPED_SETS } from '../../core/outline/sets/shipped-sets';
import { tagHelp } from '../../core/report/vocabulary';
import type { CellKind, Column } from '../../core/workbook/contract/column';
import { LOG_TAB } from '../../core/workbook/contract/product-tabs';
import { SETTINGS_TAB } from '../../core/workbook/contract/rule-tabs';
import { SETTINGS } from '../../core/workbook/contract/settings';
import type { Tab } from '../../core/workbook/contract/tab';
import { TABS } from '../../core/workbook/contract/tabs';

/** The parts of the officers' pages that are generated from the code, by their names in the pages. */
export const GUIDE_TABLES: Readonly<Record<string, () => string>> = {
  tab: () =>
    TABS.filter((tab) => tab !== SETTINGS_TAB)
      .map(tabSection)
      .join('\n\n'),
  'cau-hinh': settings,
  'muc-bao-cao': outline,
  'nhat-ky': () => columnTable(LOG_TAB),
  'cong-thuc': cellFunctions,
  the: tags,
  luat: rules,
};

const PLACE = /(<!-- bảng (\S+) -->\n)[\s\S]*?(<!-- hết -->)/g;

/** Returns a page with all its generated parts rewritten. */
export function withTables(page: string): string {
  return page.replace(PLACE, (_, start: string, name: string, end: string) => {
    const table = GUIDE_TABLES[name];
    if (!table) throw new Error(`no table ${name}`);
    return `${start}\n${table()}\n\n${end}`;
  });
}

function tabSection(tab: Tab): string {
  const required = tab.required ? ' (bắt buộc phải có)' : '';
  return `#### Tab ${tab.name}${required}\n\n${tab.note}\n\n${columnTable(tab)}`;
}

function columnTable({ columns }: Tab): string {
  const rows = Object.values(columns).map(({ header, required, accepts, note }) => [
    required && accepts.kind !== 'raw' ? `**${header}** \\*` : header,
    typed(accepts),
    note,
  ]);
  return table(['Cột', 'Nhập', 'Ý nghĩa'], rows);
}

function settings(): string {
  const all: readonly Column<unknown>[] = Object.values(SETTINGS);
  const rows = all.map((setting) => [setting.header, typed(setting.accepts), defaultOf(setting), setting.note]);
  return table(['Mục', 'Nhập', 'Để trống thì', 'Ý nghĩa'], rows);
}

function defaultOf({ accepts, absent }: Column<unknown>): string {
  if (accepts.kind === 'yesNo') return absent ? 'Có' : 'Không';
  if (accepts.kind === 'choice')
    return Object.entries(accepts.choices).find(([, value]) => value === absent)?.[0] ?? '–';
  return (typeof absent === 'string' && absent !== '') || typeof absent === 'number' ? String(absent) : '–';
}

/** What is typed into a cell of this kind, in a few words. */
function typed(accepts: CellKind): string {
  switch (accepts.kind) {
    case 'day':
      return 'ngày/tháng/năm';
    case 'whole':
      return accepts.unit === 'đồng' ? 'số tiền, nguyên đồng' : 'số nguyên';
    case 'order':
    case 'decimal':
      return 'số';
    case 'yesNo':
      return 'Có hoặc Không';
    case 'choice':
      return Object.keys(accepts.choices).join(' · ');
    case 'lines':
      return 'chữ, mỗi giá trị một dòng (Ctrl + Enter để xuống dòng)';
    case 'code':
      return accepts.takesNumbers ? 'số thứ tự, dạng văn bản' : 'mã, dạng văn bản';
    case 'text':
      return 'chữ';
    case 'raw':
      return 'tùy mục';
  }
}

function outline(): string {
  const sets = Object.entries(SHIPPED_SETS).map(([name, { sections }]) => {
    const rows = sections.map((section) => [
      section.code,
      plainHeading(section),
      section.blocks.map(blockName).join('; '),
    ]);
    return `Bộ ${name}:\n\n${table(['Mã', 'Mục của báo cáo', 'Khối'], rows)}`;
  });
  return sets.join('\n\n');
}

function tags(): string {
  return table(
    ['Thẻ', 'Ý nghĩa'],
    tagHelp().map(({ tag, meaning }) => [`\`${tag}\``, meaning]),
  );
}

const AREA_NAMES: Readonly<Record<RuleArea | 'sheet' | 'checker', string>> = {
  figures: 'Số liệu trong lời văn',
  rows: 'Số liệu của bảng tính',
  documents: 'Văn bản',
  words: 'Lời văn',
  privacy: 'Dữ liệu cá nhân',
  sheet: 'Những gì phần mềm đặt trên bảng tính Google',
  checker: 'Khi một quy tắc không chạy được',
};

function rules(): string {
  const areas: Readonly<Record<keyof typeof AREA_NAMES, Readonly<Record<string, RuleRow>>>> = {
    ...RULES_BY_AREA,
    sheet: SHEET_RULES,
    checker: CHECKER_RULES,
  };
  return (Object.keys(areas) as (keyof typeof areas)[])
    .map((area) => `## ${AREA_NAMES[area]}\n\n${ruleTable(areas[area])}`)
    .join('\n\n');
}

type RuleRow = Pick<Rule<never>, 'severity' | 'finds' | 'mend'>;

function ruleTable(found: Readonly<Record<string, RuleRow>>): string {
  const rows = Object.entries(found).map(([code, { severity, finds, mend }]) => [
    `\`${code}\``,
    severity === 'error' ? 'Lỗi' : 'Cảnh báo',
    finds,
    mend,
  ]);
  return table(['Mã', 'Mức', 'Khi nào', 'Cách sửa'], rows);
}

const DOCUMENTED =
  /\/\*\*\n \* (.+)\n \* (Ví dụ.+)\n(?: \*.*\n)+? \* @customfunction\n \*\/\nfunction (\w+)\(([^)]*)\)/g;

/** The help that Sheets shows while a formula is typed. */
function cellFunctions(source = readFileSync('src/apps-script/globals.js', 'utf8')): string {
  const rows = [...source.matchAll(DOCUMENTED)].map(([, meaning = '', example = '', name = '', parameters = '']) => [
    `\`${name}(${parameters.replace(/, /g, '; ')})\``,
    `${meaning} ${example.replace(/=.+(?= cho )/, '`$&`')}.`,
  ]);
  return table(['Công thức', 'Cho biết'], rows);
}

function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n');
}
