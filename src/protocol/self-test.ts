import type { Answer } from './answer';

/** What Google was found to do: plain values, since a Date cannot be passed. */
export type Found = string | number | boolean | null;

export interface Fact {
  readonly key: string;
  readonly label: string;
  readonly found: Found;
  /** What the code relies on, any of these; null when it stands either way. */
  readonly assumed: readonly Found[] | null;
}

/**
 * `open`: the code stands either way, and the answer is only told. `failed`: the question could not be put.
 * `left-out`: the time was up, or the officer did not choose it.
 */
export type Verdict = 'as-assumed' | 'different' | 'open' | 'failed' | 'left-out';

export interface ProbeAnswer {
  readonly id: string;
  readonly question: string;
  readonly verdict: Verdict;
  readonly facts: readonly Fact[];
  /** What Google threw at a question that could not be put, else the reason why it was left out; else null. */
  readonly reason: string | null;
  readonly milliseconds: number;
}

export interface TestedPart {
  readonly answers: readonly ProbeAnswer[];
  /** In words: what could not be removed afterwards. */
  readonly left: readonly string[];
  /** The whole execution as the script saw it, without Google's way to it and back. */
  readonly milliseconds: number;
}

export interface SelfTestServer {
  /** Asks in a scratch tab. Carries the text to the script and back, so that the page can time it. */
  selfTestSheet(order: {
    readonly rows: number;
    readonly ballast: string;
  }): Answer<TestedPart & { readonly ballast: string }>;
  /** Asks in a scratch folder; copies the Sheet only when told to. */
  selfTestDrive(order: { readonly copies: boolean }): Answer<TestedPart>;
  /** Answers the same text. */
  selfTestPayload(ballast: string): Answer<string>;
  /** Removes what interrupted self-tests of this officer left; answers, in words, what could not be removed. */
  clearSelfTest(): Answer<readonly string[]>;
}
