import type { DXT } from 'docxtemplater';
import { isIndicatorCode } from '../indicators/catalogue';
import type { Report } from '../report/compose';
import { LIST_TAGS, type ListItem, type ListName, listTag, PRESENCE_TAGS } from '../report/vocabulary';
import { tagName } from './tag-name';

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

function fieldOf({ fields }: ListItem, name: string, isCondition: boolean): string | boolean | undefined {
  const value = fields[name];
  if (value === undefined) return undefined;
  return isCondition ? Boolean(value) : printable(String(value));
}

function conditionOf(report: Report, name: string): readonly ListItem[] | boolean | undefined {
  if (LIST_TAGS.has(name)) return itemsOf(report, name);
  if (PRESENCE_TAGS.has(name)) return itemsOf(report, PRESENCE_TAGS.get(name) as string).length > 0;
  const [code = '', side] = name.split('.');
  if (isIndicatorCode(code)) {
    const figure = report.figures[code];
    if ('value' in figure) return Number(figure.value) > 0;
    return Number(side === 'mau_so' ? figure.denominator : figure.numerator) > 0;
  }
  const value = report.values.get(name);
  return value === undefined ? undefined : value !== '';
}

/** How often a loop prints what is inside, at most. */
export function timesRepeated(report: Report, name: string, inverted: boolean): number {
  return inverted || !LIST_TAGS.has(name) ? 1 : itemsOf(report, name).length;
}

function itemsOf({ lists }: Report, tag: string): readonly ListItem[] {
  const list = LIST_TAGS.get(tag) as ListName;
  if (tag === list) return lists[list];
  return lists[list].filter(({ sections }) => sections.some((section) => listTag(list, section) === tag));
}

/** Characters that XML 1.0 cannot hold, and half characters. */
const NOT_PRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to drop
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The value without control characters and without double braces, which would look like a tag in the document. */
function printable(text: string | undefined): string | undefined {
  return text
    ?.replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(NOT_PRINTABLE, '')
    .replace(/\{{2,}/g, '{')
    .replace(/\}{2,}/g, '}');
}
