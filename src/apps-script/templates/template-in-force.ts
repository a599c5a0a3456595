import { toByteArray } from 'base64-js';
import type { ReportKind } from '../../core/report/report-kind';
import type { Table } from '../../core/workbook/contract/cell';
import { TEMPLATE_TAB } from '../../core/workbook/contract/product-tabs';
import { tableOf } from '../../core/workbook/reading/read-workbook';
import { type StoredTemplates, storedTemplates } from '../../core/workbook/reading/stored-template';
import ofReform from '../../template/default-template.docx';
import ofProcedures from '../../template/kstthc-template.docx';

/**
 * The ward's own template when the Sheet holds one, else the built-in one; the Sheet holds those of the report on reform
 * alone.
 */
export function templateInForce(tables: readonly Table[], kind: ReportKind = 'cchc'): Uint8Array {
  if (kind === 'kstthc') return toByteArray(ofProcedures);
  return storedIn(tables).current?.docx ?? toByteArray(ofReform);
}

export function storedIn(tables: readonly Table[]): StoredTemplates {
  return storedTemplates(tableOf(tables, TEMPLATE_TAB));
}
