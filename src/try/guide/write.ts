import { readFileSync, writeFileSync } from 'node:fs';
import { withTables } from './tables';

/** Brings the tables of the officers' guide up to date with the code. */
const GUIDE = 'docs/huong-dan.md';
writeFileSync(GUIDE, withTables(readFileSync(GUIDE, 'utf8')));
