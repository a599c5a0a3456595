import { PROCEDURES_TAB } from '../workbook/contract/dossier-tabs';
import type { Procedure } from '../workbook/reading/read-dossiers';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import { type DossierFacts, factsOf } from './dossier-facts';
import { isNew } from './dossier-indicators';
import { type Described, type Family, since2026, type View } from './family';

type Code = 'TTHC_PHAT_SINH' | 'TTHC_PHAT_SINH_TT';

interface Use extends Described {
  readonly counts: (facts: DossierFacts) => boolean;
}

const USES: Readonly<Record<Code, Use>> = since2026({
  TTHC_PHAT_SINH: {
    label: 'Thủ tục trực tuyến có phát sinh hồ sơ',
    unit: 'thủ tục',
    counts: isNew,
  },
  TTHC_PHAT_SINH_TT: {
    label: 'Thủ tục trực tuyến có phát sinh hồ sơ trực tuyến',
    unit: 'thủ tục',
    counts: (facts) => isNew(facts) && facts.filedOnline,
  },
});

/** Procedures offered online that were used in the period: counted by procedure, known from the register. */
export const OFFERED_FAMILY: Family<Code> = {
  tab: PROCEDURES_TAB,
  indicators: USES,
  rowsBehind: (code, records, view) =>
    [...(usedIn(records, view, USES[code]) ?? [])]
      .map(({ row }) => ({ row, weight: 1 }))
      .sort((one, other) => one.row - other.row),
  count(records, view) {
    const countOf = (use: Use) => usedIn(records, view, use)?.size ?? null;
    return { TTHC_PHAT_SINH: countOf(USES.TTHC_PHAT_SINH), TTHC_PHAT_SINH_TT: countOf(USES.TTHC_PHAT_SINH_TT) };
  },
};

function usedIn({ dossiers, settings }: WorkbookRecords, view: View | null, { counts }: Use) {
  if (!dossiers || !view) return null;
  const seen = { ...view, scope: settings.dossierScope };
  const used = new Set<Procedure>();
  for (const dossier of dossiers) {
    const { procedure, receivedOn } = dossier;
    if (procedure.online === 'none' || receivedOn < view.from || used.has(procedure)) continue;
    if (counts(factsOf(dossier, seen))) used.add(procedure);
  }
  return used;
}
