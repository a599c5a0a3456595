import { budgetLines } from '../../annexes/budget-lines';
import { yearOf } from '../../calendar/day';
import { disbursedByProject } from '../../indicators/disbursed';
import { viewOf } from '../../indicators/family';
import { groupedText } from '../../indicators/number-text';
import { supersededIn } from '../../law/superseded';
import { folded } from '../../text/folded';
import { ESTIMATES_TAB, LEDGER_TAB, PROJECTS_TAB } from '../../workbook/contract/budget-tabs';
import { DOSSIERS_TAB } from '../../workbook/contract/dossier-tabs';
import { COURSES_TAB, DIGITAL_TAB, STAFF_TAB } from '../../workbook/contract/record-tabs';
import type { Tab } from '../../workbook/contract/tab';
import type { WorkbookRecords } from '../../workbook/reading/read-workbook';
import { contingencyFound, isLawful, shareText } from '../figures/spending';
import { cellPlace, type Finding, type FoundPlace, finding } from '../finding';
import type { RuleCode } from '../rules';
import type { Check } from '../subject';

type Rows<K extends keyof WorkbookRecords> = NonNullable<WorkbookRecords[K]>;

function ofRecords<C extends RuleCode>(check: (records: WorkbookRecords) => readonly Finding<C>[]): Check<C> {
  return ({ workbook }) => (workbook ? check(workbook.records) : []);
}

function at(tab: Tab, field: string, row: number | null, text: string): FoundPlace {
  return cellPlace(tab.name, row, tab.columns[field]?.header ?? null, text);
}

export const staffRows = ofRecords(({ staff }) =>
  (staff ?? []).flatMap(({ row, group, title, authorised, present, qualified, disciplined }) => {
    const quote = `${title}: biên chế giao ${authorised}, hiện có ${present}`;
    const found: Finding<'present-above-authorised' | 'staff-part-above-present'>[] = [];
    // Contracts of Nghị định 111/2022/NĐ-CP do not hold authorised posts.
    if (present > authorised && group !== 'contract') {
      const facts = { title, present, authorised };
      found.push(finding('present-above-authorised', facts, [at(STAFF_TAB, 'present', row, quote)]));
    }
    for (const [what, part] of [
      ['qualified', qualified],
      ['disciplined', disciplined],
    ] as const) {
      if (part === null || part <= present) continue;
      const facts = { title, what, part, present };
      found.push(finding('staff-part-above-present', facts, [at(STAFF_TAB, what, row, quote)]));
    }
    return found;
  }),
);

export const courseRows = ofRecords(({ courses }) =>
  (courses ?? [])
    .filter(({ attended, summoned }) => attended > summoned)
    .map(({ row, name, attended, summoned }) => {
      const facts = { course: name, attended, summoned };
      return finding('attended-above-summoned', facts, [at(COURSES_TAB, 'attended', row, name)]);
    }),
);

type DigitalRule = 'digital-above-all' | 'digital-without-base';

export const digitalRows = ofRecords(({ digital }) =>
  (digital ?? []).flatMap(({ row, name, numerator, denominator }): readonly Finding<DigitalRule>[] => {
    if (denominator === 0)
      return [finding('digital-without-base', { name }, [at(DIGITAL_TAB, 'denominator', row, name)])];
    if (numerator <= denominator) return [];
    const facts = { name, numerator, denominator };
    return [finding('digital-above-all', facts, [at(DIGITAL_TAB, 'numerator', row, name)])];
  }),
);

export const disbursedRows = ofRecords((records) => {
  const view = viewOf(records);
  if (!view) return [];
  const disbursed = disbursedByProject(records, view);
  return (records.projects ?? []).flatMap(({ row, code, name, plannedVnd }) => {
    const spent = disbursed(code);
    if (spent <= plannedVnd) return [];
    const facts = { project: name || code, plannedVnd, disbursedVnd: spent };
    return [finding('disbursed-above-plan', facts, [at(PROJECTS_TAB, 'plannedVnd', row, name || code)])];
  });
});

export const estimateRows = ofRecords(({ estimates }) => {
  const parts = new Map<string, number>();
  const keyOf = (kind: string, item: string) => `${kind} ${folded(item)}`;
  for (const { kind, parent, amountVnd } of estimates ?? []) {
    if (parent !== '') parts.set(keyOf(kind, parent), (parts.get(keyOf(kind, parent)) ?? 0) + amountVnd);
  }
  return (estimates ?? []).flatMap(({ row, kind, item, amountVnd }) => {
    const sum = parts.get(keyOf(kind, item)) ?? 0;
    if (sum <= amountVnd) return [];
    const facts = { item, amountVnd, partsVnd: sum };
    return [finding('estimate-parts-above', facts, [at(ESTIMATES_TAB, 'amountVnd', row, item)])];
  });
});

export const contingencyRow = ofRecords(({ estimates, period, replacedRows }) => {
  const spending = (estimates ?? []).filter(({ kind, parent }) => kind === 'spending' && parent === '');
  const total = spending.reduce((sum, { amountVnd }) => sum + amountVnd, 0);
  const contingency = spending.find(({ item }) => /dự phòng/i.test(item));
  if (!contingency || total === 0 || isLawful(contingency.amountVnd, total)) return [];
  const { row, item, amountVnd } = contingency;
  const known = {
    amount: `${groupedText(amountVnd)} đồng`,
    of: 'estimate' as const,
    total: groupedText(total),
    share: shareText(amountVnd, total),
  };
  const year = period && yearOf(period.to);
  const places = [at(ESTIMATES_TAB, 'amountVnd', row, item)];
  return [contingencyFound(known, { year, law: supersededIn(replacedRows), places })];
});

/** Only spending: revenue above its estimate is no mistake. */
export const overspentItems = ofRecords((records) => {
  const view = viewOf(records);
  const rowOf = new Map((records.estimates ?? []).map(({ kind, item, row }) => [`${kind} ${folded(item)}`, row]));
  const lines = view ? budgetLines(records, view, 'spending') : [];
  return lines.flatMap(({ item, estimatedVnd, actualVnd }) => {
    if (estimatedVnd === null || actualVnd <= estimatedVnd) return [];
    const facts = { item, estimatedVnd, actualVnd };
    return [
      finding('spending-above-estimate', facts, [
        at(ESTIMATES_TAB, 'amountVnd', rowOf.get(`spending ${folded(item)}`) ?? null, item),
      ]),
    ];
  });
});

const MOST_NAMED = 5;

/**
 * One finding for each of the first items, so that what an officer accepts stays accepted when others are added; one for
 * all others, since an office whose estimate has broader items would otherwise get a page of them.
 */
export const unestimatedItems = ofRecords(({ estimates, ledger }) => {
  if (!estimates || estimates.length === 0) return [];
  const known = new Set(estimates.map(({ kind, item }) => `${kind} ${folded(item)}`));
  const firstRows = new Map<string, Rows<'ledger'>[number]>();
  for (const row of ledger ?? []) {
    const key = `${row.kind} ${folded(row.item)}`;
    if (!known.has(key) && !firstRows.has(key)) firstRows.set(key, row);
  }
  const unknown = [...firstRows.values()];
  const [named, others] = [unknown.slice(0, MOST_NAMED), unknown.slice(MOST_NAMED)];
  return [...named.map((row) => [row]), ...(others.length > 0 ? [others] : [])].map(unestimated);
});

function unestimated(rows: Rows<'ledger'>): Finding<'ledger-item-unestimated'> {
  const items = rows.map(({ item }) => item).sort();
  const places = rows.slice(0, MOST_NAMED).map(({ row, item }) => at(LEDGER_TAB, 'item', row, item));
  return finding('ledger-item-unestimated', { items }, places);
}

export const paidWithoutFee = ofRecords(({ dossiers }) => {
  const paid = (dossiers ?? []).filter(
    ({ paidOnline, procedure, status }) => paidOnline && !procedure.bearsFee && status !== 'cancelled',
  );
  if (paid.length === 0) return [];
  const places = paid.slice(0, MOST_NAMED).map(({ row, code }) => at(DOSSIERS_TAB, 'paidOnline', row, code));
  return [finding('paid-without-fee', { count: paid.length }, places)];
});
