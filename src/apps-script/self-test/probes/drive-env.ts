import { createScratchFolder } from '../scratch/drive-scratch';
import { keepScratch, type Scratch } from '../scratch/scratch-runs';
import { SCRATCH_TEXT } from '../self-test-wording';

/** What was imported, to be asked more about. */
export interface ScratchDocument {
  readonly id: string;
  readonly docx: Uint8Array;
}

/** A scratch folder, made when the first question needs it: Drive can tell who runs the script without one. */
export class DriveEnv {
  private made: ScratchDocument | null = null;

  constructor(private kept: Scratch) {}

  get run(): string {
    return this.kept.run;
  }

  /** Kept before it is made, so that whatever follows is found again. */
  keep(change: Partial<Scratch>): void {
    this.kept = { ...this.kept, ...change };
    keepScratch(this.kept);
  }

  get folder(): string {
    if (this.kept.folder !== undefined) return this.kept.folder;
    const folder = createScratchFolder(this.kept.run);
    this.keep({ folder });
    return folder;
  }

  get document(): ScratchDocument {
    if (this.made === null) throw new Error(SCRATCH_TEXT.noDocument);
    return this.made;
  }

  set document(document: ScratchDocument) {
    this.made = document;
  }
}
