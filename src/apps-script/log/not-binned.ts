import type { PastReport } from '../../protocol/panel';
import { binnedAmong, idInUrl } from '../drive/files';

/** The reports that do not lie in this officer's bin; whether a colleague binned his own only he can see. */
export function notBinned(reports: readonly PastReport[]): readonly PastReport[] {
  const made = reports.map(({ url }) => idInUrl(url)).filter((id) => id !== '');
  const binned = binnedAmong(made);
  return reports.filter(({ url }) => !binned.has(idInUrl(url)));
}
