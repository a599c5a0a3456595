import type { Feature } from 'write-excel-file/universal';
import { getOpeningTagMarkup, getSelfClosingTagMarkup } from 'write-excel-file/utility';
import { withPageSettings } from '../page-settings';
import { inSheetOrder } from '../sheet-order';
import { dropDownsMarkup } from './drop-downs';
import { LINE_HEIGHT } from './row-heights';
import { firstShown, rangeText, type SheetPlan } from './sheet-plan';
import { stylesIn } from './sheet-styles';

const MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

/** What the library has no options for: formats of whole columns, filters, drop-downs, colours of tabs, printing. */
export function sheetFeature(plans: readonly SheetPlan[]): Feature<Blob> {
  const shown = firstShown(plans);
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) =>
            dressed(xml, plans[sheetIndex] as SheetPlan, sheetIndex === shown),
        },
      },
    },
  };
}

function dressed(xml: string, plan: SheetPlan, isSelected: boolean): string {
  const styles = stylesIn(xml, plan).columns.values();
  const dressedColumns = xml.replace(/<col /g, () => `<col style="${styles.next().value?.text}" `);
  const elements = [
    getSelfClosingTagMarkup('dimension', { ref: usedRange(plan) }),
    viewMarkup(plan, isSelected),
    getSelfClosingTagMarkup('sheetFormatPr', { defaultRowHeight: LINE_HEIGHT }),
    plan.hasFilter ? getSelfClosingTagMarkup('autoFilter', { ref: filterRange(plan) }) : '',
    dropDownsMarkup(plan.dropDowns),
  ];
  const page = { orientation: 'landscape', margins: MARGINS, tabColour: plan.tabColour } as const;
  return withPageSettings(elements.reduce(inSheetOrder, dressedColumns), page);
}

/** The header stays in sight. The library would name an active pane that there is not without a split of columns. */
function viewMarkup({ headerRow }: SheetPlan, isSelected: boolean): string {
  const split = { ySplit: headerRow + 1, topLeftCell: rangeText([headerRow + 1, 0]) };
  const pane = getSelfClosingTagMarkup('pane', { ...split, activePane: 'bottomLeft', state: 'frozen' });
  const view = getOpeningTagMarkup('sheetView', { tabSelected: isSelected ? 1 : 0, workbookViewId: 0 });
  return `<sheetViews>${view}${pane}<selection pane="bottomLeft"/></sheetView></sheetViews>`;
}

function usedRange({ rows, columns }: SheetPlan): string {
  const width = rows.reduce((most, row) => Math.max(most, row.length), columns.length);
  return rangeText([0, 0], [Math.max(rows.length, 1) - 1, Math.max(width, 1) - 1]);
}

function filterRange({ rows, columns, headerRow }: SheetPlan): string {
  return rangeText([headerRow, 0], [Math.max(rows.length - 1, headerRow), columns.length - 1]);
}
