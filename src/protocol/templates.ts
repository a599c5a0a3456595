export interface TemplateState {
  /** Null when the built-in template is used. */
  readonly current: { readonly name: string; readonly origin: string } | null;
  readonly previous: { readonly name: string; readonly origin: string } | null;
  readonly damaged: readonly string[];
  /** What in the template in force was hardly meant, such as marks of other software. */
  readonly warnings: readonly string[];
  /** The Google Doc in which this officer edits the template; empty when there is none. */
  readonly draftUrl: string;
}

export interface TagHelp {
  readonly tag: string;
  readonly meaning: string;
}
