import { dateFormatOf, dateTimeFormatOf } from '../../spreadsheet/number-format';
import { serialOfWall, wallOfSerial } from '../../spreadsheet/serial';
import { scalarOf } from '../compiled/arrays';
import { type Context, type Definitions, operands, scalars } from '../compiled/context';
import { integerOf, numberOf, textOf, typedNumber } from '../values/coercion';
import { Dated, ERRORS, type Operand, type Scalar } from '../values/values';
import { numbersIn } from './numbers';

const DAY = 86_400;

function dated(serial: number, { setting }: Context): Dated {
  if (!Number.isFinite(serial) || serial < 0) throw ERRORS.number;
  return new Dated(serial, dateFormatOf(setting.locale));
}

export const DATES: Definitions = {
  TODAY: scalars(0, 0, (_args, context) => dated(Math.floor(context.now()), context)),
  NOW: scalars(0, 0, (_args, { now, setting }) => new Dated(now(), dateTimeFormatOf(setting.locale))),
  DATE: scalars(3, 3, (args, context) => {
    const [year = 0, month = 0, date = 0] = args.map((one) => integerOf(one, context.setting));
    return dated(serialAt(year < 1900 ? year + 1900 : year, month - 1, date), context);
  }),
  TIME: scalars(3, 3, (args, { setting }) => {
    const [hours = 0, minutes = 0, seconds = 0] = args.map((one) => integerOf(one, setting));
    const time = (hours * 3600 + minutes * 60 + seconds) / DAY;
    if (time < 0) throw ERRORS.number;
    return new Dated(time % 1, 'H:mm:ss');
  }),
  DATEVALUE: scalars(1, 1, ([value = null], { setting }) => {
    const read = typeof value === 'string' ? typedNumber(value, setting) : value;
    if (!(read instanceof Dated)) throw ERRORS.value;
    return Math.floor(read.serial);
  }),
  YEAR: part((wall) => wall.getUTCFullYear()),
  MONTH: part((wall) => wall.getUTCMonth() + 1),
  DAY: part((wall) => wall.getUTCDate()),
  HOUR: part((wall) => wall.getUTCHours()),
  MINUTE: part((wall) => wall.getUTCMinutes()),
  SECOND: part((wall) => wall.getUTCSeconds()),
  WEEKDAY: scalars(1, 2, ([value = null, type = 1], { setting }) =>
    weekday(numberOf(value, setting), integerOf(type, setting)),
  ),
  EDATE: scalars(2, 2, ([value = null, months = null], context) =>
    dated(monthsLater(numberOf(value, context.setting), integerOf(months, context.setting)), context),
  ),
  EOMONTH: scalars(2, 2, ([value = null, months = null], context) => {
    const wall = wallOf(numberOf(value, context.setting));
    const month = wall.getUTCMonth() + integerOf(months, context.setting) + 1;
    return dated(serialAt(wall.getUTCFullYear(), month, 0), context);
  }),
  DAYS: scalars(
    2,
    2,
    ([end = null, start = null], { setting }) =>
      Math.floor(numberOf(end, setting)) - Math.floor(numberOf(start, setting)),
  ),
  DATEDIF: scalars(3, 3, ([start = null, end = null, unit = null], { setting }) =>
    between(
      Math.floor(numberOf(start, setting)),
      Math.floor(numberOf(end, setting)),
      textOf(unit, setting).toUpperCase(),
    ),
  ),
  NETWORKDAYS: operands(2, 3, (args, context) => workdaysBetween(args, context)),
  WORKDAY: operands(2, 3, (args, context) => workdayAfter(args, context)),
};

function part(read: (wall: Date) => number) {
  return scalars(1, 1, ([value = null], { setting }) => {
    const serial = numberOf(value, setting);
    if (serial < 0) throw ERRORS.number;
    return read(wallOf(serial));
  });
}

function wallOf(serial: number): Date {
  return new Date(wallOfSerial(serial));
}

function serialAt(year: number, month: number, date: number): number {
  return serialOfWall(Date.UTC(year, month, date));
}

/** The same day of another month, or its last one. */
function monthsLater(serial: number, months: number): number {
  const wall = wallOf(Math.floor(serial));
  const [year, month] = [wall.getUTCFullYear(), wall.getUTCMonth() + months];
  const last = wallOf(serialAt(year, month + 1, 0)).getUTCDate();
  return serialAt(year, month, Math.min(wall.getUTCDate(), last));
}

/** Type 1 counts from Sunday, 2 from Monday, both as 1; 3 counts from Monday as 0. */
function weekday(serial: number, type: number): number {
  const fromSunday = wallOf(Math.floor(serial)).getUTCDay();
  if (type === 1) return fromSunday + 1;
  if (type === 2) return ((fromSunday + 6) % 7) + 1;
  if (type === 3) return (fromSunday + 6) % 7;
  throw ERRORS.number;
}

function between(start: number, end: number, unit: string): number {
  if (start > end) throw ERRORS.number;
  const [from, to] = [wallOf(start), wallOf(end)];
  const isBefore = to.getUTCDate() < from.getUTCDate();
  const months =
    (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth() - Number(isBefore);
  const units: Record<string, () => number> = {
    D: () => end - start,
    M: () => months,
    Y: () => Math.floor(months / 12),
    YM: () => months % 12,
    MD: () => end - serialAt(from.getUTCFullYear(), from.getUTCMonth() + months, from.getUTCDate()),
    YD: () => end - serialAt(from.getUTCFullYear() + Math.floor(months / 12), from.getUTCMonth(), from.getUTCDate()),
  };
  const counted = units[unit];
  if (!counted) throw ERRORS.number;
  return counted();
}

interface Days {
  readonly one: number;
  readonly other: number;
  readonly holidays: ReadonlySet<number>;
}

function daysOf([one = null, other = null, off = null]: readonly Operand[], context: Context): Days {
  const { setting } = context;
  const holidays = new Set(numbersIn([off], setting).map(Math.floor));
  return {
    one: Math.floor(numberOf(scalarOf(one, context), setting)),
    other: Math.trunc(numberOf(scalarOf(other, context), setting)),
    holidays,
  };
}

function isWorked(serial: number, holidays: ReadonlySet<number>): boolean {
  const day = wallOf(serial).getUTCDay();
  return day !== 0 && day !== 6 && !holidays.has(serial);
}

function workdaysBetween(args: readonly Operand[], context: Context): Scalar {
  const { one, other, holidays } = daysOf(args, context);
  const [start, end] = [Math.min(one, other), Math.max(one, other)];
  const weeks = Math.floor((end - start + 1) / 7);
  let count = weeks * 5;
  for (let serial = start + weeks * 7; serial <= end; serial += 1) count += Number(isWorked(serial, new Set()));
  for (const holiday of holidays) {
    if (holiday >= start && holiday <= end) count -= Number(isWorked(holiday, new Set()));
  }
  return one > other ? -count : count;
}

function workdayAfter(args: readonly Operand[], context: Context): Scalar {
  const { one, other, holidays } = daysOf(args, context);
  const step = Math.sign(other);
  let serial = one;
  for (let left = Math.abs(other); left > 0; left -= Number(isWorked(serial, holidays))) {
    serial += step;
    if (serial < 0) throw ERRORS.number;
  }
  return dated(serial, context);
}
