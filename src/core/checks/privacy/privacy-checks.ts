import type { PersonalKind } from '../../personal-data/mention';
import { officialsIn } from '../../personal-data/names/comrades';
import { type PersonalData, personalDataIn, personalDataInRow } from '../../personal-data/personal-data';
import { checksOf } from '../checks-of';
import { finding } from '../finding';
import type { Check } from '../subject';
import type { TextLine } from '../text/report-text';
import { unwrittenMark } from '../text/unwritten-mark';
import { PRIVACY_RULES } from './privacy-rules';

/** In every line, headers, footers, notes and comments too. */
const personalData: Check<`personal-${PersonalKind}`> = ({ text }) =>
  text.lines.flatMap((line) =>
    dataIn(line).map(({ kind, found, confidence }) => finding(`personal-${kind}`, { found }, [line.place], confidence)),
  );

function dataIn({ text, cells, table }: TextLine): readonly PersonalData[] {
  const found = cells ? personalDataInRow(cells, table?.header ?? []) : personalDataIn(text);
  const mark = unwrittenMark(text);
  if (!mark) return found;
  const around = [text.slice(0, mark.start), text.slice(mark.end)];
  const namesOfficer = ({ kind, found: data }: PersonalData) =>
    NAMES_OFFICER.has(kind) && mark.officers.includes(data) && !around.some((one) => one.includes(data));
  return found.filter((one) => !namesOfficer(one));
}

/** Whoever has to write a section is named by an account or a name; the sentence goes when it is written. */
const NAMES_OFFICER: ReadonlySet<PersonalKind> = new Set<PersonalKind>(['email', 'person-name']);

/** Only in the body: the signatory's name belongs at the end of a report. */
const officials: Check<'official-named'> = ({ text }) =>
  text.lines
    .filter(({ kind }) => kind === 'body')
    .flatMap(({ text: words, place }) =>
      officialsIn(words).map((found) => finding('official-named', { found }, [place])),
    );

export const PRIVACY_CHECKS = checksOf(PRIVACY_RULES, {
  'personal-identity-number': personalData,
  'personal-passport': personalData,
  'personal-phone': personalData,
  'personal-email': personalData,
  'personal-profile': personalData,
  'personal-bank-account': personalData,
  'personal-tax-number': personalData,
  'personal-insurance': personalData,
  'personal-licence': personalData,
  'personal-land-certificate': personalData,
  'personal-plate': personalData,
  'personal-dossier-code': personalData,
  'personal-person-name': personalData,
  'personal-birthday': personalData,
  'personal-address': personalData,
  'personal-health': personalData,
  'official-named': officials,
});
