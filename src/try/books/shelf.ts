import { readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { bytesOf } from '../../cli/edge';
import { digestOf } from '../../cli/files/digest';
import { readXlsx } from '../../cli/read-xlsx';
import type { Day } from '../../core/calendar/day';
import { kindOfFile } from '../../core/import/reading/file-kind';
import { openOffice } from '../office';
import { COPY_NAMES } from './books-wording';
import { endingOf, isWorkCopy } from './copy-path';
import { type Keeping, KeptBook } from './kept-book';
import { Recovery, recoveredName } from './recovery';

export interface ShelfOptions {
  /** The folder that work goes to. */
  readonly out?: string;
  /** The day of offices that are opened; else that of a sample, or today. */
  readonly day?: Day | undefined;
  readonly now?: () => number;
  readonly dist?: string;
  /** Told to whoever started the server. */
  readonly tell?: (words: string) => void;
}

/** A workbook in the folder of work, by its path from there. */
export interface Listed {
  readonly name: string;
}

type Opening = Pick<Keeping, 'name' | 'home' | 'recovered'> & { readonly bytes: Uint8Array | undefined };

/** The books that are open, each in an office of its own, and those that can be opened. */
export class Shelf {
  private readonly open: KeptBook[] = [];
  private readonly inputs: string[] = [];
  private readonly recovery: Recovery;
  private readonly out: string;

  constructor(private readonly options: ShelfOptions = {}) {
    this.out = options.out ?? 'out';
    this.recovery = new Recovery(this.out);
  }

  get books(): readonly KeptBook[] {
    return this.open;
  }

  book(number: number): KeptBook | null {
    return this.open[number - 1] ?? null;
  }

  /** The workbooks in the folder of work and in its folders, which hold the samples. */
  listed(): readonly Listed[] {
    const own = workbooksIn(this.out);
    const folders = foldersIn(this.out).filter((name) => name !== COPY_NAMES.recovery);
    const inner = folders.flatMap((folder) => workbooksIn(join(this.out, folder)).map((name) => `${folder}/${name}`));
    return [...own, ...inner].map((name) => ({ name }));
  }

  /** Work that earlier runs left unsaved. */
  left(): readonly Listed[] {
    return this.recovery.left();
  }

  /** A file that the command was given: work on it goes to a copy. */
  async openGiven(path: string): Promise<KeptBook> {
    const bytes = await bytesOf(path);
    this.inputs.push(resolve(path));
    return this.add({ bytes, name: basename(path), home: null });
  }

  /** Null for a name that is not listed. */
  async openListed(name: string): Promise<KeptBook | null> {
    if (!this.listed().some((one) => one.name === name)) return null;
    const path = join(this.out, name);
    const bytes = await bytesOf(path);
    const isWork = isWorkCopy(name) && !this.inputs.includes(resolve(path));
    return this.add({ bytes, name: basename(name), home: isWork ? { path, digest: digestOf(bytes) } : null });
  }

  async openLeft(name: string): Promise<KeptBook | null> {
    const left = this.recovery.left().find((one) => one.name === name);
    if (!left) return null;
    return this.add({ bytes: await bytesOf(left.path), name: recoveredName(name), home: null, recovered: left.path });
  }

  /** @param name As the browser tells it; no path is made of it but the name of a copy. */
  async openUpload(name: string, bytes: Uint8Array): Promise<KeptBook> {
    // A file that calls itself a workbook and is none is refused as such, not read as lines of text.
    if (/\.xls[xm]$/i.test(name) && kindOfFile(bytes) !== 'xlsx') await readXlsx(bytes);
    return this.add({ bytes, name: safeName(name), home: null });
  }

  openBlank(): Promise<KeptBook> {
    return this.add({ bytes: undefined, name: `${COPY_NAMES.blank}.xlsx`, home: null });
  }

  /** Puts all unsaved work aside and answers where it is. */
  async putAside(): Promise<readonly string[]> {
    const paths: string[] = [];
    for (const book of this.open) {
      const path = await book.putAside();
      if (path !== null) paths.push(path);
    }
    return paths;
  }

  private async add({ bytes, ...opening }: Opening): Promise<KeptBook> {
    const { now, dist, day, tell = () => undefined } = this.options;
    const office = await openOffice({ bytes, name: opening.name, day, now, dist });
    const { out, inputs, recovery } = this;
    const book = new KeptBook(this.open.length + 1, office, { ...opening, out, inputs, recovery, tell });
    this.open.push(book);
    return book;
  }
}

const LONGEST_NAME = 80;

function safeName(name: string): string {
  const plain = basename(name.replace(/\\/g, '/')).normalize('NFC');
  const stem = plain
    .replace(/\.[^.]*$/, '')
    .replace(/[^\p{L}\p{N} ._-]/gu, '')
    .replace(/^[. ]+|[. ]+$/g, '');
  return `${stem.slice(0, LONGEST_NAME).trim() || COPY_NAMES.blank}${endingOf(plain)}`;
}

function workbooksIn(folder: string): readonly string[] {
  return entriesOf(folder).flatMap((entry) => {
    const isWorkbook = entry.isFile() && /\.xls[xm]$/i.test(entry.name) && !/^[.~]/.test(entry.name);
    return isWorkbook ? [entry.name] : [];
  });
}

function foldersIn(folder: string): readonly string[] {
  return entriesOf(folder).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    // The folder is made with the first copy.
    return [];
  }
}
