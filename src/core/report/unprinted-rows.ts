import { codesOf, type SectionCode, sectionsWith } from '../outline/outline';
import { DOCUMENTS_TAB, NARRATIVE_TAB, TASKS_TAB } from '../workbook/contract/record-tabs';
import { type Place, type Problem, type ProblemDetail, warningAt } from '../workbook/problems/problem';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import { askedIn } from './asked-in';
import { isCited } from './document-citations';

interface FiledRow {
  readonly row: number;
  readonly sections: readonly SectionCode[];
}

/**
 * Rows that the report would print but for its outline: all their sections are left out in this kind of period, or no
 * section lists the tasks to come.
 */
export function unprintedRows(records: WorkbookRecords): readonly Problem[] {
  const { period } = records;
  if (!period) return [];
  const asked = askedIn(records);
  const printed = new Set(codesOf(asked));
  const documents = (records.documents ?? []).filter((document) => isCited(document, period));
  const tasks = records.tasks ?? [];
  const coming = tasks.filter(({ when }) => when === 'next-period');
  return [
    ...unasked(NARRATIVE_TAB, records.narrative),
    ...unasked(DOCUMENTS_TAB, documents),
    ...unasked(TASKS_TAB, tasks),
    ...(sectionsWith(asked, 'coming-tasks').length > 0 ? [] : coming.map(withoutBlock)),
  ];

  function unasked({ name, columns }: FiledTab, rows: readonly FiledRow[]): readonly Problem[] {
    const lost = rows.filter(({ sections }) => sections.length > 0 && !sections.some((one) => printed.has(one)));
    return lost.map(({ row, sections }) => {
      const detail: ProblemDetail = { code: 'section-not-asked', sections };
      return warningAt({ sheet: name, row, column: columns.section.header }, detail);
    });
  }
}

interface FiledTab {
  readonly name: string;
  readonly columns: { readonly section: { readonly header: string } };
}

function withoutBlock({ row }: FiledRow): Problem {
  const place: Place = { sheet: TASKS_TAB.name, row, column: TASKS_TAB.columns.when.header };
  return warningAt(place, { code: 'coming-task-unprinted' });
}
