/** A text with its tags replaced, or the first broken or unknown tag. */
export type Filled =
  | { readonly kind: 'filled'; readonly text: string }
  | { readonly kind: 'unknown-tag'; readonly tag: string }
  | { readonly kind: 'broken-tag'; readonly found: string };

/**
 * Replaces tags such as `{{HS_TIEP_NHAN}}`. A value is inserted as it is and not searched for tags again, so a value
 * cannot bring in a further tag.
 */
export function fillTags(text: string, tags: ReadonlyMap<string, string>): Filled {
  const pieces = text.split(/\{\{([^{}]*)\}\}/);
  let filled = '';
  for (const [index, piece] of pieces.entries()) {
    if (index % 2 === 0) {
      const broken = /.{0,20}(\{\{|\}\}).{0,20}/s.exec(piece);
      if (broken) return { kind: 'broken-tag', found: broken[0] };
      filled += piece;
    } else {
      const value = tags.get(piece.trim());
      if (value === undefined) return { kind: 'unknown-tag', tag: piece.trim() };
      filled += value;
    }
  }
  return { kind: 'filled', text: filled };
}

/** For the product's own sentences: a wrong tag there is a bug, so it throws. */
export function fillOwn(text: string, tags: ReadonlyMap<string, string>): string {
  const filled = fillTags(text, tags);
  if (filled.kind !== 'filled') throw new Error(`a sentence of the product has a bad tag: ${text}`);
  return filled.text;
}
