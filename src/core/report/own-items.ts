import { againstTarget } from '../definitions/against-target';
import { statisticForms } from '../definitions/forms/read-forms';
import type { StatisticForm } from '../definitions/forms/statistic-form';
import { suggestedUnder } from '../definitions/forms/suggested-indicators';
import { codesIn } from '../definitions/formula';
import { type Indicator, indicatorsOf } from '../definitions/indicators-in-force';
import { targetText } from '../definitions/target';
import type { Counted } from '../history/counted';
import { figureOf, NO_DATA } from '../indicators/figures';
import { isKept } from '../indicators/kept-columns';
import { NO_RATE } from '../indicators/number-text';
import { sectionsWith } from '../outline/outline';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import { chosenAnnexes } from './annexes';
import { askedIn } from './asked-in';
import type { ListItem } from './vocabulary';

/**
 * The indicators that the office added. What it only keys in for a form goes with the form, when that is an annex, and
 * one with a target with the targets, when the report has a section for them.
 */
export function listedOwn(records: WorkbookRecords): readonly Indicator[] {
  const showsTargets = sectionsWith(askedIn(records), 'targets').length > 0;
  const own = indicatorsOf(records).filter(
    ({ definition, target }) => definition !== null && !(showsTargets && target !== null),
  );
  if (!chosenAnnexes(records.settings).includes('statisticForms')) return own;
  const inForms = codesOfForms(statisticForms(records).value);
  return own.filter(({ code }) => suggestedUnder(code) === null || !inForms.has(code));
}

function codesOfForms(forms: readonly StatisticForm[]): ReadonlySet<string> {
  const lines = forms.flatMap(({ lines }) => lines);
  return new Set(lines.flatMap(({ content }) => (typeof content === 'string' ? [] : codesIn(content))));
}

/** The list `chi_tieu_rieng`. */
export function ownItems(counted: Counted): readonly ListItem[] {
  return listedOwn(counted.records).map((indicator, index) => {
    const { ten, don_vi, so_lieu, muc_tieu, danh_gia } = measured(indicator, counted);
    const la_co_muc_tieu = indicator.target !== null;
    return {
      sections: [],
      fields: { stt: String(index + 1), ten, don_vi, so_lieu, muc_tieu, danh_gia, la_co_muc_tieu },
    };
  });
}

/** The list `muc_tieu`: every indicator with a target. */
export function targetItems(counted: Counted): readonly ListItem[] {
  const aimed = indicatorsOf(counted.records).filter(({ target }) => target !== null);
  return aimed.map((indicator, index) => {
    const { ten: chi_tieu, muc_tieu, so_lieu, danh_gia, la_dat } = measured(indicator, counted);
    return { sections: [], fields: { stt: String(index + 1), chi_tieu, muc_tieu, so_lieu, danh_gia, la_dat } };
  });
}

function measured(indicator: Indicator, { records, figures }: Counted) {
  const { code, label, unit, target } = indicator;
  const figure = figureOf(figures, code);
  const { reached, text } = againstTarget(indicator, figure, records);
  return {
    ten: label,
    don_vi: unit,
    so_lieu: isKept(code, records) ? figure.text : NO_DATA,
    muc_tieu: target ? targetText(target) : NO_RATE,
    danh_gia: text,
    la_dat: reached === true,
  };
}
