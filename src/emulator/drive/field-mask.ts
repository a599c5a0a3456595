/** The requested parts of an answer: `id,permissions(id,role),owners/emailAddress` or `*`. */
export interface Mask {
  readonly [name: string]: Mask | true;
}

export type Masked = Record<string, unknown>;

/**
 * Keeps only the requested fields; for a field that the resource does not have it throws the error made by `unknown`.
 */
export function masked(resource: Masked, fields: string, unknown: (field: string) => Error): Masked {
  return picked(resource, parsed(fields), unknown);
}

function parsed(fields: string): Mask {
  const mask: Record<string, Mask | true> = {};
  for (const part of topLevelParts(fields)) {
    const match = /^([\w*]+)(?:\((.*)\)|\/(.+))?$/.exec(part.trim());
    if (!match) throw new Error(`not emulated: the fields ${fields}`);
    const inner = match[2] ?? match[3];
    mask[match[1] ?? ''] = inner === undefined ? true : parsed(inner);
  }
  return mask;
}

function topLevelParts(fields: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const character of fields) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}

function picked(resource: Masked, mask: Mask, unknown: (field: string) => Error): Masked {
  if (mask['*']) return defined(resource);
  const odd = Object.keys(mask).find((field) => !(field in resource));
  if (odd !== undefined) throw unknown(odd);
  const entries = Object.entries(mask).map(([field, inner]) => [field, inside(resource[field], inner, unknown)]);
  return defined(Object.fromEntries(entries) as Masked);
}

function inside(value: unknown, mask: Mask | true, unknown: (field: string) => Error): unknown {
  if (mask === true || value === undefined || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => picked(item as Masked, mask, unknown));
  return picked(value as Masked, mask, unknown);
}

function defined(resource: Masked): Masked {
  return Object.fromEntries(Object.entries(resource).filter(([, value]) => value !== undefined));
}
