import { letLongTablesBreak } from '../../../src/core/document/finishing/kept-tables';
import { readXml } from '../../../src/core/xml/read-xml';
import { xmlFile } from '../../../src/core/xml/write-xml';

const KEEP = '<w:keepNext/>';

interface Row {
  readonly text?: string;
  readonly kept?: string;
  readonly bold?: boolean;
  readonly header?: boolean;
  readonly merged?: boolean;
}

function aRow({ text = 'Hộ tịch', kept = KEEP, bold = false, header = false, merged = false }: Row = {}): string {
  const weight = `<w:rPr><w:b w:val="${bold}"/></w:rPr>`;
  const paragraph = `<w:p><w:pPr>${kept}<w:jc w:val="left"/></w:pPr><w:r>${weight}<w:t>${text}</w:t></w:r></w:p>`;
  const cell = `<w:tc><w:tcPr><w:tcW w:w="2160"/>${merged ? '<w:vMerge/>' : ''}</w:tcPr>${paragraph}</w:tc>`;
  return `<w:tr><w:trPr><w:cantSplit/>${header ? '<w:tblHeader/>' : ''}</w:trPr>${cell}</w:tr>`;
}

function times(count: number, row: Row = {}): readonly Row[] {
  return Array.from({ length: count }, () => row);
}

/** For each row of the table, whether it stays with the next after the merge. */
function keptRows(...rows: readonly Row[]): readonly boolean[] {
  return keptBelow('Trong kỳ đã tiếp nhận hồ sơ. '.repeat(100), ...rows);
}

function keptBelow(text: string, ...rows: readonly Row[]): readonly boolean[] {
  const table = `<w:tbl>${rows.map(aRow).join('')}</w:tbl>`;
  const root = readXml(`<w:document><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p>${table}</w:body></w:document>`);
  if (!root) throw new Error('no XML');
  letLongTablesBreak(root);
  const made = xmlFile(root).split('<w:tr>').slice(1);
  return made.map((row) => row.includes(KEEP));
}

const HEADER: Row = { text: 'Lĩnh vực', header: true };

test('a table of eight rows under its header stays on one page', () => {
  expect(keptRows(HEADER, ...times(8))).toEqual(Array(9).fill(true));
});

test('on the first page, which must not stay half empty, only a table of up to eight lines does', () => {
  expect(keptBelow('Kính gửi: Sở Nội vụ.', HEADER, ...times(7))).toEqual(Array(8).fill(true));
  expect(keptBelow('Kính gửi: Sở Nội vụ.', HEADER, ...times(8)).filter((kept) => !kept)).not.toEqual([]);
});

test('a longer one may break, but not below its header and not before its last row', () => {
  expect(keptRows(HEADER, ...times(12))).toEqual([true, ...Array(10).fill(false), true, false]);
});

test('rows of several lines count for as many', () => {
  const long = { text: 'Thu bổ sung có mục tiêu từ ngân sách cấp trên' };
  expect(keptRows(HEADER, ...times(3, long))).toEqual(Array(4).fill(true));
  expect(keptRows(HEADER, ...times(6, long)).filter((kept) => !kept)).not.toEqual([]);
});

test('groups and totals in bold stay with what follows', () => {
  const kept = keptRows(HEADER, ...times(4), { bold: true }, ...times(8));
  expect(kept.slice(1, 7)).toEqual([false, false, false, false, true, false]);
});

test('the row before the totals stays with them, and the totals with what stands below', () => {
  const kept = keptRows(HEADER, ...times(12), { bold: true }, {});
  expect(kept).toEqual([true, ...Array(11).fill(false), true, true, false]);
});

test('a header of several rows, whose cells are merged, does not keep a long table from breaking', () => {
  const merged = { ...HEADER, merged: true, kept: '' };
  expect(keptRows(HEADER, merged, ...times(12))).toEqual([true, false, ...Array(10).fill(false), true, false]);
});

test('a long table whose cells are merged over rows is not parted', () => {
  expect(keptRows(HEADER, ...times(30, { merged: true }))).toEqual(Array(31).fill(true));
});

test.each(['', '<w:keepNext w:val="0"/>'])(
  'a table whose rows a template does not keep together stays as it is: «%s»',
  (kept) => {
    expect(keptRows(HEADER, ...times(12), { kept })).toEqual([...Array(13).fill(true), false]);
  },
);
