import { attributeOf, childElements, childOf, type XmlElement } from '../../xml/element';

/** A paragraph's place in a numbered list (ECMA-376, 17.9.18); what is missing comes from its style. */
export interface ListPlace {
  readonly numId: string | null;
  readonly level: number | null;
}

/** What styles say that matters for reading. */
export interface WordStyles {
  /** Whether text of a style is hidden. */
  hides(styleId: string | null): boolean;
  listOf(styleId: string | null): ListPlace;
  /** The style of a paragraph that names none. */
  readonly standard: string | null;
}

interface Style {
  readonly basedOn: string | null;
  readonly isHidden: boolean | null;
  readonly list: ListPlace;
}

const NO_LIST: ListPlace = { numId: null, level: null };
/** A style rests on few others; a circle must not be followed for ever. */
const MOST_STEPS = 20;

export function wordStyles(root: XmlElement | null): WordStyles {
  const all = root ? childElements(root).filter(({ name }) => name === 'w:style') : [];
  const styles = new Map(all.map((style) => [attributeOf(style, 'w:styleId') ?? '', styleOf(style)]));
  const standard = all.find((style) => attributeOf(style, 'w:type') === 'paragraph' && isOn(style, 'w:default'));
  return {
    hides: (id) => chain(id).find(({ isHidden }) => isHidden !== null)?.isHidden ?? false,
    listOf: (id) =>
      chain(id).reduce(
        (found, { list }): ListPlace => ({ numId: found.numId ?? list.numId, level: found.level ?? list.level }),
        NO_LIST,
      ),
    standard: (standard && attributeOf(standard, 'w:styleId')) ?? null,
  };

  function chain(id: string | null): readonly Style[] {
    const found: Style[] = [];
    for (let next = id; next !== null && found.length < MOST_STEPS; ) {
      const style = styles.get(next);
      if (!style) break;
      found.push(style);
      next = style.basedOn;
    }
    return found;
  }
}

function styleOf(style: XmlElement): Style {
  const basedOn = childOf(style, 'w:basedOn');
  return {
    basedOn: (basedOn && attributeOf(basedOn, 'w:val')) ?? null,
    isHidden: hiddenBy(childOf(style, 'w:rPr')),
    list: listPlaceOf(childOf(style, 'w:pPr')),
  };
}

/** Whether properties hide their text; null when they say nothing. */
export function hiddenBy(properties: XmlElement | undefined): boolean | null {
  const vanish = properties && (childOf(properties, 'w:vanish') ?? childOf(properties, 'w:specVanish'));
  return vanish ? isSet(vanish) : null;
}

export function listPlaceOf(properties: XmlElement | undefined): ListPlace {
  const numbered = properties && childOf(properties, 'w:numPr');
  if (!numbered) return NO_LIST;
  const numId = childValue(numbered, 'w:numId');
  const level = childValue(numbered, 'w:ilvl');
  return { numId, level: level === null ? null : Number(level) };
}

/** The value of a child element such as `<w:pStyle w:val="Heading1"/>`. */
export function childValue(of: XmlElement | undefined, child: string): string | null {
  const found = of && childOf(of, child);
  return (found && attributeOf(found, 'w:val')) ?? null;
}

function isOn(of: XmlElement, attribute: string): boolean {
  return /^(?:1|true|on)$/.test(attributeOf(of, attribute) ?? '');
}

/** Whether a property such as `<w:b/>` is on. */
export function isSet(toggle: XmlElement): boolean {
  return !/^(?:0|false|off)$/.test(attributeOf(toggle, 'w:val') ?? '1');
}
