import type { AsidePart } from '../document/file-line';
import type { Severity } from '../workbook/problems/problem';

interface Placed {
  readonly severity: Severity;
  readonly places: readonly {
    readonly sheet: string | null;
    readonly paragraph: number | null;
    readonly section: string | null;
    readonly part?: AsidePart;
  }[];
}

/** Where the findings of a group stand. `beginning`: before the first heading; `aside`: headers, notes and comments. */
export type GroupPlace = 'beginning' | 'section' | 'aside' | 'tab' | 'nowhere';

export interface SectionFindings<F> {
  readonly place: GroupPlace;
  /** The heading of the section or the name of the tab; '' for other groups. */
  readonly heading: string;
  readonly findings: readonly F[];
}

interface Standing<F> extends Omit<SectionFindings<F>, 'findings'> {
  readonly one: F;
  readonly paragraph: number;
}

const IN_TEXT: readonly GroupPlace[] = ['beginning', 'section'];

/**
 * Findings by the section of their first place in the text, in its order, then those beside the text, by tab, and without
 * a place; errors first in each group. Two sections of one heading stay apart when another has a finding between them.
 */
export function bySection<F extends Placed>(findings: readonly F[]): readonly SectionFindings<F>[] {
  const standing = findings.map(standingOf);
  const inText = standing.filter(({ place }) => IN_TEXT.includes(place)).sort((a, b) => a.paragraph - b.paragraph);
  const of = (wanted: GroupPlace) => standing.filter(({ place }) => place === wanted);
  return [...runsOf(inText), ...runsOf(of('aside')), ...byTab(of('tab')), ...runsOf(of('nowhere'))];
}

function standingOf<F extends Placed>(one: F): Standing<F> {
  const first = one.places.find(({ paragraph }) => paragraph !== null) ?? one.places[0];
  if (first?.paragraph == null) {
    const sheet = first?.sheet ?? null;
    return { one, paragraph: 0, place: sheet === null ? 'nowhere' : 'tab', heading: sheet ?? '' };
  }
  const { paragraph, section, part } = first;
  if (part) return { one, paragraph, place: 'aside', heading: '' };
  return { one, paragraph, place: section === null ? 'beginning' : 'section', heading: section ?? '' };
}

/** A group for each run of findings under one heading. */
function runsOf<F extends Placed>(standing: readonly Standing<F>[]): readonly SectionFindings<F>[] {
  const runs: Standing<F>[][] = [];
  for (const one of standing) {
    const run = runs[runs.length - 1];
    if (run?.[0]?.heading === one.heading) run.push(one);
    else runs.push([one]);
  }
  return runs.map(grouped);
}

function byTab<F extends Placed>(standing: readonly Standing<F>[]): readonly SectionFindings<F>[] {
  const tabs = new Map<string, Standing<F>[]>();
  for (const one of standing) {
    const tab = tabs.get(one.heading);
    if (tab) tab.push(one);
    else tabs.set(one.heading, [one]);
  }
  return [...tabs.values()].map(grouped);
}

function grouped<F extends Placed>(run: readonly Standing<F>[]): SectionFindings<F> {
  const { place, heading } = run[0] as Standing<F>;
  const all = run.map(({ one }) => one);
  const isError = ({ severity }: F) => severity === 'error';
  return { place, heading, findings: [...all.filter(isError), ...all.filter((one) => !isError(one))] };
}
