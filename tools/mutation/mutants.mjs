// Finds the mutants of one source file in its syntax tree.
import { parseSync } from 'oxc-parser';
import { OPERATORS } from './operators.mjs';

const NO_CODE = /^(Import|ExportAll|TSType|TSInterface)|^TSEnum/;
/** Keys of a node under which there are types or names but no code that runs. */
const NO_CODE_KEYS = new Set(['typeAnnotation', 'typeArguments', 'typeParameters', 'returnType', 'quasi']);

const isNode = (value) => typeof value?.type === 'string';

function* children(node) {
  for (const [key, value] of Object.entries(node)) {
    if (NO_CODE_KEYS.has(key)) continue;
    if ((key === 'key' || key === 'property') && !node.computed) continue;
    if (key === 'source' && node.type.startsWith('Export')) continue;
    if (Array.isArray(value)) yield* value.filter(isNode);
    else if (isNode(value)) yield value;
  }
}

/** The part of the source that a test must run to reach the mutant; `a?.b.c` can only be marked as a whole. */
function markOf(node, mutation, chain) {
  if (node.type.endsWith('Statement') && mutation.start === node.start) return { ...range(node), statement: true };
  return range(chain ?? (node.type === 'CallExpression' ? node : mutation));
}

const range = ({ start, end }) => ({ start, end });

function* mutationsIn(node, source, chain) {
  if (NO_CODE.test(node.type)) return;
  const around = node.type === 'ChainExpression' ? node : chain;
  for (const mutation of OPERATORS[node.type]?.(node, source) ?? []) {
    yield {
      ...mutation,
      mark: markOf(node, mutation, around),
      shown: node.type === 'CallExpression' ? node : mutation,
    };
  }
  // The arguments of a call can be marked on their own, even when the call is part of a chain.
  const within = new Set(node.arguments ?? []);
  for (const child of children(node)) yield* mutationsIn(child, source, within.has(child) ? undefined : around);
}

const oneLine = (text) => text.replace(/\s+/g, ' ').trim();

const mutated = (source, { start, end, text }) => source.slice(0, start) + text + source.slice(end);

/** All mutants of a file: the place, the replacement, and both texts for a person to read. */
export function mutantsOf(file, source) {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  return [...mutationsIn(program, source)].map(({ start, end, text, mark, shown }) => ({
    file,
    line: source.slice(0, start).split('\n').length,
    start,
    end,
    text,
    mark,
    original: oneLine(source.slice(shown.start, shown.end)),
    changed: oneLine(source.slice(shown.start, start) + text + source.slice(end, shown.end)) || '(nothing)',
  }));
}

/** Some replacements do not parse in their place, such as `-` after `**`; these are not mutants. */
export const parses = (mutant, source) => parseSync(mutant.file, mutated(source, mutant)).errors.length === 0;
