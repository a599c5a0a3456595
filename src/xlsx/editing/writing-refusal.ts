import { unlessDamaged } from '../package/book-refusal';
import { relationshipsOf } from '../package/relationships';
import { readElements } from '../package/xml-elements';
import { partKey, type ZipPackage } from '../package/zip-package';
import type { WorkbookSettings } from './workbook-change';

/** Why a workbook that can be read must not be written: it would no longer be what somebody vouched for. */
export type WritingRefusal = 'signed' | 'read-only' | 'final';

export async function writingRefusal(
  source: ZipPackage,
  { isReadOnly }: WorkbookSettings,
): Promise<WritingRefusal | null> {
  const relationships = await relationshipsOf(source, '');
  const isSigned = relationships.some(({ kind, target }) => kind === 'origin' && source.has(target));
  if (isSigned || source.names.some((name) => partKey(name).startsWith('_xmlsignatures/'))) return 'signed';
  if (isReadOnly) return 'read-only';
  const properties = relationships.find(({ kind }) => kind === 'custom-properties');
  const isMarked = await unlessDamaged(async () => {
    const xml = properties ? await source.text(properties.target) : null;
    return xml !== null && isFinal(xml);
  }, false);
  return isMarked ? 'final' : null;
}

/** Excel's «Mark as Final» is a custom property of this name (MS-OI29500, 2.1.33). */
function isFinal(xml: string): boolean {
  let isMark = false;
  let value = '';
  readElements(xml, () => true, {
    open(name, attributes) {
      if (name === 'property') isMark = attributes.name === '_MarkAsFinal';
    },
    text(text) {
      if (isMark) value += text;
    },
  });
  return ['true', '1'].includes(value.trim());
}
