import { instantOf, wallAt } from './zones';

const MILLISECONDS_A_DAY = 86_400_000;

/** Sheets counts days from 30 December 1899; 1970-01-01 is day 25,569. */
const SERIAL_OF_1970 = 25_569;

/** The serial number of a date and time as a clock shows them. */
export function serialOfWall(wall: number): number {
  return wall / MILLISECONDS_A_DAY + SERIAL_OF_1970;
}

export function wallOfSerial(serial: number): number {
  return Math.round((serial - SERIAL_OF_1970) * MILLISECONDS_A_DAY);
}

/** Days since 1970-01-01, as the core counts them. */
export function dayOfSerial(serial: number): number {
  return Math.floor(serial) - SERIAL_OF_1970;
}

export function serialOfDay(day: number): number {
  return day + SERIAL_OF_1970;
}

type Conversion = (number: number) => number;

/** Converts serial numbers to instants in one zone. */
export const instantsIn = remembering((zone) => (serial) => instantOf(zone, wallOfSerial(serial)));

/** Converts instants to serial numbers in one zone. */
export const serialsIn = remembering((zone) => (instant) => serialOfWall(wallAt(zone, instant)));

/** Caches conversions: reading a zone's clock is slow, and a column of days repeats the same values. */
function remembering(conversionIn: (zone: string) => Conversion): (zone: string) => Conversion {
  const conversions = new Map<string, Conversion>();
  return (zone) => {
    let conversion = conversions.get(zone);
    if (!conversion) {
      conversion = remembered(conversionIn(zone));
      conversions.set(zone, conversion);
    }
    return conversion;
  };
}

const MOST_REMEMBERED = 100_000;

function remembered(conversion: Conversion): Conversion {
  const known = new Map<number, number>();
  return (number) => {
    let result = known.get(number);
    if (result === undefined) {
      result = conversion(number);
      if (known.size < MOST_REMEMBERED) known.set(number, result);
    }
    return result;
  };
}
