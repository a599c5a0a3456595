import type { AreaView } from './sheet-protocol';

interface In {
  readonly tab: number;
}

export type Axis = 'rows' | 'columns';

export interface FormatView {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly background?: string | null;
}

/** What a person does to the book by hand. Rows and columns count from 1. */
export type Edit =
  | (In & { readonly do: 'type'; readonly row: number; readonly column: number; readonly text: string })
  | (In & {
      readonly do: 'paste';
      readonly area: AreaView;
      readonly texts: readonly (readonly string[])[];
      /** The cells of this book from which the texts were copied: their formulas are copied too. */
      readonly copyOf?: { readonly tab: number; readonly area: AreaView; readonly isCut: boolean };
    })
  | (In & { readonly do: 'clear'; readonly areas: readonly AreaView[] })
  | (In & { readonly do: 'fill'; readonly source: AreaView; readonly target: AreaView })
  | (In & { readonly do: 'format'; readonly areas: readonly AreaView[]; readonly format: FormatView })
  | (In & { readonly do: 'note'; readonly row: number; readonly column: number; readonly text: string })
  | (In & {
      readonly do: 'sort';
      readonly area: AreaView;
      readonly column: number;
      readonly direction: 'ascending' | 'descending';
    })
  | (In & { readonly do: 'filter'; readonly area: AreaView | null })
  | (In & { readonly do: 'hideValues'; readonly column: number; readonly texts: readonly string[] })
  | (In & {
      readonly do: 'insert';
      readonly axis: Axis;
      readonly line: number;
      readonly side: 'before' | 'after';
      readonly count: number;
    })
  | (In & { readonly do: 'delete'; readonly axis: Axis; readonly first: number; readonly count: number })
  | (In & { readonly do: 'width'; readonly first: number; readonly count: number; readonly pixels: number })
  | (In & { readonly do: 'freeze'; readonly axis: Axis; readonly count: number })
  | (In & { readonly do: 'removeTab' | 'hideTab' | 'showTab' })
  | (In & { readonly do: 'renameTab'; readonly name: string })
  | { readonly do: 'addTab' }
  | { readonly do: 'undo' }
  | { readonly do: 'redo' };

/** What came of an edit; `asks` means that it is done when it is sent again as confirmed. */
export type Edited =
  | { readonly kind: 'done' }
  | { readonly kind: 'asks'; readonly question: string }
  | { readonly kind: 'refused'; readonly message: string };
