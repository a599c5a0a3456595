import { type Dice, diceOf } from './dice';
import { type Documents, documentsOf } from './documents';
import { type Figures, figuresOf } from './figures';
import { type Office, officeAt } from './office';
import { type Span, spanOf } from './span';
import { type Style, styleOf, type Writer, writerIn } from './style';

/** Everything that a report tells, before a word of it is written. */
export interface Facts extends Writer {
  readonly dice: Dice;
  readonly office: Office;
  readonly span: Span;
  readonly style: Style;
  readonly figures: Figures;
  readonly documents: Documents;
  /** Points as `a)` or as `1.1.`. */
  readonly points: 'letters' | 'numbers';
  /** Whether the sentences of a section stand in one paragraph. */
  readonly isDense: boolean;
}

export function factsOf(seed: number): Facts {
  const dice = diceOf(seed);
  const span = spanOf(dice);
  const office = officeAt(span.to, dice);
  const style = styleOf(dice);
  const figures = figuresOf(office, span, dice);
  const documents = documentsOf(office, span, dice);
  const points = seed % 10 < 3 ? 'numbers' : 'letters';
  return { dice, office, span, style, figures, documents, points, isDense: seed % 7 < 2, ...writerIn(style) };
}
