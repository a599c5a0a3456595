import { relative, resolve } from 'node:path';
import { serve } from './http/server';
import { openOffice } from './office';
import { SAID } from './wording';

/** `npm run try`: the add-on in a browser, without Google. */
const args = process.argv.slice(2);
if (args.length > 1 || args[0]?.startsWith('-')) {
  console.error(SAID.usage);
  process.exit(1);
}
const path = relative('.', resolve(args[0] ?? 'out/thu.xlsx'));
const notSaved = (error: Error) => console.error(SAID.notSaved(path, error.message));
const office = await openOffice({ path, notSaved });
const { address, stop } = await serve(office);
console.log(SAID.started(address, path));

async function end(): Promise<void> {
  console.log(SAID.stopping);
  await stop();
  await office.close();
  process.exit();
}
process.once('SIGINT', end);
process.once('SIGTERM', end);
