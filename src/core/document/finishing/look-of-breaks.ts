import { eachElement, type XmlElement, type XmlNode } from '../../xml/element';

/** The library writes line breaks in runs without font size: 14 pt high even between lines of 12 pt. */
export function keepLookOfBreaks(root: XmlElement): void {
  eachElement(root, (one) => {
    if (!one.children.some((child) => isBareBreak(child))) return;
    const kept: XmlNode[] = [];
    one.children.forEach((child, at) => {
      const next = one.children[at + 1];
      if (isBareBreak(child) && next !== undefined && isRun(next)) putFirst(next, child.children[0] as XmlElement);
      else kept.push(child);
    });
    one.children = kept;
  });
}

function isRun(node: XmlNode): node is XmlElement {
  return typeof node !== 'string' && node.name === 'w:r';
}

function isBareBreak(node: XmlNode): node is XmlElement {
  if (!isRun(node) || node.attributes.length > 0 || node.children.length !== 1) return false;
  const [only] = node.children;
  return typeof only === 'object' && only.name === 'w:br' && only.attributes.length === 0;
}

function putFirst(run: XmlElement, mark: XmlElement): void {
  const [first] = run.children;
  const hasProperties = typeof first === 'object' && first.name === 'w:rPr';
  run.children.splice(hasProperties ? 1 : 0, 0, mark);
}
