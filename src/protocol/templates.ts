export interface TemplateState {
  /** Null: the built-in one. */
  readonly current: { readonly name: string; readonly origin: string } | null;
  readonly previous: { readonly name: string; readonly origin: string } | null;
  readonly damaged: readonly string[];
  /** The Google Doc in which this officer is editing the template, if one is open. */
  readonly draftUrl: string;
}

export interface TagHelp {
  readonly tag: string;
  readonly meaning: string;
}
