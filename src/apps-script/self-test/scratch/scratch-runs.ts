import { atOnce } from '../../run/retry';

/** What a self-test has made or is about to make, so that an interrupted one can be cleared up after. */
export interface Scratch {
  readonly run: string;
  readonly part: 'sheet' | 'drive';
  readonly folder?: string;
  /** Set before the copy is made; what it holds, once it is. */
  readonly copy?: { readonly id?: string; readonly url?: string };
}

/** Properties of the officer, not of the Sheet: what he made in Drive is out of his colleagues' reach. */
const PREFIX = 'cchc.selfTest.';

const properties = () => PropertiesService.getUserProperties();

/** Kept before anything is made: properties are written at once, cells and files are not. */
export function keepScratch(scratch: Scratch): void {
  atOnce(() => properties().setProperty(`${PREFIX}${scratch.run}`, JSON.stringify(scratch)));
}

export function forgetScratch({ run }: Scratch): void {
  atOnce(() => properties().deleteProperty(`${PREFIX}${run}`));
}

/** A second property, large for a moment: see the question `property`. */
export const sizeKey = (run: string) => `cchc.selfTestSize.${run}`;

export function removeSize(run: string): void {
  atOnce(() => properties().deleteProperty(sizeKey(run)));
}

/** What this officer's earlier self-tests have not removed. */
export function scratchLeft(): readonly Scratch[] {
  const kept = atOnce(() => properties().getProperties());
  return Object.entries(kept).flatMap(([key, text]) => (key.startsWith(PREFIX) ? [JSON.parse(text) as Scratch] : []));
}
