import { blocksOf } from '../../src/core/import/blocks';
import type { ImportRows } from '../../src/core/import/import-rows';
import type { ImportState } from '../../src/core/import/plan/preview-types';
import type { Answer } from '../../src/protocol/answer';
import { importId, sendRows, undoImport, writeImport } from '../../src/sidebar/pages/import/run';
import { anImport, PREVIEW } from '../browser/scripted/import-run';

interface Sent {
  readonly name: string;
  readonly values: readonly unknown[];
}

type Answers = (sent: Sent) => Answer<unknown>;

/** What Google puts into a sidebar; answers what it is told to, and keeps what it was asked. */
function withSheet(answers: Answers): Sent[] {
  const sent: Sent[] = [];
  let succeeded: (answer: unknown) => void = () => {};
  const runner: object = new Proxy(
    {},
    {
      get:
        (_, name: string) =>
        (value: (answer: unknown) => void, ...more: readonly unknown[]) => {
          if (name === 'withSuccessHandler') succeeded = value;
          if (name.startsWith('with')) return runner;
          const call = { name, values: [value, ...more] };
          sent.push(call);
          return succeeded(answers(call));
        },
    },
  );
  Object.assign(globalThis, {
    window: { setTimeout: () => 0, clearTimeout: () => {} },
    google: { script: { run: runner } },
  });
  return sent;
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'window');
  Reflect.deleteProperty(globalThis, 'google');
});

const ok = <T>(value: T): Answer<T> => ({ ok: true, value });
const FAILED: Answer<never> = { ok: false, failure: { kind: 'failed', message: 'Google xử lý quá lâu.', details: [] } };
const exportOf = (count: number, text = 'x'): ImportRows => ({
  tab: 'Hồ sơ',
  headers: ['Mã hồ sơ', 'Ghi chú'],
  rows: Array.from({ length: count }, (_, index) => ({ row: index + 2, cells: [`HS.${index}`, text] })),
});
const bytesOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value), 'utf8');

test('rows are sent in blocks of at most 1 MB, each with its place, and then asked about', async () => {
  const rows = exportOf(9000, 'Hồ sơ đã đủ điều kiện 𝄞'.repeat(8));
  const sent = withSheet(({ name }) => (name === 'previewImport' ? ok(PREVIEW) : ok(anImport())));
  const seen: string[] = [];
  expect(await sendRows('a1b2c3d4', rows, (done, blocks) => seen.push(`${done}/${blocks}`))).toEqual(ok(PREVIEW));
  const blocks = sent.slice(0, -1);
  expect(blocks.length).toBeGreaterThan(2);
  expect(sent[sent.length - 1]).toEqual({ name: 'previewImport', values: ['a1b2c3d4'] });
  blocks.forEach(({ name, values: [id, index, count, block] }, position) => {
    expect([name, id, index, count]).toEqual(['stageImport', 'a1b2c3d4', position, blocks.length]);
    expect(bytesOf(block)).toBeLessThanOrEqual(1_000_000);
  });
  expect(blocks.flatMap(({ values }) => (values[3] as ImportRows).rows)).toEqual(rows.rows);
  expect(seen).toEqual(Array.from({ length: blocks.length + 1 }, (_, done) => `${done}/${blocks.length}`));
});

test('a block that is not taken ends the sending', async () => {
  const sent = withSheet(({ values }) => (values[1] === 1 ? FAILED : ok(anImport())));
  expect(await sendRows('a1b2c3d4', exportOf(9000), () => {})).toEqual(FAILED);
  expect(sent).toHaveLength(2);
});

test('an export without rows is still asked about', () => {
  expect(blocksOf(exportOf(0))).toEqual([exportOf(0)]);
});

test('a row that is larger than a block goes by itself', () => {
  const { rows, ...frame } = exportOf(3);
  const large = { row: 9, cells: ['HS.9', 'a'.repeat(1_200_000)] };
  const blocks = blocksOf({ ...frame, rows: [...rows, large, ...rows] });
  expect(blocks.map((block) => block.rows.length)).toEqual([3, 1, 3]);
});

test('writing and undoing go on until the Sheet says that they are done', async () => {
  const states = (...given: readonly Partial<ImportState>[]): Answers => {
    let next = 0;
    return () => ok(anImport(given[next++]));
  };
  const seen: string[] = [];
  const tell = (done: number, blocks: number) => seen.push(`${done}/${blocks}`);
  const written = withSheet(
    states({ phase: 'applying', done: 1 }, { phase: 'applying', done: 2 }, { phase: 'applied' }),
  );
  expect(await writeImport('a1b2c3d4', tell)).toMatchObject({ ok: true, value: { phase: 'applied' } });
  expect(written.map(({ name }) => name)).toEqual(['applyImport', 'applyImport', 'applyImport']);
  withSheet(states({ phase: 'undoing', done: 2 }, { phase: 'undone', done: 0 }));
  await undoImport('a1b2c3d4', tell);
  expect(seen).toEqual(['1/3', '2/3', '1/3']);
});

test('a step that fails is told at once', async () => {
  const sent = withSheet(() => FAILED);
  expect(await writeImport('a1b2c3d4', () => {})).toEqual(FAILED);
  expect(sent).toHaveLength(1);
});

test('imports are told apart by eight letters and digits', () => {
  const ids = Array.from({ length: 50 }, importId);
  expect(ids.every((id) => /^[a-z0-9]{8}$/.test(id))).toBe(true);
  expect(new Set(ids).size).toBe(50);
});
