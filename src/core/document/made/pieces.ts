import { childElements, type XmlElement } from '../../xml/element';
import { unescaped } from '../../xml/entities';
import { OBJECT } from './story';

/** A stretch of a paragraph's text and the element that holds it. */
export interface Piece {
  readonly text: string;
  readonly holder: XmlElement;
  /** The run, or the element that stands for one. */
  readonly run: XmlElement;
  /** The element in which the run stands: the paragraph, a link, a tracked insertion, … */
  readonly within: XmlElement;
  /** Put in by a tracked change that nobody has accepted, or behind words that one takes away. */
  readonly isPending: boolean;
}

const SIGNS: Readonly<Record<string, string | undefined>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};
const OBJECTS = new Set(['w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent', 'w:sym']);
/** Looks, and what a tracked change has taken away (ECMA-376, 17.13.5). */
const PASSED = new Set(['w:pPr', 'w:rPr', 'w:del', 'w:moveFrom', 'w:sdtPr', 'w:rt', 'w:instrText', 'w:delText']);

const INSERTED = new Set(['w:ins', 'w:moveTo']);
const DELETED = new Set(['w:del', 'w:moveFrom']);

type Place = Pick<Piece, 'run' | 'within' | 'isPending'>;

/** The text of a paragraph piece by piece, tracked changes taken as accepted; text boxes count as one object. */
export function piecesOf(paragraph: XmlElement): readonly Piece[] {
  const pieces: Piece[] = [];
  collect(paragraph, { run: paragraph, within: paragraph, isPending: false }, pieces);
  return pieces;
}

function collect(of: XmlElement, place: Place, pieces: Piece[]): void {
  let isBehindDeleted = false;
  for (const child of childElements(of)) {
    const { name } = child;
    const here = { ...place, isPending: place.isPending || isBehindDeleted || INSERTED.has(name) };
    const text = name === 'w:t' ? unescaped(child.children.join('')) : (SIGNS[name] ?? '');
    if (OBJECTS.has(name)) pieces.push({ ...here, text: OBJECT, holder: child });
    else if (text !== '') pieces.push({ ...here, text, holder: child });
    else if (name === 'w:r') collect(child, { ...here, run: child, within: of }, pieces);
    else if (!PASSED.has(name)) collect(child, here, pieces);
    isBehindDeleted = DELETED.has(name) || (isBehindDeleted && name !== 'w:r');
  }
}
