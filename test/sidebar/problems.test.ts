import type { PanelPlace, PanelProblem } from '../../src/protocol/panel';
import { groupProblems, placeText } from '../../src/sidebar/group-problems';

function aPlace(given: Partial<PanelPlace> = {}): PanelPlace {
  return { sheet: 'Hồ sơ', row: 2, column: null, paragraph: null, section: null, text: '', ...given };
}

function aProblem(sheet: string | null, given: Partial<PanelProblem> = {}): PanelProblem {
  const places = [aPlace({ sheet })];
  return {
    key: 'F0',
    code: 'cell-empty',
    severity: 'error',
    confidence: 'certain',
    message: '',
    places,
    accepted: null,
    ...given,
  };
}

test('errors come before warnings, each by tab in the order first named', () => {
  const problems = [
    aProblem('Văn bản', { severity: 'warning' }),
    aProblem('Thủ tục'),
    aProblem('Hồ sơ'),
    aProblem('Thủ tục'),
    aProblem(null),
  ];
  const shown = groupProblems(problems).map(({ severity, tabs }) => [
    severity,
    ...tabs.map((tab) => `${tab.sheet}: ${tab.problems.length}`),
  ]);
  expect(shown).toEqual([
    ['error', 'Thủ tục: 2', 'Hồ sơ: 1', 'null: 1'],
    ['warning', 'Văn bản: 1'],
  ]);
});

test('what was accepted stands apart', () => {
  const accepted = { reason: 'Theo yêu cầu', officer: 'an@phuong.example', at: '13/06/2023 08:10' };
  expect(groupProblems([aProblem('Hồ sơ', { accepted })])).toEqual([]);
});

test('no problems, no groups', () => {
  expect(groupProblems([])).toEqual([]);
});

test('a place names its tab only where the list does not', () => {
  expect(placeText(aPlace({ row: 12, column: 'Mã TTHC' }), 'Hồ sơ')).toBe('Dòng 12 · Cột Mã TTHC');
  expect(placeText(aPlace({ row: 12, column: 'Mã TTHC' }), 'Văn bản')).toBe('Tab Hồ sơ · Dòng 12 · Cột Mã TTHC');
  expect(placeText(aPlace({ row: null, column: 'Mã TTHC' }), 'Hồ sơ')).toBe('Cột Mã TTHC');
  expect(placeText(aPlace({ row: null }), 'Hồ sơ')).toBe('Cả tab');
});

test('a place in a report that was checked is its paragraph', () => {
  expect(placeText(aPlace({ sheet: null, row: null, paragraph: 12 }), null)).toBe('Đoạn 12');
});
