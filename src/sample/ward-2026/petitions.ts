import type { PETITIONS_TAB } from '../../core/workbook/contract/dossier-tabs';
import { type CellsOf, dayCell } from '../../core/workbook/contract/table-of';
import { CALENDAR, dayAt, happened, type SampleMoment } from './moment';

type Row = CellsOf<typeof PETITIONS_TAB>;
/** Days into the period on which it comes in, then working days until it is passed on, answered and due. */
type Received = readonly [
  days: number,
  kind: 'Quy định hành chính' | 'Hành vi hành chính',
  passedOn: number,
  answered: number,
];

const RECEIVED: readonly Received[] = [
  [-12, 'Hành vi hành chính', 1, 8],
  [6, 'Quy định hành chính', 2, 9],
  [23, 'Hành vi hành chính', 1, 6],
  [48, 'Hành vi hành chính', 1, 10],
  [84, 'Quy định hành chính', 2, 13],
];
/** Working days within which the office answers. */
const TO_ANSWER = 15;

/** Those received by today, with what had happened by then. */
export function wardPetitions(moment: SampleMoment): readonly Row[] {
  return RECEIVED.flatMap(([days, kind, passedOn, answered], index): Row[] => {
    const receivedOn = happened(moment, dayAt(moment, days));
    if (receivedOn === null) return [];
    const after = (count: number) => CALENDAR.workingDayAfter(receivedOn, count);
    return [
      {
        code: `PAKN-HB-${moment.period.year}${moment.period.number}-${index + 1}`,
        receivedOn: dayCell(receivedOn),
        kind,
        transferredOn: dayCell(happened(moment, after(passedOn))),
        answeredOn: dayCell(happened(moment, after(answered))),
        answerDueOn: dayCell(after(TO_ANSWER)),
      },
    ];
  });
}
