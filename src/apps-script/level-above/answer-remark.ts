import {
  asKept,
  cellText,
  type KeptRemark,
  keptRemarks,
  remarkOf,
  remarksOfReport,
} from '../../core/remarks/kept-remarks';
import { REMARKS_TAB } from '../../core/workbook/contract/product-tabs';
import type { AnswerOrder, RemarksShown } from '../../protocol/level-above';
import { loggedRun } from '../log/logged-run';
import { timeText } from '../run/clock';
import { Refusal } from '../run/failure';
import { writableTab, writeCells } from '../sheet/row-cells';
import { LEVEL_WORDS } from './level-above-words';
import { remarksTable, shownOf } from './shown-remarks';

/** Keeps how the unit has answered a remark, beside it. */
export function answerRemark(order: AnswerOrder): RemarksShown {
  const answer = cellText(order.answer);
  if (answer === '') throw new Refusal('refused', LEVEL_WORDS.noAnswer);
  const remark = LEVEL_WORDS.answered(order.place);
  let period = '';
  loggedRun({
    action: LEVEL_WORDS.answering,
    words: () => ({ report: order.run, period, remark }),
    work: ({ lease }) => {
      period = keepAnswer(order, answer, lease.officer);
    },
  });
  return { remarks: shownOf(keptRemarks(remarksTable()), order.run), notes: [remark] };
}

/** An order that comes again, because its answer was lost, finds its answer there. Gives the period of the remark. */
function keepAnswer(order: AnswerOrder, answer: string, answeredBy: string): string {
  const table = remarksTable();
  const asked = remarksOfReport(keptRemarks(table), order.run).filter((one) => isAskedFor(one, order));
  const open = asked.filter(({ answered }) => !answered);
  const [first] = asked;
  if (!first) throw new Refusal('refused', LEVEL_WORDS.goneRemark);
  if (open.length === 0 && first.answer !== answer) {
    throw new Refusal('refused', LEVEL_WORDS.answeredBefore(first.answeredBy));
  }
  const tab = writableTab(REMARKS_TAB, table);
  const said = { answered: 'Có', answer, answeredBy, answeredAt: timeText(Date.now()) };
  for (const { row } of open) writeCells(tab, row, said);
  return first.period;
}

function isAskedFor(kept: KeptRemark, { code, place, text }: AnswerOrder): boolean {
  const asked = asKept({ code, place, text, answered: kept.answered });
  return JSON.stringify(remarkOf(kept)) === JSON.stringify(asked);
}
