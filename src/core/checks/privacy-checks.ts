import { finding } from './finding';
import { officialsIn, personalDataIn } from './privacy/personal-data';
import type { Check, Checks } from './subject';

/** The signatory's name belongs at the end of a report; everything else that reaches it is looked at. */
const personalData: Check = ({ text }) =>
  text.lines.flatMap(({ text: words, place }) =>
    personalDataIn(words).map(({ kind, found }) => finding(`personal-${kind}`, { found }, [place])),
  );

const officials: Check = ({ text }) =>
  text.lines
    .filter(({ kind }) => kind === 'body')
    .flatMap(({ text: words, place }) =>
      officialsIn(words).map((found) => finding('official-named', { found }, [place])),
    );

export const PRIVACY_CHECKS = { personalData, officials } satisfies Checks;
