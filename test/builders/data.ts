import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The lines of a file in test/data as header → text. No file contains a quoted comma. */
export function csvRows(file: string): readonly Readonly<Record<string, string>>[] {
  const [header = '', ...lines] = readFileSync(join(__dirname, '..', 'data', file), 'utf8')
    .trim()
    .split(/\r?\n/);
  const names = header.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((text, index) => [names[index] ?? '', text])));
}

/** The yearly notices of public holidays 2021–2026, as rows of the tab `Ngày nghỉ`. */
export const NOTICES = csvRows('holidays.csv').map(({ date = '', kind = '', source = '' }) => ({
  on: date,
  kind,
  source,
}));

/** A file of test/data as bytes. */
export function bytesIn(file: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, '..', 'data', file)));
}
