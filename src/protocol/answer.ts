/** What the Sheet's side and the sidebar tell each other: plain values only, since a Date in a payload is lost on the way. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export interface Failure {
  /** `refused`: something must be mended first. `busy`: somebody else is at it. `denied`: Google withheld a permission. */
  readonly kind: 'refused' | 'busy' | 'denied' | 'failed';
  readonly message: string;
  /** Further lines, such as each mistake of a template. */
  readonly details: readonly string[];
}
