import type { Form, FormName } from '../../core/forms/form';
import { FORM_NAMES, formsOf } from '../../core/forms/forms-of';
import { chosenAnnexes } from '../../core/report/annexes';
import { FORM_TAB_NAMES } from '../../core/workbook/contract/product-tabs';
import { ANNEXES, type Annex } from '../../core/workbook/contract/settings';
import { SETTINGS_TAB } from '../../core/workbook/contract/tabs';
import { readSettings } from '../../core/workbook/reading/read-settings';
import { tableOf } from '../../core/workbook/reading/read-workbook';
import type { FormsFile, FormsServer, FormsState } from '../../protocol/forms';
import { loggedRun } from '../log/logged-run';
import { answered, Refusal } from '../run/failure';
import { retried } from '../run/retry';
import { activeSpreadsheet, sheetOf } from '../sheet/tables';
import { readWork, type Work } from '../workbook/workbook-in-force';
import { writeFormTab } from './form-sheet';

export const formsEndpoints: FormsServer = {
  formsState: () => answered(() => stateOf(readWork())),
  makeFormTabs: (names) => answered(() => makeFormTabs(names)),
  formsFile: () => answered(formsFile),
};

function stateOf({ made, typed, changes }: Work): FormsState {
  const chosen = chosenAnnexes(made.records.settings);
  const { sheet, row, column } = readSettings(tableOf(typed, SETTINGS_TAB)).placeOf('annexes');
  return {
    annexes: (Object.keys(ANNEXES) as Annex[]).map((annex) => {
      return { name: ANNEXES[annex], isChosen: chosen.includes(annex) };
    }),
    setting: { sheet: sheet ?? SETTINGS_TAB.name, row: row ?? 1, column: column ?? '' },
    isFrozen: changes !== null,
    tabs: FORM_NAMES.map((form) => {
      const tab = FORM_TAB_NAMES[form];
      return { form, tab, isThere: sheetOf({ name: tab }) !== null };
    }),
  };
}

function makeFormTabs(names: readonly FormName[]): FormsState {
  const work = readWork();
  const forms = soundForms(work).filter(({ name }) => names.includes(name));
  if (forms.length === 0) throw new Refusal('refused', 'Hãy chọn phụ lục cần lập.');
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

function formsFile(): FormsFile {
  const work = readWork();
  const period = work.made.report.values.get('ky_bao_cao') ?? '';
  return { name: `Biểu II.06a và phụ lục - ${period}.xlsx`.replace(/\//g, '-'), forms: soundForms(work) };
}

/** Without a period the forms would be blank, as if no work had been done in it. */
function soundForms({ made }: Work): readonly Form[] {
  if (made.records.period) return formsOf(made);
  throw new Refusal('refused', 'Chưa xác định được kỳ báo cáo. Hãy điền kỳ ở tab «Cấu hình» rồi làm lại.');
}
