import { isWithin, viewOf } from '../indicators/family';
import { NEUTRAL_WORDS } from '../law/unit-words';
import { foldedAgency } from '../workbook/contract/cell';
import type { Settings } from '../workbook/contract/settings';
import type { WorkDocument } from '../workbook/reading/read-documents';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';

/** The ward's own documents of the period, by the day of issue. */
export function issuedDocuments(records: WorkbookRecords): readonly WorkDocument[] {
  const view = viewOf(records);
  const issued = (records.documents ?? []).filter(
    ({ own, issuedOn }) => own && view !== null && isWithin(view, issuedOn),
  );
  return issued.sort(byIssueDay);
}

/** The office as sentences name it, also while the settings do not. */
export function agencyOf({ agency }: Pick<Settings, 'agency'>): string {
  return agency || NEUTRAL_WORDS.noun;
}

/** Those who issued them, each once, the agency as the settings name it; the agency alone when nobody did. */
export function issuersOf(records: WorkbookRecords): readonly string[] {
  const agency = agencyOf(records.settings);
  const issued = issuedDocuments(records);
  const others = issued
    .filter(({ issuer }) => foldedAgency(issuer) !== foldedAgency(agency))
    .map(({ issuer }) => [foldedAgency(issuer), issuer] as const);
  const hasIssued = issued.length > others.length || others.length === 0;
  return [...(hasIssued ? [agency] : []), ...new Map(others).values()];
}

function byIssueDay(a: WorkDocument, b: WorkDocument): number {
  return Number(a.issuedOn) - Number(b.issuedOn) || Number(a.number) - Number(b.number) || a.row - b.row;
}
