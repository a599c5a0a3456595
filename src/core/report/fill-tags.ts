/** A value in a filled text, by its offsets. */
export interface FilledPlace {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
}

export type BadTag =
  | { readonly kind: 'unknown-tag'; readonly tag: string }
  | { readonly kind: 'broken-tag'; readonly found: string };

/** A text with its tags replaced, or the first broken or unknown tag. */
export type Filled =
  | { readonly kind: 'filled'; readonly text: string; readonly places: readonly FilledPlace[] }
  | BadTag;

const TAG = /\{\{([^{}]*)\}\}/;
const BROKEN = /.{0,20}(?:\{\{|\}\}).{0,20}/gs;

/** The broken and unknown tags of a text, in their order. */
export function badTagsIn(text: string, tags: ReadonlyMap<string, string>): readonly BadTag[] {
  return text.split(TAG).flatMap((piece, index): readonly BadTag[] => {
    if (index % 2 === 0) return [...piece.matchAll(BROKEN)].map(([found]) => ({ kind: 'broken-tag', found }));
    return tags.has(piece.trim()) ? [] : [{ kind: 'unknown-tag', tag: piece.trim() }];
  });
}

/**
 * Replaces tags such as `{{HS_TIEP_NHAN}}`. A value is inserted as it is and not searched for tags again, so a value
 * cannot bring in a further tag.
 */
export function fillTags(text: string, tags: ReadonlyMap<string, string>): Filled {
  const [bad] = badTagsIn(text, tags);
  if (bad) return bad;
  const places: FilledPlace[] = [];
  let filled = '';
  for (const [index, piece] of text.split(TAG).entries()) {
    const tag = index % 2 === 0 ? null : piece.trim();
    const printed = tag === null ? piece : (tags.get(tag) ?? '');
    if (tag !== null) places.push({ start: filled.length, end: filled.length + printed.length, tag });
    filled += printed;
  }
  return { kind: 'filled', text: filled, places };
}

/** For the product's own sentences: a wrong tag there is a bug, so it throws. */
export function fillOwn(text: string, tags: ReadonlyMap<string, string>): string {
  const filled = fillTags(text, tags);
  if (filled.kind !== 'filled') throw new Error(`a sentence of the product has a bad tag: ${text}`);
  return filled.text;
}
