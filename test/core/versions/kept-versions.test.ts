import { documentOf } from '../../../src/core/document/document-of';
import { type KeptVersion, lastMade, versionRows, versionsOf } from '../../../src/core/versions/kept-versions';
import type { Table } from '../../../src/core/workbook/contract/cell';
import { MADE_TAB } from '../../../src/core/workbook/contract/product-tabs';
import { DEFAULT_TEMPLATE, reportIn } from '../../builders/reports';
import { aDossier } from '../../builders/tables';

function docxWith(dossiers: number): Uint8Array {
  const codes = Array.from({ length: dossiers }, (_, at) => aDossier({ code: `H${at}` }));
  const merged = documentOf(reportIn({ 'Hồ sơ': codes }), DEFAULT_TEMPLATE);
  if (merged.kind === 'refused') throw new Error(JSON.stringify(merged.problems));
  return merged.docx;
}

const PERIOD = reportIn({}).report.values.get('ky_bao_cao') ?? '';
const [ONE, TWO] = [docxWith(1), docxWith(2)];
const FIRST: KeptVersion = { run: 'L1', version: 'made', docx: ONE };
const SECOND: KeptVersion = { run: 'L2', version: 'made', docx: TWO };
const EDITED: KeptVersion = { run: 'L2', version: 'edited', docx: ONE };

function tableOf(...versions: readonly KeptVersion[]): Table {
  const header = Object.values(MADE_TAB.columns).map((column) => column.header);
  return { name: MADE_TAB.name, rows: [header, ...versions.flatMap(versionRows)] };
}

const saysOf = (tables: readonly Table[], period = PERIOD, kind: 'cchc' | 'kstthc' = 'cchc') =>
  JSON.stringify(lastMade(tables, { period, kind })?.story.body ?? null).match(/Tổng số hồ sơ tiếp nhận: \d+/)?.[0];

test('versions come back from their rows, in order', () => {
  expect(versionsOf(tableOf(FIRST, SECOND, EDITED))).toEqual([FIRST, SECOND, EDITED]);
});

test('a version of which a piece is missing or was changed is left out', () => {
  const { name, rows } = tableOf(FIRST, SECOND);
  const last = rows.length - 1;
  expect(versionsOf({ name, rows: rows.slice(0, last) })).toEqual([FIRST]);
  const changed = rows.map((row, at) => (at === last ? [...row.slice(0, -1), 'MAAAA'] : row));
  expect(versionsOf({ name, rows: changed })).toEqual([FIRST]);
});

test('the last report as made is that of the last run, not what people made of it', () => {
  expect(saysOf([tableOf(FIRST, SECOND, EDITED)])).toBe('Tổng số hồ sơ tiếp nhận: 02');
  expect(saysOf([tableOf(SECOND, FIRST)])).toBe('Tổng số hồ sơ tiếp nhận: 01');
});

test('there is none of another period or kind, nor in a workbook without the tab', () => {
  expect(lastMade([tableOf(FIRST)], { period: 'quý IV năm 2022', kind: 'cchc' })).toBeNull();
  expect(lastMade([tableOf(FIRST)], { period: PERIOD, kind: 'kstthc' })).toBeNull();
  expect(lastMade([], { period: PERIOD, kind: 'cchc' })).toBeNull();
});
