import type { Finding } from './finding';
import type { RuleCode } from './rules';
import type { CheckedCode } from './rules-by-area';

type AnyCheck = (subject: never) => readonly Finding<RuleCode>[];
type OneOrMore = AnyCheck | readonly AnyCheck[];
type Each<T> = T extends readonly (infer F)[] ? F : T;

/** The rules whose findings a check can return. */
type ToldBy<F> = F extends (subject: never) => readonly Finding<infer C>[] ? C : never;
/** Allows a check under a rule only if it can return findings of that rule. */
type Listed<R, T> = { readonly [C in keyof T]: C extends keyof R & ToldBy<Each<T[C]>> ? T[C] : never };
type SubjectOf<T> = Each<T[keyof T]> extends (subject: infer S) => unknown ? S : never;

/** A check and the rules it covers. */
export interface RunnableCheck<S> {
  readonly codes: readonly CheckedCode[];
  readonly check: (subject: S) => readonly Finding[];
}

/**
 * The checks of an area in the order of its rules; a check listed under several rules runs once. It does not compile
 * when a rule has no check, a check cannot return findings of its rule, or a rule is not declared.
 */
export function checksOf<R extends object, T extends { readonly [C in keyof R]: OneOrMore }>(
  rules: R,
  checks: T & Listed<R, T>,
): readonly RunnableCheck<SubjectOf<T>>[] {
  const codesOf = new Map<AnyCheck, CheckedCode[]>();
  for (const code of Object.keys(rules) as (keyof R & CheckedCode)[]) {
    for (const check of [checks[code]].flat() as AnyCheck[]) codesOf.set(check, [...(codesOf.get(check) ?? []), code]);
  }
  return [...codesOf].map(([check, codes]) => ({ codes, check: check as RunnableCheck<SubjectOf<T>>['check'] }));
}
