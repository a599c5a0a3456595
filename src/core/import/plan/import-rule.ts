import type { Day } from '../../calendar/day';
import { yearOf } from '../../calendar/day';
import { dayText } from '../../calendar/day-text';
import { groupedText } from '../../indicators/number-text';
import { codeKey, folded } from '../../text/folded';
import { LEDGER_TAB } from '../../workbook/contract/budget-tabs';
import { foldedAgency } from '../../workbook/contract/cell';
import { DOSSIERS_TAB, PROCEDURES_TAB } from '../../workbook/contract/dossier-tabs';
import { DOCUMENTS_TAB } from '../../workbook/contract/record-tabs';
import type { Tab } from '../../workbook/contract/tab';
import { documentSymbol } from '../../workbook/reading/document-symbol';

/** Values of a row by field, as the contract reads them; null for a blank or unreadable cell. */
export type FieldValues = (field: string) => unknown;

/** How rows of an export are matched to rows of the workbook. */
export interface ImportRule {
  readonly tab: Tab;
  /** Null when the row lacks a part of its key. */
  readonly keyOf: (value: FieldValues) => string | null;
  /** The key of a journal, which an earlier version may have stored as it was typed. */
  readonly storedKey: (key: string) => string;
  /** What officers call the row, for messages. */
  readonly nameOf: (value: FieldValues) => string;
  /** The fields of the key. Never changed on an existing row: a difference there is only one of spelling. */
  readonly keyFields: readonly string[];
  /** Several rows may have the same key: the k-th of the export matches the k-th of the tab, and none is changed. */
  readonly repeats: boolean;
}

const PARTS = '\u0001';

const RULES: readonly ImportRule[] = [
  { tab: DOSSIERS_TAB, ...byCode() },
  { tab: PROCEDURES_TAB, ...byCode() },
  {
    tab: DOCUMENTS_TAB,
    keyOf: documentKey,
    storedKey: (key) => key,
    nameOf: (value) => symbolOf(value) || String(value('subject') ?? ''),
    keyFields: ['number', 'symbol', 'issuer'],
    repeats: false,
  },
  {
    tab: LEDGER_TAB,
    keyOf: ledgerKey,
    storedKey: (key) => key,
    nameOf: ledgerName,
    keyFields: ['on', 'kind', 'item', 'amountVnd'],
    repeats: true,
  },
];

/** Null for a tab that no export is imported into. */
export function importRule(tabName: string): ImportRule | null {
  return RULES.find(({ tab }) => folded(tab.name) === folded(tabName)) ?? null;
}

function byCode(): Omit<ImportRule, 'tab'> {
  return {
    keyOf: (value) => codeKey((value('code') as string | null) ?? '') || null,
    storedKey: codeKey,
    nameOf: (value) => String(value('code') ?? ''),
    keyFields: ['code'],
    repeats: false,
  };
}

function symbolOf(value: FieldValues): string {
  return documentSymbol(String(value('number') ?? ''), String(value('symbol') ?? '')).text;
}

/** Numbers start again each year; a planned document has no number yet. */
function documentKey(value: FieldValues): string | null {
  const symbol = symbolOf(value);
  const issuedOn = value('issuedOn') as Day | null;
  const issuer = foldedAgency(String(value('issuer') ?? ''));
  if (/^\d/.test(symbol)) return joined(codeKey(symbol), issuer, issuedOn === null ? '' : yearOf(issuedOn));
  const [type, subject] = [folded(String(value('type') ?? '')), folded(String(value('subject') ?? ''))];
  return type === '' || subject === '' ? null : joined('', type, subject, Number(value('dueOn') ?? 0));
}

function ledgerKey(value: FieldValues): string | null {
  const parts = [value('on'), value('kind'), value('item'), value('amountVnd')];
  return parts.includes(null) ? null : joined(...parts.map((part) => folded(String(part))));
}

function ledgerName(value: FieldValues): string {
  const on = value('on') as Day | null;
  const amount = value('amountVnd') as number | null;
  const parts = [
    on === null ? '' : dayText(on),
    String(value('item') ?? ''),
    amount === null ? '' : groupedText(amount),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function joined(...parts: readonly (string | number)[]): string {
  return parts.join(PARTS);
}
