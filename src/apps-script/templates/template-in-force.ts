import { toByteArray } from 'base64-js';
import type { Table } from '../../core/workbook/contract/cell';
import { TEMPLATE_TAB } from '../../core/workbook/contract/product-tabs';
import { tableOf } from '../../core/workbook/reading/read-workbook';
import { type StoredTemplates, storedTemplates } from '../../core/workbook/reading/stored-template';
import builtIn from '../../template/default-template.docx';

/** The ward's own template when the Sheet holds one, else the built-in one. */
export function templateInForce(tables: readonly Table[]): Uint8Array {
  return storedIn(tables).current?.docx ?? builtInTemplate();
}

export function storedIn(tables: readonly Table[]): StoredTemplates {
  return storedTemplates(tableOf(tables, TEMPLATE_TAB));
}

function builtInTemplate(): Uint8Array {
  return toByteArray(builtIn);
}
