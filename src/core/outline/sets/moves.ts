import type { SectionCode } from '../outline';
import { type SetName, SHIPPED_SETS } from './shipped-sets';

/** The section of the set of 2026 for each of 2023; null where it has none for that content. */
const FROM_2023_TO_2026: Readonly<Record<SectionCode, SectionCode | null>> = {
  I: 'I',
  'I.1': 'I.1',
  'I.2': 'I.3',
  'I.3': 'I.4',
  II: 'II',
  'II.1': 'II.1',
  'II.1.a': 'II.1.a',
  'II.1.b': null,
  'II.2': 'II.2',
  'II.2.a': null,
  'II.2.b': 'II.2.b',
  'II.2.c': 'II.2.a',
  'II.2.d': 'II.2.c',
  'II.2.đ': 'II.2.c',
  'II.3': 'II.3',
  'II.3.a': 'II.3.a',
  'II.3.b': 'II.3.d',
  'II.3.c': 'II.3.b',
  'II.4': 'II.4',
  'II.4.a': 'II.4.a',
  'II.4.b': 'II.4.c',
  'II.4.c': 'II.4.d',
  'II.4.d': 'II.4.d',
  'II.5': 'II.5',
  'II.5.a': 'II.5.a',
  'II.5.b': 'II.5.b',
  'II.5.c': 'II.5.c',
  'II.5.d': null,
  'II.6': 'II.6',
  'II.6.a': 'II.6.đ',
  'II.6.b': null,
  'II.7': null,
  'II.8': null,
  'II.8.a': null,
  'II.8.b': null,
  'II.8.c': null,
  'II.8.d': null,
  'II.8.đ': null,
  III: 'III',
  'III.1': 'III.1',
  'III.2': 'III.2',
  IV: 'IV',
  V: 'V',
};

/**
 * The section of one set for each section of another; null where nothing corresponds. Backwards only what came from a
 * single section goes back to it.
 */
export function movesBetween(from: SetName, to: SetName): ReadonlyMap<SectionCode, SectionCode | null> {
  const codes = SHIPPED_SETS[from].sections.map(({ code }) => code);
  if (from === to) return new Map(codes.map((code) => [code, code]));
  if (from === '2023') return new Map(codes.map((code) => [code, FROM_2023_TO_2026[code] ?? null]));
  return new Map(codes.map((code) => [code, cameFrom(code)]));
}

function cameFrom(code: SectionCode): SectionCode | null {
  const sources = Object.entries(FROM_2023_TO_2026).flatMap(([source, target]) => (target === code ? [source] : []));
  return sources.length === 1 ? (sources[0] as SectionCode) : null;
}
