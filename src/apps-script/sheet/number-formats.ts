export const PLAIN_TEXT = '@';
export const DAY = 'dd/mm/yyyy';
/** Written, it undoes the choice of a format; what is read of such a cell is another one. */
export const AUTOMATIC = 'General';

/** Whether a format, as it was read, is that of a cell for which none was chosen: which of these is told is documented nowhere. */
export function isAutomatic(format: string): boolean {
  return ['', 'general', '0.###############'].includes(format.toLowerCase());
}
