import { format } from 'node:util';

export interface LogLine {
  readonly level: 'log' | 'info' | 'warn' | 'error';
  readonly text: string;
}

export function consoleOf(logs: LogLine[]): Pick<Console, LogLine['level']> {
  const to =
    (level: LogLine['level']) =>
    (...values: unknown[]) => {
      logs.push({ level, text: format(...values) });
    };
  return { log: to('log'), info: to('info'), warn: to('warn'), error: to('error') };
}

export function loggerOf(logs: LogLine[]): GoogleAppsScript.Base.Logger {
  const logger: GoogleAppsScript.Base.Logger = {
    log(...values: unknown[]) {
      logs.push({ level: 'log', text: format(...values) });
      return logger;
    },
    clear() {
      logs.length = 0;
    },
    getLog: () => logs.map(({ text }) => text).join('\n'),
  };
  return logger;
}
