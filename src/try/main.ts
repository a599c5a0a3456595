import { parseArgs } from 'node:util';
import { fromCaller, Refusal } from '../cli/edge';
import { dayOfIso } from '../core/calendar/day';
import { Shelf } from './books/shelf';
import { isDay } from './http/book-routes';
import { serve } from './http/server';
import { addressOf } from './http/start-routes';
import { REFUSED, SAID } from './try-wording';

/** `npm run try`: runs the add-on in a browser without Google. */
const { given, now } = called();
const day = now === undefined ? undefined : dayOfIso(now);
const shelf = new Shelf({ ...(day === undefined ? {} : { day }), tell: (words) => console.error(words) });
const book = given === undefined ? null : await shelf.openGiven(fromCaller(given)).catch(refused);
const { address, stop } = await serve(shelf);
console.log(SAID.started(book ? address + addressOf(book) : address, given));
const left = shelf.left().length;
if (left > 0) console.log(SAID.left(left));

function called(): { readonly given: string | undefined; readonly now: string | undefined } {
  const { values, positionals } = parsed();
  if (positionals.length > 1) fail(SAID.usage);
  if (values.now !== undefined && !isDay(values.now)) fail(REFUSED.day(values.now));
  return { given: positionals[0], now: values.now };
}

function parsed() {
  try {
    return parseArgs({ options: { now: { type: 'string' } }, allowPositionals: true });
  } catch {
    return fail(SAID.usage);
  }
}

function refused(error: unknown): never {
  if (!(error instanceof Refusal)) throw error;
  return fail(error.message);
}

function fail(words: string): never {
  console.error(words);
  process.exit(1);
}

let isEnding = false;

/** Unsaved work is put aside; a second signal leaves at once. */
async function end(): Promise<void> {
  if (isEnding) process.exit(1);
  isEnding = true;
  console.log(SAID.stopping);
  await stop();
  const paths = await shelf.putAside();
  if (paths.length > 0) console.log(SAID.keptAside(paths));
  process.exit();
}
process.on('SIGINT', end);
process.on('SIGTERM', end);
