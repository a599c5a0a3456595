import type { Server } from '../protocol/server';
import { assignmentsEndpoints } from './assignments/assignments-endpoints';
import { acceptProblem, checkReportFile, withdrawAcceptance } from './checks/checking';
import { chartsEndpoints } from './dashboard/charts-endpoints';
import { entryEndpoints } from './entry/entry-endpoints';
import { figureRows, traceIndicator } from './figures/tracing';
import { formsEndpoints } from './forms/forms-endpoints';
import { freezePeriod, freezeState, frozenFile, openFrozenPeriod } from './frozen/freezing';
import { importRunEndpoints } from './import/import-endpoints';
import { importSourceEndpoints } from './import/profiles-endpoints';
import { levelAboveEndpoints } from './level-above/level-above-endpoints';
import { lifeEndpoints } from './life/life-endpoints';
import { mergeEndpoints } from './merge/merge-endpoints';
import { newYearEndpoints } from './new-year/new-year-endpoints';
import { jumpTo, panelOf, panelState, recalculated } from './panel/panel';
import { reconcileEndpoints } from './reconcile/reconcile-endpoints';
import { makeReport } from './report/make-report';
import { previewReport } from './report/preview-report';
import { answered } from './run/failure';
import { VERSION } from './run/version';
import { addSample } from './sample/add-sample';
import { sampleContents, takeOutSample } from './sample/take-out-sample';
import { selfTestEndpoints } from './self-test/self-test-endpoints';
import { openFolder } from './sharing/report-folder';
import { declareNotPersonal, revokeAccess, shareReport, sharingState } from './sharing/sharing';
import { addLiveTable } from './sheet/live-table';
import { setUp } from './sheet/set-up';
import {
  editTemplate,
  reportFile,
  restoreTemplate,
  tagHelp,
  templateState,
  useEditedTemplate,
  useTemplateFile,
} from './templates/templates';
import { todayEndpoints } from './today/today-endpoints';
import { upgradeEndpoints } from './upgrade/upgrade-endpoints';

/** What the sidebar may call. Each call returns a value or a failure in words, and never throws. */
export const server: Server = {
  ...importSourceEndpoints,
  panelState: () => answered(panelState),
  setUpSheet: (withSample) =>
    answered(() => {
      setUp();
      if (withSample) addSample();
      return panelState();
    }),
  sampleContents: () => answered(sampleContents),
  removeSample: () =>
    answered(() => {
      const reportsLeft = takeOutSample();
      return { panel: panelState(), reportsLeft };
    }),
  addLiveTable: () =>
    answered(() => {
      addLiveTable();
      return panelState();
    }),
  recalculate: () => answered(recalculated),
  makeReport: (kind) => answered(() => makeReport(kind)),
  previewReport: (kind) => answered(() => previewReport(kind)),
  openFolder: () => answered(openFolder),
  jumpTo: (sheet, row, column) => answered(() => jumpTo(sheet, row, column)),
  sharingState: (kind) => answered(() => sharingState(kind)),
  shareReport: (order) => answered(() => shareReport(order)),
  declareNotPersonal: (run, key, reason) => answered(() => declareNotPersonal(run, key, reason)),
  revokeAccess: (run, permission) => answered(() => revokeAccess(run, permission)),
  templateState: () => answered(templateState),
  editTemplate: () => answered(editTemplate),
  useTemplateFile: (name, base64) => answered(() => useTemplateFile(name, base64)),
  useEditedTemplate: () => answered(useEditedTemplate),
  restoreTemplate: (version) => answered(() => restoreTemplate(version)),
  tagHelp: () => answered(tagHelp),
  reportFile: (kind) => answered(() => reportFile(kind)),
  acceptProblem: (key, reason) => answered(() => panelOf(acceptProblem(key, reason))),
  withdrawAcceptance: (key) =>
    answered(() => {
      withdrawAcceptance(key);
      return panelState();
    }),
  figureRows: () => answered(figureRows),
  traceIndicator: (code) => answered(() => traceIndicator(code)),
  checkReportFile: (name, base64) => answered(() => checkReportFile(name, base64)),
  freezeState: () => answered(freezeState),
  freezePeriod: (order) => answered(() => freezePeriod(order)),
  openFrozenPeriod: (freeze, reason) => answered(() => openFrozenPeriod(freeze, reason)),
  frozenFile: (freeze) => answered(() => frozenFile(freeze)),
  ...chartsEndpoints,
  ...assignmentsEndpoints,
  ...newYearEndpoints,
  ...entryEndpoints,
  ...todayEndpoints,
  ...importRunEndpoints,
  ...levelAboveEndpoints,
  ...lifeEndpoints,
  ...mergeEndpoints,
  ...reconcileEndpoints,
  ...formsEndpoints,
  ...upgradeEndpoints,
  ...selfTestEndpoints,
  helpState: () => answered(() => ({ version: VERSION, scriptId: ScriptApp.getScriptId() })),
};
