import { fromByteArray, toByteArray } from 'base64-js';
import { type CheckedTemplate, checkTemplate } from '../../core/document/merge';
import { templateProblemText, templateWarningText } from '../../core/document/template-wording';
import { ownTags } from '../../core/report/own-tags';
import type { ReportKind } from '../../core/report/report-kind';
import { KIND_NAMES, TRIAL_MARK } from '../../core/report/report-wording';
import { tagHelp as coreTagHelp } from '../../core/report/vocabulary';
import { TEMPLATE_TAB } from '../../core/workbook/contract/product-tabs';
import { type StoredTemplate, type StoredTemplates, storedRows } from '../../core/workbook/reading/stored-template';
import type { TagHelp, TemplateState } from '../../protocol/templates';
import type { WordFile } from '../../protocol/word-file';
import { writingNow } from '../assignments/writing-now';
import { exportedDocx } from '../drive/exported-docx';
import { clearRun, createDocument, currentOfficer, linkOf } from '../drive/files';
import { mergedDocument } from '../report/merged-document';
import { timeText } from '../run/clock';
import { failureOf, Refusal } from '../run/failure';
import { endLease, type Held, takeLease, withFolder } from '../run/lease';
import { atOnce, retried } from '../run/retry';
import { trialOf } from '../sample/trial';
import { putRows } from '../sheet/room';
import { readTables, type Sheets, sheetOf, sheetsNow } from '../sheet/tables';
import { knownPeriod } from '../workbook/known-period';
import { readWork } from '../workbook/workbook-in-force';
import { storedIn, templateInForce } from './template-in-force';

const DRAFT_KEY = 'cchc.templateDraft';
const ACTION = 'Đổi mẫu báo cáo';

export function templateState(sheets: Sheets = sheetsNow()): TemplateState {
  const { current, previous, damaged } = stored(sheets);
  const shown = (template: StoredTemplate | null) => template && { name: template.name, origin: template.origin };
  const draft = draftId();
  const draftUrl = draft === null ? '' : `https://docs.google.com/document/d/${draft}/edit`;
  const warnings = current ? checked(current.docx, sheets).warnings.map(templateWarningText) : [];
  return { current: shown(current), previous: shown(previous), damaged, warnings, draftUrl };
}

/** Opens the template in force as a Google Doc of this officer, to be edited there; one at a time. */
export function editTemplate(): TemplateState {
  const open = draftId();
  if (open !== null && linkOf(open) !== null) return templateState();
  const { typed, made, sheets } = readWork();
  const name = 'Mẫu báo cáo CCHC (đang sửa)';
  return underLease(sheets, (state) => {
    const { run, officer } = state.lease;
    const folder = state.folders[officer];
    const of = { run, name, folder, folderName: made.records.settings.folder, docx: templateInForce(typed) };
    const document = createDocument(of);
    atOnce(() => PropertiesService.getUserProperties().setProperty(DRAFT_KEY, document.id));
    return document.folder;
  });
}

/** Checks a .docx from the officer's computer and puts it in force. */
export function useTemplateFile(name: string, base64: string): TemplateState {
  return putInForce(name, toByteArray(base64));
}

/** Puts the Google Doc that `editTemplate` opened in force. To be tried once in a live Sheet: see the README. */
export function useEditedTemplate(): TemplateState {
  const draft = draftId();
  if (draft === null) throw new Refusal('refused', 'Chưa có mẫu nào đang sửa. Hãy chọn «Sửa mẫu» trước.');
  const exported = exportedDocx(draft);
  if (exported.kind === 'docx') return putInForce('Mẫu sửa trên Google Tài liệu', exported.docx);
  const other = 'Cách khác: tải mẫu về dạng Word rồi chọn tệp đó.';
  throw new Refusal('refused', `${exported.advice} ${other}`, exported.details);
}

export function restoreTemplate(version: 'built-in' | 'previous'): TemplateState {
  return changed(sheetsNow(), (before) => {
    if (version === 'built-in') return { current: null, previous: before.current };
    if (!before.previous) throw new Refusal('refused', 'Không có mẫu trước đó để quay lại.');
    return { current: before.previous, previous: before.current };
  });
}

/** The outline and the indicators of the Sheet bring tags of their own. */
function checked(docx: Uint8Array, sheets: Sheets): CheckedTemplate {
  const { outline, ownIndicatorRows } = writingNow(sheets).writing;
  return checkTemplate(docx, { outline, values: ownTags(ownIndicatorRows) });
}

function putInForce(name: string, docx: Uint8Array): TemplateState {
  const sheets = sheetsNow();
  const { problems } = checked(docx, sheets);
  if (problems.length > 0) {
    throw new Refusal('refused', `Mẫu có ${problems.length} lỗi, chưa dùng được.`, problems.map(templateProblemText));
  }
  const origin = `${timeText(Date.now())}, ${currentOfficer()}`;
  return changed(sheets, (before) => ({ current: { name, origin, docx }, previous: before.current }));
}

/** Rewrites both versions with one call, so that no piece of an older one is left between them. */
function changed(sheets: Sheets, change: (before: StoredTemplates) => Omit<StoredTemplates, 'damaged'>): TemplateState {
  const sheet = sheetOf(TEMPLATE_TAB, sheets);
  if (!sheet) throw new Refusal('refused', 'Bảng tính chưa được thiết lập. Hãy chạy «Thiết lập bảng tính» trước.');
  return underLease(sheets, () => {
    const rows = storedRows(change(stored(sheets)));
    const blank = (rows[0] ?? []).map(() => null);
    const used = retried(() => sheet.getLastRow());
    const padded = [...rows, ...Array.from({ length: Math.max(0, used - rows.length) }, () => blank)];
    putRows(sheet, 1, padded);
    return null;
  });
}

/** Keeps other officers out during the work; when it fails, the files it made are deleted. */
function underLease(sheets: Sheets, work: (state: Held) => string | null): TemplateState {
  const run = Utilities.getUuid().slice(0, 8);
  const officer = currentOfficer();
  const state = takeLease({ run, officer, action: ACTION, opening: () => ({ logRow: 0, logColumns: {} }) });
  let folder: string | null = null;
  try {
    folder = work(state);
  } catch (error) {
    folder = clearRun(run, { mayBeLate: failureOf(error).kind !== 'refused' });
    throw error;
  } finally {
    endLease({ ...state, folders: withFolder(state, officer, folder) });
  }
  return templateState(sheets);
}

function draftId(): string | null {
  return atOnce(() => PropertiesService.getUserProperties().getProperty(DRAFT_KEY));
}

function stored(sheets: Sheets): StoredTemplates {
  return storedIn(readTables([TEMPLATE_TAB], sheets));
}

export function tagHelp(): readonly TagHelp[] {
  return coreTagHelp();
}

/** The report as a Word file made from the Sheet's figures without Drive. */
export function reportFile(kind: ReportKind = 'cchc'): WordFile {
  const work = readWork();
  knownPeriod(work.made);
  const { docx, trial } = mergedDocument(work, kind, trialOf(work));
  const name = `${KIND_NAMES[kind]} ${work.made.report.values.get('ky_bao_cao') ?? ''}.docx`;
  return { name: trial ? `${TRIAL_MARK} - ${name}` : name, base64: fromByteArray(docx) };
}
