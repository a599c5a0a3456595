import { documentOf } from '../../../src/core/document/document-of';
import { lastMade, type VersionKind, versionRows, versionsOf } from '../../../src/core/versions/kept-versions';
import type { Cell, Table } from '../../../src/core/workbook/contract/cell';
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
type Kept = readonly [run: string, kind: VersionKind, docx: Uint8Array];
const FIRST: Kept = ['L1', 'made', ONE];
const SECOND: Kept = ['L2', 'made', TWO];
const EDITED: Kept = ['L2', 'edited', ONE];

const HEADER = Object.values(MADE_TAB.columns).map(({ header }) => header);

function tableOf(...versions: readonly Kept[]): Table {
  return { name: MADE_TAB.name, rows: [HEADER, ...versions.flatMap((one) => versionRows(...one))] };
}

const saysOf = (tables: readonly Table[], period = PERIOD, kind: 'cchc' | 'kstthc' = 'cchc') =>
  JSON.stringify(lastMade(tables, { period, kind })?.story.body ?? null).match(/Tổng số hồ sơ tiếp nhận: \d+/)?.[0];

test('the versions of a run come back from their rows, in order', () => {
  const found = versionsOf(tableOf(FIRST, SECOND, EDITED), 'L2');
  expect(found.map(({ kind, docx }) => ({ kind, docx }))).toEqual([
    { kind: 'made', docx: TWO },
    { kind: 'edited', docx: ONE },
  ]);
});

test('a version of which a piece is missing or was changed has no document', () => {
  const [first = [], second = []] = [versionRows(...FIRST), versionRows(...SECOND)];
  const found = (last: readonly Cell[]) => {
    const table = { name: MADE_TAB.name, rows: [HEADER, ...first, ...second.slice(0, -1), last] };
    return ['L1', 'L2'].map((run) => versionsOf(table, run).map(({ docx }) => docx));
  };
  const [run, kind, checksum, piece, pieces, content] = second[second.length - 1] ?? [];
  expect(found([run, kind, checksum, piece, pieces, 'MAAAA'] as Cell[])).toEqual([[ONE], [null]]);
  expect(found([run, kind, checksum, piece, Number(pieces) + 1, content] as Cell[])).toEqual([[ONE], [null]]);
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
