import { type Day, dayOfTypedText } from '../calendar/day';
import { dayText } from '../calendar/day-text';
import { tidy } from '../text/folded';
import { NEEDS, type Need, type Step } from './life-steps';
import { LACKING, LIFE_REFUSALS } from './life-wording';
import { symbolInLog } from './signing';

/** What an officer fills in for a step. */
export interface TypedWords {
  readonly step: Step;
  readonly number: string;
  readonly symbol: string;
  readonly on: string;
  readonly recipients: string;
  readonly remark: string;
}

/** The same as the log keeps it; what a step does not need is empty. */
export interface StepWords {
  readonly kind: 'words';
  /** `12/BC-UBND` */
  readonly symbol: string;
  readonly on: string;
  readonly day: Day | null;
  readonly recipients: string;
  readonly remark: string;
}

/** Longer than any list of recipients; a cell holds 50,000 characters. */
const MOST = 2000;

export function neededWords(
  typed: TypedWords,
): StepWords | { readonly kind: 'lacking'; readonly said: readonly string[] } {
  const needs = NEEDS[typed.step];
  const day = dayOfTypedText(typed.on.trim());
  const said = needs.filter((need) => IS_LACKING[need](typed)).map((need) => LACKING[need]);
  if (needs.includes('on') && typed.on.trim() !== '' && day === null) said.push(LIFE_REFUSALS.notDay(typed.on.trim()));
  if (said.length > 0) return { kind: 'lacking', said };
  const has = (need: Need) => needs.includes(need);
  return {
    kind: 'words',
    symbol: has('number') ? symbolInLog(tidyNumber(typed)) : '',
    on: has('on') && day !== null ? dayText(day) : '',
    day: has('on') ? day : null,
    recipients: has('recipients') ? oneLine(typed.recipients) : '',
    remark: has('remark') ? oneLine(typed.remark) : '',
  };
}

const IS_LACKING: Readonly<Record<Need, (typed: TypedWords) => boolean>> = {
  number: (typed) => {
    const { number, symbol } = tidyNumber(typed);
    return !/^\d{1,5}[a-zđ]?$/.test(number) || symbol === '';
  },
  on: ({ on }) => on.trim() === '',
  recipients: ({ recipients }) => oneLine(recipients) === '',
  remark: ({ remark }) => oneLine(remark) === '',
};

function tidyNumber({ number, symbol }: Pick<TypedWords, 'number' | 'symbol'>) {
  return { number: tidy(number), symbol: tidy(symbol).replace(/ /g, '').replace(/^\/+/, '') };
}

/** As a cell of the log gives it back. */
function oneLine(text: string): string {
  const lines = text.split(/[\r\n]+/).map(tidy);
  return lines
    .filter((line) => line !== '')
    .join('; ')
    .slice(0, MOST);
}
