import type { Outline } from '../../outline/outline';
import { folded } from '../../text/folded';
import { ANNEXES, SETTINGS, type Settings } from '../contract/settings';
import { type Problem, type ProblemDetail, warningAt } from '../problems/problem';
import { unlistedBodies, type WorkDocument } from './read-documents';
import { isOutdated, setOnTab } from './read-outline';
import type { ReportPeriod } from './read-period';
import type { SettingsRead } from './read-settings';

interface Around {
  readonly period: ReportPeriod | null;
  readonly outline: Outline;
  readonly documents: readonly WorkDocument[];
}

type Warning = readonly [setting: keyof Settings, detail: ProblemDetail];

/** What officers should look at in the settings, which can all be read. */
export function settingWarnings(read: SettingsRead, around: Around): readonly Problem[] {
  const { agency, annexes } = read.value;
  const warnings: readonly Warning[] = [
    ...(agency === '' ? [LACKING_AGENCY] : []),
    ...annexes
      .filter((found) => !KNOWN_ANNEXES.has(folded(found)))
      .map((found): Warning => ['annexes', { code: 'annex-unknown', found }]),
    ...outlineWarnings(read, around),
    ...unlistedBodies(around.documents).map(
      (body): Warning => ['ownIssuers', { code: 'own-issuer-unlisted', ...body }],
    ),
  ];
  return warnings.map(([setting, detail]) => warningAt(read.placeOf(setting), detail));
}

const LACKING_AGENCY: Warning = [
  'agency',
  { code: 'setting-missing', setting: SETTINGS.agency.header, neededFor: 'own-documents' },
];

const KNOWN_ANNEXES: ReadonlySet<string> = new Set(Object.values(ANNEXES).map(folded));

function outlineWarnings({ value, isTyped }: SettingsRead, { period, outline }: Around): readonly Warning[] {
  const onTab = isTyped('outlineSet') ? setOnTab(outline, value) : null;
  return [
    ...(period && isOutdated(outline, period) ? [['outlineSet', { code: 'outline-set-outdated' }] as const] : []),
    ...(onTab === null
      ? []
      : [['outlineSet', { code: 'outline-set-differs', setting: value.outlineSet, tab: onTab }] as const]),
  ];
}
