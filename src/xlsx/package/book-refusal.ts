import type { FileRefusal } from '../../core/import/reading/file-kind';

/** Ends the reading of a file that is no sound workbook. `readBook` catches it and returns the reason. */
export class BookRefusal extends Error {
  override readonly name = 'BookRefusal';

  constructor(readonly reason: FileRefusal) {
    super(reason);
  }
}

/** What a part says that a workbook can do without; the other value when that part is damaged. */
export async function unlessDamaged<T>(read: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof BookRefusal) return otherwise;
    throw error;
  }
}
