const PREFIX = 'https://www.googleapis.com/auth/';

export const CURRENT_SPREADSHEET = `${PREFIX}spreadsheets.currentonly`;
export const DRIVE_FILE = `${PREFIX}drive.file`;
export const CONTAINER_UI = `${PREFIX}script.container.ui`;
export const USER_EMAIL = `${PREFIX}userinfo.email`;

const SHOWN_PAGES = ['showSidebar', 'showModalDialog', 'showModelessDialog'];

/** The scope that a method needs and that was not granted; null when none is missing. */
export function missingScope(service: string, method: string, granted: readonly string[]): string | null {
  const scope = scopeOf(service, method);
  return scope && !granted.includes(scope) ? scope : null;
}

function scopeOf(service: string, method: string): string | null {
  if (service.startsWith('Drive')) return DRIVE_FILE;
  if (service === 'Ui') return SHOWN_PAGES.includes(method) ? CONTAINER_UI : null;
  return ['SpreadsheetApp', 'Spreadsheet', 'Sheet', 'Range'].includes(service) ? CURRENT_SPREADSHEET : null;
}
