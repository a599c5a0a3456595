import { dayOf } from '../../../src/core/calendar/day';
import { laterBudgetLaw } from '../../../src/core/law/budget-law';
import { SUPERSEDED } from '../../../src/core/law/superseded';

const NEW_LAW = 'Luật Ngân sách nhà nước số 89/2025/QH15';

test.each([
  [2023, null],
  [2025, null],
  [2026, NEW_LAW],
  [2030, NEW_LAW],
  [null, null],
])('the budget of %s is under the law of 2015, or under %s', (year, law) =>
  expect(laterBudgetLaw(year, SUPERSEDED)).toBe(law),
);

test('an office that lists another day or law goes by its own list', () => {
  const row = { what: 'Luật số 83/2015/QH13', from: dayOf(2025, 1, 1), replacedBy: 'Luật mới', remark: '' };
  expect(laterBudgetLaw(2025, [row])).toBe('Luật mới');
  expect(laterBudgetLaw(2025, [{ ...row, what: '83/2015/qh13' }])).toBe('Luật mới');
  expect(laterBudgetLaw(2025, [])).toBeNull();
  expect(laterBudgetLaw(2026, [])).toBe(NEW_LAW);
});
