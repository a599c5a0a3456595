import { outlineChanges } from '../../../src/core/outline/outline-changes';
import { SHIPPED_SETS } from '../../../src/core/outline/sets/shipped-sets';
import type { OutlineState, UpgradeServer } from '../../../src/protocol/upgrade';
import { ok } from './answers';
import { aPanel, OLD_BOOK } from './panel';

const CHANGES = outlineChanges(SHIPPED_SETS['2023'], SHIPPED_SETS['2026']);

/** A Sheet with the outline of 2023, before the set of 2026 is taken into use. */
const OUTLINE_2023: OutlineState = {
  set: '2023',
  isOwn: false,
  setting: '2023',
  sets: [
    { name: '2023', changes: [] },
    { name: '2026', changes: CHANGES },
  ],
  move: null,
  doubtful: null,
};

/** After that: the cells of officers wait to be moved. */
export const OUTLINE_2026: OutlineState = {
  set: '2026',
  isOwn: false,
  setting: '2026',
  sets: [
    { name: '2023', changes: CHANGES.map((change) => ({ ...change, before: change.after, after: change.before })) },
    { name: '2026', changes: [] },
  ],
  move: {
    from: '2023',
    to: '2026',
    moved: [
      { tab: 'Văn bản', row: 4, before: 'I.2', after: 'I.3' },
      { tab: 'Văn bản', row: 9, before: 'II.2.đ; II.2.d', after: 'II.2.c' },
      { tab: 'Nội dung', row: 12, before: 'II.4.c', after: 'II.4.d' },
    ],
    left: [{ tab: 'Nội dung', row: 15, sections: ['II.8.a'] }],
    renumbered: [],
  },
  doubtful: null,
};

export const UPGRADE_SERVER: UpgradeServer = {
  upgradeSheet: () => ok({ added: OLD_BOOK.missing, panel: aPanel() }),
  outlineState: () => ok(OUTLINE_2023),
  useOutlineSet: () => ok(OUTLINE_2026),
  moveSections: () =>
    ok({
      moved: OUTLINE_2026.move?.moved ?? [],
      left: OUTLINE_2026.move?.left ?? [],
      renumbered: [],
      state: { ...OUTLINE_2026, move: null },
    }),
  keepSections: () => ok({ ...OUTLINE_2026, move: null }),
  suggestTargets: () =>
    ok([
      { code: 'TL_DUNG_HAN', label: 'Tỷ lệ hồ sơ sớm và đúng hạn', target: '≥ 98%' },
      { code: 'TL_GIAI_NGAN', label: 'Tỷ lệ giải ngân vốn đầu tư công', target: '> 90%' },
    ]),
};
