import type { SetName } from '../../core/outline/sets/shipped-sets';
import type { DoubtfulCell } from '../../core/upgrade/doubtful-cells';
import type { ListedCells } from '../../core/upgrade/interrupted-move';
import { type BetweenSets, SECTION_TABS } from '../../core/upgrade/section-moves';
import { setInForce } from '../../core/upgrade/set-in-force';
import type { Table } from '../../core/workbook/contract/cell';
import { Refusal } from '../run/failure';
import { atOnce } from '../run/retry';

const KEY = 'cchc.outlineMove';

/** Without a move: the set by which the cells of `Mục báo cáo` were last known to be filed. */
interface FiledBy {
  readonly filedBy: SetName;
}

/**
 * From the moment before another set is written: the sections that are still to be moved. A cell must never be moved
 * twice, since a code may have another meaning in each set, so what is done is kept tab by tab.
 */
export interface PendingMove extends BetweenSets {
  readonly done: readonly string[];
  readonly writing: TabWriting | null;
  /** By tab: cells that were left and that an officer has not looked at yet. */
  readonly doubtful: Readonly<Record<string, readonly DoubtfulCell[]>>;
}

/** The tab being written, with digests of its column as it was and as it becomes, and the cells that change. */
interface TabWriting {
  readonly tab: string;
  readonly before: string;
  readonly after: string;
  readonly listed: ListedCells;
}

export function pendingMove(): PendingMove | null {
  const kept = keptState();
  return kept && 'filedBy' in kept ? null : kept;
}

export function keepMove(move: PendingMove | null): void {
  keep(move);
}

/** The move that waits, or that is due because somebody typed another set into the settings. */
export function moveByNow(tables: readonly Table[]): PendingMove | null {
  const kept = keptState();
  if (kept && !('filedBy' in kept)) return kept;
  const { set, bySetting } = setInForce(tables);
  if (kept?.filedBy === set) return null;
  const move = kept && bySetting ? newMove({ from: kept.filedBy, to: set }) : null;
  keep(move ?? { filedBy: set });
  return move;
}

export function newMove(between: BetweenSets): PendingMove {
  return { ...between, done: [], writing: null, doubtful: {} };
}

function keptState(): PendingMove | FiledBy | null {
  const text = atOnce(() => PropertiesService.getDocumentProperties().getProperty(KEY));
  return text === null ? null : (JSON.parse(text) as PendingMove | FiledBy);
}

function keep(state: PendingMove | FiledBy | null): void {
  const properties = PropertiesService.getDocumentProperties();
  if (state === null) atOnce(() => properties.deleteProperty(KEY));
  else atOnce(() => properties.setProperty(KEY, JSON.stringify(state)));
}

export function isBegun({ done, writing }: PendingMove): boolean {
  return done.length > 0 || writing !== null;
}

export function isMoved({ done }: PendingMove): boolean {
  return SECTION_TABS.every(({ name }) => done.includes(name));
}

/** Whether the cells wait to be moved: a change of set that was interrupted before the tab was written moves nothing. */
export function isDue(pending: PendingMove, tables: readonly Table[]): boolean {
  return !isMoved(pending) && (isBegun(pending) || setInForce(tables).set === pending.to);
}

/** Between a change of set and the move nobody could tell whether a code is of the old set or of the new one. */
export function refuseWhileMoving(tables: readonly Table[]): void {
  const pending = pendingMove();
  if (!pending || !isDue(pending, tables)) return;
  throw new Refusal(
    'refused',
    `Đã đổi đề cương từ bộ ${pending.from} sang bộ ${pending.to} nhưng các ô «Mục báo cáo» chưa chuyển mã, nên chưa ghi được.`,
    ['Cách xử lý: mở trang Thiết lập, bấm «Chuyển các mục» hoặc «Không chuyển», rồi ghi lại.'],
  );
}
