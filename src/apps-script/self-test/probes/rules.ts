import { attempted, saidBy } from '../attempt';
import type { Facts, Probe } from '../probe';
import { SCRATCH_TEXT, THROWN_AT } from '../self-test-wording';
import type { SheetEnv } from './sheet-env';

const CHART_CELLS = 'I1:J3';

/** What a tab carries besides its cells, and reads back. */
export const RULE_PROBES: readonly Probe<SheetEnv>[] = [
  { id: 'dropdown', ask: dropdown },
  { id: 'charts', ask: charts },
  {
    id: 'protection',
    ask: ({ sheet }) => {
      const standing = () => sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
      const protection = sheet.protect().setDescription(SCRATCH_TEXT.protection).setWarningOnly(true);
      const found = { warningOnly: protection.isWarningOnly(), canEdit: protection.canEdit() };
      const listed = standing().length;
      protection.remove();
      return { ...found, listed, removed: standing().length === 0 };
    },
  },
  {
    id: 'hidden-tab',
    ask: ({ sheet }) => {
      const cell = sheet.getRange('A20').setValue(SCRATCH_TEXT.yes);
      sheet.hideSheet();
      const hidden = sheet.isSheetHidden();
      const read = cell.getValue() === SCRATCH_TEXT.yes;
      sheet.showSheet();
      return { hidden, read, shown: !sheet.isSheetHidden() };
    },
  },
];

/** Writes are buffered, so an error may come long after the call that caused it. */
function dropdown({ sheet }: SheetEnv): Facts {
  const { yes, no, wrong } = SCRATCH_TEXT;
  const rule = SpreadsheetApp.newDataValidation().requireValueInList([yes, no]).setAllowInvalid(false).build();
  const cell = sheet.getRange('A18').setDataValidation(rule).setValue(yes);
  SpreadsheetApp.flush();
  const steps = [
    [THROWN_AT.set, () => cell.setValue(wrong)],
    [THROWN_AT.read, () => cell.getValue()],
    [THROWN_AT.flush, () => SpreadsheetApp.flush()],
  ] as const;
  const refused = steps.flatMap(([at, step]) => {
    const { thrown } = attempted<unknown>(step);
    return thrown === null ? [] : [{ at, message: saidBy(thrown) }];
  });
  const kept = String(cell.getValue());
  // Clearing a tab leaves its rules.
  cell.clearDataValidations();
  return { ...(refused[0] ?? { at: THROWN_AT.never, message: null }), kept };
}

function charts({ sheet }: SheetEnv): Facts {
  const cells = sheet.getRange(CHART_CELLS).setValues([
    ['Tháng', 'Hồ sơ'],
    ['Một', 1],
    ['Hai', 2],
  ]);
  const builder = sheet.newChart().asColumnChart().setTitle(SCRATCH_TEXT.chart).addRange(cells).setNumHeaders(1);
  sheet.insertChart(builder.setPosition(1, 12, 0, 0).build());
  SpreadsheetApp.flush();
  const found = sheet.getCharts();
  const [chart] = found;
  const facts = {
    count: found.length,
    title: chart?.getOptions().get('title') === SCRATCH_TEXT.chart,
    range: chart?.getRanges()[0]?.getA1Notation() === CHART_CELLS,
    headers: chart?.getNumHeaders() ?? null,
  };
  for (const one of found) sheet.removeChart(one);
  return facts;
}
