import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Compares a text with the file of that name in test/golden and shows a diff. `UPDATE_GOLDEN=1` writes the file
 * instead, for a person to proof-read before it is committed.
 */
export function expectGolden(name: string, text: string): void {
  const file = join(__dirname, '..', 'golden', name);
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(readFileSync(file, 'utf8'));
}
