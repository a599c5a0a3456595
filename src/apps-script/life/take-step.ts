import { checkReport } from '../../core/checks/check-report';
import { isPersonal } from '../../core/checks/privacy/is-personal';
import { linesOfDocx } from '../../core/document/docx-lines';
import { KEPT_AS, looksAtDocument, mayFollow, type Step } from '../../core/report-life/life-steps';
import { actionOf, LIFE_REFUSALS, STEP_ACTIONS } from '../../core/report-life/life-wording';
import { type LifeEvent, lastEventOf, type ReportLife } from '../../core/report-life/report-life';
import { isOtherReport } from '../../core/report-life/same-document';
import { neededWords, type StepWords } from '../../core/report-life/step-words';
import type { StepOrder, StepOutcome } from '../../protocol/life';
import { Refusal } from '../run/failure';
import { underLock } from '../run/lock';
import { lifeNow } from './life-now';
import { type LifeDesk, lifeRun, type Said } from './life-run';
import { LIFE_WORDS } from './life-words';
import { isChangedSince, keptVersion, keptVersions } from './made-versions';
import { documentNow, docxIn } from './read-document';
import { returnedRemarks } from './returned-remarks';
import { plannedSigning, writeSigning } from './signed-row';

/**
 * Takes a step, or asks for a reason first when something speaks against it. An order that comes again, because its
 * answer was lost, finds its step taken.
 */
export function takeStep(order: StepOrder): StepOutcome {
  const words = neededWords(order);
  if (words.kind === 'lacking') throw new Refusal('refused', words.said.join(' '));
  // Refused before the lease is taken: it is no matter of anybody else's.
  if (order.file) docxIn(order.file);
  let told: Told = { maker: '', concerns: [], notes: [] };
  const work = (desk: LifeDesk): Said | null => {
    const { said, ...done } = doneWith(desk, order, words);
    told = { ...done, maker: desk.report.officer };
    return said;
  };
  const life = lifeRun({ report: order.run, kind: 'taken', step: order.step, work });
  const { concerns } = told;
  return concerns.length > 0 ? { kind: 'asked', concerns } : { kind: 'done', life: lifeNow(life, told) };
}

function doneWith(desk: LifeDesk, order: StepOrder, words: StepWords): Done {
  if (isTaken(desk, order, words)) return { concerns: [], notes: [], said: null };
  refuseStale(desk.life, order);
  refuseIllegal(desk.life, order);
  return order.step === 'signed' ? underLock(() => signed(desk, order, words)) : taken(desk, order, words);
}

interface Told {
  readonly maker: string;
  /** What speaks against the step; empty when it was taken. */
  readonly concerns: readonly string[];
  readonly notes: readonly string[];
}

type Done = Omit<Told, 'maker'> & { readonly said: Said | null };

function taken(desk: LifeDesk, order: StepOrder, words: StepWords): Done {
  const { concerns, keep } = lookedAt(desk, order);
  const returned = returnedRemarks(desk, order);
  const all = [...concerns, ...returned.concerns];
  if (isToAsk(all, order)) return { concerns: all, notes: [], said: null };
  return { concerns: [], notes: returned.keep(), said: saidOf(words, order, keep()) };
}

/** While the lock keeps entries of colleagues out, so that no two rows get one number. */
function signed(desk: LifeDesk, order: StepOrder, words: StepWords): Done {
  const { concerns, keep } = lookedAt(desk, order);
  const signing = plannedSigning(desk, words);
  const all = [...concerns, ...signing.warnings];
  if (isToAsk(all, order)) return { concerns: all, notes: [], said: null };
  const said = saidOf(words, order, keep());
  return { concerns: [], notes: [writeSigning(signing)], said };
}

function isToAsk(concerns: readonly string[], { reason }: StepOrder): boolean {
  return concerns.length > 0 && reason.trim() === '';
}

function refuseIllegal({ state }: ReportLife, { step }: StepOrder): void {
  if (!mayFollow(step, state)) throw new Refusal('refused', LIFE_REFUSALS.notNow(step, state));
}

function saidOf({ symbol, on, recipients, remark }: StepWords, { reason }: StepOrder, version: string): Said {
  const because = reason.trim() === '' ? '' : LIFE_WORDS.becauseOf(reason.trim());
  // The remarks of a report that came back stand alone, as they were given.
  return { symbol, on, recipients, version, remark: [remark, because].filter((part) => part !== '').join(' ') };
}

/** Whether the last step is the one ordered, with the same words and by the same officer, taken on what he had seen. */
function isTaken({ life, lease }: LifeDesk, { step, seen }: StepOrder, words: StepWords): boolean {
  const [last, before] = [...life.events].reverse();
  return (
    last?.kind === 'taken' &&
    last.step === step &&
    last.officer === lease.officer &&
    (before?.run ?? '') === seen &&
    isSaying(last, words)
  );
}

function isSaying(event: LifeEvent, { symbol, day, recipients, remark }: StepWords): boolean {
  const said = [event.symbol, event.on, event.recipients, event.remark.startsWith(remark)];
  return JSON.stringify(said) === JSON.stringify([symbol, day, recipients, true]);
}

/** Of two officers who press at once, the second is told what the first did. */
export function refuseStale(life: ReportLife, { seen }: { readonly seen: string }): void {
  if (lastEventOf(life) === seen) return;
  const last = life.events[life.events.length - 1];
  throw new Refusal(
    'refused',
    last ? LIFE_REFUSALS.takenMeanwhile(last.officer, actionOf(last), last.at) : LIFE_REFUSALS.changedMeanwhile,
  );
}

interface Looked {
  readonly concerns: readonly string[];
  /** Keeps the document where it was changed; gives the checksum of its version, empty while nobody has read it. */
  readonly keep: () => string;
}

function lookedAt({ report, life, lease, isLeft }: LifeDesk, { step, file }: StepOrder): Looked {
  if (!looksAtDocument(step)) return { concerns: [], keep: () => '' };
  const docx = documentNow({ url: report.url, isMaker: report.officer === lease.officer, file });
  if (docx === null) return { concerns: [], keep: () => '' };
  const kept = keptVersions(report.run);
  const { last } = kept;
  const isOther = file !== null && last?.docx ? isOtherReport(last.docx, docx) : false;
  const concerns = [
    ...(isOther ? [LIFE_WORDS.otherReport(file?.name ?? '')] : []),
    ...(step === 'sent' && isChangedSince(kept, docx) ? [LIFE_WORDS.changedSince(lastAction(life))] : []),
    ...personalIn(docx),
  ];
  return { concerns, keep: () => keptVersion(kept, { kind: KEPT_AS[step], docx, isLeft }) };
}

function lastAction({ standing }: ReportLife): string {
  const step: Step = standing[standing.length - 1]?.step ?? 'submitted';
  return STEP_ACTIONS[step];
}

function personalIn(docx: Uint8Array): readonly string[] {
  const found = checkReport(linesOfDocx(docx) ?? [], null);
  return found.filter(({ code }) => isPersonal(code)).map(({ message }) => message);
}
