import type { Day } from '../calendar/day';
import { longDayText } from '../calendar/day-text';
import type { Settings } from '../workbook/settings';

/** What frames the body, laid out by Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II. */
export interface Letterhead {
  readonly parentAgency: string;
  /** Upper case, `ỦY BAN NHÂN DÂN` on a line of its own. */
  readonly agency: string;
  /** `Số: 57/BC-UBND`; room is left when the number is given after signing. */
  readonly numberAndSymbol: string;
  readonly placeAndDay: string;
  readonly addressees: readonly string[];
  readonly recipients: readonly string[];
  readonly authority: readonly string[];
  readonly signatory: string;
}

/** As wide as a number of four digits, so that it can be written in by hand. */
const OPEN_NUMBER = '\u00a0'.repeat(8);

export function letterhead(settings: Settings, reportedOn: Day): Letterhead {
  const { agency, agencySymbol, parentAgency, place, reportNumber, addressees } = settings;
  const number = reportNumber === '' ? OPEN_NUMBER : reportNumber.padStart(2, '0');
  return {
    parentAgency: parentAgency.toUpperCase(),
    agency: agency.replace(/^(UBND|[ỦU][yỷ] ban nhân dân)\s+/i, 'Ủy ban nhân dân\n').toUpperCase(),
    numberAndSymbol: `Số: ${number}/BC-${agencySymbol}`,
    placeAndDay: `${place === '' ? '' : `${place}, `}${longDayText(reportedOn)}`,
    addressees: addressees.map(withoutMarks),
    recipients: recipientLines(settings),
    authority: settings.authority.map((line) => line.toUpperCase()),
    signatory: settings.signatory,
  };
}

/** `- Như trên;` first when the report is addressed to somebody; `- Lưu: VT.` last. */
function recipientLines({ addressees, recipients, archive }: Settings): readonly string[] {
  const places = recipients.map(withoutMarks).filter((place) => !/^lưu\s*:/i.test(place));
  const asAbove = places.some((place) => place.toLowerCase() === 'như trên');
  const all = addressees.length > 0 && !asAbove ? ['Như trên', ...places] : places;
  return [...all.map((place) => `- ${place};`), `- Lưu: ${archive.replace(/[.;\s]+$/, '')}.`];
}

/** Officers often type the dash and the semicolon themselves. */
function withoutMarks(line: string): string {
  return line.replace(/^[-–\s]+/, '').replace(/[.;,\s]+$/, '');
}
