// Chooses the mutants of a run: the same seed gives the same sample, and each room has a share according to its lines
// of code.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mutantsOf, parses } from './mutants.mjs';

const CORE = 'src/core';
/** Left out because people proof-read wording, the sample office is test data, and declarations do not run. */
const LEFT_OUT = /wording\.ts$|\.d\.ts$|\/(words|sample)\//;

function sourcesUnder(root, folder) {
  return readdirSync(join(root, folder), { recursive: true })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts') && !LEFT_OUT.test(file))
    .sort();
}

const roomOf = (file) => file.slice(CORE.length + 1).match(/^([^/]+)\//)?.[1] ?? '(no folder)';

/** Mulberry32: a small generator whose numbers depend on the seed alone. */
function randomFrom(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const seedOf = (seed, room) =>
  [...room].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), seed * 7919);

function shuffled(items, random) {
  const left = [...items];
  for (let last = left.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [left[last], left[other]] = [left[other], left[last]];
  }
  return left;
}

/**
 * Takes one mutant of every line before a second one of any, so that a line full of operators is not tried ten times.
 */
function inTurn(mutants, random) {
  const turns = new Map();
  const turnOf = new Map();
  for (const mutant of shuffled(mutants, random)) {
    const line = `${mutant.file}:${mutant.line}`;
    const turn = turnOf.get(line) ?? 0;
    turnOf.set(line, turn + 1);
    turns.set(turn, [...(turns.get(turn) ?? []), mutant]);
  }
  return { mutants: [...turns.values()].flat(), lines: turnOf.size };
}

/** Shares that add up to `total`, by the largest remainder method; at least one for each room. */
function shares(rooms, total) {
  const lines = rooms.reduce((sum, room) => sum + room.lines, 0);
  const exact = rooms.map((room) => (total * room.lines) / lines);
  const given = exact.map((share) => Math.max(1, Math.floor(share)));
  const order = [...exact.keys()].sort((a, b) => (exact[b] % 1) - (exact[a] % 1));
  let left = total - given.reduce((sum, share) => sum + share, 0);
  for (const room of order) if (left-- > 0) given[room] += 1;
  return given;
}

/** The sampled mutants with their room. `room` is a folder of src/core, or one inside it. */
export function sampleOf(root, { seed, sample, room }) {
  const folder = room ? `${CORE}/${room}` : CORE;
  if (!existsSync(join(root, folder))) throw new Error(`there is no folder ${folder}`);
  const byRoom = new Map();
  const sources = new Map();
  for (const file of sourcesUnder(root, folder)) {
    const source = readFileSync(join(root, file), 'utf8');
    sources.set(file, source);
    const name = room ?? roomOf(file);
    byRoom.set(name, [
      ...(byRoom.get(name) ?? []),
      ...mutantsOf(file, source).map((mutant) => ({ ...mutant, room: name })),
    ]);
  }
  const rooms = [...byRoom].map(([name, mutants]) => inTurn(mutants, randomFrom(seedOf(seed, name))));
  const found = rooms.filter(({ lines }) => lines > 0);
  return shares(found, sample).flatMap((share, index) =>
    found[index].mutants.filter((mutant) => parses(mutant, sources.get(mutant.file))).slice(0, share),
  );
}
