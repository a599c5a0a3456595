import type { AstExpression } from '@borgar/fx';
import { definitionOf } from '../functions/all';
import { readReference } from '../text/references';
import { OPERATORS, SIGNS } from '../values/operators';
import { ERRORS, errorNamed, isMatrix, matrixOf, type Operand, type Scalar } from '../values/values';
import { caught, cellByCell, isSingle, scalarOf } from './arrays';
import type { Context, Definition, Part } from './context';
import type { Relative } from './relative';

export type Changing = 'day' | 'instant';

/** What a formula depends on, gathered while it is compiled. */
export interface Found {
  readonly references: Relative[];
  readonly names: string[];
  changing: Changing | null;
  maySpill: boolean;
}

interface Setting {
  readonly found: Found;
  /** The row of the formula from which the references are read. */
  readonly row: number;
}

/** Which functions change by themselves, and with what. */
const CHANGING: Readonly<Record<string, Changing>> = { TODAY: 'day', NOW: 'instant' };

/** Throws for what no formula may hold. */
export function compiled(node: AstExpression, setting: Setting): Part {
  switch (node.type) {
    case 'Literal':
      return always(node.value as Scalar);
    case 'ErrorLiteral':
      return always(errorNamed(node.value) ?? ERRORS.syntax);
    case 'ReferenceIdentifier':
      return referred(node.value, setting);
    case 'UnaryExpression':
      return signed(
        node.operator,
        node.arguments.map((one) => compiled(one, setting)),
      );
    case 'BinaryExpression':
      return joined(
        node.operator,
        node.arguments.map((one) => compiled(one, setting)),
      );
    case 'ArrayExpression':
      setting.found.maySpill = true;
      return stacked(node.elements.map((row) => row.map((one) => compiled(one as AstExpression, setting))));
    case 'CallExpression':
      return called(node, setting);
    default:
      throw ERRORS.syntax;
  }
}

function always(value: Scalar): Part {
  return () => value;
}

function referred(text: string, { found, row }: Setting): Part {
  const reference = readReference(text);
  if (!reference) {
    found.names.push(text);
    return ({ named }) => named(text);
  }
  const relative = { sheet: reference.sheet, reference, from: row };
  found.references.push(relative);
  return ({ range }) => range(relative);
}

function signed(operator: string, [argument]: readonly Part[]): Part {
  const compute = SIGNS[operator];
  if (!compute || !argument) throw ERRORS.syntax;
  return (context) =>
    overScalars([argument(context)], context, ([value = null]) => compute(mustBeSound(value), context.setting));
}

function joined(operator: string, [left, right]: readonly Part[]): Part {
  const compute = OPERATORS[operator];
  if (!compute || !left || !right) throw ERRORS.syntax;
  return (context) =>
    overScalars([left(context), right(context)], context, ([a = null, b = null]) =>
      compute(mustBeSound(a), mustBeSound(b), context.setting),
    );
}

function overScalars(
  args: readonly Operand[],
  context: Context,
  compute: (values: readonly Scalar[]) => Scalar,
): Operand {
  if (context.isArray && !args.every(isSingle)) return cellByCell(args, compute);
  return compute(args.map((argument) => scalarOf(argument, context)));
}

function mustBeSound(value: Scalar): Scalar {
  if (value instanceof Error) throw value;
  return value;
}

/** Ranges and values beside and below each other; all of one row must be of one height, all rows of one width. */
function stacked(rows: readonly (readonly Part[])[]): Part {
  return (context) => {
    const inArray = { ...context, isArray: true };
    const bands = rows.map((row) => beside(row.map((part) => matrixOf(caught(() => part(inArray))))));
    const width = bands[0]?.[0]?.length ?? 0;
    if (bands.some((band) => band.some((cells) => cells.length !== width))) throw ERRORS.value;
    return bands.flat();
  };
}

function beside(matrices: readonly (readonly (readonly Scalar[])[])[]): readonly (readonly Scalar[])[] {
  const height = matrices[0]?.length ?? 0;
  if (matrices.some((matrix) => matrix.length !== height)) throw ERRORS.value;
  return Array.from({ length: height }, (_row, row) => matrices.flatMap((matrix) => matrix[row] ?? []));
}

type Call = Extract<AstExpression, { type: 'CallExpression' }>;

function called({ callee, arguments: given }: Call, setting: Setting): Part {
  const name = callee.type === 'Identifier' ? callee.name : '';
  const args = given.map((one) => (one ? compiled(one as AstExpression, setting) : always(null)));
  const definition = definitionOf(name.toUpperCase());
  const changing = CHANGING[name.toUpperCase()];
  if (changing && setting.found.changing !== 'instant') setting.found.changing = changing;
  if (!definition) return scripted(name, args, setting.found);
  setting.found.maySpill ||= definition.kind === 'operands' && definition.spills === true;
  if (args.length < definition.least || args.length > definition.most) return always(ERRORS.notFound);
  return byDefinition(definition, args);
}

function byDefinition(definition: Definition, args: readonly Part[]): Part {
  const { kind, compute } = definition;
  if (kind === 'parts') return (context) => compute(args, context);
  if (kind === 'operands') {
    return (context) => {
      const inside = definition.isArray ? { ...context, isArray: true } : context;
      return compute(
        args.map((part) => caught(() => part(inside))),
        context,
      );
    };
  }
  const checked = definition.takesErrors ? (value: Scalar) => value : mustBeSound;
  return (context) =>
    overScalars(
      args.map((part) => caught(() => part(context))),
      context,
      (values) => compute(values.map(checked), context),
    );
}

/** A function of the script, which is given all ranges whole. */
function scripted(name: string, args: readonly Part[], found: Found): Part {
  found.maySpill = true;
  return (context) => {
    const call = context.script(name);
    if (!call) throw ERRORS.name;
    return call(args.map((part) => part({ ...context, isArray: true })));
  };
}

/** The result of a whole formula: rows of values, or one. */
export function resultOf(part: Part, context: Context): Operand {
  return caught(() => {
    const operand = part(context);
    return isMatrix(operand) ? operand : scalarOf(operand, context);
  });
}
