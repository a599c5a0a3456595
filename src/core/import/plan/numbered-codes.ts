/**
 * Finds codes regardless of trailing zeros: Excel and Sheets turn `1.010000` into 1.01, and officers retype the zeros
 * differently. When two codes are the same number, only the exact text finds one.
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
