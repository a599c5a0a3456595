import { anOfficeToMerge, order, previewIn } from '../builders/merge-office';
import { AN, type Office, valueIn } from '../builders/office';

function callsOf({ world }: Office, work: () => unknown) {
  world.calls.reset();
  work();
  return { total: world.calls.total, byMethod: world.calls.byMethod() };
}

const { office, run } = anOfficeToMerge();
const { seen } = previewIn(office, run);
const report = callsOf(office, () => valueIn(office.as(AN).call('makeReport')));
const shown = callsOf(office, () => valueIn(order(office, { run })));
const merged = callsOf(office, () => valueIn(order(office, { run, seen })));

test('a merge takes two round trips more than a report: the document as it is, and the versions that are kept', () => {
  expect(merged.total - report.total).toBe(2);
  expect(merged.byMethod['Drive.Files.export']).toBe(1);
  expect(merged.byMethod['Drive.Files.create']).toBe(1);
});

test('what only shows takes no lease and writes nothing', () => {
  const writes = Object.keys(shown.byMethod).filter((name) =>
    /\.(?:set|create|update|remove|getDocumentLock)/.test(name),
  );
  expect(writes).toEqual([]);
  expect(shown.total).toBeLessThan(report.total);
});
