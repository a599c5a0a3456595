const LONGEST = 120;

/** A citation as a finding quotes it, its subject behind it, cut with an ellipsis where it is long. */
export function quoteOf(citation: string, subject = ''): string {
  const quote = (subject === '' ? citation : `${citation} … ${subject}`)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^([^(]*)\)$/, '$1');
  return quote.length > LONGEST ? `${quote.slice(0, LONGEST - 1)}…` : quote;
}
