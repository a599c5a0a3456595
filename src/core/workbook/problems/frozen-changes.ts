export interface FrozenChanges {
  /** The number of changed rows; `rows` may contain only the first of them. */
  readonly rowCount: number;
  readonly rows: readonly {
    readonly sheet: string;
    /** Null when the row was deleted. */
    readonly row: number | null;
    readonly key: string;
    readonly kind: 'changed' | 'added' | 'removed';
    readonly cells: readonly { readonly column: string; readonly before: string; readonly after: string }[];
  }[];
  readonly figures: readonly {
    readonly code: string;
    readonly label: string;
    readonly before: string;
    readonly after: string;
  }[];
}
