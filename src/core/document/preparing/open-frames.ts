import { childOf, replaceInside, type XmlElement, type XmlNode } from '../../xml/element';

/** Where the content of a frame stands that prints nothing of its own. */
const CONTENT: Readonly<Record<string, (frame: XmlElement) => readonly XmlNode[]>> = {
  'w:sdt': (frame) => childOf(frame, 'w:sdtContent')?.children ?? [],
  'w:smartTag': (frame) => without(frame, 'w:smartTagPr'),
  'w:customXml': (frame) => without(frame, 'w:customXmlPr'),
};

/**
 * Takes off content controls, smart tags and custom XML around tags: readers see only what is inside, Google puts every
 * comment and suggestion in one (`goog_rdk_1`), and with one end of a list inside them nothing can be repeated.
 * Those without a brace, such as a table of contents, stay.
 */
export function openFrames(root: XmlElement): void {
  replaceInside(root, (one) => {
    const content = CONTENT[one.name];
    return content && textIn(one).search(/[{}]/) >= 0 ? content(one) : null;
  });
}

function without(frame: XmlElement, properties: string): readonly XmlNode[] {
  return frame.children.filter((child) => typeof child === 'string' || child.name !== properties);
}

/** All the printed text inside. */
export function textIn(one: XmlElement): string {
  if (one.name === 'w:t' || one.name === 'm:t')
    return one.children.filter((child) => typeof child === 'string').join('');
  return one.children.map((child) => (typeof child === 'string' ? '' : textIn(child))).join('');
}
