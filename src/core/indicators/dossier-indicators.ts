import { DOSSIERS_TAB } from '../workbook/contract/dossier-tabs';
import { type DossierFacts, type DossierGroup, factsOf, groupDossiers } from './dossier-facts';
import type { Described, Family } from './family';

interface DossierIndicator extends Described {
  counts(facts: DossierFacts): boolean;
}

const inScope = ({ outcome }: DossierFacts) => outcome !== 'outside' && outcome !== 'cancelled';
const isResolved = ({ outcome }: DossierFacts) => outcome === 'early' || outcome === 'on-time' || outcome === 'late';
const isPending = ({ outcome }: DossierFacts) => outcome === 'pending-in-time' || outcome === 'overdue';

const isNew = (facts: DossierFacts) => inScope(facts) && !facts.carriedOver;
const isOffered = (facts: DossierFacts) => inScope(facts) && facts.offeredOnline;
const isPaidOnline = (facts: DossierFacts) => inScope(facts) && facts.bearsFee && facts.paidOnline;
const isCertification = (facts: DossierFacts) => inScope(facts) && facts.certifiesCopies;

function dossiers(label: string, counts: DossierIndicator['counts']): DossierIndicator {
  return { label, unit: 'hồ sơ', counts };
}

const INDICATORS = {
  HS_TIEP_NHAN: dossiers('Tổng số hồ sơ tiếp nhận, kể cả kỳ trước chuyển sang', inScope),
  HS_KY_TRUOC: dossiers('Hồ sơ kỳ trước chuyển sang', (facts) => inScope(facts) && facts.carriedOver),
  HS_MOI: dossiers('Hồ sơ mới tiếp nhận trong kỳ', isNew),
  HS_MOI_TRUC_TUYEN: dossiers('Hồ sơ mới nộp trực tuyến', (facts) => isNew(facts) && facts.filedOnline),
  HS_MOI_KHAC: dossiers('Hồ sơ mới nộp trực tiếp, qua bưu chính', (facts) => isNew(facts) && !facts.filedOnline),
  HS_GIAI_QUYET: dossiers('Hồ sơ đã giải quyết', isResolved),
  HS_SOM_HAN: dossiers('Hồ sơ giải quyết sớm hạn', ({ outcome }) => outcome === 'early'),
  HS_DUNG_HAN: dossiers('Hồ sơ giải quyết đúng hạn', ({ outcome }) => outcome === 'on-time'),
  HS_TRE_HAN: dossiers('Hồ sơ giải quyết trễ hạn', ({ outcome }) => outcome === 'late'),
  HS_SOM_DUNG_HAN: dossiers(
    'Hồ sơ giải quyết sớm và đúng hạn',
    (facts) => isResolved(facts) && facts.outcome !== 'late',
  ),
  HS_DANG_GIAI_QUYET: dossiers('Hồ sơ đang giải quyết', isPending),
  HS_DANG_TRONG_HAN: dossiers('Hồ sơ đang giải quyết, còn trong hạn', ({ outcome }) => outcome === 'pending-in-time'),
  HS_DANG_QUA_HAN: dossiers('Hồ sơ đang giải quyết, đã quá hạn', ({ outcome }) => outcome === 'overdue'),
  HS_HUY: dossiers('Hồ sơ hủy', ({ outcome }) => outcome === 'cancelled'),
  HS_THUOC_DVCTT: dossiers('Hồ sơ thuộc thủ tục có dịch vụ công trực tuyến', isOffered),
  HS_TRUC_TUYEN: dossiers('Hồ sơ nộp trực tuyến', (facts) => isOffered(facts) && facts.filedOnline),
  HS_BCCI: dossiers('Hồ sơ nộp hoặc trả qua bưu chính công ích', (facts) => isOffered(facts) && facts.byPost),
  HS_CO_PHI: dossiers('Hồ sơ thuộc thủ tục có phí, lệ phí', (facts) => inScope(facts) && facts.bearsFee),
  HS_TT_TRUC_TUYEN: dossiers('Hồ sơ thanh toán trực tuyến', isPaidOnline),
  TIEN_TT_TRUC_TUYEN: { label: 'Số tiền thanh toán trực tuyến', unit: 'đồng', counts: isPaidOnline },
  HS_CHUNG_THUC: dossiers('Hồ sơ chứng thực bản sao', isCertification),
  HS_BAN_SAO_DIEN_TU: dossiers(
    'Hồ sơ cấp bản sao chứng thực điện tử',
    (facts) => isCertification(facts) && facts.electronicCopy,
  ),
} satisfies Record<string, DossierIndicator>;

type Code = keyof typeof INDICATORS;

export const DOSSIER_FAMILY: Family<Code> = {
  tab: DOSSIERS_TAB,
  indicators: INDICATORS,
  rowsBehind(code, { dossiers, settings }, view) {
    const { counts, unit }: DossierIndicator = INDICATORS[code];
    const seen = view && { ...view, scope: settings.dossierScope };
    return (dossiers ?? []).flatMap((dossier) =>
      seen && counts(factsOf(dossier, seen))
        ? [{ row: dossier.row, weight: unit === 'đồng' ? dossier.amountVnd : 1 }]
        : [],
    );
  },
  count({ dossiers, settings }, view) {
    const groups = dossiers && view && groupDossiers(dossiers, { ...view, scope: settings.dossierScope });
    const entries = Object.entries(INDICATORS) as [Code, DossierIndicator][];
    const counted = entries.map(([code, indicator]) => [code, groups && total(groups, indicator)]);
    return Object.fromEntries(counted) as Record<Code, number | null>;
  },
};

function total(groups: readonly DossierGroup[], { counts, unit }: DossierIndicator): number {
  let sum = 0;
  for (const group of groups) if (counts(group.facts)) sum += unit === 'đồng' ? group.amountVnd : group.count;
  return sum;
}
