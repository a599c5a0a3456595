import { ServiceException } from '../world/exceptions';
import { offsetAt } from './zones';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const MINUTE = 60_000;
const DAY = 86_400_000;

interface Moment {
  /** The wall-clock time in the zone, stored as if it were UTC. */
  readonly wall: Date;
  readonly offset: number;
  readonly zone: string;
}

type Field = (moment: Moment, width: number) => string;

/** The pattern letters of Java's SimpleDateFormat, in the locale en_US. */
const FIELDS: Readonly<Record<string, Field>> = {
  G: ({ wall }) => (wall.getUTCFullYear() > 0 ? 'AD' : 'BC'),
  y: ({ wall }, width) => yearText(wall.getUTCFullYear(), width),
  Y: ({ wall }, width) => yearText(weekYear(wall), width),
  M: ({ wall }, width) => nameOr(MONTHS[wall.getUTCMonth()], wall.getUTCMonth() + 1, width),
  d: ({ wall }, width) => padded(wall.getUTCDate(), width),
  D: ({ wall }, width) => padded(dayOfYear(wall), width),
  E: ({ wall }, width) => nameOf(WEEKDAYS[wall.getUTCDay()], width),
  u: ({ wall }, width) => padded(wall.getUTCDay() || 7, width),
  w: ({ wall }, width) => padded(weekOfYear(wall), width),
  W: ({ wall }, width) => padded(weekOfMonth(wall), width),
  F: ({ wall }, width) => padded(Math.ceil(wall.getUTCDate() / 7), width),
  a: ({ wall }) => (wall.getUTCHours() < 12 ? 'AM' : 'PM'),
  H: ({ wall }, width) => padded(wall.getUTCHours(), width),
  k: ({ wall }, width) => padded(wall.getUTCHours() || 24, width),
  K: ({ wall }, width) => padded(wall.getUTCHours() % 12, width),
  h: ({ wall }, width) => padded(wall.getUTCHours() % 12 || 12, width),
  m: ({ wall }, width) => padded(wall.getUTCMinutes(), width),
  s: ({ wall }, width) => padded(wall.getUTCSeconds(), width),
  S: ({ wall }, width) => padded(wall.getUTCMilliseconds(), width),
  Z: ({ offset }) => offsetText(offset, ''),
  X: ({ offset }, width) => (offset === 0 ? 'Z' : isoOffset(offset, width)),
  z: ({ offset, zone }) => (offset === 0 ? 'GMT' : zoneName(zone, offset)),
};

/** `Utilities.formatDate`; an unknown zone counts as GMT. */
export function formatDate(instant: number, zone: string, pattern: string): string {
  const offset = offsetAt(zone, instant);
  const moment = { wall: new Date(instant + offset), offset, zone };
  let text = '';
  for (const [token] of pattern.matchAll(/'(?:[^']|'')*'|([A-Za-z])\1*|'|[^A-Za-z']+/g))
    text += tokenText(token, moment);
  return text;
}

function tokenText(token: string, moment: Moment): string {
  if (token === "'") throw new ServiceException('Unterminated quote');
  if (token === "''") return "'";
  if (token.startsWith("'")) return token.slice(1, -1).replace(/''/g, "'");
  if (!/^[A-Za-z]/.test(token)) return token;
  const field = FIELDS[token.charAt(0)];
  if (!field) throw new ServiceException(`Illegal pattern character '${token.charAt(0)}'`);
  return field(moment, token.length);
}

function yearText(year: number, width: number): string {
  return width === 2 ? padded(year % 100, 2) : padded(year, width);
}

function nameOr(name: string | undefined, number: number, width: number): string {
  return width < 3 ? padded(number, width) : nameOf(name, width);
}

function nameOf(name = '', width: number): string {
  return width > 3 ? name : name.slice(0, 3);
}

function padded(number: number, width: number): string {
  return String(number).padStart(width, '0');
}

function dayOfYear(wall: Date): number {
  return Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / DAY) + 1;
}

/** In the United States a week begins on Sunday, and week 1 is the one with 1 January. */
function weekOfYear(wall: Date): number {
  if (weekYear(wall) !== wall.getUTCFullYear()) return 1;
  return Math.floor((dayOfYear(wall) - 1 + firstWeekday(wall.getUTCFullYear(), 0)) / 7) + 1;
}

function weekYear(wall: Date): number {
  const saturday = new Date(wall.getTime() + (6 - wall.getUTCDay()) * DAY);
  return saturday.getUTCFullYear();
}

function weekOfMonth(wall: Date): number {
  return Math.floor((wall.getUTCDate() - 1 + firstWeekday(wall.getUTCFullYear(), wall.getUTCMonth())) / 7) + 1;
}

function firstWeekday(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 1)).getUTCDay();
}

function offsetText(offset: number, colon: string): string {
  const minutes = Math.abs(offset) / MINUTE;
  return `${offset < 0 ? '-' : '+'}${padded(Math.floor(minutes / 60), 2)}${colon}${padded(minutes % 60, 2)}`;
}

function isoOffset(offset: number, width: number): string {
  const text = offsetText(offset, width === 3 ? ':' : '');
  return width === 1 ? text.slice(0, 3) : text;
}

function zoneName(zone: string, offset: number): string {
  return zone === 'Asia/Ho_Chi_Minh' ? 'ICT' : `GMT${offsetText(offset, ':')}`;
}
