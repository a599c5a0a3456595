import { type Day, dayOf, yearOf } from '../../core/calendar/day';
import type { DOCUMENTS_TAB } from '../../core/workbook/contract/record-tabs';
import { type CellsOf, dayCell } from '../../core/workbook/contract/table-of';
import { WARD_DOCUMENTS, type WardDocument } from './data/documents';
import { PROVINCE, WARD } from './data/places';
import { dayAt, dayOfYear, happened, requestOf, type SampleMoment, soon } from './moment';

type Row = CellsOf<typeof DOCUMENTS_TAB>;

/** Numbers that a series gives out a day, on average: a document's number follows from its day. */
const A_DAY = { QĐ: 4, 'NQ-HĐND': 0.1, 'TB-TTPVHCC': 0.3, others: 3 } as const;

type Series = keyof typeof A_DAY;

/** What the office issued in the period up to today, what it still has to issue, and what it rests on. */
export function wardDocuments(moment: SampleMoment): readonly Row[] {
  const last = new Map<string, number>();
  const inOrder = WARD_DOCUMENTS.map((document) => ({ document, day: dayAt(moment, document.days) }));
  const rows = inOrder
    .sort((a, b) => a.day - b.day)
    .map(({ document, day }) => {
      const issuedOn = happened(moment, day);
      return rowOf(document, moment, issuedOn === null ? null : { issuedOn, number: nextNumber(document, day, last) });
    });
  return [...rows, planned(moment), ...basesOf(moment)];
}

/** Numbers begin anew each year; documents of one day have numbers one after another. */
function nextNumber({ symbol }: WardDocument, day: Day, last: Map<string, number>): number {
  const series = symbol in A_DAY ? (symbol as Series) : symbol.startsWith('QĐ') ? 'QĐ' : 'others';
  const ofYear = `${series} ${yearOf(day)}`;
  const number = Math.max(Math.ceil(dayOfYear(day) * A_DAY[series]), (last.get(ofYear) ?? 0) + 1);
  last.set(ofYear, number);
  return number;
}

interface Issue {
  readonly issuedOn: Day;
  readonly number: number;
}

function rowOf(document: WardDocument, moment: SampleMoment, issue: Issue | null): Row {
  const { days, type, symbol, issuer, subject, sections, dueAfter } = document;
  const hasDeadline = dueAfter !== undefined || issue === null;
  return {
    number: issue && String(issue.number).padStart(2, '0'),
    symbol,
    type,
    issuedOn: dayCell(issue?.issuedOn ?? null),
    issuer,
    subject: subject.replace('{năm}', String(moment.period.year)),
    section: sections,
    dueOn: hasDeadline ? dayCell(dayAt(moment, days + (dueAfter ?? 2))) : null,
  };
}

/** Not issued yet, and due in a few days. */
function planned(moment: SampleMoment): Row {
  const subject = `kết quả rà soát, đơn giản hóa thủ tục hành chính năm ${moment.period.year}`;
  return { symbol: 'BC-UBND', type: 'BC', issuer: WARD, subject, section: 'II.2.a', dueOn: dayCell(soon(moment, 3)) };
}

function basesOf(moment: SampleMoment): readonly Row[] {
  const asked = requestOf(moment);
  const rows: readonly (Row & { readonly on: Day })[] = [
    {
      on: dayOf(2025, 6, 9),
      number: '118',
      symbol: '2025/NĐ-CP',
      type: 'NĐ',
      issuer: 'Chính phủ',
      subject:
        'thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia',
      section: 'II.2.c',
    },
    {
      on: asked.on,
      number: String(asked.number),
      symbol: 'UBND-NC',
      type: 'CV',
      issuer: PROVINCE,
      subject: 'thực hiện chế độ báo cáo định kỳ về cải cách hành chính',
      section: 'I.5',
    },
  ];
  return rows.map(({ on, ...row }) => ({ ...row, issuedOn: dayCell(on) }));
}
