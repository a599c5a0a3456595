/** Names of sheets, tables and ranges are equal in Excel when they differ only in case. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
