import { toByteArray } from 'base64-js';
import { type StoredTemplates, storedTemplates } from '../core/document/stored-template';
import type { Table } from '../core/workbook/cell';
import { TEMPLATE_TAB } from '../core/workbook/product-tabs';
import { tableOf } from '../core/workbook/read-workbook';
import builtIn from '../template/default-template.docx';

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
