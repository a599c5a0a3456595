import { againstTarget } from '../../core/definitions/against-target';
import { indicatorsInForce } from '../../core/definitions/indicators-in-force';
import { targetText } from '../../core/definitions/target';
import { type IndicatorCode, labelOf } from '../../core/indicators/catalogue';
import type { WorkbookReport } from '../../core/report/make-report';
import type { Headline } from '../../protocol/panel';

/** Late and overdue come first, because inspectors read them first. */
const HEADLINES: readonly IndicatorCode[] = [
  'HS_TRE_HAN',
  'HS_DANG_QUA_HAN',
  'TL_DUNG_HAN',
  'HS_TIEP_NHAN',
  'HS_GIAI_QUYET',
  'HS_DANG_GIAI_QUYET',
  'TL_TRUC_TUYEN',
  'TL_TT_TRUC_TUYEN',
  'TL_GIAI_NGAN',
];
const ALARMING: ReadonlySet<IndicatorCode> = new Set(['HS_TRE_HAN', 'HS_DANG_QUA_HAN']);

/** The figures that an officer looks at first, with what they were and should be. */
export function headlinesOf(made: WorkbookReport): readonly Headline[] {
  return HEADLINES.map((code) => headline(code, made));
}

function headline(code: IndicatorCode, made: WorkbookReport): Headline {
  const { figures, comparison } = made;
  const figure = figures[code];
  const isAbove = 'value' in figure && Number(figure.value) > 0;
  const { change } = comparison[code].previous;
  return {
    code,
    label: labelOf(code),
    text: figure.text,
    alarming: ALARMING.has(code) && isAbove,
    change: change === '' ? '' : `${change} so với kỳ trước`,
    target: targetOf(code, made),
  };
}

function targetOf(code: IndicatorCode, { records, figures }: WorkbookReport): Headline['target'] {
  const indicator = indicatorsInForce(records).value.byCode.get(code);
  if (!indicator?.target) return null;
  const { reached, text } = againstTarget(indicator, figures[code], records);
  return { text: targetText(indicator.target), reached, standing: text };
}
