import type { XmlElement } from '../../xml/element';
import { readXml } from '../../xml/read-xml';
import { xmlFile } from '../../xml/write-xml';
import type { Finding } from '../check-template';
import { type DocxParts, textOfPart } from '../package';
import type PizZip from '../pizzip';
import { tagsIn } from '../preparing/tags-in-tree';
import { letLongTablesBreak } from './kept-tables';
import { dropEmptyLastSection } from './last-section';
import { keepLookOfBreaks } from './look-of-breaks';
import { type Pictures, placePictures } from './pictures';
import { makeIdsUnique } from './unique-ids';
import { makeBlocksWhole } from './whole-blocks';

export interface Finished {
  /** Why the document must not be given to anybody. */
  readonly findings: readonly Finding[];
  readonly sources: ReadonlyMap<string, string>;
  readonly roots: ReadonlyMap<string, XmlElement>;
}

/** Reads the rendered parts once more, mends what rendering leaves behind, and writes them back if they are sound. */
export function finishedParts(zip: PizZip, { main, visible }: DocxParts, pictures: Pictures): Finished {
  const roots = new Map<string, XmlElement>();
  let findings: readonly Finding[] = [];
  for (const file of visible.keys()) {
    const root = readXml(textOfPart(zip, file));
    if (root) roots.set(file, root);
    else findings = [...findings, { file, offset: null, problem: { code: 'report-unsound' } }];
  }
  for (const [file, root] of roots) {
    if (file === main) dropEmptyLastSection(root);
    keepLookOfBreaks(root);
    placePictures(zip, file, root, pictures);
    makeBlocksWhole(root);
    letLongTablesBreak(root);
    findings = [...findings, ...tagsLeft(file, root)];
  }
  makeIdsUnique([...roots.values()]);
  const sources = new Map([...roots].map(([file, root]): [string, string] => [file, xmlFile(root)]));
  for (const [file, xml] of sources) zip.file(file, xml);
  return { findings, sources, roots };
}

function tagsLeft(file: string, root: XmlElement): readonly Finding[] {
  return tagsIn(root).tags.map(({ mark, name, paragraph }) => ({
    ...{ file, offset: null, paragraph },
    problem: { code: 'tag-left', tag: `${mark}${name}` },
  }));
}
