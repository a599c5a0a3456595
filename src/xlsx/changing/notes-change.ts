import { placeOf } from '../cell-address';
import { relationshipsOf } from '../package/relationships';
import type { PartChange } from '../package/rewrite-package';
import { isSelfClosing, opened, prefixOf, tagName } from '../package/tag-text';
import type { ZipPackage } from '../package/zip-package';
import { isSpreadsheetMl } from '../reading/workbook-part';
import { commentMarkup, comments, shape, shapes } from '../writing/notes-feature';
import type { Note } from '../writing/sheet-plan';

/** Notes of a sheet that were changed, added or removed. */
export interface NotesWish {
  readonly removed: readonly { readonly row: number; readonly column: number }[];
  readonly added: readonly Note[];
}

export interface NotesPlan {
  readonly changes: ReadonlyMap<string, PartChange>;
  readonly written: ReadonlyMap<string, string>;
  /** Parts that the sheet has to be related to, by the kinds of the relationships. */
  readonly related: ReadonlyMap<string, string>;
}

/** Shapes of notes begin here, past the numbers that other programs give. */
const FIRST_SHAPE = 40_000;
const SHAPE = /<(?:\w+:)?shape\b[\s\S]*?<\/(?:\w+:)?shape>/g;

/** @param number A number that no part has yet, for parts that have to be made. */
export async function notesPlan(
  source: ZipPackage,
  part: string | null,
  { wish, number }: { readonly wish: NotesWish; readonly number: number },
): Promise<NotesPlan> {
  const relationships = part === null ? [] : await relationshipsOf(source, part);
  const partOf = (kind: string) => relationships.find((one) => one.kind === kind && source.has(one.target))?.target;
  const [texts, boxes] = [partOf('comments'), partOf('vmlDrawing')];
  if (!texts) return newParts(wish, number, boxes ? ((await source.text(boxes)) ?? '') : null, boxes);
  const changes = new Map([[texts, commentsChange(wish)]]);
  if (!boxes) return { changes, written: new Map(), related: new Map() };
  const drawn = changedShapes((await source.text(boxes)) ?? '', wish);
  return { changes, written: new Map([[boxes, drawn]]), related: new Map() };
}

function newParts(wish: NotesWish, number: number, drawn: string | null, boxes: string | undefined): NotesPlan {
  const texts = `xl/comments${number}.xml`;
  const drawing = boxes ?? `xl/drawings/vmlDrawing${number}.vml`;
  const written = new Map([
    [texts, comments(wish.added)],
    [drawing, drawn === null ? shapes(wish.added) : changedShapes(drawn, wish)],
  ]);
  const related = new Map([['comments', texts], ...(boxes ? [] : [['vmlDrawing', drawing] as const])]);
  return { changes: new Map(), written, related };
}

function commentsChange({ removed, added }: NotesWish): PartChange {
  const gone = new Set(removed.map(({ row, column }) => placeOf(row, column)));
  let ending = '';
  return {
    isOwn: isSpreadsheetMl,
    handler: {
      open(name, { ref }, part) {
        if (name === 'comment' && gone.has((ref ?? '').replace(/\$/g, ''))) part.replaceElement('');
        if (name !== 'commentList' || !isSelfClosing(part.tag)) return;
        ending = `</${tagName(part.tag)}>`;
        part.replaceTag(opened(part.tag));
      },
      close(name, part) {
        if (name !== 'commentList') return;
        const prefix = prefixOf(part.tag);
        part.before(added.map((note) => commentMarkup(note, prefix)).join('') + ending);
      },
    },
  };
}

/** The boxes of notes stand in VML, which is small and whose shapes do not nest. */
function changedShapes(vml: string, { removed, added }: NotesWish): string {
  const gone = new Set(removed.map(({ row, column }) => `${row},${column}`));
  const kept = vml.replace(SHAPE, (element) => {
    const at = (name: string) => new RegExp(`<(?:\\w+:)?${name}>\\s*(\\d+)\\s*<`).exec(element)?.[1];
    return /ObjectType="Note"/.test(element) && gone.has(`${at('Row')},${at('Column')}`) ? '' : element;
  });
  const drawn = added.map((note, index) => shape(note, FIRST_SHAPE + index)).join('');
  return kept.replace(/<\/(?:\w+:)?xml>\s*$/, (end) => declared(drawn) + end);
}

/** The prefixes of this markup, whichever the part uses. */
function declared(drawn: string): string {
  const names =
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
    'xmlns:x="urn:schemas-microsoft-com:office:excel"';
  return drawn.replace(/<v:shape /g, `<v:shape ${names} `);
}
