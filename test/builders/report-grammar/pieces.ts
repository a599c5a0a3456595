/**
 * What a number does in its sentence. `part`: it is added up to a total told with it. `again`: the whole report's figure
 * told once more, and nothing in its sentence depends on it. `limited`: a part whose total is told with it alone.
 */
export type FigureUse = 'plain' | 'part' | 'again' | 'limited';

export interface FigureSlot {
  readonly role: 'figure';
  readonly use: FigureUse;
  readonly value: number;
  readonly write: (value: number) => string;
  /** The total, of a limited part. */
  readonly of?: number;
  readonly printed: string;
}

/** `told`: part and base are in the sentence as a/b. `base`: the base is in the sentence. `implied`: neither has to be. */
export type RateBase = 'fraction' | 'base' | 'implied';

export interface RateSlot {
  readonly role: 'rate';
  readonly part: number;
  readonly base: number;
  readonly with: RateBase;
  /** Which rate it is, for one that is told more than once. */
  readonly name: string | null;
  readonly printed: string;
}

/** The day of issue of a cited document. */
export interface DaySlot {
  readonly role: 'day';
  readonly iso: string;
  readonly symbol: string;
  readonly printed: string;
}

export interface SymbolSlot {
  readonly role: 'symbol';
  readonly printed: string;
}

/** What a cited document is about. */
export interface SubjectSlot {
  readonly role: 'subject';
  readonly symbol: string;
  readonly printed: string;
}

export type Slot = FigureSlot | RateSlot | DaySlot | SymbolSlot | SubjectSlot;
export type Piece = string | Slot;
export type Pieces = readonly Piece[];

/** Sentences with slots: `say`Đã giải quyết ${count} hồ sơ.``. */
export function say(words: TemplateStringsArray, ...slots: readonly (Piece | Pieces)[]): Pieces {
  return words.flatMap((text, index): Pieces => {
    const slot = slots[index];
    return [text, ...(slot === undefined ? [] : isPiece(slot) ? [slot] : slot)].filter((piece) => piece !== '');
  });
}

function isPiece(value: Piece | Pieces): value is Piece {
  return !Array.isArray(value);
}

export function isSlot(piece: Piece): piece is Slot {
  return typeof piece !== 'string';
}

export function textOf(pieces: Pieces): string {
  return pieces.map((piece) => (isSlot(piece) ? piece.printed : piece)).join('');
}

export function joined(parts: readonly Pieces[], separator: string, last = separator): Pieces {
  return parts.flatMap((part, index) =>
    index === 0 ? part : [index === parts.length - 1 ? last : separator, ...part],
  );
}

export type LineKind = 'letterhead' | 'heading' | 'body' | 'row' | 'closing';

export interface Line {
  readonly kind: LineKind;
  /** A row's cells are separated by tabs. */
  readonly pieces: Pieces;
}

export function body(...paragraphs: readonly Pieces[]): readonly Line[] {
  return paragraphs.map((pieces) => ({ kind: 'body', pieces }));
}

export function table(...rows: readonly (readonly (Piece | Pieces)[])[]): readonly Line[] {
  return rows.map((cells) => ({
    kind: 'row',
    pieces: joined(
      cells.map((cell) => (isPiece(cell) ? [cell] : cell)),
      '\t',
    ),
  }));
}
