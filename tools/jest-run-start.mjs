// One folder for each run of jest: what several suites need is made there once (test/builders/made-once.ts).
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default async function start() {
  process.env.RUN_FOLDER = await mkdtemp(join(tmpdir(), 'bao-cao-run-'));
}
