import writeXlsxFile, { type Sheet } from 'write-excel-file/universal';
import { sheetNames } from '../../core/text/sheet-names';
import type { Table } from '../../core/workbook/contract/cell';
import { outlineIn } from '../../core/workbook/reading/read-outline';
import { PackageWriter } from '../package/package-writer';
import { openPackage } from '../package/zip-package';
import { bookFeature } from './book-feature';
import { FONT } from './column-look';
import { isListsTable, LISTS_NAME, longLists } from './long-lists';
import { notesFeature } from './notes-feature';
import { planOf, planOfLists } from './plan-sheet';
import { rowsMarkup } from './rows-markup';
import { SharedTexts } from './shared-texts';
import { sheetFeature } from './sheet-markup';
import type { SheetPlan } from './sheet-plan';
import { looksOf, stylesIn } from './sheet-styles';
import { type Excess, excessIn } from './size-limits';

export type WrittenBook =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly excess: Excess };

const SHARED_TEXTS = 'xl/sharedStrings.xml';

/** The tables as an .xlsx file, formatted by the contract; unknown tabs and columns get a plain format. */
export async function writeBook(tables: readonly Table[]): Promise<WrittenBook> {
  const excess = excessIn(tables);
  if (excess) return { ok: false, excess };
  const plans = plansOf(tables);
  return { ok: true, bytes: await filled(await openPackage(await emptyBook(plans)), plans) };
}

function plansOf(tables: readonly Table[]): readonly SheetPlan[] {
  const kept = tables.filter((table) => !isListsTable(table));
  const names = sheetNames([...kept.map(({ name }) => name), LISTS_NAME]);
  const lists = longLists(names[kept.length] as string, outlineIn(tables));
  const plans = kept.map((table, index) => ({
    ...planOf(table, lists),
    name: names[index] as string,
  }));
  return [...plans, planOfLists(lists)];
}

/** The whole file but for the rows: each sheet has one row, with an empty cell for each of its looks. */
async function emptyBook(plans: readonly SheetPlan[]): Promise<Uint8Array> {
  const features = [sheetFeature(plans), notesFeature(plans), bookFeature(plans)];
  const blob = await writeXlsxFile(plans.map(emptySheet), { ...FONT, features }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function emptySheet(plan: SheetPlan): Sheet<Blob> {
  return {
    sheet: plan.name,
    data: [[...looksOf(plan)]],
    columns: plan.columns.map(({ width }) => ({ width })),
  };
}

/** The library would make objects of all cells and one text of each sheet, so the rows are written past it. */
async function filled(book: Awaited<ReturnType<typeof openPackage>>, plans: readonly SheetPlan[]): Promise<Uint8Array> {
  const writer = new PackageWriter();
  const texts = new SharedTexts();
  for (const name of book.names) {
    if (name === SHARED_TEXTS) continue;
    const xml = (await book.text(name)) ?? '';
    const plan = plans[Number(/^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name)?.[1]) - 1];
    await writer.add(name, plan ? withRows(xml, plan, texts) : [xml]);
  }
  await writer.add(SHARED_TEXTS, texts.markup());
  return writer.close();
}

function* withRows(xml: string, plan: SheetPlan, texts: SharedTexts): Generator<string> {
  const [before = '', after = ''] = xml.split(/<sheetData>.*<\/sheetData>|<sheetData\/>/s);
  yield before;
  yield* rowsMarkup(plan, stylesIn(xml, plan), texts);
  yield after;
}
