/** The answer of a server function to the sidebar. Plain values only: Apps Script cannot pass a Date in an object. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export interface Failure {
  /** `refused`: something must be mended first. `busy`: another run is going on. `denied`: a permission is missing. */
  readonly kind: 'refused' | 'busy' | 'denied' | 'failed';
  readonly message: string;
  /** Further lines, such as each mistake of a template. */
  readonly details: readonly string[];
}
