import { sampleTables } from '../../src/sample/sample-workbook';
import { type ActionCalls, type ByMethod, callsOfActions, totalOf } from './action-calls';
import { sampleOf } from './large-sample';
import { callsTheUsualWay } from './usual-way';

// This bench counts calls and measures no time: in a live Sheet each service call is a round trip of 0.1 seconds or
// more.
const SIZES = [5_000, 50_000];
const COLLEAGUES = [1, 12];
const REPORT = 'Tạo báo cáo';

interface Row {
  readonly action: string;
  /** One for each size and number of colleagues, in that order. */
  readonly calls: readonly ActionCalls[];
}

function callsOfAll(): readonly Row[] {
  const wards = SIZES.flatMap((size) => COLLEAGUES.map((colleagues) => ({ tables: sampleOf(size), colleagues })));
  const columns = wards.map((ward) => callsOfActions({ ...ward, dist: 'dist' }));
  return (columns[0] ?? []).map(({ action }, index) => ({
    action,
    calls: columns.map((column) => column[index] as ActionCalls),
  }));
}

/** `38+12`: counted and light calls; once where all four are the same. */
function totals(calls: readonly ActionCalls[]): string {
  const each = calls.map(({ counted, light }) => `${totalOf(counted)}+${totalOf(light)}`);
  return new Set(each).size === 1 ? (each[0] ?? '') : each.join('  ');
}

function methods(calls: ByMethod): string {
  const most = Object.entries(calls).sort(([, a], [, b]) => b - a);
  return most.map(([method, count]) => `${count} ${method}`).join(', ');
}

export function benchServiceCalls(): void {
  console.log('Calls of every action: those that are round trips for certain (whatever reads or writes cells, looks,');
  console.log('properties, locks or Drive) + those that get hold of a sheet, a range or a name and may be some.');
  const columns = SIZES.flatMap((size) => COLLEAGUES.map((colleagues) => `${size / 1000}k/${colleagues}`));
  console.log(
    `Dossiers/colleagues: ${columns.join('  ')}; one figure where all are the same, then by method of the first.`,
  );
  const rows = callsOfAll();
  for (const { action, calls } of rows) {
    console.log(`  ${action}: ${totals(calls)}`);
    console.log(`      ${methods(calls[0]?.counted ?? {})}`);
    console.log(`      + ${methods(calls[0]?.light ?? {})}`);
  }
  const usual = callsTheUsualWay(sampleTables());
  console.log(`  The same report the usual way: ${totalOf(usual)}`);
  console.log(`      ${methods(usual)}`);
  const own = rows.find(({ action }) => action === REPORT)?.calls[0]?.counted ?? {};
  console.log(`  usual ÷ ours: ${(totalOf(usual) / totalOf(own)).toFixed(1)}`);
}
