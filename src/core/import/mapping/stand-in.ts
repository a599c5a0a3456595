import { nameKey, standInsOf } from './known-headers';
import type { MappedColumn, Mapping } from './mapping';

/** Columns taken in place of the right one, which the export lacks: the day of handing in for that of receipt. */
export function standInColumns({ tab, columns }: Mapping): readonly MappedColumn[] {
  return columns.filter(({ header, target }) => target !== null && standInsOf(tab, target).includes(nameKey(header)));
}
