import { placeOf } from '../cell-address';
import type { PartRewriter } from '../package/part-rewriter';
import type { PartChange } from '../package/rewrite-package';
import { withAttribute } from '../package/tag-text';
import { rangeOrNull } from './growth';
import { RowCells } from './row-cells';
import { type SheetEdits, writtenRange } from './sheet-edits';
import { isOfSheet } from './sheet-namespaces';
import { SheetRows } from './sheet-rows';
import { SheetRules } from './sheet-rules';

/** How the part of a sheet changes. */
export function sheetChange(edits: SheetEdits): PartChange {
  const rows = new SheetRows(new RowCells(edits));
  const rules = edits.growth && new SheetRules(edits.growth);
  let isInData = false;
  return {
    isOwn: isOfSheet,
    handler: {
      open(name, attributes, part) {
        if (name === 'sheetData') isInData = true;
        else if (!isInData) rules?.open(name, attributes, part);
        if (name === 'dimension') growDimension(attributes.ref, edits, part);
        if (isInData || name === 'col') rows.open(name, attributes, part);
      },
      close(name, part) {
        if (isInData) rows.close(name, part);
        else rules?.close();
        if (name === 'sheetData') isInData = false;
      },
    },
  };
}

function growDimension(reference: string | undefined, edits: SheetEdits, part: PartRewriter): void {
  const written = writtenRange(edits);
  const present = rangeOrNull(reference ?? '');
  if (!written || !present) return;
  const { top, left, bottom, right } = present;
  if (written.top >= top && written.left >= left && written.bottom <= bottom && written.right <= right) return;
  const first = placeOf(Math.min(top, written.top), Math.min(left, written.left));
  const last = placeOf(Math.max(bottom, written.bottom), Math.max(right, written.right));
  part.replaceTag(withAttribute(part.tag, 'ref', `${first}:${last}`));
}
