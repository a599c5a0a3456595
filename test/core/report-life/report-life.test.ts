import fc from 'fast-check';
import { nextSteps, STEPS, type Step } from '../../../src/core/report-life/life-steps';
import { actionOf, type LifeEventKind } from '../../../src/core/report-life/life-wording';
import {
  type LifeEvent,
  lifeInLog,
  livesInLog,
  replayed,
  waitingStep,
} from '../../../src/core/report-life/report-life';
import type { Table } from '../../../src/core/workbook/contract/cell';
import { LOG_TAB } from '../../../src/core/workbook/contract/product-tabs';
import { runs } from '../../builders/runs';

const anEvent = (kind: LifeEventKind, step: Step, version = 'K1'): LifeEvent => ({
  ...{ run: 'b0b0b0b0', officer: 'an@phuong.example', at: '15/06/2023 09:00', kind, step, version },
  ...{ symbol: '', on: null, recipients: '', remark: '' },
});
const taken = (step: Step) => anEvent('taken', step);
const takenBack = (step: Step) => anEvent('taken-back', step);

const COLUMNS = Object.entries(LOG_TAB.columns);
const aLog = (lines: readonly Readonly<Record<string, string>>[], without: readonly string[] = []): Table => {
  const columns = COLUMNS.filter(([field]) => !without.includes(field));
  const rows = lines.map((line) => columns.map(([field]) => line[field] ?? null));
  return { name: LOG_TAB.name, rows: [columns.map(([, { header }]) => header), ...rows] };
};
const aLine = (event: LifeEvent, more: Readonly<Record<string, string>> = {}) => ({
  ...{ run: event.run, action: actionOf(event), officer: event.officer, startedAt: event.at, result: 'Xong' },
  ...{ report: 'a1a1a1a1', version: event.version, ...more },
});

const anyEvents = fc.array(
  fc
    .tuple(fc.constantFrom<LifeEventKind>('taken', 'taken-back', 'read'), fc.constantFrom(...STEPS))
    .map(([kind, step]) => anEvent(kind, step)),
  { maxLength: 20 },
);

describe('the usual course', () => {
  test('is draft, submitted, signed, sent; whoever has it may return it, and it is submitted again', () => {
    const course: readonly Step[] = ['submitted', 'signed', 'sent', 'returned', 'submitted', 'returned'];
    const states = course.map((_, index) => replayed(course.slice(0, index + 1).map(taken)).state);
    expect(states).toEqual(course);
    expect(replayed([]).state).toBe('draft');
  });

  test('offers what may follow, the usual step first', () => {
    expect(nextSteps('draft')).toEqual(['submitted']);
    expect(nextSteps('submitted')).toEqual(['signed', 'returned']);
    expect(nextSteps('signed')).toEqual(['sent']);
    expect(nextSteps('sent')).toEqual(['returned']);
    expect(nextSteps('returned')).toEqual(['submitted']);
  });

  test('a signing without submission is passed over, wherever the line comes from', () => {
    expect(replayed([taken('signed'), taken('sent')]).state).toBe('draft');
  });
});

describe('whatever the log holds', () => {
  test('the standing steps are a legal course', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const { standing, state } = replayed(events);
        const again = replayed(standing);
        return again.standing.length === standing.length && again.state === state;
      }),
      runs(200),
    );
  });

  test('taking the last step back restores the state before it, as often as one likes', () => {
    fc.assert(
      fc.property(anyEvents, fc.constantFrom(...STEPS), (events, step) => {
        const before = replayed(events);
        if (!nextSteps(before.state).includes(step)) return true;
        const back = replayed([...events, taken(step), takenBack(step)]);
        expect([back.state, back.standing]).toEqual([before.state, before.standing]);
        return true;
      }),
      runs(200),
    );
  });

  test('reading the log back gives the same life, line by line', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const { events: read, ...life } = lifeInLog(aLog(events.map((event) => aLine(event))), 'a1a1a1a1');
        const { events: told, ...wanted } = replayed(events);
        expect([life, read]).toEqual([wanted, told]);
      }),
      runs(50),
    );
  });
});

describe('the log', () => {
  test('of an earlier version, without the columns of the steps, reads as before: a draft', () => {
    const log = aLog(
      [{ run: 'a1a1a1a1', action: 'Tạo báo cáo', result: 'Xong' }],
      ['report', 'symbol', 'on', 'version'],
    );
    expect(lifeInLog(log, 'a1a1a1a1')).toEqual({ state: 'draft', standing: [], events: [] });
  });

  test('tells no step of another report, nor one that was refused, failed or was cut off', () => {
    const lines = ['Từ chối', 'Lỗi', 'Bị ngắt', 'Đang chạy'].map((result) => aLine(taken('submitted'), { result }));
    const log = aLog([...lines, aLine(taken('submitted'), { report: 'c3c3c3c3' })]);
    expect(lifeInLog(log, 'a1a1a1a1').state).toBe('draft');
    expect(livesInLog(log)('c3c3c3c3').state).toBe('submitted');
  });
});

test('a document that nobody could read waits until it is read, and then the step has its version', () => {
  const waiting = replayed([anEvent('taken', 'submitted', '')]);
  expect(waitingStep(waiting)?.step).toBe('submitted');
  const read = replayed([...waiting.events, anEvent('read', 'submitted', 'K2')]);
  expect(waitingStep(read)).toBeNull();
  expect(read.standing).toMatchObject([{ step: 'submitted', version: 'K2' }]);
  // A report that came back is as it was sent.
  expect(waitingStep(replayed([taken('submitted'), anEvent('taken', 'returned', '')]))).toBeNull();
});
