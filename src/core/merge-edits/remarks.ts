import { eachElement, type XmlElement } from '../xml/element';

const REMARKS = /^w:(?:ins|del|moveFrom|moveTo|commentRangeStart|commentRangeEnd|commentReference)$/;

/** Whether a tracked change or a comment of somebody stands in an element. */
export function isRemarkedOn(node: XmlElement | null): boolean {
  let isFound = false;
  if (node)
    eachElement(node, ({ name }) => {
      if (REMARKS.test(name)) isFound = true;
    });
  return isFound;
}
