import { piecesOf } from '../../document/made/pieces';
import { OBJECT, type StoryParagraph } from '../../document/made/story';
import { attributeOf, elementsNamed, setAttribute, type XmlElement } from '../../xml/element';
import type { PlannedText } from '../plan';
import type { ImportedRelations } from './imported-relations';

/** Shows the new picture where people left the old one as it was; false when one of them has to be changed by hand. */
export function applyPictures({ base, edited, now }: PlannedText, relations: ImportedRelations): boolean {
  const changed = now.pictures.flatMap((digest, at) => (digest === base.pictures[at] ? [] : [at]));
  const isSame = (at: number) => base.pictures[at] !== '' && edited.pictures[at] === base.pictures[at];
  const isPaired = [base, edited, now].every(({ pictures }) => pictures.length === now.pictures.length);
  if (changed.length === 0) return true;
  if (!isPaired) return base.pictures.length !== now.pictures.length;
  const [olds, news] = [drawingsOf(edited), drawingsOf(now)];
  return changed.map((at) => isSame(at) && shows(olds[at], news[at], relations)).every(Boolean);
}

function drawingsOf({ node }: StoryParagraph): readonly XmlElement[] {
  return (node ? piecesOf(node) : []).flatMap(({ text, holder }) => (text === OBJECT ? [holder] : []));
}

function shows(old: XmlElement | undefined, now: XmlElement | undefined, relations: ImportedRelations): boolean {
  const [blips, others] = [blipsOf(old), blipsOf(now)];
  const relation = others[0] && attributeOf(others[0], 'r:embed');
  const id = relation === undefined ? null : relations.idFor(relation);
  if (!old || !now || id === null || blips.length === 0) return false;
  for (const blip of blips) {
    setAttribute(blip, 'r:embed', id);
    // Word shows the vector version of a picture that is listed there, not the picture itself.
    blip.children = blip.children.filter((child) => typeof child === 'string' || child.name !== 'a:extLst');
  }
  describe(old, now);
  reshape(old, now);
  return true;
}

function blipsOf(drawing: XmlElement | undefined): readonly XmlElement[] {
  return drawing ? elementsNamed(drawing, 'a:blip') : [];
}

/** The words for people who cannot see the picture. */
function describe(old: XmlElement, now: XmlElement): void {
  const described = elementsNamed(now, 'wp:docPr')[0];
  const words = described && attributeOf(described, 'descr');
  if (words === undefined) return;
  for (const one of [...elementsNamed(old, 'wp:docPr'), ...elementsNamed(old, 'pic:cNvPr')]) {
    if (attributeOf(one, 'descr')) setAttribute(one, 'descr', words);
  }
}

/** As wide as people left it, in the shape of the new picture. */
function reshape(old: XmlElement, now: XmlElement): void {
  const extent = elementsNamed(now, 'wp:extent')[0];
  const ratio = extent ? Number(attributeOf(extent, 'cy')) / Number(attributeOf(extent, 'cx')) : Number.NaN;
  if (!(ratio > 0)) return;
  for (const one of [...elementsNamed(old, 'wp:extent'), ...elementsNamed(old, 'a:ext')]) {
    const width = Number(attributeOf(one, 'cx'));
    if (width > 0) setAttribute(one, 'cy', String(Math.round(width * ratio)));
  }
}
