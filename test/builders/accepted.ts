import { type Acceptance, acceptedCells } from '../../src/core/checks/acceptance';
import type { Finding } from '../../src/core/checks/finding';
import type { Table } from '../../src/core/workbook/contract/cell';
import { ACCEPTED_TAB } from '../../src/core/workbook/contract/product-tabs';
import { aTab } from './frozen';

const ANSWER: Acceptance = {
  reason: 'Số của cơ quan',
  acceptedBy: 'an@phuong.example',
  acceptedAt: '08:00 14/6/2023',
};
const FIELDS = Object.keys(ACCEPTED_TAB.columns) as (keyof typeof ACCEPTED_TAB.columns)[];

/** The tab that records the acceptance of these findings. */
export function acceptedTab(findings: readonly Finding[], acceptance: Partial<Acceptance> = {}): Table {
  return tabOf(findings.map((finding) => acceptedCells(finding, { ...ANSWER, ...acceptance })));
}

/** The same as version 0.3 wrote it, whose keys rested on wording. */
export function acceptedTabOfOld(findings: readonly Pick<Finding, 'code' | 'message'>[]): Table {
  return tabOf(findings.map(({ code, message }, n) => ({ fact: `F000000${n}`, rule: code, message, ...ANSWER })));
}

function tabOf(rows: readonly ReturnType<typeof acceptedCells>[]): Table {
  return aTab(
    ACCEPTED_TAB,
    rows.map((cells) => FIELDS.map((field) => cells[field])),
  );
}
