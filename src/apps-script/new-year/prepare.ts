import { type Closing, closingOf } from '../../core/new-year/closing';
import { checkText, differingText, NO_YEAR, UNCOUNTED } from '../../core/new-year/new-year-wording';
import { isSound, type NewYear, nextYear } from '../../core/new-year/next-year';
import type { Table } from '../../core/workbook/contract/cell';
import { FROZEN_TAB } from '../../core/workbook/contract/product-tabs';
import { TABS } from '../../core/workbook/contract/tabs';
import { readWorkbook } from '../../core/workbook/reading/read-workbook';
import type { PreparedYear } from '../../protocol/new-year';
import { loggedRun } from '../log/logged-run';
import { timeText } from '../run/clock';
import { Refusal } from '../run/failure';
import { flushed, retried } from '../run/retry';
import { activeSpreadsheet, readTables, refuseForeignDates, type Sheets, sheetsNow } from '../sheet/tables';
import { markerHere, writeMarker } from './marker-here';

export interface Prospect {
  readonly tables: readonly Table[];
  readonly closing: Closing | null;
  /** Null while the year is unknown. */
  readonly next: NewYear | null;
}

/** What next year's workbook would contain. */
export function prospect(sheets: Sheets): Prospect {
  const tables = readTables([...TABS, FROZEN_TAB], sheets);
  refuseForeignDates(tables, sheets.spreadsheet);
  const closing = closingOf(readWorkbook(tables).value);
  return { tables, closing, next: closing && nextYear(tables, closing) };
}

/** Why next year's workbook cannot be made; empty when it can. */
export function blockingIn({ closing, next }: Prospect): readonly string[] {
  if (!closing || !next) return [NO_YEAR];
  const { check } = next;
  if (check.pending === null) return [UNCOUNTED];
  return isSound(check) ? [] : [checkText(check, closing), ...check.differing.map(differingText)];
}

export function prepareNewYear(): PreparedYear {
  const sheets = sheetsNow();
  if (markerHere(sheets).isCopy) {
    throw new Refusal('refused', 'Đây là bản sao chờ hoàn tất. Hãy chọn «Hoàn tất», hoặc chuẩn bị lại từ sổ cũ.');
  }
  const made = prospect(sheets);
  const { closing, next } = made;
  const [reason, ...details] = blockingIn(made);
  if (reason !== undefined || !closing || !next) throw new Refusal('refused', reason ?? NO_YEAR, details);
  const said = checkText(next.check, closing);
  let url: string | null = null;
  return loggedRun({
    action: 'Chuẩn bị sổ năm mới',
    words: () => ({ period: closing.period, document: url ?? '', remark: said }),
    work: ({ lease }) => {
      const spreadsheet = activeSpreadsheet();
      writeMarker({
        ...closing,
        oldBook: spreadsheet.getId(),
        preparedBy: lease.officer,
        preparedAt: timeText(lease.startedAt),
        codes: next.check.codes,
      });
      const name = nameOfNext(
        retried(() => spreadsheet.getName()),
        closing.year,
      );
      url = copied(name);
      return { year: closing.year + 1, check: said, name, url };
    },
  });
}

/** `Số liệu 2023` becomes `Số liệu 2024`. */
function nameOfNext(name: string, year: number): string {
  const next = String(year + 1);
  return name.includes(String(year)) ? name.replace(String(year), next) : `${name} – năm ${next}`;
}

/**
 * Not retried, since a copy may have been made although the call failed. When Google refuses, the officer can copy the
 * Sheet by hand: the marker, which is in the Sheet by then, is copied too.
 */
function copied(name: string): string | null {
  flushed();
  try {
    return activeSpreadsheet().copy(name).getUrl();
  } catch {
    return null;
  }
}
