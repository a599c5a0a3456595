import { DOSSIERS_TAB } from '../workbook/contract/dossier-tabs';
import { type DossierFacts, type DossierGroup, factsOf, groupDossiers } from './dossier-facts';
import { type Described, type Family, since2026 } from './family';

interface DossierIndicator extends Described {
  counts(facts: DossierFacts): boolean;
}

const inScope = ({ outcome }: DossierFacts) => outcome !== 'outside' && outcome !== 'cancelled';
const isResolved = ({ outcome }: DossierFacts) => outcome === 'early' || outcome === 'on-time' || outcome === 'late';
const isPending = ({ outcome }: DossierFacts) => outcome === 'pending-in-time' || outcome === 'overdue';

/** In scope and received in the period. */
export const isNew = (facts: DossierFacts) => inScope(facts) && !facts.carriedOver;
const isOffered = (facts: DossierFacts) => inScope(facts) && facts.online !== 'none';
const isPaidOnline = (facts: DossierFacts) => inScope(facts) && facts.bearsFee && facts.paidOnline;
const isOfLevel = (facts: DossierFacts, level: DossierFacts['level']) => inScope(facts) && facts.level === level;
const isInTime = ({ outcome }: DossierFacts) => outcome === 'early' || outcome === 'on-time';
const isDelayed = ({ outcome }: DossierFacts) => outcome === 'late' || outcome === 'overdue';
const isNewOf = (facts: DossierFacts, online: DossierFacts['online']) => isNew(facts) && facts.online === online;
const isCertification = (facts: DossierFacts) => inScope(facts) && facts.certifiesCopies;

function dossiers(label: string, counts: DossierIndicator['counts']): DossierIndicator {
  return { label, unit: 'hồ sơ', counts };
}

const ASKED_SINCE_2026 = {
  HS_CAP_XA: dossiers('Hồ sơ tiếp nhận thuộc cấp xã', (facts) => isOfLevel(facts, 'commune')),
  HS_CAP_TINH: dossiers('Hồ sơ tiếp nhận thuộc cấp tỉnh', (facts) => isOfLevel(facts, 'province')),
  HS_CAP_TW: dossiers('Hồ sơ tiếp nhận thuộc cấp trung ương', (facts) => isOfLevel(facts, 'central')),
  HS_GQ_CAP_XA: dossiers(
    'Hồ sơ đã giải quyết thuộc cấp xã',
    (facts) => isResolved(facts) && isOfLevel(facts, 'commune'),
  ),
  HS_GQ_CAP_TINH: dossiers(
    'Hồ sơ đã giải quyết thuộc cấp tỉnh',
    (facts) => isResolved(facts) && isOfLevel(facts, 'province'),
  ),
  HS_DH_CAP_XA: dossiers(
    'Hồ sơ giải quyết sớm và đúng hạn thuộc cấp xã',
    (facts) => isInTime(facts) && isOfLevel(facts, 'commune'),
  ),
  HS_DH_CAP_TINH: dossiers(
    'Hồ sơ giải quyết sớm và đúng hạn thuộc cấp tỉnh',
    (facts) => isInTime(facts) && isOfLevel(facts, 'province'),
  ),
  HS_SO_HOA: dossiers('Hồ sơ được số hóa', (facts) => inScope(facts) && facts.digitised),
  HS_TAI_SU_DUNG: dossiers('Hồ sơ sử dụng lại dữ liệu đã số hóa', (facts) => inScope(facts) && facts.reusedData),
  HS_KQ_DIEN_TU: dossiers(
    'Hồ sơ có kết quả giải quyết điện tử',
    (facts) => isResolved(facts) && facts.electronicResult,
  ),
  HS_PHI_DIA_GIOI: dossiers('Hồ sơ tiếp nhận phi địa giới', (facts) => inScope(facts) && facts.fromElsewhere),
  HS_DUNG: dossiers('Hồ sơ dừng giải quyết', (facts) => isResolved(facts) && facts.stopped),
  HS_XIN_LOI: dossiers('Hồ sơ trễ hạn, quá hạn đã xin lỗi', (facts) => isDelayed(facts) && facts.apologised),
  HS_TOAN_TRINH: dossiers('Hồ sơ mới của thủ tục trực tuyến toàn trình', (facts) => isNewOf(facts, 'full')),
  HS_TOAN_TRINH_TT: dossiers(
    'Hồ sơ mới của thủ tục toàn trình nộp trực tuyến',
    (facts) => isNewOf(facts, 'full') && facts.filedOnline,
  ),
  HS_MOT_PHAN: dossiers('Hồ sơ mới của thủ tục trực tuyến một phần', (facts) => isNewOf(facts, 'partial')),
  HS_MOT_PHAN_TT: dossiers(
    'Hồ sơ mới của thủ tục một phần nộp trực tuyến',
    (facts) => isNewOf(facts, 'partial') && facts.filedOnline,
  ),
};

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
  HS_SOM_DUNG_HAN: dossiers('Hồ sơ giải quyết sớm và đúng hạn', isInTime),
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
  ...since2026(ASKED_SINCE_2026),
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
