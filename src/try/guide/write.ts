import { readFileSync, writeFileSync } from 'node:fs';
import { withTables } from './tables';

/** Brings the tables of the officers' pages up to date with the code. */
for (const page of ['docs/huong-dan.md', 'docs/luat-kiem-tra.md']) {
  writeFileSync(page, withTables(readFileSync(page, 'utf8')));
}
