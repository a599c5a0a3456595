import { type Definition, type Definitions, parts, scalars } from '../compiled/context';
import { countable } from '../values/coercion';
import { isFailed, isNumeric } from '../values/criteria';
import { Dated, ERRORS, Range, type Scalar } from '../values/values';

function asking(answer: (value: Scalar) => boolean): Definition {
  const definition = scalars(1, 1, ([value = null]) => answer(value));
  return { ...definition, takesErrors: true };
}

export const INFORMATION: Definitions = {
  ISBLANK: asking((value) => value === null),
  ISNUMBER: asking(isNumeric),
  ISTEXT: asking((value) => typeof value === 'string'),
  ISNONTEXT: asking((value) => typeof value !== 'string'),
  ISLOGICAL: asking((value) => typeof value === 'boolean'),
  ISERROR: asking(isFailed),
  ISERR: asking((value) => isFailed(value) && value !== ERRORS.notFound),
  ISNA: asking((value) => value === ERRORS.notFound),
  ISDATE: asking((value) => value instanceof Dated),
  ISEVEN: scalars(1, 1, ([value = null]) => Math.trunc(Math.abs(countable(value) ?? 0)) % 2 === 0),
  ISODD: scalars(1, 1, ([value = null]) => Math.trunc(Math.abs(countable(value) ?? 0)) % 2 === 1),
  NA: scalars(0, 0, () => ERRORS.notFound),
  N: scalars(1, 1, ([value = null]) => countable(value) ?? (value === true ? 1 : 0)),
  T: scalars(1, 1, ([value = null]) => (typeof value === 'string' ? value : '')),
  HYPERLINK: scalars(1, 2, ([address = null, label = address]) => label),
  ISREF: parts(1, 1, ([part], context) => part?.(context) instanceof Range),
};
