import { type Acceptance, acceptedCells } from '../../src/core/checks/acceptance';
import type { Finding } from '../../src/core/checks/finding';
import type { Table } from '../../src/core/workbook/contract/cell';
import { ACCEPTED_TAB } from '../../src/core/workbook/contract/product-tabs';
import { aTab } from './frozen';

/** The tab that records the acceptance of these findings. */
export function acceptedTab(findings: readonly Finding[], acceptance: Partial<Acceptance> = {}): Table {
  const answer = {
    reason: 'Số của cơ quan',
    acceptedBy: 'an@phuong.example',
    acceptedAt: '08:00 14/6/2023',
    ...acceptance,
  };
  const fields = Object.keys(ACCEPTED_TAB.columns) as (keyof typeof ACCEPTED_TAB.columns)[];
  const rows = findings.map((finding) => {
    const cells = acceptedCells(finding, answer);
    return fields.map((field) => cells[field]);
  });
  return aTab(ACCEPTED_TAB, rows);
}
