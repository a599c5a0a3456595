import type { PanelProblem } from '../../src/core/protocol';
import { errorAt, type Place, type ProblemDetail } from '../../src/core/workbook/problem';
import { problemText } from '../../src/core/workbook/wording';
import { groupProblems, messageWithoutPlace, placeText } from '../../src/sidebar/group-problems';

function aProblem(given: Partial<PanelProblem> = {}): PanelProblem {
  return { severity: 'error', sheet: 'Hồ sơ', row: 2, column: null, message: '', ...given };
}

function anErrorAt(place: Place, detail: ProblemDetail): PanelProblem {
  const problem = errorAt(place, detail);
  return aProblem({ ...place, message: problemText(problem) });
}

test('errors come before warnings, each by tab in the order first named', () => {
  const problems = [
    aProblem({ severity: 'warning', sheet: 'Văn bản' }),
    aProblem({ sheet: 'Thủ tục' }),
    aProblem({ sheet: 'Hồ sơ' }),
    aProblem({ sheet: 'Thủ tục', row: 9 }),
    aProblem({ sheet: null, row: null }),
  ];
  const shown = groupProblems(problems).map(({ severity, count, tabs }) => [
    severity,
    count,
    ...tabs.map((tab) => `${tab.sheet}: ${tab.problems.length}`),
  ]);
  expect(shown).toEqual([
    ['error', 4, 'Thủ tục: 2', 'Hồ sơ: 1', 'null: 1'],
    ['warning', 1, 'Văn bản: 1'],
  ]);
});

test('no problems, no groups', () => {
  expect(groupProblems([])).toEqual([]);
});

test('the place is said once, beside the message', () => {
  const inCell = anErrorAt({ sheet: 'Hồ sơ', row: 12, column: 'Mã TTHC' }, { code: 'cell-empty' });
  expect(placeText(inCell)).toBe('Dòng 12 · Cột Mã TTHC');
  expect(messageWithoutPlace(inCell)).toBe('Ô bắt buộc đang để trống. Dòng này không được tính.');

  const ofColumn = anErrorAt({ sheet: 'Hồ sơ', row: null, column: 'Mã TTHC' }, { code: 'column-repeated' });
  expect(placeText(ofColumn)).toBe('Cột Mã TTHC');
  expect(messageWithoutPlace(ofColumn)).toBe('Có hai cột cùng tên; chỉ cột bên trái được đọc.');

  const ofTab = anErrorAt({ sheet: 'Hồ sơ', row: null, column: null }, { code: 'tab-repeated' });
  expect(placeText(ofTab)).toBe('Cả tab');
  expect(messageWithoutPlace(ofTab)).toMatch(/^Có hai tab cùng tên/);
});

test('a message that begins otherwise is shown whole', () => {
  expect(messageWithoutPlace(aProblem({ message: 'Hồ sơ: xem lại.' }))).toBe('Hồ sơ: xem lại.');
});
