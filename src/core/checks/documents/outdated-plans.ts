import { partsOf } from '../../calendar/day';
import { type Finding, finding } from '../finding';
import type { CitedDocument } from './cited-document';
import { bySymbol, type CitedDocuments, nameOf } from './cited-documents';
import { isOneKind, titleOf, unmarked, yearsIn } from './likeness';

/** Plans over several years, and reports on the results of a year. */
const NOT_ONE_YEARS_PLAN =
  /giai doan|nhiem ky|(?:19|20)\d\d\s*[-–—]\s*(?:19|20)?\d\d|ket qua|tong ket|so ket|bao cao|danh gia|du toan/;
const LOOKING_BACK = /(?:ket qua|tong ket|so ket|danh gia|so voi|cung ky|thay the|bai bo|ke thua)[^.;]{0,80}$/;

/** Plans of an earlier year cited as a basis while no plan of the same kind for this year is named. */
export function plansOfEarlierYears({
  documents,
  year,
  from,
  to,
}: CitedDocuments): readonly Finding<'plan-of-earlier-year'>[] {
  // In January the plans of the new year may not be issued yet.
  if (year === null || (to !== null && partsOf(to).month === 1)) return [];
  const plans = documents.filter(isYearlyPlan);
  const current = plans.filter(({ subject }) => planYear(subject) === year).map(({ subject }) => titleOf(subject));
  const earlier = plans.filter(
    (plan) => isEarlierBasis(plan, year) && !(from !== null && plan.day !== null && plan.day >= from),
  );
  return byPlan(earlier).flatMap((cited) => {
    const [plan] = cited as [CitedDocument];
    const title = titleOf(plan.subject);
    if (current.some((one) => isOneKind(one, title))) return [];
    const facts = { document: nameOf(plan), planYear: planYear(plan.subject) ?? 0, year };
    return [
      finding(
        'plan-of-earlier-year',
        facts,
        cited.map(({ place }) => place),
      ),
    ];
  });
}

function byPlan(plans: readonly CitedDocument[]): readonly (readonly CitedDocument[])[] {
  const unnumbered = plans.filter(({ symbol }) => symbol === '');
  return [...bySymbol(plans), ...unnumbered.map((plan) => [plan])];
}

function isEarlierBasis(plan: CitedDocument, year: number): boolean {
  const ofYear = planYear(plan.subject) ?? year;
  return ofYear < year && !plan.inPassing && !looksBack(plan, ofYear);
}

function isYearlyPlan({ type, subject }: CitedDocument): boolean {
  const words = unmarked(subject);
  const isPlan = type === 'KH' || /ke hoach|chuong trinh/.test(words);
  return isPlan && planYear(subject) !== null && !NOT_ONE_YEARS_PLAN.test(words);
}

/** The year in a plan's title; null when it names none or several. */
function planYear(subject: string): number | null {
  const years = yearsIn(subject);
  return years.length === 1 && /năm\s+(?:19|20)\d\d/i.test(subject) ? (years[0] ?? null) : null;
}

/** True for `Kết quả thực hiện kế hoạch năm 2022`, `… so với năm 2022`. */
function looksBack({ before, after, subject }: CitedDocument, year: number): boolean {
  const elsewhere = `${before} ${after.replace(subject, ' ')}`;
  return LOOKING_BACK.test(unmarked(before)) || new RegExp(`năm\\s+${year}`, 'i').test(elsewhere);
}
