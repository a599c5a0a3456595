import { assignedWork, assignmentSeen, unassignedSections } from '../../../src/core/assignments/assigned-work';
import { dayOn } from '../../builders/days';
import { problemsOf, recordsOf } from '../../builders/readings';
import { anAssignment } from '../../builders/tables';

type Typed = Parameters<typeof anAssignment>[0];
const TODAY = dayOn('2023-06-12');
const planned = (...typed: readonly Typed[]) => recordsOf({ 'Phân công': typed.map((one) => anAssignment(one)) });
const work = (...typed: readonly Typed[]) => assignedWork(planned(...typed), TODAY);
const unassigned = (...typed: readonly Typed[]) => unassignedSections(planned(...typed)).map(({ code }) => code);

describe('work that was shared out', () => {
  test('shows first who is late, the latest before the others, and at the end what is done', () => {
    const shown = work(
      { section: 'I.1', done: 'Có' },
      { section: 'I.2' },
      { section: 'I.3', dueOn: '2023-06-20' },
      { section: 'III.1', dueOn: '2023-06-11' },
      { section: 'III.2', dueOn: '2023-06-02' },
    );
    expect(shown.map(({ sections, daysLate }) => `${sections[0]?.code} ${daysLate}`)).toEqual([
      'III.2 10',
      'III.1 1',
      'I.3 0',
      'I.2 0',
      'I.1 0',
    ]);
  });

  test('stands in the order of the rows where it is due on one day or on none', () => {
    const shown = work({ section: 'I.2' }, { section: 'I.1' }, { section: 'III.1', dueOn: '2023-06-20' });
    expect(shown.map(({ row }) => row)).toEqual([4, 2, 3]);
  });

  test('is not late on the day it is due', () => {
    expect(work({ dueOn: '2023-06-12' })[0]?.daysLate).toBe(0);
  });

  test('is never late once it is done, whenever that was', () => {
    expect(work({ dueOn: '2023-06-01', done: 'Có', doneOn: '2023-06-10' })[0]).toMatchObject({
      done: true,
      doneOn: '10/6/2023',
      daysLate: 0,
    });
  });

  test('tells its day for people and for a date field, and none where none is set', () => {
    expect(work({ dueOn: '2023-06-20' })[0]).toMatchObject({ dueOn: '20/6/2023', dueIso: '2023-06-20', doneOn: '' });
    expect(work({})[0]).toMatchObject({ dueOn: '', dueIso: '', daysLate: 0 });
  });

  test('is done when a day says so', () => {
    expect(work({ doneOn: '2023-06-10' })[0]?.done).toBe(true);
  });

  test('names its sections as the report does, without tags', () => {
    expect(work({ section: 'I.2; IV' })[0]?.sections).toEqual([
      { code: 'I.2', heading: 'Công tác kiểm tra cải cách hành chính' },
      { code: 'IV', heading: 'Phương hướng, nhiệm vụ cải cách hành chính' },
    ]);
  });
});

describe('sections that nobody has', () => {
  test('are those that say something of their own', () => {
    expect(unassigned()).toContain('II.2.d');
    expect(unassigned()).toContain('II.7');
    expect(unassigned()).not.toContain('II.2');
  });

  test('are fewer by all parts of a larger section that somebody has', () => {
    const left = unassigned({ section: 'II.2' });
    expect(left.filter((code) => code.startsWith('II.2'))).toEqual([]);
    expect(left).toContain('II.3.a');
  });
});

describe('an assignment that an officer had open', () => {
  const seen = { row: 3, officer: 'An', codes: ['I.1'] };
  const rowSeen = (...typed: readonly Typed[]) => assignmentSeen(planned(...typed).assignments, seen)?.row ?? null;

  test('is found where it stood or was moved to', () => {
    expect(rowSeen({ officer: 'An' }, { officer: 'An' })).toBe(3);
    expect(rowSeen({ officer: 'An' }, { officer: 'Bình' })).toBe(2);
  });

  test('is not found once another officer or another section is named', () => {
    expect(rowSeen({ officer: 'Bình' }, { officer: 'Bình' })).toBeNull();
    expect(rowSeen({ officer: 'An', section: 'I.2' }, { officer: 'An', section: 'I.1; I.2' })).toBeNull();
  });
});

test('an assignment of an unknown section is left out and named; the report has no part in it', () => {
  const contents = { 'Phân công': [anAssignment({ section: 'II.2; X.1' }), anAssignment()] };
  expect(recordsOf(contents).assignments).toHaveLength(1);
  expect(problemsOf(contents)).toEqual(['error section-unknown: Phân công, 2, Mục báo cáo']);
});
