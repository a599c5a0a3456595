/** Reads accounts typed one per line, or pasted with commas or semicolons; each account once. */
export function accountsIn(text: string): readonly string[] {
  const typed = text.split(/[\s,;]+/).map((account) => account.trim().toLowerCase());
  return [...new Set(typed.filter((account) => account !== ''))];
}

export function isAccount(text: string): boolean {
  return /^[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]+$/.test(text);
}
