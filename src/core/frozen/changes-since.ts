import { countFigures } from '../definitions/count-figures';
import { indicatorsOf } from '../definitions/indicators-in-force';
import { codesWithFigures, type Figure, type Figures, figureOf, NO_DATA } from '../indicators/figures';
import { groupedText } from '../indicators/number-text';
import { folded } from '../text/folded';
import type { Table } from '../workbook/contract/cell';
import { TABS } from '../workbook/contract/tabs';
import type { FrozenChanges } from '../workbook/problems/frozen-changes';
import { isOtherTab } from '../workbook/reading/other-tab';
import { readWorkbook, tableOf, type WorkbookRecords } from '../workbook/reading/read-workbook';
import type { FrozenContent } from './frozen-content';
import { headersNamedIn, withNamedColumns } from './named-columns';
import { keptFields } from './reduced-tables';
import { settingChanges } from './setting-changes';
import { type RowChange, tabChanges } from './tab-changes';
import { tabRules } from './tab-rules';

interface Counted {
  readonly records: WorkbookRecords;
  readonly figures: Figures;
}

/**
 * Which rows of a frozen period were edited after the freeze, and which indicators would differ today. New events after
 * the end of the period are normal work and not edits.
 *
 * @param frozen The records and figures of the frozen tables, when the caller already has them.
 */
export function changesSince(
  content: Pick<FrozenContent, 'tables'>,
  tables: readonly Table[],
  frozen: Counted = counted(content.tables),
): FrozenChanges {
  const { period, settings } = frozen.records;
  if (!period) return { rowCount: 0, rows: [], figures: [] };
  const before = tablesByName(content.tables);
  const after = tablesByName(tables);
  const { changes: ofSettings, settings: current } = settingChanges(settings, tables);
  const rows: RowChange[] = [...ofSettings];
  const byRescheduledDay = settings.usesRescheduledDay || current.usesRescheduledDay;
  const headers = headersNamedIn(content.tables);
  for (const { tab, ...rest } of tabRules({ byRescheduledDay, period })) {
    const name = folded(tab.name);
    const around = { usedFields: keptFields(tab), table: after.get(name) ?? before.get(name) };
    const rule = { ...rest, tab: withNamedColumns(tab, headers, around) };
    const versions = { before: before.get(name), after: after.get(name), end: period.to };
    const { changes, atEnd } = tabChanges(rule, versions);
    for (const change of changes) rows.push(change);
    if (atEnd) after.set(name, atEnd);
  }
  const { value: records } = readWorkbook([...after.values()]);
  const now = { ...records, period };
  const { value: figures } = countFigures(now);
  return { rowCount: rows.length, rows, figures: figureChanges(frozen, { records: now, figures }) };
}

function counted(tables: readonly Table[]): Counted {
  const { value: records } = readWorkbook(tables);
  return { records, figures: countFigures(records).value };
}

/** When several tables have one name, the first is used. */
function tablesByName(tables: readonly Table[]): Map<string, Table> {
  const byName = new Map<string, Table>();
  for (const tab of TABS) {
    const table = tableOf(tables, tab);
    if (table && !isOtherTab(tab, table)) byName.set(folded(tab.name), table);
  }
  return byName;
}

/** Of the codes that had a figure when the period was frozen. */
function figureChanges(before: Counted, after: Counted): FrozenChanges['figures'] {
  const labels = new Map(
    [before, after].flatMap(({ records }) => indicatorsOf(records)).map((one) => [one.code, one.label]),
  );
  return codesWithFigures(before.figures).flatMap((code) => {
    const [was, is] = [figureText(figureOf(before.figures, code)), figureText(figureOf(after.figures, code))];
    return was === is ? [] : [{ code, label: labels.get(code) ?? code, before: was, after: is }];
  });
}

/** A rate includes its numerator and denominator, because they may change without changing the printed decimals. */
function figureText(figure: Figure | undefined): string {
  if (!figure) return NO_DATA;
  if ('value' in figure || figure.numerator === null || !figure.denominator) return figure.text;
  return `${figure.text} (${groupedText(figure.numerator)}/${groupedText(figure.denominator)})`;
}
