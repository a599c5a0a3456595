import type { NamedRange } from '../formulas/stale-formulas';
import type { PartRewriter } from '../package/part-rewriter';
import type { PartChange } from '../package/rewrite-package';
import { isSelfClosing, prefixOf, withAttribute } from '../package/tag-text';
import { readElements } from '../package/xml-elements';
import { isSpreadsheetMl } from '../reading/workbook-part';
import { type Growth, grownFormula } from './growth';
import { isOn } from './model-row';

/** Elements of the workbook after `calcPr`, in the order of ECMA-376 part 1, 18.2.27. */
export const AFTER_CALCULATION = [
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/** What of the workbook's main part matters when it is written. */
export interface WorkbookSettings {
  readonly names: readonly NamedRange[];
  /** The names of the sheets by the ids of their relationships. */
  readonly sheetNames: ReadonlyMap<string, string>;
  /** Its author asks that it be opened only for reading. */
  readonly isReadOnly: boolean;
}

export function workbookSettings(xml: string): WorkbookSettings {
  const sheets: string[] = [];
  const sheetNames = new Map<string, string>();
  const names: { name: string; scope: string | null; text: string }[] = [];
  let isReadOnly = false;
  let inName = false;
  readElements(xml, isSpreadsheetMl, {
    open(element, attributes, elements) {
      if (element === 'sheet') {
        sheets.push(attributes.name ?? '');
        sheetNames.set(elements.attributeOf(attributes, 'id', '/relationships') ?? '', attributes.name ?? '');
      }
      if (element === 'fileSharing') isReadOnly = asksForReading(attributes);
      if (element !== 'definedName') return;
      inName = true;
      const { localSheetId } = attributes;
      const scope = localSheetId === undefined ? null : (sheets[Number(localSheetId)] ?? null);
      names.push({ name: attributes.name ?? '', scope, text: '' });
    },
    text(text) {
      const last = names[names.length - 1];
      if (inName && last) last.text += text;
    },
    close(element) {
      if (element === 'definedName') inName = false;
    },
  });
  return { names, sheetNames, isReadOnly };
}

/** ECMA-376 part 1, 18.2.12: a password for writing, in the old form (0 for none) or as a hash. */
function asksForReading(attributes: Readonly<Record<string, string | undefined>>): boolean {
  const { readOnlyRecommended, reservationPassword, hashValue } = attributes;
  return isOn(readOnlyRecommended) || !/^0*$/.test(reservationPassword ?? '') || (hashValue ?? '') !== '';
}

/** Names that covered the last row reach down to the new one, and every program calculates the formulas anew. */
export function workbookChange(growth: Growth | null): PartChange {
  let depth = 0;
  let isSet = false;
  const set = (part: PartRewriter, prefix: string) => {
    if (!isSet) part.before(`<${prefix}calcPr fullCalcOnLoad="1"/>`);
    isSet = true;
  };
  return {
    isOwn: isSpreadsheetMl,
    handler: {
      open(name, _, part) {
        if (name === 'calcPr') {
          part.replaceTag(withAttribute(part.tag, 'fullCalcOnLoad', '1'));
          isSet = true;
        } else if (depth === 1 && AFTER_CALCULATION.includes(name)) set(part, prefixOf(part.tag));
        else if (name === 'definedName' && growth) part.rewriteText((text) => grownFormula(text, growth, ''));
        depth++;
      },
      close(_, part) {
        depth--;
        if (depth === 0 && !isSelfClosing(part.tag)) set(part, prefixOf(part.tag));
      },
    },
  };
}
