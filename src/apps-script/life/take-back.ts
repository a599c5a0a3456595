import { KEPT_AS, looksAtDocument, type Step } from '../../core/report-life/life-steps';
import { LIFE_REFUSALS } from '../../core/report-life/life-wording';
import { type ReportLife, waitingStep } from '../../core/report-life/report-life';
import type { LifeNow, TakeBackOrder } from '../../protocol/life';
import { Refusal } from '../run/failure';
import { lifeNow } from './life-now';
import { type LifeDesk, lifeRun } from './life-run';
import { keptVersion, keptVersions } from './made-versions';
import { documentNow } from './read-document';
import { takenOutRow } from './signed-row';
import { refuseStale } from './take-step';

/** Takes the last step back, for a reason; with a signing goes the row of `Văn bản` that it wrote. */
export function takeBackStep(order: TakeBackOrder): LifeNow {
  const reason = order.reason.trim();
  if (reason === '') throw new Refusal('refused', LIFE_REFUSALS.noReason);
  let maker = '';
  let notes: readonly string[] = [];
  const life = lifeRun({
    report: order.run,
    kind: 'taken-back',
    step: order.step,
    work: (desk) => {
      maker = desk.report.officer;
      if (isTakenBack(desk, order)) return null;
      refuseStale(desk.life, order);
      if (desk.life.state !== order.step) throw new Refusal('refused', LIFE_REFUSALS.nothingToTakeBack);
      if (order.step === 'signed') notes = [takenOutRow(desk)];
      return { remark: reason };
    },
  });
  return lifeNow(life, { maker, notes });
}

/** The order came before, and its answer was lost. */
function isTakenBack({ life, lease }: LifeDesk, { step, seen, reason }: TakeBackOrder): boolean {
  const [last, before] = [...life.events].reverse();
  const isSame = last?.kind === 'taken-back' && last.step === step && last.officer === lease.officer;
  return isSame && last.remark === reason.trim() && (before?.run ?? '') === seen;
}

/** Reads and keeps the document of a step that was taken by somebody who could not read it. */
export function readWaiting(run: string, step: Step): LifeNow {
  let maker = '';
  const life: ReportLife = lifeRun({
    report: run,
    kind: 'read',
    step,
    work: ({ report, life: now, lease, isLeft }) => {
      maker = report.officer;
      if (waitingStep(now)?.step !== step || !looksAtDocument(step)) return null;
      const docx = documentNow({ url: report.url, isMaker: report.officer === lease.officer, file: null });
      return docx && { version: keptVersion(keptVersions(run), { kind: KEPT_AS[step], docx, isLeft }) };
    },
  });
  return lifeNow(life, { maker });
}
