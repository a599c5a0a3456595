import { KEPT_TABS } from '../../core/frozen/reduced-tables';
import { missingParts } from '../../core/upgrade/missing-parts';
import { missingPartText } from '../../core/upgrade/missing-wording';
import type { Upgraded, UpgradeServer } from '../../protocol/upgrade';
import { loggedRun } from '../log/logged-run';
import { panelState } from '../panel/panel';
import { answered } from '../run/failure';
import { setUp } from '../sheet/set-up';
import { readTables } from '../sheet/tables';
import { moveSections } from './move-sections';
import { outlineState, useOutlineSet } from './outline-set';
import { keepMove } from './pending-move';
import { suggestTargets } from './suggest-targets';

export const upgradeEndpoints: UpgradeServer = {
  upgradeSheet: () => answered(upgradeSheet),
  outlineState: () => answered(outlineState),
  useOutlineSet: (set) => answered(() => useOutlineSet(set)),
  moveSections: () => answered(moveSections),
  keepSections: () =>
    answered(() => {
      keepMove(null);
      return outlineState();
    }),
  suggestTargets: () => answered(suggestTargets),
};

const missingNow = () => missingParts(readTables(KEPT_TABS));

/** Adds what is missing as set-up does, which also refreshes drop-downs, named ranges and the live table. */
function upgradeSheet(): Upgraded {
  const added = missingNow().filter(({ kind }) => kind !== 'name-taken');
  loggedRun({
    action: 'Nâng cấp bảng tính',
    words: () => ({ remark: added.length === 0 ? '' : `Thêm: ${added.map(missingPartText).join('; ')}.` }),
    work: setUp,
  });
  return { added, panel: panelState() };
}
