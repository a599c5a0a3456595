import type { Server } from '../core/protocol/server';
import { assignmentsEndpoints } from './assignments';
import { acceptProblem, checkReportFile, withdrawAcceptance } from './checking';
import { chartsEndpoints } from './dashboard';
import { entryEndpoints } from './entry';
import { answered } from './failure';
import { formsEndpoints } from './forms';
import { freezePeriod, freezeState, frozenFile, openFrozenPeriod } from './freezing';
import { importRunEndpoints } from './import/endpoints';
import { importSourceEndpoints } from './import/profiles';
import { newYearEndpoints } from './new-year';
import { jumpTo, panelState, recalculated } from './panel';
import { reconcileEndpoints } from './reconcile';
import { beginReport, finishReport, makeReport } from './report/steps';
import { revokeAccess, shareReport, sharingState } from './sharing';
import { addLiveTable } from './sheet/live-table';
import { addSample, removeSample } from './sheet/sample';
import { setUp } from './sheet/set-up';
import {
  editTemplate,
  reportFile,
  restoreTemplate,
  tagHelp,
  templateState,
  useEditedTemplate,
  useTemplateFile,
} from './templates';
import { todayEndpoints } from './today';
import { figureRows, traceIndicator } from './tracing';
import { VERSION } from './version';

/** What the sidebar may call; each answers a value or a failure in words, and never throws. */
export const server: Server = {
  ...importSourceEndpoints,
  panelState: () => answered(panelState),
  setUpSheet: (withSample) =>
    answered(() => {
      setUp();
      if (withSample) addSample();
      return panelState();
    }),
  removeSample: () =>
    answered(() => {
      removeSample();
      return panelState();
    }),
  addLiveTable: () =>
    answered(() => {
      addLiveTable();
      return panelState();
    }),
  recalculate: () => answered(recalculated),
  beginReport: () => answered(beginReport),
  makeReport: (run) => answered(() => makeReport(run)),
  finishReport: (run) => answered(() => finishReport(run)),
  jumpTo: (sheet, row, column) => answered(() => jumpTo(sheet, row, column)),
  sharingState: () => answered(sharingState),
  shareReport: (order) => answered(() => shareReport(order)),
  revokeAccess: (run, permission) => answered(() => revokeAccess(run, permission)),
  templateState: () => answered(templateState),
  editTemplate: () => answered(editTemplate),
  useTemplateFile: (name, base64) => answered(() => useTemplateFile(name, base64)),
  useEditedTemplate: () => answered(useEditedTemplate),
  restoreTemplate: (version) => answered(() => restoreTemplate(version)),
  tagHelp: () => answered(tagHelp),
  reportFile: () => answered(reportFile),
  acceptProblem: (key, reason) =>
    answered(() => {
      acceptProblem(key, reason);
      return panelState();
    }),
  withdrawAcceptance: (key) =>
    answered(() => {
      withdrawAcceptance(key);
      return panelState();
    }),
  figureRows: () => answered(figureRows),
  traceIndicator: (code) => answered(() => traceIndicator(code)),
  checkReportFile: (name, base64) => answered(() => checkReportFile(name, base64)),
  freezeState: () => answered(freezeState),
  freezePeriod: () => answered(freezePeriod),
  openFrozenPeriod: (freeze, reason) => answered(() => openFrozenPeriod(freeze, reason)),
  frozenFile: (freeze) => answered(() => frozenFile(freeze)),
  ...chartsEndpoints,
  ...assignmentsEndpoints,
  ...newYearEndpoints,
  ...entryEndpoints,
  ...todayEndpoints,
  ...importRunEndpoints,
  ...reconcileEndpoints,
  ...formsEndpoints,
  helpState: () => answered(() => ({ version: VERSION, scriptId: ScriptApp.getScriptId() })),
};
