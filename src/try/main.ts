import { existsSync } from 'node:fs';
import { Refusal } from '../cli/edge';
import { serve } from './http/server';
import { openOffice } from './office';
import { SAID } from './try-wording';
import { copyPath } from './workbook/copy-path';

/** `npm run try`: runs the add-on in a browser without Google. */
const args = process.argv.slice(2);
if (args.length > 1 || args[0]?.startsWith('-')) {
  console.error(SAID.usage);
  process.exit(1);
}
const [given] = args;
if (given !== undefined && !existsSync(given)) {
  console.error(SAID.missing(given));
  process.exit(1);
}
const path = given === undefined ? 'out/thu.xlsx' : copyPath(given, 'out');
const notSaved = (error: Error) => console.error(SAID.notSaved(path, error.message));
const office = await openOffice({ path, copyOf: given, notSaved }).catch((error: unknown) => {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exit(1);
});
const { address, stop } = await serve(office);
console.log(SAID.started(address, path, given));

async function end(): Promise<void> {
  console.log(SAID.stopping);
  await stop();
  await office.close();
  process.exit();
}
process.once('SIGINT', end);
process.once('SIGTERM', end);
