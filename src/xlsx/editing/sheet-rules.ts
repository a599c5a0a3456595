import type { PartRewriter, RewritingHandler } from '../package/part-rewriter';
import { withAttribute } from '../package/tag-text';
import type { Attributes } from '../package/xml-elements';
import { type Growth, grownFilter, grownFormula, grownReferences } from './growth';

/** Rules for ranges of cells; those of Excel 2010 have their range in an element `sqref`. */
const RANGES = ['conditionalFormatting', 'dataValidation', 'protectedRange', 'ignoredError'];
const FORMULAS = ['formula', 'formula1', 'formula2'];

/** Lets the rules and the filter of a sheet reach down to its new last row. */
export class SheetRules implements RewritingHandler {
  private readonly inside: string[] = [];

  constructor(private readonly growth: Growth) {}

  open(name: string, attributes: Attributes, part: PartRewriter): void {
    const { growth } = this;
    if (RANGES.includes(name)) this.grow('sqref', grownReferences, { attributes, part });
    else if (name === 'autoFilter' && this.inside[this.inside.length - 1] === 'worksheet') {
      this.grow('ref', grownFilter, { attributes, part });
    } else if (name === 'sqref') part.rewriteText((text) => grownReferences(text, growth));
    else if (FORMULAS.includes(name) || (name === 'f' && this.isOfRule())) {
      part.rewriteText((text) => grownFormula(text, growth, growth.sheet));
    }
    this.inside.push(name);
  }

  close(): void {
    this.inside.pop();
  }

  /** Charts in cells have such elements too; they draw what they are told to. */
  private isOfRule(): boolean {
    return this.inside.some((name) => name === 'cfRule' || name === 'dataValidation');
  }

  private grow(
    attribute: string,
    grown: (references: string, growth: Growth) => string,
    { attributes, part }: { readonly attributes: Attributes; readonly part: PartRewriter },
  ): void {
    const references = attributes[attribute];
    if (references === undefined) return;
    const changed = grown(references, this.growth);
    if (changed !== references) part.replaceTag(withAttribute(part.tag, attribute, changed));
  }
}
