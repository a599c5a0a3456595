import { nextSteps } from '../../core/report-life/life-steps';
import { stateText } from '../../core/report-life/life-wording';
import {
  type LifeEvent,
  lastEventOf,
  lifeText,
  type ReportLife,
  waitingStep,
} from '../../core/report-life/report-life';
import type { LifeNow, ShownStep } from '../../protocol/life';

interface Around {
  /** The account that made the report. */
  readonly maker: string;
  readonly notes?: readonly string[];
}

/** A life as the sidebar shows it. */
export function lifeNow(life: ReportLife, { maker, notes = [] }: Around): LifeNow {
  return {
    state: life.state,
    text: lifeText(life),
    standing: life.standing.map(shownStep),
    next: nextSteps(life.state),
    seen: lastEventOf(life),
    waitsFor: waitingStep(life) ? maker : '',
    notes,
  };
}

function shownStep({ step, officer, at, symbol, on, recipients, remark, version }: LifeEvent): ShownStep {
  return { step, officer, at, text: stateText(step, { symbol, on }), recipients, remark, version };
}
