import { type ActionCalls, callsOfActions, totalOf } from '../bench/action-calls';
import { builtScript } from '../builders/built-script';
import { aDossier, aWorkbook } from '../builders/tables';
import { aShortTemplate } from '../builders/templates';

const FIRST = 'Tạo báo cáo, lần đầu';
const FOLDER = 'Mở thư mục báo cáo cho người cùng làm';
const NEXT = 'Tạo báo cáo';

const callsWith = (count: number, colleagues: number): readonly ActionCalls[] => {
  const tables = [...aWorkbook({ 'Hồ sơ': Array.from({ length: count }, () => aDossier()) }), aShortTemplate()];
  return callsOfActions({ tables, colleagues, dist: builtScript() }, [FIRST, FOLDER, NEXT]);
};

/** All tabs but `_Bản`, to which a report is only added. */
const tabsRead = ({ light }: ActionCalls) => (light['Sheet.getName'] ?? 0) - 1;
/** How far `_Bản` reaches, and the document kept in it; its name and two ranges. */
const KEEPING = { counted: 2, light: 3 };

/**
 * Each tab that the report needs is read once: its name, its range, its values. What is left when these are taken away
 * and the document is kept.
 */
function besideReading(calls: ActionCalls): { counted: number; light: number } {
  const tabs = tabsRead(calls);
  return {
    counted: totalOf(calls.counted) - tabs - KEEPING.counted,
    light: totalOf(calls.light) - 2 * tabs - KEEPING.light,
  };
}

describe.each([1, 12])('making a report in a Sheet with %i colleagues', (colleagues) => {
  const [first, folder, next] = callsWith(20, colleagues) as [ActionCalls, ActionCalls, ActionCalls];

  test('reads each tab once, the log a second time after it was written', () => {
    const tabs = tabsRead(next);
    const { 'Sheet.getDataRange': ranges = 0 } = next.light;
    expect(tabs).toBeLessThanOrEqual(23);
    expect([ranges, next.counted['Range.getValues']]).toEqual([tabs + 1, tabs + 1]);
  });

  test('takes at most 12 calls besides, and at most 10 that get hold of something', () => {
    expect(besideReading(next).counted).toBeLessThanOrEqual(12);
    expect(besideReading(next).light).toBeLessThanOrEqual(10);
  });

  test('takes no more the first time, when the folder is made: set-up has seen to formats', () => {
    expect(besideReading(first).counted).toBeLessThanOrEqual(12);
    expect(besideReading(first).light).toBeLessThanOrEqual(10);
  });

  test('opens the folder of reports once, after the first report, with a call for each colleague', () => {
    expect(folder.counted['Drive.Permissions.create']).toBe(colleagues);
    expect(totalOf(folder.counted) - colleagues).toBeLessThanOrEqual(15);
    expect(totalOf(folder.light)).toBeLessThanOrEqual(20);
  });
});

test('the number of calls of a report does not grow with the dossiers', () => {
  expect(callsWith(2000, 1)).toEqual(callsWith(20, 1));
});
