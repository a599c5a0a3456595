import type { OutlineSection } from '../outline';

type Settled = Pick<OutlineSection, 'blocks' | 'whenEmpty'>;

/** A section of a set that ships: asked for in all periods; while nobody wrote it, it awaits its text. */
export function section(code: string, heading: string, settled: Partial<Settled> = {}): OutlineSection {
  return { code, heading, blocks: [], whenEmpty: 'awaits', periods: [], ...settled };
}
