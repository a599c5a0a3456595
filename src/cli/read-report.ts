import { readReportFile } from '../core/checks/text/report-file';
import { reportRefusalText } from '../core/checks/text/report-refusal';
import type { FileLine } from '../core/document/file-line';
import { kindOfFile } from '../core/import/reading/file-kind';
import { zipNames } from '../core/import/reading/zip-names';
import { Refusal } from './edge';

/** The lines of a report, .docx or text; the format is recognised by the content, not by the name. */
export function reportLines(bytes: Uint8Array, path: string): readonly FileLine[] {
  const read = readReportFile(bytes, (some, encoding) => new TextDecoder(encoding).decode(some));
  if (read.ok) return read.lines;
  throw new Refusal(reportRefusalText(path, read.refusal));
}

const WORKBOOK_PART = /(?:^|[/\\])(?:xl[/\\]|workbook\d*\.xml$)/i;
const WORKBOOK_NAME = /\.xls[xm]$/i;

/** A zip file is a spreadsheet when it has a part of one. Only where none is found, as in a damaged file, its name counts. */
export function isWorkbook(bytes: Uint8Array, path: string): boolean {
  if (kindOfFile(bytes) !== 'xlsx') return false;
  return WORKBOOK_NAME.test(path) || zipNames(bytes).some((name) => WORKBOOK_PART.test(name));
}
