import { getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings } from 'write-excel-file/utility';

const ORDER = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [];

/** A worksheet with one more element: the schema of worksheets fixes the order of its elements. */
export function inSheetOrder(xml: string, element: string): string {
  return element === '' ? xml : insertElementMarkupAccordingToOrderOfSiblings(xml, element, ORDER, 'worksheet');
}
