import { readElements } from './xml-elements';
import { partKey, type ZipPackage } from './zip-package';

export interface Relationship {
  readonly id: string;
  /** The last part of the type's URI, which is the same in both editions of ECMA-376: `worksheet`, `styles`, … */
  readonly kind: string;
  /** The name of the target part. */
  readonly target: string;
}

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The relationships of a part, or of the whole package for ''; none when the file has no such list. */
export async function relationshipsOf(source: ZipPackage, part: string): Promise<readonly Relationship[]> {
  const cut = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, cut);
  const xml = await source.text(`${folder}_rels/${part.slice(cut)}.rels`);
  const found: Relationship[] = [];
  if (xml === null) return found;
  readElements(xml, (namespace) => namespace === NAMESPACE, {
    open(name, { Id = '', Type = '', Target = '', TargetMode }) {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      found.push({ id: Id, kind: Type.slice(Type.lastIndexOf('/') + 1), target: resolved(folder, Target) });
    },
  });
  return found;
}

/** A target is relative to the folder of its source, or absolute with a leading slash. */
function resolved(folder: string, target: string): string {
  const path = target.replace(/\\/g, '/');
  const steps: string[] = [];
  for (const step of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(decoded(step));
  }
  return steps.join('/');
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

/** The part that the package is about, such as `xl/workbook.xml`. */
export async function mainPart(source: ZipPackage): Promise<string | null> {
  const [root] = (await relationshipsOf(source, '')).filter(({ kind }) => kind === 'officeDocument');
  const name = root?.target ?? source.names.find((one) => partKey(one) === 'xl/workbook.xml');
  return name !== undefined && source.has(name) ? name : null;
}
