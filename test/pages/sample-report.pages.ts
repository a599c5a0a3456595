import { SET_2023 } from '../../src/core/outline/sets/set-2023';
import type { Table } from '../../src/core/workbook/contract/cell';
import { ANNEXES } from '../../src/core/workbook/contract/settings';
import { sampleTables } from '../../src/sample/sample-workbook';
import { type Page, pagesOf } from '../builders/pages';
import { DEFAULT_TEMPLATE, withSetting } from '../builders/reports';
import { merged } from '../builders/templates';

// How LibreOffice lays the sample report out: what the XML alone cannot tell.
const { form06a, statisticForms, statistics, documents, budget, sources } = ANNEXES;
const CHOICES = {
  none: [],
  sample: [form06a, statistics],
  formAlone: [form06a],
  documentsAlone: [documents],
  all: [form06a, statisticForms, statistics, documents, budget, sources],
} as const;

/** The sample with so many posts that their table goes on over a page, and so many sectors that the form does. */
const TABLES = sampleTables().map(({ name, rows: [headers = [], ...rows] }): Table => {
  if (name === 'Nhân sự') return { name, rows: [headers, ...[rows, rows, rows].flat()] };
  if (name !== 'Thủ tục') return { name, rows: [headers, ...rows] };
  const sector = headers.indexOf('Lĩnh vực');
  return { name, rows: [headers, ...rows.map((row, index) => row.with(sector, `${row[sector]}, nhóm ${index + 1}`))] };
});

let pages: Readonly<Record<keyof typeof CHOICES, readonly Page[]>>;

beforeAll(() => {
  const reports = Object.entries(CHOICES).map(([name, annexes]) => [
    name,
    merged(withSetting(TABLES, 'annexes', annexes.join('\n')), DEFAULT_TEMPLATE),
  ]);
  pages = pagesOf(Object.fromEntries(reports) as Record<keyof typeof CHOICES, Uint8Array>);
});

/** The margins of 30 and 15 mm, in points. */
const [LEFT, RIGHT] = [30, 210 - 15].map((millimetres) => (millimetres * 72) / 25.4) as [number, number];

const UPRIGHT = [595, 842];
const TURNED = [842, 595];

/** The pages of the report, then those of each annex. */
function parts(all: readonly Page[]): readonly (readonly Page[])[] {
  const found: Page[][] = [[]];
  for (const page of all) {
    if (page.lines.some((line) => /^Phụ lục( [IVX]+)?$/.test(line))) found.push([]);
    found[found.length - 1]?.push(page);
  }
  return found;
}

describe.each(Object.keys(CHOICES) as (keyof typeof CHOICES)[])('the pages of a report with annexes: %s', (choice) => {
  test('are none of them empty', () => {
    expect(pages[choice].filter(({ lines }) => lines.length < 2)).toEqual([]);
  });

  test('are the report and its annexes, each from a page of its own', () => {
    expect(parts(pages[choice])).toHaveLength(CHOICES[choice].length + 1);
  });

  test('are numbered in the top margin, part by part, from the second page on', () => {
    for (const part of parts(pages[choice])) {
      expect(part.map(({ lines }) => lines[0]).slice(1)).toEqual(part.slice(1).map((_, index) => String(index + 2)));
      expect(part[0]?.lines[0]).not.toMatch(/^\d+$/);
    }
  });

  test('are A4 upright, those of Biểu II.06a turned', () => {
    parts(pages[choice]).forEach((part, index) => {
      const expected = CHOICES[choice][index - 1] === form06a ? TURNED : UPRIGHT;
      expect(part.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual(
        part.map(() => expected),
      );
    });
  });

  test('have no heading alone at their foot', () => {
    const headings = SET_2023.sections.map(({ heading }) => heading.replace(/\s*\{\{.*$/, '').toLowerCase());
    const lastLines = pages[choice].map(({ lines }) => (lines[lines.length - 1] ?? '').toLowerCase());
    expect(lastLines.filter((line) => headings.some((heading) => line.replace(/^\S+ /, '') === heading))).toEqual([]);
  });

  test('have the signature on one page with the end of the text', () => {
    const report = parts(pages[choice])[0] ?? [];
    const last = report[report.length - 1]?.lines.join('\n');
    expect(last).toContain('./.');
    expect(last).toContain('Nơi nhận:');
    expect(last).toContain('TM. ỦY BAN NHÂN DÂN');
  });
});

describe('a table that goes on over a page', () => {
  test('repeats its header row', () => {
    const withPosts = pages.none.filter(({ lines }) => lines.some((line) => / Cán bộ chuyên trách \d/.test(line)));
    expect(withPosts.length).toBeGreaterThanOrEqual(2);
    expect(withPosts.filter(({ lines }) => !lines.some((line) => /^STT Chức danh/.test(line)))).toEqual([]);
  });

  test('repeats all the header rows of Biểu II.06a, its column numbers among them', () => {
    const form = parts(pages.formAlone)[1] ?? [];
    expect(form.length).toBeGreaterThanOrEqual(2);
    const numbers = '(1) (2) (3) (4) (5) (6) (7) (8) (9) (10) (11) (12) (13)';
    expect(form.filter(({ lines }) => !lines.includes(numbers))).toEqual([]);
  });
});

test('the chart of months is a crisp picture within the margins, on one page with its caption, legend and source', () => {
  const page = pages.none.find(({ pictures }) => pictures.length > 0);
  expect(
    page?.lines.filter((line) => /^(Biểu đồ hồ sơ|Đơn vị tính: hồ sơ\. Chú giải:|Nguồn: số liệu)/.test(line)),
  ).toHaveLength(3);
  expect(page?.pictures).toHaveLength(1);
  const [picture] = page?.pictures ?? [];
  expect(picture?.dotsAnInch).toBeGreaterThanOrEqual(300);
  expect(picture?.left).toBeGreaterThanOrEqual(Math.floor(LEFT));
  expect(picture?.right).toBeLessThanOrEqual(Math.ceil(RIGHT));
});
