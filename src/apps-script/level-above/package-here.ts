import { dayOfTypedText } from '../../core/calendar/day';
import { countsOf, reviewOf } from '../../core/checks/review';
import { packageOf, packageText, sentPackageName } from '../../core/figures-package/make-package';
import { type InForce, reportInForce } from '../../core/frozen/in-force';
import { figuresDigest } from '../../core/history/figures-digest';
import { identityOf } from '../../core/report/report-name';
import { trialDetails } from '../../core/report/trial-wording';
import { lifeInLog } from '../../core/report-life/report-life';
import { folded } from '../../core/text/folded';
import type { Table } from '../../core/workbook/contract/cell';
import { LOG_TAB } from '../../core/workbook/contract/product-tabs';
import type { TextFile } from '../../protocol/level-above';
import { type LoggedReport, loggedReport } from '../life/life-run';
import { beforeSigning } from '../life/signed-row';
import { logSheet } from '../log/log';
import { Refusal } from '../run/failure';
import { VERSION } from '../run/version';
import { trialOf } from '../sample/trial';
import { readTable, sheetsNow } from '../sheet/tables';
import { knownPeriod } from '../workbook/known-period';
import { readWork, type Work } from '../workbook/workbook-in-force';
import { LEVEL_WORDS } from './level-above-words';

/** A package made in memory, the report that it goes with, and the log as it was read for it. */
export interface PackageHere {
  readonly report: LoggedReport;
  readonly file: TextFile;
  readonly log: Table;
}

/** Refused unless its figures are those of the report, or of the frozen period: both are read side by side. */
export function packageHere(run: string): PackageHere {
  const sheets = sheetsNow();
  const log = readTable(logSheet(sheets), LOG_TAB.name);
  const report = loggedReport(log, run);
  const life = lifeInLog(log, run);
  if (life.state !== 'signed' && life.state !== 'sent') throw new Refusal('refused', LEVEL_WORDS.notSigned);
  const work = readWork(sheets);
  const trial = trialOf(work);
  if (trial) throw new Refusal('refused', LEVEL_WORDS.trial, trialDetails(trial));
  refuseOtherPeriod(report, work);
  const { agency, period } = identityOf(work.made, report.kind);
  const text = textOf(asReported({ report, life }, work));
  return { report, file: { name: sentPackageName(agency, period), text }, log };
}

function refuseOtherPeriod(report: LoggedReport, { made }: Work): void {
  knownPeriod(made);
  const { period, days } = identityOf(made, report.kind);
  const isSame = folded(period) === folded(report.period) && (report.days === '' || days === report.days);
  if (!isSame) throw new Refusal('refused', LEVEL_WORDS.otherPeriod(named(report), named({ period, days })));
}

function named({ period, days }: Pick<LoggedReport, 'period' | 'days'>): string {
  return days === '' ? period : `${period} (${days})`;
}

type OfReport = Parameters<typeof beforeSigning>[0];

/** The workbook with the figures of the report: as of the day it was made, and before it was entered as signed. */
function asReported(of: OfReport, work: Work): InForce {
  if (isFrozen(work) || isOf(of.report, work)) return work;
  const madeOn = dayOfTypedText(of.report.at.split(' ')[0] ?? '') ?? work.today;
  const then = reportInForce(beforeSigning(of, work.typed), madeOn);
  if (isOf(of.report, then)) return then;
  throw new Refusal('refused', LEVEL_WORDS.otherFigures);
}

/** A freeze whose content is damaged is none: the report is then made from the rows of today. */
function isFrozen({ binding, changes }: InForce): boolean {
  return binding !== null && changes !== null;
}

function isOf({ digest }: LoggedReport, { made }: InForce): boolean {
  return figuresDigest(made.figures) === digest;
}

function textOf(inForce: InForce): string {
  const problems = countsOf(reviewOf(inForce));
  const making = { problems, frozen: isFrozen(inForce), madeAt: Date.now(), version: VERSION };
  return packageText(packageOf(inForce.made, making));
}
