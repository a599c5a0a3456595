import type { Cell } from '../workbook/contract/cell';
import { RESULT_HEADERS, RESULT_WORDS } from './reconcile-wording';
import type { ComparedLine, LineExplanation, PastedRemark, Reconciled } from './reconciled';

type Row = readonly Cell[];

/** Title and note are above it. */
export const RESULT_HEADER_ROW = 3;

/** The tab of results: a row for each difference, then the rows that can explain it; all rows have the same width. */
export function resultCells(found: Reconciled, time: string): readonly Row[] {
  const rows: readonly Row[] = [
    [RESULT_WORDS.title(found.period)],
    [RESULT_WORDS.madeAt(time)],
    RESULT_HEADERS,
    ...found.lines.flatMap(lineRows),
    ...(found.lines.length === 0 ? [[outcomeText(found)]] : []),
    ...(found.isRead ? [[RESULT_WORDS.agreeing(found.agreeing)]] : []),
    ...(found.closingUnknown === '' ? [] : [[found.closingUnknown]]),
    ...[...found.problems, ...found.contradictions].map((remark) => [remarkText(remark)]),
  ];
  return rows.map((row) => [...row, ...Array.from({ length: RESULT_HEADERS.length - row.length }, () => null)]);
}

/** The result when no difference was found; says so if a part of the form could not be read and compared. */
export function outcomeText({ isRead, problems }: Reconciled): string {
  if (!isRead) return RESULT_WORDS.unread;
  return problems.length === 0 ? RESULT_WORDS.agreed : RESULT_WORDS.agreedSoFar;
}

function lineRows(line: ComparedLine): readonly Row[] {
  const name = lineName(line);
  return [
    ...line.columns.map(({ number, label, ours, theirs }) => {
      return [line.level, name, number, label, ours, theirs, theirs - ours];
    }),
    ...line.explanations.map((explanation) => [
      ...[line.level, name, explanation.columns.join(', '), explanation.reason, null, null, null],
      ...[explanation.count, explanation.verdict, rowsText(explanation)],
    ]),
  ];
}

export function lineName({ name, presence }: Pick<ComparedLine, 'name' | 'presence'>): string {
  return presence === 'both' ? name : `${name} (${RESULT_WORDS.presence[presence]})`;
}

export function rowsText({ rows, count }: LineExplanation): string {
  const named = rows.map(({ code, row }) => `${code} (${row})`).join(', ');
  return rows.length < count ? `${named} ${RESULT_WORDS.more(count - rows.length)}` : named;
}

export function remarkText({ row, text }: PastedRemark): string {
  return row === null ? text : RESULT_WORDS.row(row, text);
}
