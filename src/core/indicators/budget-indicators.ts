import { codeKey, folded } from '../text/folded';
import { ESTIMATES_TAB, type FlowKind, LEDGER_TAB, PROJECTS_TAB } from '../workbook/contract/budget-tabs';
import type { RowOf } from '../workbook/contract/tab';
import { family, type View } from './family';

type LedgerRow = RowOf<typeof LEDGER_TAB>;
type EstimateRow = RowOf<typeof ESTIMATES_TAB>;
type Project = RowOf<typeof PROJECTS_TAB>;

/** Actual amounts are summed from 1 January to the end of the period, whatever day the period began. */
function actual(label: string, counts: (row: LedgerRow, view: View) => boolean) {
  const weigh = (row: LedgerRow, view: View) =>
    view.yearStart <= row.on && row.on <= view.to && counts(row, view) ? row.amountVnd : 0;
  return { label, unit: 'đồng', weigh } as const;
}

export const LEDGER_FAMILY = family({
  tab: LEDGER_TAB,
  rows: ({ ledger }) => ledger,
  indicators: {
    NS_THU: actual('Thu ngân sách từ đầu năm', ({ kind }) => kind === 'revenue'),
    NS_CHI: actual('Chi ngân sách từ đầu năm', ({ kind }) => kind === 'spending'),
  },
});

/** The tab of estimates says which items belong to the supplement from the higher budget. */
export const SUPPLEMENT_FAMILY = family({
  tab: LEDGER_TAB,
  rows: ({ ledger, estimates }) => estimates && ledger,
  indicators: {
    NS_THU_BO_SUNG: actual(
      'Thu bổ sung từ ngân sách cấp trên',
      ({ kind, item }, { supplementItems }) => kind === 'revenue' && supplementItems.has(folded(item)),
    ),
  },
});

/** A payment counts as public investment when its project is listed on the tab of projects. */
export const DISBURSEMENT_FAMILY = family({
  tab: LEDGER_TAB,
  rows: ({ ledger, projects }) => projects && ledger,
  indicators: {
    GN_DA_GIAI_NGAN: actual(
      'Vốn đầu tư công đã giải ngân',
      ({ kind, projectCode }, { projectCodes }) => kind === 'spending' && projectCodes.has(codeKey(projectCode)),
    ),
  },
});

/** Only items without a parent: a child item is part of its parent and would be counted twice. */
function estimate(label: string, wanted: FlowKind) {
  const weigh = ({ kind, parent, amountVnd }: EstimateRow) => (kind === wanted && parent === '' ? amountVnd : 0);
  return { label, unit: 'đồng', weigh } as const;
}

export const ESTIMATE_FAMILY = family({
  tab: ESTIMATES_TAB,
  timeless: true,
  rows: ({ estimates }) => estimates,
  indicators: {
    NS_THU_DU_TOAN: estimate('Dự toán thu ngân sách năm', 'revenue'),
    NS_CHI_DU_TOAN: estimate('Dự toán chi ngân sách năm', 'spending'),
  },
});

export const PROJECT_FAMILY = family({
  tab: PROJECTS_TAB,
  timeless: true,
  rows: ({ projects }) => projects,
  indicators: {
    GN_CONG_TRINH: { label: 'Công trình đầu tư công', unit: 'công trình', weigh: () => true },
    GN_KE_HOACH: {
      label: 'Kế hoạch vốn đầu tư công năm',
      unit: 'đồng',
      weigh: ({ plannedVnd }: Project) => plannedVnd,
    },
  },
});
