import type { Day } from '../../src/core/calendar/day';
import { documentOf } from '../../src/core/document/document-of';
import { changesSince } from '../../src/core/frozen/changes-since';
import { contentRows, frozenContent } from '../../src/core/frozen/frozen-content';
import { figuresDigest } from '../../src/core/history/figures-digest';
import type { FrozenPeriod } from '../../src/core/history/frozen-period';
import { frozenCells, frozenFigures } from '../../src/core/history/frozen-periods';
import { reportOf } from '../../src/core/report/make-report';
import type { Cell, Table } from '../../src/core/workbook/contract/cell';
import { FROZEN_CONTENT_TAB, FROZEN_TAB } from '../../src/core/workbook/contract/product-tabs';
import type { Tab } from '../../src/core/workbook/contract/tab';
import type { FrozenChanges } from '../../src/core/workbook/problems/frozen-changes';
import { RUN_ON } from './days';
import { DEFAULT_TEMPLATE } from './reports';
import { aWorkbook, type Contents } from './tables';

interface Freezing {
  readonly freeze?: string;
  readonly template?: Uint8Array;
  readonly today?: Day;
  readonly edited?: Partial<FrozenPeriod>;
}

export interface Frozen {
  /** The two tabs that a freeze writes. */
  readonly tabs: readonly Table[];
  readonly docx: Uint8Array;
  readonly period: FrozenPeriod;
}

/** The tabs, document and line that freezing this workbook leaves behind. */
export function frozenOf(
  tables: readonly Table[],
  { freeze = 'C01234567', template = DEFAULT_TEMPLATE, today = RUN_ON, edited = {} }: Freezing = {},
): Frozen {
  const made = reportOf(tables, today);
  const merged = documentOf(made, template);
  const { period: days } = made.records;
  if (merged.kind === 'refused' || !days) throw new Error('nothing to freeze');
  const { docx } = merged;
  const period: FrozenPeriod = {
    freeze,
    name: made.report.values.get('ky_bao_cao') ?? '',
    from: days.from,
    to: days.to,
    frozenAt: '20/06/2023 09:00',
    frozenBy: 'an@phuong.example',
    binds: true,
    openedAt: '',
    openedBy: '',
    reason: '',
    digest: figuresDigest(made.figures),
    document: '',
    documentDigest: '',
    isTrial: false,
    difference: '',
    figures: frozenFigures(made),
    ...edited,
  };
  const content = contentRows(freeze, frozenContent({ tables, today, template, docx }));
  return { tabs: [aTab(FROZEN_TAB, [frozenLine(period)]), aTab(FROZEN_CONTENT_TAB, content)], docx, period };
}

/** The cells of a freeze's line, in the order of the contract. */
export function frozenLine(period: FrozenPeriod): readonly Cell[] {
  const cells: Readonly<Record<string, Cell>> = frozenCells(period);
  return Object.keys(FROZEN_TAB.columns).map((field) => cells[field] ?? null);
}

export function aTab({ name, columns }: Tab, rows: Table['rows']): Table {
  return { name, rows: [Object.values(columns).map(({ header }) => header), ...rows] };
}

/** The changes found when a workbook was frozen with the first contents and now has the second. */
export function changesBetween(before: Contents, after: Contents): FrozenChanges {
  return changesSince({ tables: aWorkbook(before) }, aWorkbook(after));
}
