import type { FileRefusal } from '../../core/import/reading/file-kind';

/** Ends the reading of a file that is no sound workbook. `readBook` catches it and returns the reason. */
export class BookRefusal extends Error {
  override readonly name = 'BookRefusal';

  constructor(readonly reason: FileRefusal) {
    super(reason);
  }
}
