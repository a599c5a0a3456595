/** Capitals of Vietnamese, and of the peoples of the Highlands who write with Ĕ, Ŏ, Ŭ. */
const ACCENTED = 'ĂĐĨŨƠƯĔŎŬĬČẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ';

/** In place of the classes of Unicode, which hold hundreds of ranges: each costs half a millisecond to compile. */
const CLASSES: Readonly<Record<string, string>> = {
  L: 'A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ',
  Lu: `A-ZÀ-ÖØ-Þ${ACCENTED}`,
  Ll: `a-zß-öø-ÿ${ACCENTED.toLowerCase()}`,
  M: '\\u0300-\\u036f',
};

const TOKEN = /\\p\{(\w+)\}|\\.|[[\]]/g;

/** The pattern for Vietnamese text: \p{L}, \p{Lu}, \p{Ll} and \p{M} mean Latin letters and marks. */
export function pattern(source: string | RegExp, flags?: string): RegExp {
  const [written, given] = typeof source === 'string' ? [source, ''] : [source.source, source.flags];
  let isInBrackets = false;
  const narrowed = written.replace(TOKEN, (token, name?: string) => {
    if (token === '[' || token === ']') isInBrackets = token === '[';
    const letters = name && CLASSES[name];
    if (!letters) return token;
    return isInBrackets ? letters : `[${letters}]`;
  });
  return new RegExp(narrowed, flags ?? given);
}
