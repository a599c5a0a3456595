import { fromByteArray, toByteArray } from 'base64-js';
import { checkTemplate } from '../core/document/merge';
import { type StoredTemplate, type StoredTemplates, storedRows } from '../core/document/stored-template';
import { templateProblemText } from '../core/document/template-wording';
import { documentOf } from '../core/make-report';
import type { TagHelp, TemplateState, WordFile } from '../core/protocol';
import { tagHelp as coreTagHelp } from '../core/report/vocabulary';
import { TEMPLATE_TAB } from '../core/workbook/tabs';
import { timeText } from './clock';
import { createDocument, currentOfficer, exportedDocx } from './drive/files';
import { Refusal } from './failure';
import { readWork } from './report/work';
import { endLease, takeLease } from './run/lease';
import { retried } from './run/retry';
import { readTables, sheetOf, writeRows } from './sheet/tables';
import { storedIn, templateInForce } from './template-in-force';

const DRAFT_KEY = 'cchc.templateDraft';
const ACTION = 'Đổi mẫu báo cáo';

export function templateState(): TemplateState {
  const { current, previous, damaged } = stored();
  const shown = (template: StoredTemplate | null) => template && { name: template.name, origin: template.origin };
  const draft = retried(() => PropertiesService.getUserProperties().getProperty(DRAFT_KEY));
  const draftUrl = draft === null ? '' : `https://docs.google.com/document/d/${draft}/edit`;
  return { current: shown(current), previous: shown(previous), damaged, draftUrl };
}

/** Opens the template in force as a Google Doc of this officer's own, to be changed there. */
export function editTemplate(): TemplateState {
  const docx = templateInForce(readTables([TEMPLATE_TAB]));
  const run = Utilities.getUuid().slice(0, 8);
  const { id } = createDocument({ run, name: 'Mẫu báo cáo CCHC (đang sửa)', folderName: readFolderName(), docx });
  retried(() => PropertiesService.getUserProperties().setProperty(DRAFT_KEY, id));
  return templateState();
}

/** Takes a .docx from the officer's computer into the Sheet, after checking it whole. */
export function useTemplateFile(name: string, base64: string): TemplateState {
  return putInForce(name, toByteArray(base64));
}

/** Takes the Google Doc that `editTemplate` opened. To be tried once in a live Sheet: see the README. */
export function useEditedTemplate(): TemplateState {
  const draft = retried(() => PropertiesService.getUserProperties().getProperty(DRAFT_KEY));
  if (draft === null) throw new Refusal('refused', 'Chưa có mẫu nào đang sửa. Hãy chọn «Sửa mẫu» trước.');
  return putInForce('Mẫu sửa trên Google Tài liệu', exportedDocx(draft));
}

export function restoreTemplate(version: 'built-in' | 'previous'): TemplateState {
  return changed((before) => {
    if (version === 'built-in') return { current: null, previous: before.current };
    if (!before.previous) throw new Refusal('refused', 'Không có mẫu trước đó để quay lại.');
    return { current: before.previous, previous: before.current };
  });
}

function putInForce(name: string, docx: Uint8Array): TemplateState {
  const problems = checkTemplate(docx);
  if (problems.length > 0) {
    throw new Refusal('refused', `Mẫu có ${problems.length} lỗi, chưa dùng được.`, problems.map(templateProblemText));
  }
  const origin = `${timeText(Date.now())}, ${currentOfficer()}`;
  return changed((before) => ({ current: { name, origin, docx }, previous: before.current }));
}

/** Writes both versions anew with one call, so that no piece of an older one can stay between them. */
function changed(change: (before: StoredTemplates) => Omit<StoredTemplates, 'damaged'>): TemplateState {
  const sheet = sheetOf(TEMPLATE_TAB);
  if (!sheet) throw new Refusal('refused', 'Bảng tính chưa được thiết lập. Hãy chạy «Thiết lập bảng tính» trước.');
  const run = Utilities.getUuid().slice(0, 8);
  const state = takeLease({ run, officer: currentOfficer(), action: ACTION });
  try {
    const rows = storedRows(change(stored()));
    const blank = (rows[0] ?? []).map(() => null);
    const used = retried(() => sheet.getLastRow());
    const padded = [...rows, ...Array.from({ length: Math.max(0, used - rows.length) }, () => blank)];
    const lacking = padded.length - sheet.getMaxRows();
    if (lacking > 0) retried(() => sheet.insertRowsAfter(sheet.getMaxRows(), lacking));
    writeRows(sheet, 1, padded);
  } finally {
    endLease(state);
  }
  return templateState();
}

function stored(): StoredTemplates {
  return storedIn(readTables([TEMPLATE_TAB]));
}

function readFolderName(): string {
  return readWork().made.settings.folder;
}

export function tagHelp(): readonly TagHelp[] {
  return coreTagHelp();
}

/** The report as a Word file straight from the Sheet's figures, without Drive. */
export function reportFile(): WordFile {
  const { tables, made } = readWork();
  const merged = documentOf(made, templateInForce(tables));
  if (merged.kind === 'refused') {
    throw new Refusal('refused', 'Mẫu báo cáo có lỗi.', merged.problems.map(templateProblemText));
  }
  return {
    name: `Báo cáo CCHC ${made.report.values.get('ky_bao_cao') ?? ''}.docx`,
    base64: fromByteArray(merged.docx),
  };
}
