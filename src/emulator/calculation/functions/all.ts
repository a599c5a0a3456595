import type { Definition } from '../compiled/context';
import { AGGREGATES } from './aggregates';
import { CONDITIONAL } from './conditional';
import { DATES } from './dates';
import { INFORMATION } from './information';
import { LOGIC } from './logic';
import { LOOKUP } from './lookup';
import { MATHS } from './maths';
import { MATRICES } from './matrices';
import { TEXTS } from './texts';

const ALL = new Map<string, Definition>(
  [AGGREGATES, CONDITIONAL, DATES, INFORMATION, LOGIC, LOOKUP, MATHS, MATRICES, TEXTS].flatMap((some) =>
    Object.entries(some),
  ),
);

/** Null for a name that Sheets does not know here. */
export function definitionOf(name: string): Definition | null {
  return ALL.get(name) ?? null;
}
