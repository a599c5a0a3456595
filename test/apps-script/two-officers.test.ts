import { LOG_TAB } from '../../src/core/workbook/contract/product-tabs';
import { readTab } from '../../src/core/workbook/reading/read-tab';
import { tableOf } from '../../src/core/workbook/reading/read-workbook';
import type { Answer } from '../../src/protocol/answer';
import { mulberry32 } from '../../src/sample/seeded-random';
import { MODES } from '../builders/faults';
import { AN, anOfficeWith, BINH, type Office, valueIn } from '../builders/office';
import { LONG } from '../builders/runs';
import { aDossier, aWorkbook } from '../builders/tables';
import { aShortTemplate } from '../builders/templates';
import {
  bindingIn,
  codesIn,
  damagedIn,
  entering,
  enteringInVain,
  freezing,
  freezingInVain,
  importing,
  importingInVain,
  recalculating,
  reporting,
  type Task,
} from '../builders/two-officers';

const ROUNDS = LONG ? 1000 : 6;
const ROUNDS_AN_OFFICE = 8;
const MOST_CALLS_A_ROUND = 600;
const SEED = Number(process.env.SEED ?? 1);

const anOffice = () => anOfficeWith([...aWorkbook({ 'Hồ sơ': [aDossier({ code: 'CU' })] }), aShortTemplate()]);
const logOf = ({ file }: Office) => readTab(LOG_TAB, tableOf(file.tables(), LOG_TAB)).rows;

/** Tasks of both officers call by call, in random order, one call inside another, with failing calls. */
function interleave(office: Office, tasks: readonly Task[], random: () => number): void {
  const below = (count: number) => Math.floor(random() * count);
  let waiting = tasks.map((task) => ({ task, next: task.next() }));
  for (let calls = 0; waiting.length > 0; calls++) {
    if (calls > MOST_CALLS_A_ROUND) throw new Error('the officers keep each other out');
    const [one, other] = below(2) === 0 ? waiting : [...waiting].reverse();
    if (!one) break;
    if (other && below(3) === 0) office.world.interruptAt(1 + below(30), () => take(other));
    if (below(3) === 0) office.world.failAt(1 + below(30), MODES[below(MODES.length)] ?? 'before');
    take(one);
    office.world.faults.clear();
    office.world.clock.advance(below(90_000));
    waiting = waiting.filter(({ next }) => !next.done);
  }
}

function take(one: { readonly task: Task; next: IteratorResult<() => Answer<unknown>, void> }): void {
  if (one.next.done) return;
  let came: Answer<unknown> | null = null;
  try {
    came = one.next.value();
  } catch {
    // Google ended the execution.
  }
  one.next = one.task.next(came);
}

/** Two tasks, and the codes that they leave in the tab of dossiers. */
function drawn(office: Office, round: number, random: () => number) {
  const codes: string[] = [];
  const tasks = [AN, BINH].map((officer, which) => {
    const doing = { office, officer };
    const code = (n: number) => `R${round}${which === 0 ? 'A' : 'B'}${n}`;
    const kept = (...made: readonly string[]) => {
      codes.push(...made);
      return made;
    };
    const all = [
      () => entering(doing, kept(code(1))[0] ?? ''),
      () => enteringInVain(doing, code(1)),
      () => importing(doing, kept(code(1), code(2), code(3))),
      () => importingInVain(doing, [code(1), code(2), code(3)], () => kept(code(1), code(2), code(3))),
      () => freezing(doing),
      () => freezingInVain(doing),
      () => reporting(doing),
      () => recalculating(doing),
    ];
    return (all[Math.floor(random() * all.length)] ?? all[0])?.() as Task;
  });
  return { tasks, codes };
}

function leftIn(office: Office) {
  const documents = office.world.drive
    .files()
    .filter(({ mimeType, trashed }) => mimeType.endsWith('google-apps.document') && !trashed);
  const reports = logOf(office).filter(({ action }) => action === 'Tạo báo cáo');
  const linked = reports.filter(({ result }) => result === 'Xong').map(({ document }) => document);
  return {
    codes: [...codesIn(office)].sort(),
    orphans: documents.filter(({ id }) => !linked.some((url) => url.includes(id))).length,
    dead: linked.filter((url) => !documents.some(({ id }) => url.includes(id))).length,
    isFrozenTwice: bindingIn(office).length > 1,
    damaged: damagedIn(office),
  };
}

/** What a killed run left is cleared by its officer's next report, and nobody is kept out for longer than a lease. */
function settle(office: Office): void {
  office.world.clock.advance(8 * 60_000);
  for (const officer of [AN, BINH]) {
    valueIn(office.as(officer).call('makeReport'));
  }
}

test(`two officers work at once for ${ROUNDS} rounds, calls fail, and nothing is lost, doubled, orphaned or locked`, () => {
  const random = mulberry32(SEED);
  let office = anOffice();
  let wanted: readonly string[] = ['CU'];
  for (let round = 1; round <= ROUNDS; round++) {
    const { tasks, codes } = drawn(office, round, random);
    interleave(office, tasks, random);
    wanted = [...wanted, ...codes].sort();
    expect({ round, codes: leftIn(office).codes }).toEqual({ round, codes: wanted });
    if (round % ROUNDS_AN_OFFICE !== 0 && round !== ROUNDS) continue;
    settle(office);
    const running = logOf(office).filter(
      ({ action, result }) => action === 'Tạo báo cáo' && result === 'Đang chạy',
    ).length;
    const right = { round, codes: wanted, orphans: 0, dead: 0, isFrozenTwice: false, damaged: [], running: 0 };
    expect({ round, ...leftIn(office), running }).toEqual(right);
    office = anOffice();
    wanted = ['CU'];
  }
}, 3_600_000);
