import { blocksOf } from '../../src/core/import/blocks';
import type { ImportRows } from '../../src/core/import/import-rows';
import type { ImportState } from '../../src/core/import/plan/preview-types';
import type { Cell, Table } from '../../src/core/workbook/contract/cell';
import { DOSSIERS_TAB } from '../../src/core/workbook/contract/dossier-tabs';
import { LOG_TAB } from '../../src/core/workbook/contract/product-tabs';
import { createWorld } from '../../src/emulator/world/world';
import type { Answer } from '../../src/protocol/answer';
import type { Server } from '../../src/protocol/server';
import { sampleTables } from '../../src/sample/sample-workbook';

// This bench counts calls and measures no time: in a live Sheet each service call is a round trip of 0.1 seconds or
// more.
const OFFICER = 'an@phuong.example';
const ID = 'a1b2c3d4';
const REMARK = Object.keys(DOSSIERS_TAB.columns).indexOf('remark');

/**
 * A register of `count` rows of the sample with new codes; one third of the rows is new in the export, one third
 * changed.
 */
function registers(count: number): { readonly tables: readonly Table[]; readonly rows: ImportRows } {
  const sample = sampleTables();
  const [headers = [], ...rows] = sample.find(({ name }) => name === DOSSIERS_TAB.name)?.rows ?? [];
  const register = Array.from({ length: count }, (_, index): readonly Cell[] => {
    const [code, ...rest] = rows[index % rows.length] as readonly Cell[];
    return [`${String(code)}-${Math.floor(index / rows.length)}`, ...rest];
  });
  const here = { name: DOSSIERS_TAB.name, rows: [headers, ...register.filter((_, index) => index % 3 > 0)] };
  const there = register.map((cells, index) =>
    index % 3 === 1 ? cells.map((cell, column) => (column === REMARK ? 'x' : cell)) : cells,
  );
  const log = { name: LOG_TAB.name, rows: [Object.values(LOG_TAB.columns).map(({ header }) => header)] };
  return {
    tables: [...sample.filter(({ name }) => name !== DOSSIERS_TAB.name), here, log],
    rows: {
      tab: DOSSIERS_TAB.name,
      headers: headers.map(String),
      rows: there.map((cells, index) => ({ row: index + 2, cells })),
    },
  };
}

interface Counted {
  readonly blocks: number;
  readonly staging: number;
  readonly writing: number;
  readonly undoing: number;
}

function callsOfImport(count: number): Counted {
  const { tables, rows } = registers(count);
  const world = createWorld({ officers: [OFFICER], dist: 'dist', now: '2023-06-13T02:00:00Z' });
  const file = world.spreadsheet({ tables, owner: OFFICER });
  const call = <T>(name: keyof Server, ...args: unknown[]): T => {
    const answer = file.callFromPage(OFFICER, name, ...args) as Answer<T>;
    if (!answer.ok) throw new Error(answer.failure.message);
    return answer.value;
  };
  const counted = (work: () => void) => {
    world.calls.reset();
    work();
    return world.calls.total;
  };
  const until = (phase: ImportState['phase'], name: 'applyImport' | 'undoImport') => () => {
    while (call<ImportState>(name, ID).phase !== phase);
  };
  const blocks = blocksOf(rows);
  const staging = counted(() => {
    blocks.forEach((block, index) => {
      call('stageImport', ID, index, blocks.length, block);
    });
    call('previewImport', ID);
  });
  const writing = counted(until('applied', 'applyImport'));
  return { blocks: blocks.length, staging, writing, undoing: counted(until('undone', 'undoImport')) };
}

export function benchImport(): void {
  console.log('Service calls of an import of dossiers, a third new, a third changed');
  const [small, large] = [5_000, 50_000].map(told) as [Counted, Counted];
  console.log(
    `  ten times the rows: ${(large.blocks / small.blocks).toFixed(1)} × the blocks, ${(large.writing / small.writing).toFixed(1)} × the calls`,
  );
}

function told(size: number): Counted {
  const counted = callsOfImport(size);
  const { blocks, staging, writing, undoing } = counted;
  console.log(
    `  ${size.toLocaleString('en')} rows in ${blocks} blocks: sent and looked at ${staging}, written ${writing}, undone ${undoing}; ` +
      `${(size / writing).toFixed(0)} rows a call of writing, ${(writing / blocks).toFixed(1)} calls a block`,
  );
  return counted;
}
