import type { Server } from '../../src/protocol/server';
import { ok } from './scripted/answers';
import { ASSIGNMENTS_ANSWERS } from './scripted/assignments';
import { CHARTS_SERVER } from './scripted/charts';
import { FILE_PROBLEMS } from './scripted/checked-file';
import { ENTRY_SERVER } from './scripted/entry';
import { FIGURE_ROWS } from './scripted/figures';
import { FORMS_SERVER } from './scripted/forms';
import { aFreeze } from './scripted/frozen';
import { IMPORT_RUN_SERVER } from './scripted/import-run';
import { IMPORT_SOURCE_SERVER } from './scripted/import-source';
import { LEVEL_ABOVE_SERVER } from './scripted/level-above';
import { LIFE_SERVER } from './scripted/life';
import { A_REPORT } from './scripted/made-report';
import { MERGE_SERVER } from './scripted/merge';
import { NEW_YEAR_ANSWERS } from './scripted/new-year';
import { aPanel, OFFICER, PROBLEMS } from './scripted/panel';
import { aPreview } from './scripted/preview';
import { RECONCILE_ANSWERS } from './scripted/reconcile';
import { SELF_TEST_SERVER } from './scripted/self-test';
import { aSharing, PERSONAL_DATA } from './scripted/sharing';
import { TODAY_SERVER } from './scripted/today';
import { UPGRADE_SERVER } from './scripted/upgrade';

const TEMPLATE = { current: null, previous: null, damaged: [], warnings: [], draftUrl: '' };
const DRAFT = 'https://docs.google.com/document/d/1TemplateDraft/edit';

/** Answers of a Sheet in which all goes well. */
export const SERVER: Server = {
  ...CHARTS_SERVER,
  ...FORMS_SERVER,
  ...ASSIGNMENTS_ANSWERS,
  ...NEW_YEAR_ANSWERS,
  ...ENTRY_SERVER,
  ...LEVEL_ABOVE_SERVER,
  ...LIFE_SERVER,
  ...MERGE_SERVER,
  ...TODAY_SERVER,
  ...RECONCILE_ANSWERS,
  ...UPGRADE_SERVER,
  ...SELF_TEST_SERVER,
  panelState: () => ok(aPanel()),
  setUpSheet: (withSample) => ok(aPanel({ hasSample: withSample, reports: [] })),
  addLiveTable: () => ok(aPanel({ hasLiveTable: true })),
  sampleContents: () =>
    ok({
      rows: 2214,
      tabs: 15,
      typed: [{ tab: 'Hồ sơ', rows: [1876, 1877] }],
      reports: 2,
      runs: 3,
      frozen: 1,
      accepted: 0,
      kept: { frozen: 0, accepted: 0 },
      rewritten: ['Biểu đồ', 'Truy vết'],
    }),
  removeSample: () => ok({ panel: aPanel({ hasSample: false }), reportsLeft: [] }),
  recalculate: () => ok(aPanel()),
  makeReport: () => ok(A_REPORT),
  previewReport: (kind = 'cchc') => ok(aPreview({ kind })),
  openFolder: () => ok({ openedTo: ['tran.binh@phuongmau.gov.vn'], shutOut: [], failed: [] }),
  jumpTo: () => ok(null),
  sharingState: () => ok(aSharing()),
  shareReport: ({ accounts }) => {
    const added = accounts.map((who, index) => ({
      permission: `n${index}`,
      who,
      role: 'reader' as const,
      inherited: false,
    }));
    return ok(aSharing({ access: [...aSharing().access, ...added] }));
  },
  declareNotPersonal: (_, key, reason) => {
    const accepted = { reason, officer: OFFICER, at: '13/06/2023 14:30' };
    return ok(
      aSharing({
        personalData: PERSONAL_DATA.filter((problem) => problem.key !== key),
        acceptedPersonalData: PERSONAL_DATA.filter((problem) => problem.key === key).map((one) => ({
          ...one,
          accepted,
        })),
      }),
    );
  },
  revokeAccess: (_, permission) =>
    ok(aSharing({ access: aSharing().access.filter((entry) => entry.permission !== permission) })),
  templateState: () => ok(TEMPLATE),
  editTemplate: () => ok({ ...TEMPLATE, draftUrl: DRAFT }),
  useTemplateFile: (name) => ok({ ...TEMPLATE, current: { name, origin: `13/06/2023 14:05, ${OFFICER}` } }),
  useEditedTemplate: () =>
    ok({ ...TEMPLATE, draftUrl: DRAFT, current: { name: 'Mẫu sửa trên Google Tài liệu', origin: OFFICER } }),
  restoreTemplate: () => ok(TEMPLATE),
  tagHelp: () =>
    ok([
      { tag: '{{ten_co_quan}}', meaning: 'Tên cơ quan như ở Cấu hình' },
      { tag: '{{HS_TIEP_NHAN}}', meaning: 'Tổng số hồ sơ tiếp nhận' },
      { tag: '{{TL_TT_TRUC_TUYEN.mau_so}}', meaning: 'Tỷ lệ hồ sơ thanh toán trực tuyến: mẫu số' },
      { tag: '{{#van_ban_trong_ky}} … {{/van_ban_trong_ky}}', meaning: 'Văn bản của đơn vị ban hành trong kỳ' },
      { tag: '{{so_ky_hieu}}', meaning: 'trong van_ban_trong_ky: Số, ký hiệu' },
    ]),
  acceptProblem: (key, reason) =>
    ok(
      aPanel({
        problems: PROBLEMS.map((problem) =>
          problem.key === key
            ? { ...problem, accepted: { reason, officer: OFFICER, at: '13/06/2023 14:30' } }
            : problem,
        ),
        problemCount: PROBLEMS.length - 2,
        errorCount: 3,
        acceptedCount: 2,
      }),
    ),
  withdrawAcceptance: (key) =>
    ok(
      aPanel({
        problems: PROBLEMS.map((problem) => (problem.key === key ? { ...problem, accepted: null } : problem)),
        problemCount: PROBLEMS.length,
        acceptedCount: 0,
      }),
    ),
  figureRows: () => ok(FIGURE_ROWS),
  traceIndicator: (code) => ok({ code, label: 'Hồ sơ giải quyết trễ hạn', rows: 7 }),
  checkReportFile: (name) => ok({ name, paragraphs: 86, comparedWithSheet: true, problems: FILE_PROBLEMS }),
  freezeState: () => ok(aFreeze()),
  freezePeriod: () => ok(aFreeze({ frozen: true })),
  openFrozenPeriod: (_, reason) => ok(aFreeze({ reason })),
  frozenFile: () => ok({ name: 'Báo cáo CCHC 6 tháng cuối năm 2022 (đã chốt).docx', base64: 'UEsDBA==' }),
  reportFile: () => ok({ name: 'Báo cáo CCHC 6 tháng đầu năm 2023.docx', base64: 'UEsDBA==' }),
  ...IMPORT_RUN_SERVER,
  ...IMPORT_SOURCE_SERVER,
  helpState: () => ok({ version: '0.1.0', scriptId: '1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789AbCdEfGhIjKlMnOpQrSt' }),
};
