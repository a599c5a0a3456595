import type { CellsView, CellView, LookView, RuleView, Run } from '../sheet-protocol';

/** Rows that are read together. */
const BLOCK_ROWS = 50;
/** More blocks than this are not remembered: those farthest from what is shown are dropped. */
const MOST_BLOCKS = 60;
/** A quick scroll passes rows that nobody will look at. */
const PAUSE_MS = 30;

type Read = (from: number, to: number, signal: AbortSignal) => Promise<CellsView>;

interface Block {
  readonly view: CellsView;
  /** Shown until the newer cells have come. */
  isStale: boolean;
}

/** The cells of one tab near what is shown. They are asked for when something draws them. */
export class CellStore {
  private readonly blocks = new Map<number, Block>();
  private readonly coming = new Map<number, AbortController>();
  private wanted = new Set<number>();
  private timer = 0;

  /** @param came Is told when cells have come that were drawn as blank or as they were before. */
  constructor(
    private readonly read: Read,
    private readonly came: (rows: Run) => void,
  ) {}

  /** Undefined while the row has not come, null for a cell with nothing in it. */
  cell(row: number, column: number): CellView | null | undefined {
    const block = this.want(row);
    return block && (block.view.rows[row - block.view.from]?.[column - 1] ?? null);
  }

  /** Like `cell`, without asking for it. */
  known(row: number, column: number): CellView | null | undefined {
    const view = this.blocks.get(blockOf(row))?.view;
    return view && (view.rows[row - view.from]?.[column - 1] ?? null);
  }

  /** Shows what was just typed until the server's own answer has come; gives what takes it back. */
  expect({ row, column }: { readonly row: number; readonly column: number }, text: string): () => void {
    const block = this.blocks.get(blockOf(row));
    if (!block) return () => {};
    const { view } = block;
    const at = row - view.from;
    const cells = [...(view.rows[at] ?? [])];
    while (cells.length < column) cells.push(null);
    const { link: _link, mark: _mark, ...kept } = cells[column - 1] ?? {};
    cells[column - 1] = { ...kept, text, raw: text };
    const rows = [...view.rows];
    rows[at] = cells;
    const expected = { ...block, view: { ...view, rows } };
    this.blocks.set(blockOf(row), expected);
    return () => {
      if (this.blocks.get(blockOf(row)) === expected) this.blocks.set(blockOf(row), { ...block, isStale: true });
    };
  }

  look(row: number, { look }: CellView): LookView | undefined {
    return look === undefined ? undefined : this.blocks.get(blockOf(row))?.view.looks[look];
  }

  rule(row: number, { rule }: CellView): RuleView | undefined {
    return rule === undefined ? undefined : this.blocks.get(blockOf(row))?.view.rules[rule];
  }

  /** Reads these rows again when they are drawn next. */
  forget(runs: readonly Run[]): void {
    for (const [number, block] of this.blocks) {
      const first = number * BLOCK_ROWS + 1;
      if (runs.some(([from, count]) => from < first + BLOCK_ROWS && first < from + count)) block.isStale = true;
    }
    for (const [number, controller] of this.coming) {
      controller.abort();
      this.coming.delete(number);
    }
  }

  /** Nothing that is still on its way comes in. */
  close(): void {
    window.clearTimeout(this.timer);
    for (const controller of this.coming.values()) controller.abort();
    this.coming.clear();
  }

  private want(row: number): Block | undefined {
    const number = blockOf(row);
    const block = this.blocks.get(number);
    if ((!block || block.isStale) && !this.coming.has(number)) this.wanted.add(number);
    if (this.wanted.size > 0 && this.timer === 0) {
      this.timer = window.setTimeout(() => this.readWanted(), this.blocks.size === 0 ? 0 : PAUSE_MS);
    }
    return block;
  }

  private readWanted(): void {
    this.timer = 0;
    const numbers = [...this.wanted].sort((one, other) => one - other);
    this.wanted = new Set();
    for (const number of numbers) void this.readBlock(number);
  }

  private async readBlock(number: number): Promise<void> {
    const controller = new AbortController();
    this.coming.set(number, controller);
    const from = number * BLOCK_ROWS + 1;
    try {
      const view = await this.read(from, from + BLOCK_ROWS - 1, controller.signal);
      if (controller.signal.aborted) return;
      this.blocks.set(number, { view, isStale: false });
      this.coming.delete(number);
      this.dropFar(number);
      this.came([from, BLOCK_ROWS]);
    } catch (error) {
      if (!controller.signal.aborted) this.coming.delete(number);
      if ((error as Error).name !== 'AbortError') throw error;
    }
  }

  private dropFar(number: number): void {
    if (this.blocks.size <= MOST_BLOCKS) return;
    // The first block holds the frozen rows.
    const far = [...this.blocks.keys()].filter((one) => one > 0);
    far.sort((one, other) => Math.abs(other - number) - Math.abs(one - number));
    for (const one of far.slice(0, this.blocks.size - MOST_BLOCKS)) this.blocks.delete(one);
  }
}

function blockOf(row: number): number {
  return Math.floor((row - 1) / BLOCK_ROWS);
}
