import { EmulatedCacheService } from './cache';
import { Desk } from './desk';
import { EmulatedDrive } from './drive';
import type { Execution } from './execution';
import { EmulatedHtmlService } from './html';
import { codeRunner } from './load-dist';
import { EmulatedLockService } from './locks';
import { consoleOf, loggerOf } from './logs';
import { EmulatedPropertiesService } from './properties';
import { EmulatedScriptApp } from './script-app';
import { EmulatedSession } from './session';
import { EmulatedSpreadsheetApp } from './spreadsheet-app';
import type { SpreadsheetFile } from './spreadsheet-file';
import { EmulatedUtilities } from './utilities';

/** The globals of one run. */
export interface Services {
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly HtmlService: GoogleAppsScript.HTML.HtmlService;
  readonly PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  readonly CacheService: GoogleAppsScript.Cache.CacheService;
  readonly LockService: GoogleAppsScript.Lock.LockService;
  readonly Session: GoogleAppsScript.Base.Session;
  readonly Utilities: GoogleAppsScript.Utilities.Utilities;
  readonly ScriptApp: GoogleAppsScript.Script.ScriptApp;
  readonly Drive: GoogleAppsScript.Drive;
  readonly Logger: GoogleAppsScript.Base.Logger;
  readonly console: Pick<Console, 'log' | 'info' | 'warn' | 'error'>;
}

export function servicesOf(run: Execution, file: SpreadsheetFile): Services {
  const documentId = file.book.id;
  const services: Services = {
    SpreadsheetApp: new EmulatedSpreadsheetApp(new Desk(run, file)).self,
    HtmlService: new EmulatedHtmlService(run, run.world.dist, (code, names) => codeRunner(services)(code, names)).self,
    PropertiesService: new EmulatedPropertiesService(run, documentId).self,
    CacheService: new EmulatedCacheService(run, documentId).self,
    LockService: new EmulatedLockService(run, documentId).self,
    Session: new EmulatedSession(run).self,
    Utilities: new EmulatedUtilities(run).self,
    ScriptApp: new EmulatedScriptApp(run).self,
    Drive: new EmulatedDrive(run).self,
    Logger: loggerOf(run.world.logs),
    console: consoleOf(run.world.logs),
  };
  return services;
}
