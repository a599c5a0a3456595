import { partsOf } from '../../calendar/day';
import type { Group } from '../../text/grouped';
import { type Finding, finding } from '../finding';
import type { CitedDocument } from './cited-document';
import { bySymbol, type CitedDocuments } from './cited-documents';
import { nameOf } from './document-name';
import { mayBeOneIssuer } from './issuer';
import { isOneKind, titleOf } from './likeness';
import { titleIndex } from './title-index';
import { unmarked, yearsIn } from './title-words';

/** Plans over several years, reports on the results of a year, and what a year's index or shortcomings ask for. */
const NOT_ONE_YEARS_PLAN =
  /giai doan|nhiem ky|(?:19|20)\d\d\s*[-–—]\s*(?:19|20)?\d\d|ket qua|tong ket|so ket|bao cao|danh gia|du toan|chi so|par index|papi|sipas|pci|xep hang|han che|ton tai|nhung nam|cac nam|nam tiep|nam sau|den nam/;
const LOOKING_BACK = /(?:ket qua|tong ket|so ket|danh gia|so voi|cung ky|thay the|bai bo|ke thua)[^.;]{0,80}$/;

/** The name of the one-stop desk, and what it does, look back on nothing. */
const HANDING_OUT = /(?:tiep nhan va |tiep nhan, )?tra ket qua/g;

function words(text: string): string {
  return unmarked(text).replace(HANDING_OUT, ' ');
}

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
  const current = plans
    .filter(({ subject }) => planYear(subject) === year)
    .map((document) => ({ document, title: titleOf(document.subject) }));
  const currentTitles = titleIndex(current);
  const earlier = plans.filter(
    (plan) => isEarlierBasis(plan, year) && !(from !== null && plan.day !== null && plan.day >= from),
  );
  return byPlan(earlier).flatMap((cited) => {
    const [plan] = cited;
    const title = titleOf(plan.subject);
    const isRenewed = currentTitles
      .near(title)
      .some((one) => mayBeOfOneBody(one.document, plan) && isOneKind(one.title, title));
    if (isRenewed) return [];
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

/** The ward's own plan of this year does not renew the plan of the city; a plan without an issuer may be the city's. */
function mayBeOfOneBody(current: CitedDocument, earlier: CitedDocument): boolean {
  if (current.issuer === '' && earlier.own === false) return !isOpening(earlier);
  return mayBeOneIssuer(current.issuer, earlier.issuer);
}

const BASIS_ALONE = /^\W{0,4}căn cứ\s.*[;,]$/iu;
const REPORTS_AS_FOLLOWS = /báo cáo\s.{0,300}(?:như sau|cụ thể)[^.]{0,30}[:.]?$/iu;

/** The sentence that says on what the report rests names its documents in full. */
function isOpening({ line }: CitedDocument): boolean {
  const text = line?.text.trim() ?? '';
  return BASIS_ALONE.test(text) || REPORTS_AS_FOLLOWS.test(text);
}

function byPlan(plans: readonly CitedDocument[]): readonly Group<CitedDocument>[] {
  const unnumbered = plans.filter(({ symbol }) => symbol === '');
  return [...bySymbol(plans), ...unnumbered.map((plan): Group<CitedDocument> => [plan])];
}

function isEarlierBasis(plan: CitedDocument, year: number): boolean {
  const ofYear = planYear(plan.subject) ?? year;
  return ofYear < year && !plan.inPassing && !looksBack(plan, ofYear);
}

function isYearlyPlan({ type, subject }: CitedDocument): boolean {
  const title = words(subject);
  const isPlan = type === 'KH' || /ke hoach|chuong trinh/.test(title);
  return isPlan && planYear(subject) !== null && !NOT_ONE_YEARS_PLAN.test(title);
}

/** The year in a plan's title; null when it names none or several. */
function planYear(subject: string): number | null {
  const years = yearsIn(subject);
  return years.length === 1 && /năm\s+(?:19|20)\d\d/i.test(subject) ? (years[0] ?? null) : null;
}

/** True for `Kết quả thực hiện kế hoạch năm 2022`, `… so với năm 2022`. */
function looksBack({ before, after, subject }: CitedDocument, year: number): boolean {
  const elsewhere = `${before} ${after.replace(subject, ' ')}`;
  return LOOKING_BACK.test(words(before)) || new RegExp(`năm\\s+${year}`, 'i').test(elsewhere);
}
