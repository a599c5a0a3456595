/** Of what two texts have in common, so many characters stay on each side. */
const KEPT = 60;

/** Two wordings of a long paragraph without what they have in common far from where they differ. */
export function narrowed(before: string, after: string): readonly [before: string, after: string] {
  if (before === '' || after === '') return [before, after];
  const shortest = Math.min(before.length, after.length);
  let opening = 0;
  while (opening < shortest && before[opening] === after[opening]) opening++;
  let closing = 0;
  while (closing < shortest - opening && before[before.length - 1 - closing] === after[after.length - 1 - closing])
    closing++;
  const from = wordStart(before, opening - KEPT);
  const rest = wordStart(before, before.length - closing + KEPT);
  const cut = (text: string): string => {
    const to = text.length - (before.length - rest);
    return `${from > 0 ? '… ' : ''}${text.slice(from, to).trim()}${rest < before.length ? ' …' : ''}`;
  };
  return [cut(before), cut(after)];
}

/** The place behind the next space; the end of the text when there is none. */
function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.indexOf(' ', at);
  return space < 0 ? text.length : space + 1;
}
