import { delaysByCause } from '../annexes/delays-by-cause';
import { type Day, dayOf, yearOf } from '../calendar/day';
import { dayText } from '../calendar/day-text';
import type { Counted } from '../history/counted';
import { type Figures, NO_DATA } from '../indicators/figures';
import type { Outline, SectionCode } from '../outline/outline';
import type { Settings } from '../workbook/contract/settings';
import type { Read } from '../workbook/problems/problem';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import { annexWords } from './annexes';
import { delayItems, withheldCauses } from './delay-items';
import { indicatorValues } from './figure-values';
import { formProblems } from './form-problems';
import { agencyOf, issuersOf } from './issued-documents';
import { type Letterhead, letterhead } from './letterhead';
import type { ListName } from './list-fields';
import { recordLists } from './lists';
import { monthChartWords } from './month-chart-words';
import { fillNarrative, type NarrativeParagraph } from './narrative';
import { outlineItems } from './outline-items';
import { periodWords } from './period-words';
import { reportDay } from './report-day';
import { composeSections, type ReportSection } from './sections';
import { unprintedRows } from './unprinted-rows';
import type { ListItem } from './vocabulary';
import type { WordTag } from './word-tags';

/** The content of the report without any layout: every value and list as text, the sections in order. */
export interface Report {
  readonly figures: Figures;
  /** The text of each value tag. */
  readonly values: ReadonlyMap<string, string>;
  readonly lists: Readonly<Record<ListName, readonly ListItem[]>>;
  /** The sections of every kind of period, whose tags a template may name. */
  readonly outline: Outline;
  /** The sections of this report. */
  readonly sections: readonly ReportSection[];
}

/** @param today The date of the report when the officer typed none. */
export function composeReport(counted: Counted, today: Day): Read<Report> {
  const { records, figures, comparison, wordsOf } = counted;
  const head = letterhead(records.settings, reportDay(records.settings, today), wordsOf);
  const rows = recordLists(counted);
  const values = new Map([
    ...wordValues(records, head, today),
    ['bieu_do_thang', monthChartWords(rows.theo_thang)],
    ...indicatorValues(counted),
  ]);
  const { value: narrative, problems } = fillNarrative(records.narrative, values);
  const composed = composeSections({ records, figures, comparison, values, narrative, wordsOf });
  const sections = composed.value;
  const delays = delaysByCause(records);
  const lists: Report['lists'] = {
    ...letterheadLists(head),
    ...rows,
    tre_han_theo_nguyen_nhan: delayItems(delays, records),
    ...sectionLists(sections, narrative),
  };
  const all = [
    ...problems,
    ...composed.problems,
    ...unprintedRows(records),
    ...withheldCauses(delays),
    ...formProblems(records, figures),
  ];
  return { value: { figures, values, lists, outline: records.outline, sections }, problems: all };
}

/** The lists of officers' paragraphs and of the sections of a report. */
export function sectionLists(sections: readonly ReportSection[], narrative: readonly NarrativeParagraph[]) {
  const paragraph = (code: SectionCode, text: string) => ({ sections: [code], fields: { doan: text, muc: code } });
  return {
    noi_dung: narrative.map(({ section, text }) => paragraph(section, text)),
    muc: sections.flatMap(({ code, paragraphs }) => paragraphs.map((text) => paragraph(code, text))),
    de_cuong: outlineItems(sections),
  };
}

function wordValues(records: WorkbookRecords, head: Letterhead, today: Day): [string, string][] {
  const { settings, unit, period } = records;
  const words = periodWords(period);
  const reportedOn = reportDay(settings, today);
  const values: Record<Exclude<WordTag, 'bieu_do_thang'>, string> = {
    co_quan_chu_quan: head.parentAgency,
    ten_co_quan: agencyOf(settings),
    co_quan_ban_hanh: namesText(issuersOf(records)),
    loai_don_vi: unit.noun,
    cap_tren: unit.above,
    ten_co_quan_in_hoa: head.agency,
    so_ky_hieu: head.numberAndSymbol,
    dia_danh_ngay: head.placeAndDay,
    so_bao_cao: head.numberAndSymbol.replace(/^Số: /, ''),
    ngay_bao_cao: reportedOn.short,
    ngay_bao_cao_day_du: reportedOn.long,
    ...addresseeWords(head, settings),
    van_ban_yeu_cau: requestWords(settings.requestedBy),
    nguoi_ky: head.signatory,
    ky_bao_cao: words.current,
    ky_sau: words.next,
    KY_BAO_CAO: words.current.toUpperCase(),
    KY_SAU: words.next.toUpperCase(),
    tu_ngay: period ? dayText(period.from) : NO_DATA,
    den_ngay: period ? dayText(period.to) : NO_DATA,
    khoang_so_lieu: words.days,
    dau_nam: period ? dayText(dayOf(yearOf(period.to), 1, 1)) : NO_DATA,
    ...annexWords(settings),
  };
  return Object.entries(values);
}

/** `một`, `một và hai`, `một, hai và ba`. */
function namesText(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(' và ');
}

/** Without the verb that officers copy along and the stop at the end: the opening sentence has its own. */
function requestWords(typed: string): string {
  const words = typed.replace(/^(thực hiện|căn cứ|theo)\s+/i, '').replace(/[.,;\s]+$/, '');
  return words.replace(/\s+/g, ' ');
}

function letterheadLists(head: Letterhead) {
  return { ...sentToLists(head), quyen_han: head.authority.map(line) };
}

type SentTo = Pick<Letterhead, 'addressees' | 'recipients'>;

export function addresseeWords({ addressees }: SentTo, { parentAgency }: Pick<Settings, 'parentAgency'>) {
  return {
    kinh_gui: addressees.length === 1 ? (addressees[0] as string) : '',
    don_vi_nhan_bao_cao: addressees[0] ?? parentAgency,
  };
}

/** The addressees when there are several, and the recipients. */
export function sentToLists({ addressees, recipients }: SentTo) {
  const several = addressees.length > 1 ? addressees : [];
  return {
    kinh_gui_nhieu: several.map((place, index) => {
      const isLast = index === several.length - 1;
      return { sections: [], fields: { dong: `- ${place}${isLast ? '.' : ';'}`, la_cuoi: isLast } };
    }),
    noi_nhan: recipients.map(line),
  };
}

function line(text: string): ListItem {
  return { sections: [], fields: { dong: text } };
}
