import type { DriveAccess } from './drive-access';
import type { DriveFile } from './drive-state';

type Test = (file: DriveFile, access: DriveAccess) => boolean;

const TEXT = "'((?:[^'\\\\]|\\\\.)*)'";

interface Clause {
  readonly pattern: RegExp;
  readonly test: (match: RegExpExecArray) => Test;
}

/** The supported search terms of https://developers.google.com/workspace/drive/api/guides/search-files. */
const CLAUSES: readonly Clause[] = [
  clause('trashed\\s*(!?=)\\s*(true|false)', ([, operator, value]) => (file, { drive }) => {
    return drive.isTrashed(file) === ((value === 'true') === (operator === '='));
  }),
  clause(`(name|mimeType)\\s*(!?=)\\s*${TEXT}`, ([, field, operator, value]) => (file) => {
    return (file[field as 'name' | 'mimeType'] === unescaped(value)) === (operator === '=');
  }),
  // As in the live service, a name matches at the beginning of its words.
  clause(`(name|mimeType)\\s+contains\\s+${TEXT}`, ([, field, value]) => (file) => {
    const words = ` ${file[field as 'name' | 'mimeType'].toLowerCase()}`;
    return words.includes(field === 'name' ? ` ${unescaped(value).toLowerCase()}` : unescaped(value).toLowerCase());
  }),
  clause(
    `${TEXT}\\s+in\\s+parents`,
    ([, id]) =>
      (file, access) =>
        file.parent === access.idOf(unescaped(id)),
  ),
  clause(`${TEXT}\\s+in\\s+owners`, ([, email]) => (file, { run }) => {
    return file.owner === (email === 'me' ? run.officer : unescaped(email));
  }),
  clause(
    `(appProperties|properties)\\s+has\\s+\\{\\s*key\\s*=\\s*${TEXT}\\s+and\\s+value\\s*=\\s*${TEXT}\\s*\\}`,
    (match) => {
      const [, kind, key, value] = match;
      return (file, { run }) => {
        const properties = kind === 'properties' ? file.properties : (file.appProperties.get(run.scriptId) ?? {});
        return properties[unescaped(key)] === unescaped(value);
      };
    },
  ),
];

function clause(pattern: string, test: Clause['test']): Clause {
  return { pattern: new RegExp(`^\\s*${pattern}\\s*(?:and\\s+|$)`), test };
}

/** A predicate for a search query, whose terms may be joined only by `and`. */
export function searchOf(query: string, access: DriveAccess): (file: DriveFile) => boolean {
  const tests: Test[] = [];
  let rest = query.trim();
  while (rest !== '') {
    const found = firstClause(rest);
    if (!found) {
      if (/\b(or|not)\b|[()]/.test(rest)) throw new Error(`not emulated: the search ${query}`);
      throw access.error(400, 'invalid', 'Invalid Value');
    }
    tests.push(found.test);
    rest = rest.slice(found.length);
  }
  return (file) => tests.every((test) => test(file, access));
}

function firstClause(text: string): { test: Test; length: number } | null {
  for (const { pattern, test } of CLAUSES) {
    const match = pattern.exec(text);
    if (match) return { test: test(match), length: match[0].length };
  }
  return null;
}

function unescaped(text = ''): string {
  return text.replace(/\\(.)/g, '$1');
}

/** Compares files as `orderBy` asks, such as `createdTime desc,name`. */
export function orderOf(orderBy: string): (one: DriveFile, other: DriveFile) => number {
  const keys = orderBy.split(',').map((key) => key.trim().split(/\s+/));
  return (one, other) => {
    for (const [field = '', direction] of keys) {
      const difference = compared(sortValue(one, field), sortValue(other, field));
      if (difference !== 0) return direction === 'desc' ? -difference : difference;
    }
    return 0;
  };
}

function sortValue(file: DriveFile, field: string): string | number {
  if (field === 'createdTime') return file.createdAt;
  if (field === 'modifiedTime') return file.modifiedAt;
  if (field === 'name' || field === 'name_natural') return file.name;
  throw new Error(`not emulated: orderBy ${field}`);
}

function compared(one: string | number, other: string | number): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
