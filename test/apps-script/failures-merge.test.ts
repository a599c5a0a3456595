import { failingCallsOf, MODES, withFault } from '../builders/faults';
import { logIn, versionsIn } from '../builders/life-office';
import { anOfficeToMerge, docAt, documentsIn, HANDS, mergedIn, order, previewIn } from '../builders/merge-office';
import type { Office } from '../builders/office';

const FAILING = failingCallsOf('merge');

const reportsIn = (office: Office) => logIn(office).filter(({ action }) => action === 'Tạo báo cáo');
const doneIn = (office: Office) => reportsIn(office).filter(({ result }) => result === 'Xong');

/** Documents that no finished line links, and lines whose document is not there. */
function strayIn(office: Office) {
  const linked = doneIn(office).map(({ document }) => document);
  return {
    orphans: documentsIn(office).filter(({ id }) => !linked.some((url) => url.includes(id))).length,
    lost: linked.filter((url) => docAt(office, url).length === 0).length,
    false: reportsIn(office).filter(({ result, document }) => result !== 'Xong' && document !== '').length,
    broken: doneIn(office)
      .flatMap(({ run }) => versionsIn(office, run))
      .filter(({ docx }) => docx === null).length,
    baseless: doneIn(office).filter(({ run }) => versionsIn(office, run)[0]?.kind !== 'made').length,
  };
}

describe.each(MODES)('new figures into an edited report while one service call fails (%s)', (mode) => {
  test('the log is true, no document is lost, nothing is half made, and the next try succeeds', () => {
    const { office, run } = anOfficeToMerge();
    const before = Buffer.from(documentsIn(office)[0]?.content ?? []);
    const { seen } = previewIn(office, run);
    let count = 0;
    for (const [n, hit] of FAILING.each(office, mode, () => order(office, { run, seen }))) {
      count++;
      const { made } = mergedIn(office, run);
      const stray = { orphans: 0, lost: 0, false: 0, broken: 0, baseless: 0 };
      expect({ hit: `${n} ${hit}`, ...strayIn(office) }).toEqual({ hit: `${n} ${hit}`, ...stray });
      expect(previewIn(office, made.run)).toMatchObject({ edits: { count: 1 }, taken: 0, conflicts: [] });
    }
    expect(Buffer.from(docAt(office, reportsIn(office)[0]?.document ?? '')).equals(before)).toBe(true);
    expect(count).toBeGreaterThanOrEqual(FAILING.of(30));
  });

  test('nothing is written by what only shows', () => {
    const { office, run } = anOfficeToMerge();
    const [tables, documents] = [office.file.tables(), documentsIn(office).length];
    const numbers = FAILING.numbers(mode);
    for (const n of numbers) {
      if (withFault(office, n, mode, () => order(office, { run })) === null) break;
      expect([office.file.tables(), documentsIn(office).length]).toEqual([tables, documents]);
    }
    expect(previewIn(office, run)).toMatchObject({ edits: { shown: [{ after: `${HANDS} 01 hồ sơ.` }] }, taken: 1 });
  });
});
