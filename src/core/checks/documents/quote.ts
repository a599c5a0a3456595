const LONGEST = 120;

/** Citation and subject as a finding quotes them, cut with an ellipsis when long. */
export function quoteOf(citation: string, subject = ''): string {
  const quote = (subject === '' ? citation : `${citation} … ${subject}`)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^([^(]*)\)$/, '$1');
  return quote.length > LONGEST ? `${quote.slice(0, LONGEST - 1)}…` : quote;
}
