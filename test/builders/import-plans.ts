import type { ImportPlan, RefusedRow } from '../../src/core/import/plan/import-plan';
import { planImport } from '../../src/core/import/plan/plan-import';
import type { Table } from '../../src/core/workbook/contract/cell';
import { anExport, type Carried } from './imports';
import { aDossier, aWorkbook, type Contents, type Row, type TAB_NAMED, type TabName } from './tables';

export const RETURNED = { returnedOn: '2023-04-05', status: 'Đã trả kết quả' };
export const dossier = (typed = {}) => aDossier({ code: 'A', ...typed });

export interface Given<N extends TabName> {
  readonly here?: readonly Row<(typeof TAB_NAMED)[N]>[];
  readonly there: readonly Row<(typeof TAB_NAMED)[N]>[];
  readonly fields?: readonly Carried<N>[];
  readonly beside?: Contents;
}

export function planOf<N extends TabName>(tab: N, { here = [], there, fields, beside = {} }: Given<N>): ImportPlan {
  return planImport(aWorkbook({ ...beside, [tab]: here } as Contents), anExport(tab, there, fields));
}

export const counts = ({ added, changed, unchanged, refused, kept }: ImportPlan) => ({
  added: added.length,
  changed: changed.length,
  unchanged,
  refused: refused.length,
  kept,
});
export const NONE = { added: 0, changed: 0, unchanged: 0, refused: 0, kept: 0 };
export const changesIn = ({ changed }: ImportPlan) =>
  changed.flatMap(({ cells }) => cells.map(({ field, before, after }) => [field, before, after]));
export const reasons = ({ refused }: ImportPlan) => refused.map(({ row, problem }: RefusedRow) => [row, problem.code]);

export function tableNamed(tables: readonly Table[], name: string): Table {
  return tables.find((table) => table.name === name) as Table;
}
