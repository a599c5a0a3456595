import { checksOf } from './checks-of';
import { finding } from './finding';
import { officialsIn, type PersonalKind, personalDataIn } from './privacy/personal-data';
import { PRIVACY_RULES } from './privacy-rules';
import type { Check } from './subject';

const personalData: Check<`personal-${PersonalKind}`> = ({ text }) =>
  text.lines.flatMap(({ text: words, place }) =>
    personalDataIn(words).map(({ kind, found }) => finding(`personal-${kind}`, { found }, [place])),
  );

/** Only in the body: the signatory's name belongs at the end of a report. */
const officials: Check<'official-named'> = ({ text }) =>
  text.lines
    .filter(({ kind }) => kind === 'body')
    .flatMap(({ text: words, place }) =>
      officialsIn(words).map((found) => finding('official-named', { found }, [place])),
    );

export const PRIVACY_CHECKS = checksOf(PRIVACY_RULES, {
  'personal-identity-number': personalData,
  'personal-phone': personalData,
  'personal-email': personalData,
  'personal-bank-account': personalData,
  'personal-tax-number': personalData,
  'personal-person-name': personalData,
  'personal-address': personalData,
  'personal-dossier-code': personalData,
  'official-named': officials,
});
