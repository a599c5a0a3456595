import type { SectionChange } from '../core/outline/outline-changes';
import type { SetName } from '../core/outline/sets/shipped-sets';
import type { MissingPart } from '../core/upgrade/missing-parts';
import type { BetweenSets, SectionLeft, SectionMoves } from '../core/upgrade/section-moves';
import type { SetInForce } from '../core/upgrade/set-in-force';
import type { Answer } from './answer';
import type { PanelState } from './panel';

export interface Upgraded {
  /** What was added. */
  readonly added: readonly MissingPart[];
  readonly panel: PanelState;
}

export interface OutlineState extends Omit<SetInForce, 'bySetting'> {
  /** What taking each set into use would change on the tab. */
  readonly sets: readonly { readonly name: SetName; readonly changes: readonly SectionChange[] }[];
  /** The cells of `Mục báo cáo` that wait to be moved to the set in use; null when none do. */
  readonly move: (BetweenSets & SectionMoves) | null;
  /** Cells with codes of the former set that mean another content in the one in use; null when none wait to be looked at. */
  readonly doubtful: (BetweenSets & { readonly cells: readonly SectionLeft[] }) | null;
}

export interface MovedSections extends SectionMoves {
  readonly state: OutlineState;
}

/** A target written into a cell that was empty. */
export interface WrittenTarget {
  readonly code: string;
  readonly label: string;
  readonly target: string;
}

export interface UpgradeServer {
  /** Adds what a Sheet of an earlier version lacks; changes nothing that officers typed. */
  upgradeSheet(): Answer<Upgraded>;
  outlineState(): Answer<OutlineState>;
  useOutlineSet(set: SetName): Answer<OutlineState>;
  moveSections(): Answer<MovedSections>;
  /** Leaves the cells as they are: offers the move no more, and names the doubtful ones no more. */
  keepSections(): Answer<OutlineState>;
  /** Writes the targets of the plans for 2026–2030 where no target is typed. */
  suggestTargets(): Answer<readonly WrittenTarget[]>;
}
