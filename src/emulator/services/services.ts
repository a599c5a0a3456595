import { EmulatedDrive } from '../drive/drive';
import { OpenSpreadsheet } from '../spreadsheet/open-spreadsheet';
import { EmulatedSpreadsheetApp } from '../spreadsheet/spreadsheet-app';
import type { SpreadsheetFile } from '../spreadsheet/spreadsheet-file';
import { EmulatedHtmlService } from '../ui/html';
import type { Execution } from '../world/execution';
import { codeRunner } from '../world/load-dist';
import { EmulatedCacheService } from './cache';
import { EmulatedLockService } from './locks';
import { consoleOf, loggerOf } from './logs';
import { EmulatedPropertiesService } from './properties';
import { EmulatedScriptApp } from './script-app';
import { EmulatedSession } from './session';
import { EmulatedUtilities } from './utilities';

/** The globals that one run of the script sees. */
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
    SpreadsheetApp: new EmulatedSpreadsheetApp(new OpenSpreadsheet(run, file)).self,
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
