import { dayOfIso } from '../calendar/day';

/** What a value of a file should have been. */
export type Expected =
  | 'object'
  | 'list'
  | 'text'
  | 'code'
  | 'count'
  | 'number'
  | 'whole'
  | 'yes-no'
  | 'day'
  | 'instant'
  | 'figure'
  | 'choice';

export interface ShapeFault {
  /** `period.from`; empty for the file as a whole. */
  readonly path: string;
  readonly expected: Expected;
  /** Of a choice what may stand there. */
  readonly choices: readonly string[];
}

export type Faults = ShapeFault[];

/** Reads a value of foreign JSON. What it returns means nothing once a fault was told. */
export type Shape<T> = (value: unknown, path: string, faults: Faults) => T;

type ValueOf<S> = S extends Shape<infer T> ? T : never;

/** Further fields of the object are left out. */
export function objectOf<F extends Readonly<Record<string, Shape<unknown>>>>(
  fields: F,
): Shape<{ readonly [K in keyof F]: ValueOf<F[K]> }> {
  return (value, path, faults) => {
    if (!isObject(value)) return wrong('object')(path, faults);
    const read = Object.entries(fields).map(([name, shape]) => [name, shape(value[name], pathTo(path, name), faults)]);
    return Object.fromEntries(read);
  };
}

export function listOf<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value, path, faults) => {
    if (!Array.isArray(value)) return wrong('list')(path, faults);
    return value.map((one, index) => shape(one, `${path}[${index + 1}]`, faults));
  };
}

export function choiceOf<T extends string>(...choices: readonly T[]): Shape<T> {
  return (value, path, faults) =>
    choices.includes(value as T) ? (value as T) : wrong('choice', choices)(path, faults);
}

export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return (value, path, faults) => (value === null ? null : shape(value, path, faults));
}

export const aText = of<string>('text', (value) => typeof value === 'string');
export const aCode = of<string>('code', (value) => typeof value === 'string' && /^[A-Z0-9_]+$/.test(value));
export const aNumber = of<number>('number', (value) => Number.isFinite(value));
export const aWhole = of<number>('whole', (value) => Number.isSafeInteger(value));
export const aCount = of<number>('count', (value) => Number.isSafeInteger(value) && (value as number) >= 0);
export const aYesNo = of<boolean>('yes-no', (value) => typeof value === 'boolean');
export const aDay = of<string>('day', isDay);
export const anInstant = of<string>('instant', (value) => typeof value === 'string' && isInstant(value));

/** One of several values that are told apart by their own fields. */
export function of<T>(expected: Expected, holds: (value: unknown) => boolean): Shape<T> {
  return (value, path, faults) => (holds(value) ? (value as T) : wrong(expected)(path, faults));
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of a text of JSON; undefined when it is none. A mark of byte order may stand in front. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function wrong(expected: Expected, choices: readonly string[] = []) {
  return (path: string, faults: Faults): never => {
    if (faults.length < MOST_FAULTS) faults.push({ path, expected, choices });
    return undefined as never;
  };
}

/** Nobody reads on after these, and a foreign file may have thousands. */
const MOST_FAULTS = 20;

function pathTo(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

function isDay(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  try {
    dayOfIso(value);
    return true;
  } catch {
    return false;
  }
}

const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-]\d{2}:\d{2})$/;

function isInstant(text: string): boolean {
  const match = INSTANT.exec(text);
  return match !== null && isDay(match[1]);
}
