import { isWithin, viewOf } from '../indicators/family';
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

function byIssueDay(a: WorkDocument, b: WorkDocument): number {
  return Number(a.issuedOn) - Number(b.issuedOn) || Number(a.number) - Number(b.number) || a.row - b.row;
}
