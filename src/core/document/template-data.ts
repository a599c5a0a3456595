import type { DXT } from 'docxtemplater';
import { type Figure, figureOf, NO_DATA } from '../indicators/figures';
import { NO_RATE } from '../indicators/number-text';
import type { Report } from '../report/compose';
import { isInnerList } from '../report/inner-lists';
import { listNamed, listOfPresence, type NamedList } from '../report/list-tags';
import { type ListItem, TARGET_FIELDS } from '../report/vocabulary';
import { tagName } from './tag-name';
import { maskedBraces } from './typed-braces';

type Scope = Report | ListItem;

/**
 * How docxtemplater finds the value of a tag. It escapes the text and never searches it for tags. As a condition, a
 * figure is true when it is above 0, a word when it is not empty, a list when it has items.
 */
export function tagParser(tag: string): DXT.Parser {
  const name = tagName(tag);
  return {
    get(scope: Scope | string, context) {
      const isCondition = context.meta.part.module === 'loop';
      if (typeof scope === 'string') return undefined;
      if ('fields' in scope) return fieldOf(scope, name, isCondition);
      return isCondition ? conditionOf(scope, name) : printable(scope.values.get(name));
    },
  };
}

function fieldOf({ fields, inner }: ListItem, name: string, isCondition: boolean): Value {
  if (isCondition && isInnerList(name)) return inner?.[name];
  const value = fields[name];
  if (value === undefined) return undefined;
  return isCondition ? Boolean(value) : printable(String(value));
}

type Value = readonly ListItem[] | string | boolean | undefined;

function conditionOf(report: Report, name: string): readonly ListItem[] | boolean | undefined {
  const list = listNamed(name);
  if (list) return itemsOf(report, list);
  const presence = listOfPresence(name);
  if (presence) return itemsOf(report, presence).length > 0;
  const value = report.values.get(name);
  if (value === undefined) return undefined;
  const [code = '', side = ''] = name.split('.');
  const figure: Figure | undefined = side in TARGET_FIELDS ? undefined : figureOf(report.figures, code);
  // A target, a word, or an own indicator whose row has mistakes.
  if (!figure) return value !== '' && value !== NO_RATE && value !== NO_DATA;
  if ('value' in figure) return Number(figure.value) > 0;
  return Number(side === 'mau_so' ? figure.denominator : figure.numerator) > 0;
}

/** What a loop or a condition finds, asked of the items around it from the innermost on, then of the report. */
export function asked(name: string, around: readonly ListItem[], report: Report): Value {
  for (const item of [...around].reverse()) {
    const found = fieldOf(item, name, true);
    if (found !== undefined) return found;
  }
  return conditionOf(report, name);
}

function itemsOf({ lists }: Report, { list, section }: NamedList): readonly ListItem[] {
  return section === null ? lists[list] : lists[list].filter(({ sections }) => sections.includes(section));
}

/** Characters that XML 1.0 cannot hold, and half characters. */
const NOT_PRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to drop
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The value without control characters; its braces stay masked until the document is finished. */
function printable(text: string | undefined): string | undefined {
  return text && maskedBraces(text.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(NOT_PRINTABLE, ''));
}
