// Makes one folder for each run of jest, where things that several suites need are made once
// (test/builders/made-once.ts).
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default async function start() {
  process.env.RUN_FOLDER = await mkdtemp(join(tmpdir(), 'bao-cao-run-'));
}
