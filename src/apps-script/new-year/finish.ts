import { changesInCopy, type Marker } from '../../core/new-year/marker';
import { checkText, copyChangesText, differingText, UNCOUNTED } from '../../core/new-year/new-year-wording';
import { isSound, type NewYear, nextYear } from '../../core/new-year/next-year';
import { folded } from '../../core/text/folded';
import type { Table } from '../../core/workbook/contract/cell';
import { ACCEPTED_TAB, NEW_YEAR_TAB, TRACE_TAB_NAME } from '../../core/workbook/contract/product-tabs';
import { SETTINGS_TAB } from '../../core/workbook/contract/rule-tabs';
import { TABS } from '../../core/workbook/contract/tabs';
import type { FinishedYear } from '../../protocol/new-year';
import { loggedRun } from '../log/logged-run';
import { Refusal } from '../run/failure';
import { underLock } from '../run/lock';
import { replaceTable } from '../sheet/replace-table';
import { readTables, refuseForeignDates, sheetOf } from '../sheet/tables';
import { markerHere } from './marker-here';

/**
 * Turns a copy into next year's workbook: each tab is read once and written once, and the marker that says what the
 * copy is to become is removed last. Whichever call fails, running it again completes the work; the old Sheet is never
 * touched.
 */
export function finishNewYear(): FinishedYear {
  const marker = markerOfCopy();
  let said = '';
  return loggedRun({
    action: 'Hoàn tất sổ năm mới',
    words: () => ({ period: `năm ${marker.year + 1}`, remark: said }),
    // A paragraph saved meanwhile would be written into rows that move.
    work: () =>
      underLock(() => {
        const tables = readTables([...TABS, ACCEPTED_TAB, { name: TRACE_TAB_NAME }, NEW_YEAR_TAB]);
        refuseForeignDates(tables);
        const next = nextYear(tables, marker);
        refuseUnsound(marker, next);
        said = checkText(next.check, marker);
        writeChanged(tables, next.tables);
        return { year: marker.year + 1, check: said };
      }),
  });
}

function markerOfCopy(): Marker {
  const { marker, isCopy } = markerHere();
  if (!marker)
    throw new Refusal('refused', 'Không còn gì phải hoàn tất: bảng tính này không phải bản sao chờ sang năm mới.');
  if (!isCopy) throw new Refusal('refused', 'Đây là sổ cũ, phải giữ nguyên. Hãy mở bản sao rồi hoàn tất ở đó.');
  return marker;
}

function refuseUnsound(marker: Marker, { check }: NewYear): void {
  if (check.pending === null) throw new Refusal('refused', UNCOUNTED);
  const changes = copyChangesText(changesInCopy(marker, check.codes));
  if (changes.length > 0) {
    throw new Refusal(
      'refused',
      'Hồ sơ đang giải quyết của bản sao không còn như ở sổ cũ. Hãy sửa lại như sổ cũ, hoặc tạo bản sao khác từ sổ cũ.',
      changes,
    );
  }
  if (!isSound(check)) throw new Refusal('refused', checkText(check, marker), check.differing.map(differingText));
}

/** Written last: the settings, which show officers the new year, and at the very end the marker. */
const LAST = [SETTINGS_TAB, NEW_YEAR_TAB].map(({ name }) => folded(name));

function writeChanged(before: readonly Table[], after: readonly Table[]): void {
  const position = ({ name }: Table) => LAST.indexOf(folded(name));
  const ordered = [...after].sort((a, b) => position(a) - position(b));
  for (const { name, rows } of ordered) {
    const present = before.find((table) => table.name === name);
    const sheet = sheetOf({ name });
    if (present && sheet && JSON.stringify(present.rows) !== JSON.stringify(rows)) replaceTable(sheet, present, rows);
  }
}
