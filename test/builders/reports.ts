import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SectionCode } from '../../src/core/outline/outline';
import type { ListName } from '../../src/core/report/list-fields';
import { reportOf, type WorkbookReport } from '../../src/core/report/make-report';
import type { Cell, Table } from '../../src/core/workbook/contract/cell';
import { SETTINGS } from '../../src/core/workbook/contract/settings';
import { RUN_ON } from './days';
import { anOutlineRow, aWorkbook, type Contents } from './tables';

export const DEFAULT_TEMPLATE = new Uint8Array(
  readFileSync(join(__dirname, '..', '..', 'src', 'template', 'default-template.docx')),
);

export const KSTTHC_TEMPLATE = new Uint8Array(
  readFileSync(join(__dirname, '..', '..', 'src', 'template', 'kstthc-template.docx')),
);

export function reportIn(contents: Contents): WorkbookReport {
  return reportOf(aWorkbook(contents), RUN_ON);
}

/** The text of a section of the report. */
export function sectionOf(code: SectionCode, contents: Contents): readonly string[] {
  return paragraphsUnder(code, reportIn(contents));
}

function paragraphsUnder(code: SectionCode, { report }: WorkbookReport): readonly string[] {
  return report.sections.find((section) => section.code === code)?.paragraphs ?? [];
}

/** What blocks say in a section of their own. */
export function saidBy(blocks: string, contents: Contents): readonly string[] {
  const section = anOutlineRow({ code: 'I', blocks, whenEmpty: 'Ghi không phát sinh' });
  return sectionOf('I', { ...contents, 'Đề cương': [section] });
}

export function headingOf(code: SectionCode, contents: Contents): string | undefined {
  return reportIn(contents).report.sections.find((section) => section.code === code)?.heading;
}

/** The text that a value tag prints. */
export function printedBy(tag: string, contents: Contents): string | undefined {
  return reportIn(contents).report.values.get(tag);
}

/** One field of every item in a list. */
export function fieldsOf(list: ListName, field: string, contents: Contents): readonly (string | boolean | undefined)[] {
  return reportIn(contents).report.lists[list].map(({ fields }) => fields[field]);
}

/** Tables with one setting of `Cấu hình` changed. */
export function withSetting(tables: readonly Table[], setting: keyof typeof SETTINGS, value: Cell): readonly Table[] {
  const { header } = SETTINGS[setting];
  return tables.map((table) =>
    table.name !== 'Cấu hình'
      ? table
      : {
          ...table,
          rows: table.rows.map(([name = null, old = null, ...rest]) => [name, name === header ? value : old, ...rest]),
        },
  );
}
