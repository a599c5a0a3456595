import { documentOf } from '../core/document/document-of';
import type { TemplateWarning } from '../core/document/template-problem';
import { templateProblemText, templateWarningText } from '../core/document/template-wording';
import { type InForce, reportInForce } from '../core/frozen/in-force';
import type { WorkbookReport } from '../core/report/make-report';
import type { ListedProblem } from '../core/report/report-json';
import type { ReportKind } from '../core/report/report-kind';
import type { Table } from '../core/workbook/contract/cell';
import { TEMPLATE_TAB } from '../core/workbook/contract/product-tabs';
import { NO_PERIOD, problemText } from '../core/workbook/problems/problem-wording';
import { lackingPeriod } from '../core/workbook/reading/lacking-period';
import { tableOf } from '../core/workbook/reading/read-workbook';
import { storedTemplates } from '../core/workbook/reading/stored-template';
import defaultTemplate from '../template/default-template.docx';
import kstthcTemplate from '../template/kstthc-template.docx';
import { Refusal, todayInVietnam } from './edge';

/** The report of a workbook for the period of its settings; refuses a workbook without a period. */
export function inForceOrRefused(read: readonly Table[]): InForce {
  const inForce = reportInForce(read, todayInVietnam());
  const { records, problems } = inForce.made;
  if (records.period) return inForce;
  const lacking = lackingPeriod({ period: records.period, problems }).map((problem) => `- ${problemText(problem)}`);
  throw new Refusal([`${NO_PERIOD} Chưa ghi tệp nào:`, ...lacking].join('\n'));
}

/** The office's own template in the workbook, which is that of the report on reform. */
export function storedFor(kind: ReportKind, tables: readonly Table[]): Uint8Array | undefined {
  return kind === 'cchc' ? storedTemplates(tableOf(tables, TEMPLATE_TAB)).current?.docx : undefined;
}

/** The document in an own template or the built-in one, with the warnings about the template. */
export function mergedOrRefused(made: WorkbookReport, kind: ReportKind, own: Uint8Array | undefined) {
  const merged = documentOf(made, own ?? builtInTemplate(kind), kind);
  if (merged.kind === 'merged') return { docx: merged.docx, warnings: merged.warnings.map(listedWarning) };
  const lines = merged.problems.map((problem) => `- ${templateProblemText(problem)}`);
  throw new Refusal(`Mẫu báo cáo có ${lines.length} lỗi, chưa ghi tệp nào:\n${lines.join('\n')}`);
}

function builtInTemplate(kind: ReportKind): Uint8Array {
  return Buffer.from(kind === 'cchc' ? defaultTemplate : kstthcTemplate, 'base64');
}

/** A warning about the template, which has no place in the workbook. */
function listedWarning(warning: TemplateWarning): ListedProblem {
  const nowhere = { sheet: null, row: null, column: null };
  return { code: `template-${warning.code}`, severity: 'warning', ...nowhere, message: templateWarningText(warning) };
}
