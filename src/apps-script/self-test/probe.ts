import type { Found, ProbeAnswer, Verdict } from '../../protocol/self-test';
import { ASSUMED } from './assumed';
import { attempted, saidBy } from './attempt';
import { PROBE_WORDS, type ProbeId } from './probe-wording';
import { LEFT_OUT } from './self-test-wording';

export type Facts = Readonly<Record<string, Found>>;

/** A question to Google: what it does is found by doing it, with scratch things alone. */
export interface Probe<Env> {
  readonly id: ProbeId;
  readonly ask: (env: Env) => Facts;
}

/** Puts the questions in turn. One that throws says so, and the rest go on; none begins after `until`. */
export function asked<Env>(probes: readonly Probe<Env>[], env: Env, until: number): readonly ProbeAnswer[] {
  return probes.map(({ id, ask }) => {
    const begunAt = Date.now();
    if (begunAt > until) return unasked(id, 'left-out', LEFT_OUT.late);
    const attempt = attempted(() => ask(env));
    const answer =
      attempt.thrown === null ? answerOf(id, attempt.value) : unasked(id, 'failed', saidBy(attempt.thrown));
    return { ...answer, milliseconds: Date.now() - begunAt };
  });
}

function answerOf(id: ProbeId, found: Facts): ProbeAnswer {
  const { question, facts: labels } = PROBE_WORDS[id];
  const facts = Object.entries(found).map(([key, value]) => ({
    key,
    label: (labels as Readonly<Record<string, string>>)[key] ?? key,
    found: value,
    assumed: ASSUMED[id]?.[key] ?? null,
  }));
  const relied = facts.flatMap(({ assumed, found: value }) => (assumed ? [assumed.includes(value)] : []));
  const verdict = relied.length === 0 ? 'open' : relied.every(Boolean) ? 'as-assumed' : 'different';
  return { id, question, verdict, facts, reason: null, milliseconds: 0 };
}

export function unasked(id: ProbeId, verdict: Extract<Verdict, 'failed' | 'left-out'>, reason: string): ProbeAnswer {
  return { id, question: PROBE_WORDS[id].question, verdict, facts: [], reason, milliseconds: 0 };
}
