import { codeKey } from '../../text/folded';

/**
 * Finds codes regardless of trailing zeros: Excel and Sheets turn `1.010000` into 1.01, and officers retype the zeros
 * differently. When two codes are the same number, only the exact text finds one.
 */
export function numberedCodes(codes: Iterable<string>): (code: string) => string | null {
  const exact = new Map<string, string>();
  for (const code of codes) if (!exact.has(codeKey(code))) exact.set(codeKey(code), code);
  const byNumber = new Map<number, string[]>();
  for (const code of exact.values()) {
    const number = numberIn(code);
    if (number !== null) byNumber.set(number, [...(byNumber.get(number) ?? []), code]);
  }
  return (code) => {
    const same = exact.get(codeKey(code));
    if (same !== undefined) return same;
    const number = numberIn(code);
    const alike = number === null ? [] : (byNumber.get(number) ?? []);
    return alike.length === 1 ? (alike[0] as string) : null;
  };
}

function numberIn(code: string): number | null {
  const key = codeKey(code);
  return /^\d+\.\d+$/.test(key) ? Number(key) : null;
}
