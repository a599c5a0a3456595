import { reportIn, sectionOf } from '../../builders/reports';
import { aTask } from '../../builders/tables';

const UNWRITTEN = '[Chưa có nội dung – phụ trách: chưa phân công]';

describe('the tasks of the next period', () => {
  const coming = (...tasks: Parameters<typeof aTask>[0][]) =>
    sectionOf('IV', { 'Nhiệm vụ': tasks.map((typed) => aTask({ when: 'Kỳ tới', ...typed })) });

  test('are listed with a semicolon each and a full stop at the end', () => {
    expect(coming({ task: 'Rà soát thủ tục;' }, { task: 'Niêm yết thủ tục' })).toEqual([
      '- Rà soát thủ tục;',
      '- Niêm yết thủ tục.',
    ]);
  });

  test('name their deadline', () => {
    expect(coming({ dueOn: '2023-08-31' })[0]).toMatch(/^- Niêm yết thủ tục \(.* ngày 31\/8\/2023\)\.$/);
  });

  // The day of the deadline is included: «trước ngày 31/8» would exclude it.
  test('may be done on the day of their deadline', () => {
    expect(coming({ dueOn: '2023-08-31' })[0]).not.toContain('trước ngày');
  });

  test.each(['Sửa {{HS_TIEP_NHAN', 'Sửa {{mẫu}} {{HS_MOI}}'])('are printed as typed, never filled: %s', (task) => {
    expect(coming({ task })).toEqual([`- ${task}.`]);
  });

  test('do not include those of the period', () => {
    expect(reportIn({ 'Nhiệm vụ': [aTask()] }).report.sections.find(({ code }) => code === 'IV')?.paragraphs).toEqual([
      UNWRITTEN,
    ]);
  });
});
