import { parseArgs } from 'node:util';
import type { Given, Option, Usage } from './usage';
import { FAULTS } from './usage-wording';

type Parsed<U extends Usage> =
  | { readonly kind: 'given'; readonly given: Given<U> }
  | { readonly kind: 'help' }
  | { readonly kind: 'faulty'; readonly faults: readonly string[] };

type Tokens = ReturnType<typeof tokensOf>;
type OptionToken = Extract<Tokens[number], { readonly kind: 'option' }>;

/** Word processors turn the two hyphens of an option into one dash. */
const DASHED = /^[–—]\p{L}/u;

/** The arguments of a command, or everything that is wrong with them. */
export function parseArguments<U extends Usage>(usage: U, args: readonly string[]): Parsed<U> {
  const tokens = tokensOf(usage, args);
  const typed = tokens.filter((token) => token.kind === 'option');
  if (typed.some(({ name }) => name === 'help')) return { kind: 'help' };
  const operands = tokens.flatMap((token) =>
    token.kind === 'positional' && token.value.trim() !== '' ? [token.value] : [],
  );
  const faults = [
    ...new Set(typed.flatMap((token) => optionFaults(usage, token, args[token.index] ?? token.rawName))),
    ...operands.filter((text) => DASHED.test(text)).map((text) => unknownOption(usage, text)),
    ...operandFaults(
      usage,
      operands.filter((text) => !DASHED.test(text)),
    ),
    ...lackingFaults(usage, typed),
  ];
  if (faults.length > 0) return { kind: 'faulty', faults };
  return { kind: 'given', given: { operands, options: valuesOf(usage, typed) } as unknown as Given<U> };
}

/** Not strict, because the errors of `parseArgs` are in English and only the first is told. */
function tokensOf({ options }: Usage, args: readonly string[]) {
  const known = Object.entries(options).map(
    ([name, { value }]) => [name, { type: value === undefined ? 'boolean' : 'string' }] as const,
  );
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: { ...Object.fromEntries(known), help: { type: 'boolean', short: 'h' } },
  });
  return tokens;
}

/** @param typed The whole argument: `-out` is read as three options of one letter. */
function optionFaults(
  usage: Usage,
  { name, rawName, value, inlineValue }: OptionToken,
  typed: string,
): readonly string[] {
  const option = optionNamed(usage, name);
  if (!rawName.startsWith('--')) return [unknownOption(usage, typed)];
  if (!option) return [unknownOption(usage, rawName)];
  if (option.value === undefined) return value === undefined ? [] : [FAULTS.needless(rawName, value)];
  const isLacking = value === undefined || value.trim() === '' || (!inlineValue && value.startsWith('--'));
  return isLacking ? [FAULTS.valueless(rawName, option.value)] : [];
}

function optionNamed({ options }: Usage, name: string): Option | undefined {
  return Object.entries(options).find(([known]) => known === name)?.[1];
}

function unknownOption({ options }: Usage, typed: string): string {
  return FAULTS.unknownOption(typed, ['help', ...Object.keys(options)]);
}

function operandFaults({ operands: expected }: Usage, typed: readonly string[]): readonly string[] {
  const lacking = expected.slice(typed.length).map(({ name }) => FAULTS.lacking(name));
  const excess = typed.slice(expected.length).map((text) => FAULTS.excess(text));
  return [...lacking, ...excess];
}

function lackingFaults({ options }: Usage, typed: readonly OptionToken[]): readonly string[] {
  return Object.entries(options)
    .filter(([name, { required }]) => required && !typed.some((token) => token.name === name))
    .map(([name, { value }]) => FAULTS.lacking(`--${name} ${value}`));
}

/** Of an option that is given several times, all values when it is repeatable, else the last. */
function valuesOf({ options }: Usage, typed: readonly OptionToken[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(options).map(([name, { value, repeatable }]) => {
      const given = typed.filter((token) => token.name === name);
      if (value === undefined) return [name, given.length > 0];
      const values = given.map((token) => token.value);
      return [name, repeatable ? values : values.at(-1)];
    }),
  );
}
