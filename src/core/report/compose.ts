import { type Day, dayOf, yearOf } from '../calendar/day';
import { dayText, longDayText } from '../calendar/day-text';
import type { Beside, Comparison } from '../history/compare';
import type { Counted } from '../history/counted';
import { INDICATOR_CODES } from '../indicators/catalogue';
import { type Figures, NO_DATA } from '../indicators/figures';
import { groupedText } from '../indicators/number-text';
import type { Read } from '../workbook/problems/problem';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import { annexWords } from './annexes';
import { type Letterhead, letterhead } from './letterhead';
import { recordLists } from './lists';
import { fillNarrative } from './narrative';
import { periodWords } from './period-words';
import { composeSections, type ReportSection } from './sections';
import type { ComparisonField, ListItem, ListName, WordTag } from './vocabulary';

/** The content of the report without any layout: every value and list as text, the sections in order. */
export interface Report {
  readonly figures: Figures;
  /** The text of each value tag. */
  readonly values: ReadonlyMap<string, string>;
  readonly lists: Readonly<Record<ListName, readonly ListItem[]>>;
  readonly sections: readonly ReportSection[];
}

/** Used in sentences while the settings do not name the agency. */
const UNNAMED_AGENCY = 'đơn vị';

/** @param today The date of the report when the officer typed none. */
export function composeReport({ records, figures, comparison }: Counted, today: Day): Read<Report> {
  const head = letterhead(records.settings, records.settings.reportedOn ?? today);
  const values = new Map([
    ...wordValues(records, head, today),
    ...figureValues(figures),
    ...comparisonValues(comparison),
  ]);
  const { value: narrative, problems } = fillNarrative(records.narrative, values);
  const sections = composeSections({ records, figures, comparison, values, narrative });
  const lists: Report['lists'] = {
    ...letterheadLists(head),
    ...recordLists({ records, figures, comparison }),
    noi_dung: narrative.map(({ section, text }) => ({ sections: [section], fields: { doan: text, muc: section } })),
    muc: sections.flatMap(({ code, paragraphs }) =>
      paragraphs.map((text) => ({ sections: [code], fields: { doan: text, muc: code } })),
    ),
  };
  return { value: { figures, values, lists, sections }, problems };
}

function wordValues({ settings, period }: WorkbookRecords, head: Letterhead, today: Day): [WordTag, string][] {
  const words = periodWords(period);
  const reportedOn = settings.reportedOn ?? today;
  const values: Record<WordTag, string> = {
    co_quan_chu_quan: head.parentAgency,
    ten_co_quan: settings.agency || UNNAMED_AGENCY,
    ten_co_quan_in_hoa: head.agency,
    so_ky_hieu: head.numberAndSymbol,
    dia_danh_ngay: head.placeAndDay,
    so_bao_cao: head.numberAndSymbol.replace(/^Số: /, ''),
    ngay_bao_cao: dayText(reportedOn),
    ngay_bao_cao_day_du: longDayText(reportedOn),
    kinh_gui: head.addressees.length === 1 ? (head.addressees[0] as string) : '',
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
  return Object.entries(values) as [WordTag, string][];
}

function figureValues(figures: Figures): [string, string][] {
  return INDICATOR_CODES.flatMap((code): [string, string][] => {
    const figure = figures[code];
    if ('value' in figure) return [[code, figure.text]];
    return [
      [code, figure.text],
      [`${code}.tu_so`, figure.numerator === null ? NO_DATA : groupedText(figure.numerator)],
      [`${code}.mau_so`, figure.denominator === null ? NO_DATA : groupedText(figure.denominator)],
    ];
  });
}

function comparisonValues(comparison: Comparison): [string, string][] {
  const known = ({ text, change }: Beside): readonly [string, string] => [text || NO_DATA, change || NO_DATA];
  return INDICATOR_CODES.flatMap((code): [string, string][] => {
    const [previous, change] = known(comparison[code].previous);
    const [lastYear, changeOnLastYear] = known(comparison[code].lastYear);
    const fields: Record<ComparisonField, string> = {
      ky_truoc: previous,
      cung_ky: lastYear,
      tang_giam: change,
      tang_giam_cung_ky: changeOnLastYear,
    };
    return Object.entries(fields).map(([field, text]) => [`${code}.${field}`, text]);
  });
}

function letterheadLists({ addressees, recipients, authority }: Letterhead) {
  const several = addressees.length > 1 ? addressees : [];
  return {
    kinh_gui_nhieu: several.map((place, index) => line(`- ${place}${index === several.length - 1 ? '.' : ';'}`)),
    noi_nhan: recipients.map(line),
    quyen_han: authority.map(line),
  };
}

function line(text: string): ListItem {
  return { sections: [], fields: { dong: text } };
}
