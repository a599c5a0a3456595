import type { ReportKind } from '../core/report/report-kind';
import type { Answer } from './answer';
import type { AssignmentsServer } from './assignments';
import type { ChartsServer } from './charts';
import type { CheckedFile } from './checked-file';
import type { EntryServer } from './entry';
import type { FigureRow, Traced } from './figures';
import type { FormsServer } from './forms';
import type { FreezeOrder, FreezeState } from './freezing';
import type { HelpState } from './help';
import type { ImportRunServer } from './import-run';
import type { ImportSourceServer } from './import-source';
import type { LevelAboveServer } from './level-above';
import type { LifeServer } from './life';
import type { MergeServer } from './merging';
import type { NewYearServer } from './new-year';
import type { PanelState } from './panel';
import type { ReconcileServer } from './reconcile';
import type { ReportPreview } from './report-preview';
import type { FolderOpened, Made } from './report-run';
import type { SampleServer } from './sample';
import type { SelfTestServer } from './self-test';
import type { ShareOrder, SharingState } from './sharing';
import type { TagHelp, TemplateState } from './templates';
import type { TodayServer } from './today';
import type { UpgradeServer } from './upgrade';
import type { WordFile } from './word-file';

/** The server functions that the sidebar may call. */
export interface Server
  extends AssignmentsServer,
    ChartsServer,
    EntryServer,
    FormsServer,
    ImportRunServer,
    ImportSourceServer,
    LevelAboveServer,
    LifeServer,
    MergeServer,
    NewYearServer,
    ReconcileServer,
    SampleServer,
    SelfTestServer,
    TodayServer,
    UpgradeServer {
  panelState(): Answer<PanelState>;
  setUpSheet(withSample: boolean): Answer<PanelState>;
  addLiveTable(): Answer<PanelState>;
  recalculate(): Answer<PanelState>;
  /** Without a kind: the report on administrative reform. */
  makeReport(kind?: ReportKind): Answer<Made>;
  /** What the report would be; nothing is written. */
  previewReport(kind?: ReportKind): Answer<ReportPreview>;
  /** Opens the officer's folder of reports to the Sheet's other editors. */
  openFolder(): Answer<FolderOpened>;
  jumpTo(sheet: string, row: number, column: string): Answer<null>;
  /** Of the last report; of a kind when one is given. */
  sharingState(kind?: ReportKind): Answer<SharingState>;
  shareReport(order: ShareOrder): Answer<SharingState>;
  /** Keeps the reason why a finding is no personal data, like any acceptance. */
  declareNotPersonal(run: string, key: string, reason: string): Answer<SharingState>;
  revokeAccess(run: string, permission: string): Answer<SharingState>;
  templateState(): Answer<TemplateState>;
  editTemplate(): Answer<TemplateState>;
  useTemplateFile(name: string, base64: string): Answer<TemplateState>;
  useEditedTemplate(): Answer<TemplateState>;
  restoreTemplate(version: 'built-in' | 'previous'): Answer<TemplateState>;
  tagHelp(): Answer<readonly TagHelp[]>;
  reportFile(kind?: ReportKind): Answer<WordFile>;
  helpState(): Answer<HelpState>;
  acceptProblem(key: string, reason: string): Answer<PanelState>;
  withdrawAcceptance(key: string): Answer<PanelState>;
  /** Every indicator, with the period before and the same period of last year. */
  figureRows(): Answer<readonly FigureRow[]>;
  traceIndicator(code: string): Answer<Traced>;
  /** Checks a report from any source, .docx or .txt. */
  checkReportFile(name: string, base64: string): Answer<CheckedFile>;
  freezeState(): Answer<FreezeState>;
  /** Asks first where the document has other figures than the workbook. */
  freezePeriod(order?: FreezeOrder): Answer<FreezeState>;
  openFrozenPeriod(freeze: string, reason: string): Answer<FreezeState>;
  /** The report as it was made when the period was frozen. */
  frozenFile(freeze: string): Answer<WordFile>;
}
