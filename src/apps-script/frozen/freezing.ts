import { fromByteArray } from 'base64-js';
import { sha256 } from 'js-sha256';
import { dayText } from '../../core/calendar/day-text';
import { documentOf } from '../../core/document/document-of';
import { templateProblemText } from '../../core/document/template-wording';
import { trialMarked } from '../../core/document/trial-mark';
import { contentOf, contentRows, frozenContent } from '../../core/frozen/frozen-content';
import { figuresDigest } from '../../core/history/figures-digest';
import type { FrozenPeriod } from '../../core/history/frozen-period';
import { frozenFigures } from '../../core/history/frozen-periods';
import { TRIAL_MARK } from '../../core/report/report-wording';
import { TRIAL_REMARK } from '../../core/report/trial-wording';
import { FROZEN_CONTENT_TAB } from '../../core/workbook/contract/product-tabs';
import type { FrozenChanges } from '../../core/workbook/problems/frozen-changes';
import { tableOf } from '../../core/workbook/reading/read-workbook';
import type { FreezeOrder, FreezeState, FrozenRow, ToKeep } from '../../protocol/freezing';
import type { WordFile } from '../../protocol/word-file';
import { standingErrors } from '../checks/checking';
import { currentOfficer } from '../drive/files';
import { docxIn } from '../life/read-document';
import { logSheet } from '../log/log';
import { type LogWords, loggedRun } from '../log/logged-run';
import { timeText } from '../run/clock';
import { Refusal } from '../run/failure';
import { trialOf } from '../sample/trial';
import { readTable, readTables, sheetsNow } from '../sheet/tables';
import { templateInForce } from '../templates/template-in-force';
import { knownPeriod, lackingCells } from '../workbook/known-period';
import { readWork, type Work } from '../workbook/workbook-in-force';
import { differencesIn, documentOfReport, type KeptReport, needsFile, reportToKeep } from './document-to-freeze';
import { FREEZE_WORDS } from './freezing-wording';
import { addFrozenLine, frozenNow, markOpened, writeContent } from './frozen-store';

/** A payload of thousands of edits would freeze the sidebar; further edits are only counted. */
const MOST_CHANGES = 200;

export function freezeState(): FreezeState {
  return stateOf(readWork());
}

function stateOf(work: Work): FreezeState {
  const { made, frozen, binding, changes } = work;
  const { period } = made.records;
  const name = periodName(work);
  return {
    current: period && {
      name,
      from: dayText(period.from),
      to: dayText(period.to),
      frozen: binding !== null,
      blocking: standingErrors(work),
      trial: trialOf(work),
      toKeep: binding === null ? toKeep(reportToKeep(readTable(logSheet()), name)) : null,
    },
    lacking: lackingCells(made),
    periods: frozen.map((one) => frozenRow(one, one === binding ? changes : null)).reverse(),
  };
}

function toKeep(kept: KeptReport | null): ToKeep | null {
  if (kept === null) return null;
  const { run, at, officer, url, life } = kept.report;
  const reader = currentOfficer();
  return { run, at, officer, url, life, isMaker: reader === officer, needsFile: needsFile(kept, reader) };
}

function frozenRow(frozen: FrozenPeriod, changes: FrozenChanges | null): FrozenRow {
  const { freeze, name, frozenAt, frozenBy, document, binds, reason, difference, documentDigest, isTrial } = frozen;
  return {
    freeze,
    name,
    from: dayText(frozen.from),
    to: dayText(frozen.to),
    at: frozenAt,
    officer: frozenBy,
    url: document,
    binds,
    reason,
    difference,
    documentDigest,
    isTrial,
    changes: changes && { ...changes, rows: changes.rows.slice(0, MOST_CHANGES) },
  };
}

/**
 * Keeps the period's figures, the rows they were counted from and the document that was sent, all of them or nothing.
 * Where that document has other figures than the workbook, it asks first.
 */
export function freezePeriod({ file, reason }: FreezeOrder = { file: null, reason: '' }): FreezeState {
  const work = readWork();
  freezablePeriod(work);
  const template = templateInForce(work.tables);
  const kept = reportToKeep(readTable(logSheet()), periodName(work));
  const docx = kept ? documentOfReport(kept, currentOfficer(), file) : file ? docxIn(file) : documentIn(work, template);
  const differences = kept ? differencesIn(work, docx, kept) : [];
  if (differences.length > 0 && reason.trim() === '') return { ...stateOf(work), asked: differences };
  const isTrial = trialOf(work) !== null;
  freeze(work, {
    template,
    docx: isTrial ? trialMarked(docx) : docx,
    document: kept?.report.url ?? '',
    difference: FREEZE_WORDS.difference(differences, reason.trim()),
    isTrial,
  });
  return freezeState();
}

interface ToFreeze extends Pick<FrozenPeriod, 'document' | 'difference' | 'isTrial'> {
  readonly template: Uint8Array;
  readonly docx: Uint8Array;
}

function freeze(work: Work, { template, docx, document, difference, isTrial }: ToFreeze): void {
  const { from, to } = freezablePeriod(work);
  const digest = figuresDigest(work.made.figures);
  const name = periodName(work);
  const remark = [isTrial ? TRIAL_REMARK : '', difference].filter((one) => one !== '').join(' ');
  loggedRun({
    action: 'Chốt số liệu',
    words: (): LogWords => ({ period: name, digest, document, errors: 0, remark }),
    work: ({ lease }) => {
      const sheets = sheetsNow();
      const { table, periods } = frozenNow(sheets);
      // A colleague may have frozen the period after the Sheet was read and before the lease was taken.
      if (periods.some((one) => one.binds && one.from === from && one.to === to)) throw alreadyFrozen(name);
      const code = `C${lease.run}`;
      const content = frozenContent({ tables: work.tables, today: work.today, template, docx });
      writeContent(contentRows(code, content), table, sheets);
      const frozen: FrozenPeriod = {
        ...{ freeze: code, name, from, to, digest, document, difference, isTrial, binds: true },
        ...{ frozenAt: timeText(lease.startedAt), frozenBy: lease.officer },
        ...{ openedAt: '', openedBy: '', reason: '' },
        documentDigest: sha256(docx),
        figures: frozenFigures(work.made),
      };
      addFrozenLine(table, frozen, sheets);
    },
  });
}

function freezablePeriod(work: Work) {
  const period = knownPeriod(work.made);
  if (work.binding) throw alreadyFrozen(periodName(work));
  const errors = standingErrors(work);
  if (errors.length > 0) {
    throw new Refusal('refused', 'Số liệu còn lỗi nên chưa chốt được. Hãy sửa lỗi, hoặc chấp nhận kèm lý do.', errors);
  }
  return period;
}

function alreadyFrozen(name: string): Refusal {
  return new Refusal('refused', `Kỳ «${name}» đã chốt. Muốn chốt lại, hãy mở kỳ đã chốt và nêu lý do.`);
}

function periodName({ made }: Work): string {
  return made.report.values.get('ky_bao_cao') ?? '';
}

function documentIn({ made }: Work, template: Uint8Array): Uint8Array {
  const merged = documentOf(made, template);
  if (merged.kind === 'merged') return merged.docx;
  throw new Refusal('refused', 'Mẫu báo cáo có lỗi, chưa chốt số liệu.', merged.problems.map(templateProblemText));
}

/** Ends a freeze: its figures no longer bind, while its line, its content and the reason for ending it are kept. */
export function openFrozenPeriod(freeze: string, reason: string): FreezeState {
  const why = reason.trim();
  if (why === '') throw new Refusal('refused', 'Hãy nêu lý do mở kỳ đã chốt.');
  const { name, digest, document } = boundPeriod(freeze);
  loggedRun({
    action: 'Mở kỳ đã chốt',
    words: (): LogWords => ({ period: name, digest, document, remark: `Lý do: ${why}` }),
    work: ({ lease }) => {
      boundPeriod(freeze);
      markOpened(freeze, { openedAt: timeText(lease.startedAt), openedBy: lease.officer, reason: why });
    },
  });
  return freezeState();
}

function boundPeriod(freeze: string): FrozenPeriod {
  const period = frozenNow().periods.find((one) => one.freeze === freeze);
  if (!period) throw new Refusal('refused', 'Không có kỳ đã chốt này. Hãy tải lại trang.');
  if (!period.binds) throw new Refusal('refused', `${period.openedBy} đã mở kỳ này lúc ${period.openedAt}.`);
  return period;
}

export function frozenFile(freeze: string): WordFile {
  const period = frozenNow().periods.find((one) => one.freeze === freeze);
  if (!period) throw new Refusal('refused', 'Không có kỳ đã chốt này. Hãy tải lại trang.');
  const content = contentOf(tableOf(readTables([FROZEN_CONTENT_TAB]), FROZEN_CONTENT_TAB), freeze);
  if (!content) {
    throw new Refusal(
      'refused',
      `Nội dung đã chốt của kỳ «${period.name}» không còn nguyên vẹn. Hãy khôi phục tab «${FROZEN_CONTENT_TAB.name}» từ Lịch sử phiên bản.`,
    );
  }
  return {
    name: `${period.isTrial ? `${TRIAL_MARK} - ` : ''}Báo cáo CCHC ${period.name.replace(/\//g, '-')} (đã chốt).docx`,
    base64: fromByteArray(content.docx),
  };
}
