import { folded } from '../text/folded';
import { roman } from '../text/roman';
import { ANNEXES, type Annex, type Settings } from '../workbook/contract/settings';
import type { WordTag } from './word-tags';

type AnnexTag = Extract<WordTag, `phu_luc_${string}`>;

const TAGS = {
  form06a: 'phu_luc_bieu_06a',
  statisticForms: 'phu_luc_bieu_mau',
  statistics: 'phu_luc_thong_ke',
  documents: 'phu_luc_van_ban',
  budget: 'phu_luc_thu_chi',
  sources: 'phu_luc_nguon_so_lieu',
} as const satisfies Record<Annex, AnnexTag>;

type Choice = Pick<Settings, 'annexes'>;

/** The annexes named by the setting `Phụ lục`, in the order in which they follow the report. */
export function chosenAnnexes({ annexes }: Choice): readonly Annex[] {
  const chosen = new Set(annexes.map(folded));
  return (Object.keys(ANNEXES) as Annex[]).filter((annex) => chosen.has(folded(ANNEXES[annex])));
}

/**
 * The name of each annex, empty when it was not chosen. Two or more annexes are numbered with Roman numerals, and the
 * document must refer to them (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III khoản 1).
 */
export function annexWords(settings: Choice): Readonly<Record<AnnexTag, string>> {
  const chosen = chosenAnnexes(settings);
  const nameOf = (annex: Annex) => {
    const index = chosen.indexOf(annex);
    if (index < 0) return '';
    return chosen.length === 1 ? 'Phụ lục' : `Phụ lục ${roman(index + 1)}`;
  };
  const names = Object.entries(TAGS).map(([annex, tag]) => [tag, nameOf(annex as Annex)]);
  return {
    ...(Object.fromEntries(names) as Record<AnnexTag, string>),
    phu_luc_kem_theo: chosen.map((annex) => `${nameOf(annex)} - ${ANNEXES[annex]}`).join('; '),
  };
}
