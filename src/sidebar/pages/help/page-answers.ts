import type { Failure } from '../../../protocol/answer';
import type { Found, ProbeAnswer } from '../../../protocol/self-test';
import type { Copied } from '../../copy-text';
import { type Arrived, PAGE_PROBES, PAGE_REASONS, type PageProbe } from '../../wording/self-test';

/** An answer in the form of the script's own, so that one text tells them all. */
export function pageAnswer(
  id: PageProbe,
  found: Readonly<Record<string, Found>>,
  assumed: Readonly<Record<string, Found>> = {},
): ProbeAnswer {
  const { question, facts: labels } = PAGE_PROBES[id];
  const facts = Object.entries(found).map(([key, value]) => ({
    key,
    label: (labels as Readonly<Record<string, string>>)[key] ?? key,
    found: value,
    assumed: key in assumed ? [assumed[key] as Found] : null,
  }));
  const relied = facts.filter((fact) => fact.assumed !== null);
  const isSo = relied.every((fact) => fact.assumed?.includes(fact.found));
  const verdict = relied.length === 0 ? 'open' : isSo ? 'as-assumed' : 'different';
  return { id, question, verdict, facts, reason: null, milliseconds: 0 };
}

export function unanswered(id: PageProbe, { message, details }: Failure): ProbeAnswer {
  const reason = PAGE_REASONS.noAnswer([message, ...details].join(' '));
  return { ...pageAnswer(id, {}), verdict: 'failed', reason };
}

function untried(id: PageProbe): ProbeAnswer {
  return { ...pageAnswer(id, {}), verdict: 'left-out', reason: PAGE_REASONS.notTried };
}

export function browserAnswer(): ProbeAnswer {
  return pageAnswer('browser', {
    agent: navigator.userAgent,
    language: navigator.language,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    width: window.innerWidth,
    // The frame's address holds the officer's session, its host does not.
    origin: window.location.host.replace(/^.*?\./, '…'),
  });
}

/** What the officer tried by hand; null what he did not. */
export interface ByHand {
  readonly offered: boolean;
  readonly arrived: Arrived;
  readonly copied: Copied | null;
  readonly size: number | null;
  /** Whether a file that the page made itself could be read. */
  readonly bySelf: boolean;
}

export function byHandAnswers({ offered, arrived, copied, size, bySelf }: ByHand): readonly ProbeAnswer[] {
  return [
    arrived === 'unanswered'
      ? untried('download')
      : pageAnswer('download', { offered, arrived: arrived === 'yes' }, { arrived: true }),
    copied === null ? untried('clipboard') : pageAnswer('clipboard', { way: copied.way, refused: copied.refused }),
    size === null ? untried('file-choice') : pageAnswer('file-choice', { size, bySelf }, { bySelf: true }),
  ];
}
