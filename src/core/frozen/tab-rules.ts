import type { Day } from '../calendar/day';
import { ESTIMATES_TAB, LEDGER_TAB, PROJECTS_TAB } from '../workbook/contract/budget-tabs';
import { DOSSIERS_TAB, PETITIONS_TAB, PROCEDURES_TAB } from '../workbook/contract/dossier-tabs';
import {
  type ASSIGNMENTS_TAB,
  COURSES_TAB,
  DIGITAL_TAB,
  DOCUMENTS_TAB,
  NARRATIVE_TAB,
  STAFF_TAB,
  TASKS_TAB,
  TYPED_FIGURES_TAB,
} from '../workbook/contract/record-tabs';
import {
  DAYS_OFF_TAB,
  FORMS_TAB,
  INDICATORS_TAB,
  OUTLINE_TAB,
  OWN_INDICATORS_TAB,
  REPLACED_TAB,
  type SETTINGS_TAB,
} from '../workbook/contract/rule-tabs';
import type { Tab } from '../workbook/contract/tab';
import { TABS, type TabName } from '../workbook/contract/tabs';
import { documentSymbol } from '../workbook/reading/document-symbol';
import { isForOther } from '../workbook/reading/period-name';
import type { ReportPeriod } from '../workbook/reading/read-period';
import type { Value } from './compared-rows';

export type ValueOf = (field: string) => Value;

/** How to recognise a row of a tab after edits, and which rows and cells do not concern a period. */
export interface TabRule {
  readonly tab: Tab;
  /** Groups of fields that identify a row, the most reliable first; the first filled group names it in messages. */
  readonly keys: readonly (readonly string[])[];
  readonly named?: (text: (field: string) => string) => string;
  /**
   * Fields with the day of an event, each with the fields typed along with it. An event after the end of the period is
   * no edit of the period, nor are those other fields.
   */
  readonly events?: Readonly<Record<string, readonly string[]>>;
  /** Fields that say nothing of the period's figures. */
  readonly uncompared?: readonly string[];
  /** Rows that are added later concern later periods only. */
  readonly laterRowsAreNew?: true;
  /** The tab came with version 0.4: a freeze that lacks it says nothing of its rows. */
  readonly cameLater?: true;
  /** Whether the row does not concern a period that ends on this day. */
  readonly isOutside?: (value: ValueOf, end: Day) => boolean;
}

const RESULT = {
  returnedOn: ['status', 'returnedByPost', 'electronicCopy', 'electronicResult', 'delayCause'],
  apologisedOn: [],
  closedInSoftwareOn: [],
};
const DOSSIERS: TabRule = { tab: DOSSIERS_TAB, keys: [['code']], events: RESULT, isOutside: dated('receivedOn') };

interface Frozen {
  /** Whether the rescheduled day is the due day by the settings; else it is only an event. */
  readonly byRescheduledDay: boolean;
  readonly period: ReportPeriod;
}

export function tabRules({ byRescheduledDay, period }: Frozen): readonly TabRule[] {
  const dossiers = byRescheduledDay ? DOSSIERS : { ...DOSSIERS, events: { ...RESULT, rescheduledOn: [] } };
  return [dossiers, narrative(period), ...OTHERS];
}

function narrative(period: ReportPeriod): TabRule {
  return {
    tab: NARRATIVE_TAB,
    keys: [
      ['text', 'section'],
      ['section', 'order'],
    ],
    named: (text) => `${text('section')} · ${text('order')}`,
    isOutside: (value) => isForOther(String(value('writtenFor')), period),
  };
}

type RuleOfTab = Omit<TabRule, 'tab'>;
/** Settings are compared one by one, and who writes what belongs to no period. */
type NamedAbove = typeof DOSSIERS_TAB | typeof NARRATIVE_TAB | typeof SETTINGS_TAB | typeof ASSIGNMENTS_TAB;

const RULES: Readonly<Record<Exclude<TabName, NamedAbove['name']>, RuleOfTab>> = {
  [PROCEDURES_TAB.name]: {
    keys: [['code']],
    events: { changedOn: ['change'] },
    isOutside: (value, end) => value('change') === 'new' && isAfter(value('changedOn'), end),
  },
  [DOCUMENTS_TAB.name]: {
    keys: [
      ['number', 'symbol', 'type'],
      ['subject', 'type', 'issuer'],
    ],
    named: (text) => documentSymbol(text('number'), text('symbol')).text || text('subject'),
    events: { issuedOn: ['number', 'symbol'] },
    isOutside: dated('issuedOn', 'dueOn'),
  },
  [ESTIMATES_TAB.name]: {
    keys: [
      ['item', 'kind', 'parent'],
      ['item', 'kind'],
    ],
  },
  [LEDGER_TAB.name]: {
    keys: [
      ['item', 'on', 'kind'],
      ['item', 'amountVnd'],
      ['on', 'amountVnd'],
    ],
    isOutside: dated('on'),
  },
  [PROJECTS_TAB.name]: { keys: [['code'], ['name']] },
  [STAFF_TAB.name]: { keys: [['title', 'group'], ['title']] },
  [COURSES_TAB.name]: { keys: [['name', 'startsOn'], ['name']], isOutside: dated('startsOn') },
  [PETITIONS_TAB.name]: {
    keys: [['code']],
    events: { transferredOn: [], answeredOn: [] },
    isOutside: dated('receivedOn'),
  },
  [DIGITAL_TAB.name]: { keys: [['name']] },
  [TASKS_TAB.name]: { keys: [['task']], events: { doneOn: [] } },
  [DAYS_OFF_TAB.name]: { keys: [['on']], isOutside: dated('on') },
  [OUTLINE_TAB.name]: { keys: [['code']], cameLater: true },
  [OWN_INDICATORS_TAB.name]: { keys: [['code']], uncompared: ['target'], cameLater: true, laterRowsAreNew: true },
  [FORMS_TAB.name]: { keys: [['form', 'mark', 'label']], cameLater: true },
  [REPLACED_TAB.name]: { keys: [['what']], cameLater: true },
  [TYPED_FIGURES_TAB.name]: {
    keys: [
      ['code', 'on'],
      ['code', 'value'],
    ],
    isOutside: dated('on'),
    cameLater: true,
  },
  // The product adds a row for each indicator; officers only type its decimals.
  [INDICATORS_TAB.name]: {
    keys: [['code']],
    uncompared: ['target'],
    isOutside: (value) => value('decimals') === null,
  },
};

const OTHERS = TABS.flatMap((tab: Tab): TabRule[] => {
  const rule = (RULES as Readonly<Record<string, RuleOfTab>>)[tab.name];
  return rule ? [{ tab, ...rule }] : [];
});

/** The row is outside when all the days that it has are after the end of the period. */
function dated(...fields: readonly string[]): NonNullable<TabRule['isOutside']> {
  return (value, end) => {
    const days = fields.map(value).filter((day) => day !== null);
    return days.length > 0 && days.every((day) => isAfter(day, end));
  };
}

export function isAfter(value: Value, end: Day): boolean {
  return typeof value === 'number' && value > end;
}
