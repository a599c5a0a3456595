import { addRelation, addToPart } from '../../document/add-to-part';
import { linksOf, relationsOf, treeOfPart } from '../../document/package';
import type PizZip from '../../document/pizzip';
import { crc32 } from '../../text/crc32';
import { attributeOf, childElements } from '../../xml/element';
import { escaped } from '../../xml/entities';

interface Package {
  readonly zip: PizZip;
  readonly main: string;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MEDIA_TYPES: Readonly<Record<string, string | undefined>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  svg: 'image/svg+xml',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
};

/** Brings pictures and addresses of links from one document into another. */
export class ImportedRelations {
  private readonly known = new Map<string, string | null>();

  constructor(
    private readonly from: Package,
    private readonly into: Package,
  ) {}

  /** The id in the other document; null for what cannot be brought over, such as a chart with its data. */
  idFor(relation: string): string | null {
    const known = this.known.get(relation);
    if (known !== undefined) return known;
    const made = this.link(relation) ?? this.picture(relation);
    this.known.set(relation, made);
    return made;
  }

  private link(relation: string): string | null {
    const found = linksOf(this.from.zip, this.from.main).find(
      ({ id, type }) => id === relation && type === 'hyperlink',
    );
    if (!found) return null;
    const type = `${OFFICE}/hyperlink`;
    return this.added({ Type: type, Target: escaped(found.target).replace(/"/g, '&quot;'), TargetMode: 'External' });
  }

  private picture(relation: string): string | null {
    const found = relationsOf(this.from.zip, this.from.main).find(
      ({ id, type }) => id === relation && type === 'image',
    );
    const bytes = found && this.from.zip.file(found.target)?.asUint8Array();
    const extension = found?.target.split('.').pop()?.toLowerCase() ?? '';
    const type = MEDIA_TYPES[extension];
    if (!bytes || type === undefined) return null;
    const media = `word/media/ban-moi-${crc32(bytes).toString(36)}.${extension}`;
    this.into.zip.file(media, bytes);
    this.declare(extension, type);
    return this.added({ Type: `${OFFICE}/image`, Target: `/${media}` });
  }

  private added(attributes: Readonly<Record<string, string>>): string {
    const { zip, main } = this.into;
    const taken = new Set([...relationsOf(zip, main), ...linksOf(zip, main)].map(({ id }) => id));
    let number = 1;
    while (taken.has(`rIdBanMoi${number}`)) number++;
    addRelation(zip, main, { Id: `rIdBanMoi${number}`, ...attributes });
    return `rIdBanMoi${number}`;
  }

  private declare(extension: string, type: string): void {
    const types = treeOfPart(this.into.zip, '[Content_Types].xml');
    const isKnown =
      types && childElements(types).some((one) => attributeOf(one, 'Extension')?.toLowerCase() === extension);
    const attributes = { Extension: extension, ContentType: type };
    if (!isKnown) addToPart(this.into.zip, '[Content_Types].xml', { name: 'Default', attributes });
  }
}
