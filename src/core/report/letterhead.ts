import type { WordsOf } from '../history/words-of';
import { SETTINGS, type Settings } from '../workbook/contract/settings';
import type { ReportDay } from './report-day';

/** The texts around the body, as Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II, prescribes them. */
export interface Letterhead {
  readonly parentAgency: string;
  /** Upper case, `ỦY BAN NHÂN DÂN` on a line of its own. */
  readonly agency: string;
  /** `Số: 57/BC-UBND`, with a blank space when the number is given after signing. */
  readonly numberAndSymbol: string;
  readonly placeAndDay: string;
  readonly addressees: readonly string[];
  readonly recipients: readonly string[];
  readonly authority: readonly string[];
  readonly signatory: string;
}

/** As wide as four digits, so that the number can be written by hand. */
const OPEN_NUMBER = '\u00a0'.repeat(8);

export function letterhead(settings: Settings, reportedOn: ReportDay, wordsOf: WordsOf): Letterhead {
  const { agency, agencySymbol, parentAgency, place } = settings;
  const number = numberAlone(settings.reportNumber);
  return {
    parentAgency: parentAgency.toUpperCase(),
    agency: agency.replace(/^(UBND|[ỦU][yỷ] ban nhân dân)\s+/i, 'Ủy ban nhân dân\n').toUpperCase(),
    numberAndSymbol: `Số: ${number === '' ? OPEN_NUMBER : number.padStart(2, '0')}/BC-${agencySymbol}`,
    placeAndDay: `${place === '' ? '' : `${place}, `}${reportedOn.long}`,
    ...sentTo(settings, wordsOf),
    authority: settings.authority.map((line) => line.toUpperCase()),
    signatory: settings.signatory,
  };
}

/** To whom the report goes. */
export function sentTo(settings: Settings, wordsOf: WordsOf): Pick<Letterhead, 'addressees' | 'recipients'> {
  return {
    addressees: placesIn(settings.addressees),
    recipients: recipientLines(settings, wordsOf === '0.3' ? archiveOf(settings.archive) : archivesOf(settings)),
  };
}

/** `57`, even when the officer typed `Số: 57/BC-UBND`. */
function numberAlone(typed: string): string {
  return typed
    .replace(/^số\s*:?\s*/i, '')
    .replace(/\s*\/.*$/, '')
    .trim();
}

/** `Lưu: VT` or `Lưu VT`, but not `Lưu trữ lịch sử tỉnh`: the State archives are a recipient. */
const ARCHIVE = /^lưu\s*(:|$|\s(?!\s*trữ))\s*/i;

/** `- Như trên;` comes first when the report has an addressee, `- Lưu: VT.` comes last. */
function recipientLines({ addressees, recipients }: Settings, archive: string): readonly string[] {
  const places = placesIn(recipients).filter((place) => !ARCHIVE.test(place));
  const typedAsAbove = places.filter(isAsAbove);
  const asAbove =
    typedAsAbove.length === 0 && placesIn(addressees).length > 0 ? ['Như trên'] : typedAsAbove.slice(0, 1);
  const all = [...asAbove, ...places.filter((place) => !isAsAbove(place))];
  return [...all.map((place) => `- ${place};`), `- Lưu: ${archive}.`];
}

function archiveOf(typed: string): string {
  return withoutMarks(typed).replace(ARCHIVE, '');
}

/** Some officers type the unit that drafted the report among the recipients only. */
function archivesOf({ archive, recipients }: Settings): string {
  const typed = placesIn(recipients).find((place) => ARCHIVE.test(place)) ?? '';
  return archive === SETTINGS.archive.absent ? archiveOf(typed) || archive : archiveOf(archive);
}

function isAsAbove(place: string): boolean {
  return place.toLowerCase() === 'như trên';
}

function placesIn(lines: readonly string[]): readonly string[] {
  return lines.map(withoutMarks).filter((place) => place !== '');
}

/** Removes the dash and the semicolon that officers often type themselves. */
function withoutMarks(line: string): string {
  return line.replace(/^[-–\s]+/, '').replace(/[.;,\s]+$/, '');
}
