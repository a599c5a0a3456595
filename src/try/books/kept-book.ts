import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Refusal } from '../../cli/edge';
import { digestOf } from '../../cli/files/digest';
import { type FileToWrite, writeFiles } from '../../cli/files/write-files';
import type { Office } from '../office';
import type { FileView, Order, Outcome, Saved } from '../page/protocol';
import { BookMark } from './book-mark';
import { changedElsewhere } from './books-wording';
import { copyPath } from './copy-path';
import { forget, type Recovery } from './recovery';
import type { SavedBook } from './saving/saved-book';

/** Work that is not saved is put aside after so long a pause. */
const PAUSE_MS = 5000;

export interface Keeping {
  /** The folder that work goes to. */
  readonly out: string;
  /** The file's own name. */
  readonly name: string;
  /** Where the work lives already, with the digest of what is there; null for work that begins. */
  readonly home: { readonly path: string; readonly digest: string } | null;
  /** Files that the command was given, which are never written. */
  readonly inputs: readonly string[];
  readonly recovery: Recovery;
  /** The recovery copy that was opened: it goes once the work is saved. */
  readonly recovered?: string | undefined;
  readonly tell: (words: string) => void;
}

/** An open book and the file that keeps it. Nothing is written until somebody saves, but for copies put aside. */
export class KeptBook {
  private home: Keeping['home'];
  private mark: BookMark;
  private aside: string | null = null;
  private timer: NodeJS.Timeout | undefined;
  private writing: Promise<unknown> = Promise.resolve();

  constructor(
    readonly number: number,
    readonly office: Office,
    private readonly keeping: Keeping,
  ) {
    this.home = keeping.home;
    this.mark = new BookMark(office.file.book);
  }

  get name(): string {
    return this.keeping.name;
  }

  get isDirty(): boolean {
    return this.mark.isPassed() || (this.keeping.recovered !== undefined && this.home === null);
  }

  view(): FileView {
    const path = this.home?.path ?? copyPath(this.keeping.name, this.keeping.out);
    return { keptIn: basename(path), isDirty: this.isDirty, day: this.office.clock.day };
  }

  run(order: Order): Outcome {
    const outcome = this.office.run(order, { fileOf: () => this.view() });
    this.putAsideLater();
    return outcome;
  }

  /** Throws a Refusal when the file cannot be written. */
  save({ asNew }: { readonly asNew: boolean }): Promise<Saved> {
    return this.next(async () => {
      if (!asNew) await this.refuseChanged();
      const { mark, saved } = await this.written();
      const { path, over } = this.destination(asNew);
      await writeFiles([{ path, content: saved.bytes, ...over }], this.keeping.inputs);
      this.home = { path, digest: digestOf(saved.bytes) };
      this.mark = mark;
      this.forgetAside();
      if (this.keeping.recovered !== undefined) forget(this.keeping.recovered);
      return { file: this.view(), notCarried: saved.notCarried };
    });
  }

  /** The book as a file for the browser to keep; it counts as unsaved all the same. */
  async download(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const { saved } = await this.next(() => this.written());
    return { name: this.view().keptIn, bytes: saved.bytes };
  }

  /** Puts unsaved work aside and answers where; null when all is saved or the book cannot be written. */
  putAside(): Promise<string | null> {
    clearTimeout(this.timer);
    return this.next(async () => {
      if (!this.isDirty) return null;
      try {
        const { saved } = await this.written();
        this.aside ??= this.keeping.recovery.pathFor(this.keeping.name);
        await writeFiles([{ path: this.aside, content: saved.bytes }], this.keeping.inputs);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        this.keeping.tell(error.message);
        return null;
      }
      return this.aside;
    });
  }

  private putAsideLater(): void {
    clearTimeout(this.timer);
    if (this.isDirty) this.timer = setTimeout(() => this.putAside().catch(this.failed), PAUSE_MS).unref();
  }

  /** The next pause tries again, and so does the end of the run. */
  private readonly failed = (error: Error) => this.keeping.tell(error.message);

  /** Work that goes on while the file is made counts as unsaved. */
  private async written(): Promise<{ readonly mark: BookMark; readonly saved: SavedBook }> {
    const { book } = this.office.file;
    for (const sheet of book.sheets) book.calculator?.calculate(sheet);
    const mark = new BookMark(book);
    return { mark, saved: await this.office.saved() };
  }

  private async refuseChanged(): Promise<void> {
    if (this.home === null) return;
    const there = await readFile(this.home.path).catch(() => null);
    if (there === null || digestOf(there) !== this.home.digest) {
      throw new Refusal(changedElsewhere(basename(this.home.path)));
    }
  }

  private destination(asNew: boolean): { readonly path: string; readonly over: Partial<FileToWrite> } {
    const { out, name } = this.keeping;
    if (this.home === null || asNew) return { path: copyPath(name, out), over: { isNew: true } };
    return { path: this.home.path, over: { over: this.home.digest } };
  }

  private forgetAside(): void {
    clearTimeout(this.timer);
    if (this.aside !== null) forget(this.aside);
    this.aside = null;
  }

  /** One writing at a time. */
  private next<T>(work: () => Promise<T>): Promise<T> {
    const done = this.writing.then(work);
    this.writing = done.catch(() => undefined);
    return done;
  }
}
