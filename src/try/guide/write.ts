import { readFileSync, writeFileSync } from 'node:fs';
import { withTables } from './tables';

/** Updates the generated tables in the officers' pages. */
for (const page of ['docs/huong-dan.md', 'docs/luat-kiem-tra.md']) {
  writeFileSync(page, withTables(readFileSync(page, 'utf8')));
}
