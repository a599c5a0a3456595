import type { Cell } from '../../../../src/core/workbook/contract/cell';
import {
  type StoredTemplate,
  storedRows,
  storedTemplates,
} from '../../../../src/core/workbook/reading/stored-template';

/** Some bytes of this length; storing does not depend on their content. */
const docx = (length: number) => Uint8Array.from({ length }, (_, index) => (index * 7 + length) % 256);
const ours: StoredTemplate = { name: 'Mẫu phường', origin: '13/6/2023', docx: docx(70_001) };
const before: StoredTemplate = { name: 'Mẫu cũ', origin: '01/3/2023', docx: docx(10) };

type Rows = readonly (readonly Cell[])[];
const readBack = (rows: Rows) => storedTemplates({ name: '_Mẫu', rows });

test('a template in force and the one before it come back as they were put in', () => {
  const rows = storedRows({ current: ours, previous: before });
  expect(readBack(rows)).toEqual({ current: ours, previous: before, damaged: [] });
});

test.each([0, 1, 2, 3, 22_499, 22_500, 22_501])('a template of %i bytes comes back', (length) => {
  const current = { ...ours, docx: docx(length) };
  expect(readBack(storedRows({ current, previous: null })).current).toEqual(length === 0 ? null : current);
});

test('no cell is longer than Excel holds, begins like a formula or reads as a number', () => {
  const cells = storedRows({ current: ours, previous: before }).flat();
  const texts = cells.filter((cell) => typeof cell === 'string');
  expect(texts.filter((text) => text.length > 32_767 || /^[=+@-]/.test(text) || /^\d+$/.test(text))).toEqual([]);
});

test('the order of the rows does not matter', () => {
  const [header = [], ...rows] = storedRows({ current: ours, previous: before });
  expect(readBack([header, ...[...rows].reverse()])).toEqual({ current: ours, previous: before, damaged: [] });
});

test('a workbook without the tab has none', () => {
  expect(storedTemplates(undefined)).toEqual({ current: null, previous: null, damaged: [] });
});

describe('a template is damaged and not used', () => {
  const [header = [], first = [], ...others] = storedRows({ current: ours, previous: before });
  const damaged = { current: null, previous: before, damaged: ['Mẫu phường'] };

  test('when a piece is missing', () => {
    expect(readBack([header, ...others])).toEqual(damaged);
  });

  test('when a piece has changed', () => {
    const changed = first.map((cell, index) =>
      index === 6 ? String(cell).replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')) : cell,
    );
    expect(readBack([header, changed, ...others])).toEqual(damaged);
  });

  test('when something else was typed into a piece', () => {
    const typed = first.map((cell, index) => (index === 6 ? 'không phải mẫu' : cell));
    expect(readBack([header, typed, ...others])).toEqual(damaged);
  });
});
