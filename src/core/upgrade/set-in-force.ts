import { nearestSet } from '../outline/sets/nearest-set';
import { type SetName, shippedAs } from '../outline/sets/shipped-sets';
import type { Table } from '../workbook/contract/cell';
import { SETTINGS_TAB } from '../workbook/contract/rule-tabs';
import { outlineIn } from '../workbook/reading/read-outline';
import { readSettings } from '../workbook/reading/read-settings';
import { tableOf } from '../workbook/reading/read-workbook';

/** What reports are made by: the tab `Đề cương` when it says something, whatever the settings name. */
export interface SetInForce {
  /** The set itself, or the one nearest to the office's own outline. */
  readonly set: SetName;
  /** The outline is no set that ships. */
  readonly isOwn: boolean;
  /** The tab says nothing, so that the setting alone decides. */
  readonly bySetting: boolean;
  /** The set that the settings name. */
  readonly setting: SetName;
}

export function setInForce(tables: readonly Table[]): SetInForce {
  const setting = readSettings(tableOf(tables, SETTINGS_TAB)).value.outlineSet;
  const outline = outlineIn(tables);
  const set = nearestSet(outline, setting);
  const bySetting = outline.sections.every(({ row }) => row === undefined);
  return { set, isOwn: shippedAs(outline) !== set, bySetting, setting };
}
