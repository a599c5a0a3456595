import type { WorkbookReport } from '../report/make-report';
import type { WordTag } from '../report/word-tags';
import type { FormLine, FormName } from './form';
import { FORM_TITLES, FORM_WORDS } from './form-wording';

export function valueIn({ report }: WorkbookReport, tag: WordTag): string {
  return report.values.get(tag) ?? '';
}

export function titleLines(title: string, made: WorkbookReport): readonly FormLine[] {
  const enclosed = FORM_WORDS.enclosedWith(
    valueIn(made, 'so_bao_cao'),
    valueIn(made, 'ngay_bao_cao_day_du'),
    valueIn(made, 'ten_co_quan'),
  );
  return [
    { text: title, alignment: 'center', bold: true },
    { text: enclosed, alignment: 'center', italics: true },
  ];
}

export function periodLine(made: WorkbookReport): FormLine {
  const days = valueIn(made, 'khoang_so_lieu');
  return { text: FORM_WORDS.period(valueIn(made, 'ky_bao_cao'), days && ` (${days})`), alignment: 'center' };
}

/** The title lines of a form, down to the name of the period. */
export function headingLines(name: FormName, made: WorkbookReport): readonly FormLine[] {
  return [...titleLines(FORM_TITLES[name], made), periodLine(made)];
}

export function unitLine(text: string): FormLine {
  return { text, alignment: 'right', italics: true };
}
