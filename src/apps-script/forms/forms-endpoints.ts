import type { FormId } from '../../core/forms/form';
import { FORM_NAMES, formsOf } from '../../core/forms/forms-of';
import { statisticFormsOf } from '../../core/forms/statistic-forms-of';
import { chosenAnnexes } from '../../core/report/annexes';
import { FORM_TAB_NAMES } from '../../core/workbook/contract/product-tabs';
import { SETTINGS_TAB } from '../../core/workbook/contract/rule-tabs';
import { ANNEXES, type Annex } from '../../core/workbook/contract/settings';
import { readSettings } from '../../core/workbook/reading/read-settings';
import { tableOf } from '../../core/workbook/reading/read-workbook';
import type { FormsFile, FormsKind, FormsServer, FormsState } from '../../protocol/forms';
import { loggedRun } from '../log/logged-run';
import { answered, Refusal } from '../run/failure';
import { retried } from '../run/retry';
import { refuseOwnTabs } from '../sheet/made-tabs';
import { activeSpreadsheet, sheetOf, sheetsNow } from '../sheet/tables';
import { knownPeriod } from '../workbook/known-period';
import { readWork, type Work } from '../workbook/workbook-in-force';
import { addNeededIndicators, neededIndicators } from './add-indicators';
import { writeFormTab } from './form-sheet';
import { formTab } from './form-tab';
import { statisticStates } from './statistic-tabs';

export const formsEndpoints: FormsServer = {
  formsState: () => answered(() => stateOf(readWork())),
  makeFormTabs: (names) => answered(() => makeFormTabs(names)),
  addFormIndicators: () =>
    answered(() => {
      const added = addNeededIndicators();
      return { added, state: stateOf(readWork()) };
    }),
  formsFile: (kind) => answered(() => formsFile(kind)),
};

function stateOf(work: Work): FormsState {
  const { made, typed, changes } = work;
  // Tabs may have been made since the work was read.
  const sheets = sheetsNow();
  const chosen = chosenAnnexes(made.records.settings);
  const { sheet, row, column } = readSettings(tableOf(typed, SETTINGS_TAB)).placeOf('annexes');
  return {
    annexes: (Object.keys(ANNEXES) as Annex[]).map((annex) => {
      return { name: ANNEXES[annex], isChosen: chosen.includes(annex) };
    }),
    setting: { sheet: sheet ?? SETTINGS_TAB.name, row: row ?? 1, column: column ?? '' },
    isFrozen: changes !== null,
    tabs: FORM_NAMES.map((form) => formTab(form, FORM_TAB_NAMES[form], sheets)),
    statistics: statisticStates(made, sheets),
    needed: neededIndicators(work),
  };
}

function makeFormTabs(names: readonly FormId[]): FormsState {
  const work = readWork();
  knownPeriod(work.made);
  const all = [...formsOf(work.made), ...statisticFormsOf(work.made)];
  const forms = all.filter(({ name }) => names.includes(name));
  if (forms.length === 0) throw new Refusal('refused', 'Hãy chọn phụ lục cần lập.');
  refuseOwnTabs(
    forms.map(({ tab }) => tab),
    work.sheets,
  );
  const done: string[] = [];
  loggedRun({
    action: 'Lập tab phụ lục',
    words: () => ({ period: work.made.report.values.get('ky_bao_cao') ?? '', remark: done.join(', ') }),
    work: () => {
      for (const form of forms) {
        writeFormTab(form);
        done.push(form.tab);
      }
    },
  });
  const first = sheetOf({ name: forms[0]?.tab ?? '' });
  if (first) retried(() => activeSpreadsheet().setActiveSheet(first));
  return stateOf(work);
}

const FILES: Readonly<Record<FormsKind, { readonly name: string; readonly forms: typeof statisticFormsOf }>> = {
  annexes: { name: 'Biểu II.06a và phụ lục', forms: formsOf },
  statistics: { name: 'Biểu mẫu thống kê', forms: statisticFormsOf },
};

/** Without a period the forms would be blank, as if no work had been done in it. */
function formsFile(kind: FormsKind): FormsFile {
  const { made } = readWork();
  knownPeriod(made);
  const { name, forms } = FILES[kind];
  const period = made.report.values.get('ky_bao_cao') ?? '';
  return { name: `${name} - ${period}.xlsx`.replace(/\//g, '-'), forms: forms(made) };
}
