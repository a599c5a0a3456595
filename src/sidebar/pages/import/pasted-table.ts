import type { Cell, Table } from '../../../core/workbook/contract/cell';
import type { Answer } from '../../../protocol/answer';
import { call } from '../../call';

/** Reads the cells of a tab block by block. */
export async function pastedTable(name: string): Promise<Answer<Table>> {
  const rows: (readonly Cell[])[] = [];
  for (let next: number | null = 1; next !== null; ) {
    const answer: Awaited<ReturnType<typeof call<'pastedRows'>>> = await call('pastedRows', name, next);
    if (!answer.ok) return answer;
    rows.push(...answer.value.rows);
    next = answer.value.nextRow;
  }
  return { ok: true, value: { name, rows } };
}
