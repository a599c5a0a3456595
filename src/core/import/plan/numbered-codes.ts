/**
 * Finds codes however many zeros follow: Excel and Sheets make 1.01 of `1.010000`, and officers write the zeros again as
 * they see fit. Two codes of one number are told apart by their exact text alone.
 */
export function numberedCodes(codes: Iterable<string>): (code: string) => string | null {
  const exact = new Set(codes);
  const byNumber = new Map<number, string[]>();
  for (const code of exact) {
    const number = numberIn(code);
    if (number !== null) byNumber.set(number, [...(byNumber.get(number) ?? []), code]);
  }
  return (code) => {
    if (exact.has(code)) return code;
    const number = numberIn(code);
    const alike = number === null ? [] : (byNumber.get(number) ?? []);
    return alike.length === 1 ? (alike[0] as string) : null;
  };
}

function numberIn(code: string): number | null {
  return /^\d+\.\d+$/.test(code) ? Number(code) : null;
}
