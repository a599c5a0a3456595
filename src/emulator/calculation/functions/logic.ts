import { caught, cellByCell, isSingle, scalarOf } from '../compiled/arrays';
import { type Context, type Definitions, type Part, parts, scalars } from '../compiled/context';
import { integerOf, truthOf } from '../values/coercion';
import { compared } from '../values/comparison';
import { isFailed } from '../values/criteria';
import { ERRORS, isMatrix, type matrixOf, type Operand, Range, type Scalar } from '../values/values';

const MANY = 255;
const BLANK: Part = () => null;

export const LOGIC: Definitions = {
  IF: parts(2, 3, chosen),
  IFS: parts(2, MANY, (args, context) => firstTrue(args, context)),
  IFERROR: parts(1, 2, (args, context) => instead(args, context, () => true)),
  IFNA: parts(1, 2, (args, context) => instead(args, context, (value) => value === ERRORS.notFound)),
  SWITCH: parts(3, MANY, switched),
  CHOOSE: parts(2, MANY, ([index = BLANK, ...choices], context) => {
    const choice = choices[integerOf(scalarOf(index(context), context), context.setting) - 1];
    if (!choice) throw ERRORS.number;
    return choice(context);
  }),
  TRUE: scalars(0, 0, () => true),
  FALSE: scalars(0, 0, () => false),
};

function chosen([condition = BLANK, yes = BLANK, no = () => false]: readonly Part[], context: Context): Operand {
  const { setting } = context;
  const asked = condition(context);
  const truth = (value: Scalar) => truthOf(value, setting);
  if (!context.isArray || isSingle(asked)) return truth(scalarOf(asked, context)) ? yes(context) : no(context);
  const branches = [asked, ...[yes, no].map((part) => caught(() => part(context)))];
  return cellByCell(branches, ([value = null, one = null, other = null]) => (truth(value) ? one : other));
}

function firstTrue(args: readonly Part[], context: Context): Operand {
  if (args.length % 2 !== 0) throw ERRORS.notFound;
  for (let index = 0; index < args.length; index += 2) {
    const condition = (args[index] ?? BLANK)(context);
    if (truthOf(scalarOf(condition, context), context.setting)) return (args[index + 1] ?? BLANK)(context);
  }
  throw ERRORS.notFound;
}

function instead(
  [value = BLANK, other = BLANK]: readonly Part[],
  context: Context,
  isReplaced: (value: Scalar) => boolean,
): Operand {
  const computed = caught(() => singled(value(context), context));
  if (isMatrix(computed)) {
    const replacement = caught(() => other(context));
    return cellByCell([computed, replacement], ([one = null, two = null]) =>
      isFailed(one) && isReplaced(one) ? two : one,
    );
  }
  return isFailed(computed) && isReplaced(computed) ? other(context) : computed;
}

/** A range outside of an array formula is the one cell that is meant. */
function singled(operand: Operand, context: Context): Scalar | ReturnType<typeof matrixOf> {
  if (operand instanceof Range)
    return context.isArray && !isSingle(operand) ? operand.cells : scalarOf(operand, context);
  return operand;
}

function switched([value = BLANK, ...cases]: readonly Part[], context: Context): Operand {
  const asked = scalarOf(value(context), context);
  for (let index = 0; index + 1 < cases.length; index += 2) {
    const candidate = scalarOf((cases[index] ?? BLANK)(context), context);
    if (compared(asked, candidate, context.setting.locale) === 0) return (cases[index + 1] ?? BLANK)(context);
  }
  if (cases.length % 2 === 0) throw ERRORS.notFound;
  return (cases[cases.length - 1] ?? BLANK)(context);
}
