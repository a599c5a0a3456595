import { Writable } from 'node:stream';
import { type Progress, withProgress } from '../../../src/cli/progress/progress';
import { PROGRESS_WORDS } from '../../../src/cli/progress/progress-wording';

/** What is drawn on a stream while work goes on, each step of which takes some milliseconds. */
async function drawn(isTTY: boolean, milliseconds: number, steps = 50): Promise<string> {
  let text = '';
  const write = (chunk: Buffer, _encoding: string, next: () => void) => {
    text += chunk.toString();
    next();
  };
  const stream = Object.assign(new Writable({ write }), { isTTY, columns: 100 });
  const clock = jest.spyOn(Date, 'now').mockReturnValue(1_700_000_000_000);
  const work = async ({ total, done }: Progress) => {
    total(steps * 1000);
    for (let step = 1; step <= steps; step++) {
      clock.mockReturnValue(1_700_000_000_000 + step * milliseconds);
      done(step * 1000);
    }
    return 'xong';
  };
  expect(await withProgress('rows', work, { stream, now: Date.now })).toBe('xong');
  clock.mockRestore();
  return text;
}

test('work of more than two seconds shows rows, share and time left on a terminal', async () => {
  const text = await drawn(true, 200);
  expect(text).toMatch(/░ 20% · 10\.000\/50\.000 dòng · còn khoảng …/);
  expect(text).toMatch(/ 92% · 46\.000\/50\.000 dòng · còn khoảng 1 giây/);
  expect(text).not.toMatch(/ [1-9]\.000\/50|NULL|INF|NaN|undefined/);
});

test('nothing is drawn when the work is short, or when stderr is no terminal', async () => {
  expect(await drawn(true, 39)).toBe('');
  expect(await drawn(false, 200)).toBe('');
});

test('a million rows are not drawn one by one', async () => {
  const text = await drawn(true, 0.01, 1_000_000);
  expect(text.length).toBeLessThan(50_000);
});

test('what fails takes its bar with it', async () => {
  const stream = Object.assign(new Writable({ write: (_chunk, _encoding, next) => next() }), { isTTY: true });
  const failing = ({ done }: Progress) => {
    jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 5000);
    done(1);
    return Promise.reject(new Error('hỏng'));
  };
  await expect(withProgress('rows', failing, { stream, now: Date.now })).rejects.toThrow('hỏng');
  jest.restoreAllMocks();
});

test.each([
  [0, '0 giây'],
  [59, '59 giây'],
  [65, '1 phút 05 giây'],
  [null, '…'],
])('%s seconds left read «%s»', (seconds, text) => {
  expect(PROGRESS_WORDS.timeText(seconds)).toBe(text);
});

test('bytes are told in whole megabytes', () => {
  expect(PROGRESS_WORDS.valueText('megabytes', 1_234_567_890)).toBe('1.234');
});
