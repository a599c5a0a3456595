export interface Made {
  readonly run: string;
  readonly officer: string;
  readonly name: string;
  readonly url: string;
  readonly errors: number;
  readonly warnings: number;
  /** What in the template was hardly meant. */
  readonly templateWarnings: readonly string[];
  /** Accounts of colleagues who were given access to the document. */
  readonly openedTo: readonly string[];
}
