import type { Finding } from './finding';
import type { RuleCode } from './rules';

type AnyCheck = (subject: never) => readonly Finding<RuleCode>[];
type OneOrMore = AnyCheck | readonly AnyCheck[];
type Each<T> = T extends readonly (infer F)[] ? F : T;

/** The rules that a check may tell of. */
type ToldBy<F> = F extends (subject: never) => readonly Finding<infer C>[] ? C : never;
/** Nothing but checks that tell of the rule under which they are listed. */
type Listed<R, T> = { readonly [C in keyof T]: C extends keyof R & ToldBy<Each<T[C]>> ? T[C] : never };
type SubjectOf<T> = Each<T[keyof T]> extends (subject: infer S) => unknown ? S : never;

/** A check with the rules that it tells of. */
export interface RunnableCheck<S> {
  readonly codes: readonly RuleCode[];
  readonly check: (subject: S) => readonly Finding[];
}

/**
 * The checks of an area in the order of its rules; one that is listed under several rules runs once. A rule that is left
 * out, a check listed under a rule that it never tells of, and a rule that is not declared do not compile.
 */
export function checksOf<R extends object, T extends { readonly [C in keyof R]: OneOrMore }>(
  rules: R,
  checks: T & Listed<R, T>,
): readonly RunnableCheck<SubjectOf<T>>[] {
  const codesOf = new Map<AnyCheck, RuleCode[]>();
  for (const code of Object.keys(rules) as (keyof R & RuleCode)[]) {
    for (const check of [checks[code]].flat() as AnyCheck[]) codesOf.set(check, [...(codesOf.get(check) ?? []), code]);
  }
  return [...codesOf].map(([check, codes]) => ({ codes, check: check as RunnableCheck<SubjectOf<T>>['check'] }));
}
