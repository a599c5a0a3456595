import { dayOfIso } from '../../src/core/calendar/day';
import { reportOf } from '../../src/core/report/make-report';
import type { Table } from '../../src/core/workbook/contract/cell';
import { createWorld } from '../../src/emulator/world/world';
import { type ByMethod, OFFICER } from './action-calls';

/**
 * Makes the report the usual way of Apps Script, on the emulator: each tab read with one call, a copy of a template in
 * Google Docs, in it one replacement for each tag, one call for each heading and paragraph, one for each table. The
 * emulator has no Google Docs, so the document only keeps what it is told.
 */
export function callsTheUsualWay(tables: readonly Table[]): ByMethod {
  const world = createWorld({ officers: [OFFICER], now: '2023-06-13T02:00:00Z' });
  const file = world.spreadsheet({ tables, owner: OFFICER });
  const spreadsheet = file.as(OFFICER).SpreadsheetApp.getActiveSpreadsheet();
  for (const { name } of tables) spreadsheet.getSheetByName(name)?.getDataRange().getValues();
  const { report } = reportOf(tables, dayOfIso('2023-06-13'));
  const { counts, body } = aDocument([...report.values.keys()].map((tag) => `{{${tag}}}`));
  for (const [tag, value] of report.values) body.replaceText(`{{${tag}}}`, value);
  for (const { heading, paragraphs } of report.sections) for (const text of [heading, ...paragraphs]) body.append(text);
  for (const items of Object.values(report.lists)) {
    if (items.length > 0) body.appendTable(items.map(({ fields }) => Object.values(fields).map(String)));
  }
  return { ...world.calls.byMethod(), 'DocumentApp: makeCopy, openById, getBody, saveAndClose': 4, ...counts };
}

/** A document of Google Docs as far as this needs one: paragraphs of text, and what was called how often. */
function aDocument(template: readonly string[]) {
  const counts: Record<string, number> = {};
  let paragraphs = template;
  const counted = (method: string, work: () => readonly string[]) => {
    counts[method] = (counts[method] ?? 0) + 1;
    paragraphs = work();
  };
  const body = {
    replaceText: (tag: string, value: string) =>
      counted('Body.replaceText', () => paragraphs.map((text) => text.replaceAll(tag, value))),
    append: (text: string) => counted('Body.appendParagraph', () => [...paragraphs, text]),
    appendTable: (cells: readonly (readonly string[])[]) =>
      counted('Body.appendTable', () => [...paragraphs, ...cells.map((row) => row.join(' | '))]),
  };
  return { counts, body };
}
