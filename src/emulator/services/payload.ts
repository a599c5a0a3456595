import { ServiceException } from '../world/exceptions';

/**
 * Copies a value that goes from a page to the script or back. Dates and functions are refused, and `undefined` in a
 * list becomes null (https://developers.google.com/apps-script/guides/html/communication).
 */
export function copied(value: unknown): unknown {
  if (value === undefined || value === null) return value;
  if (Array.isArray(value)) return Array.from(value, (item) => copied(item) ?? null);
  if (typeof value === 'function') throw illegal('a function');
  if (typeof value !== 'object') return value;
  const kind = Object.prototype.toString.call(value);
  if (kind !== '[object Object]') throw illegal(kind);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, copied(item)]));
}

function illegal(what: string): ServiceException {
  return new ServiceException(`Failed due to illegal value in property: ${what}`);
}
