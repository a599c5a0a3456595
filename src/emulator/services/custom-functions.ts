import { ServiceException } from '../world/exceptions';
import { consoleOf, type LogLine, loggerOf } from './logs';

const SERVICES = [
  'SpreadsheetApp',
  'HtmlService',
  'PropertiesService',
  'CacheService',
  'LockService',
  'Session',
  'Utilities',
  'ScriptApp',
  'Drive',
] as const;

/** The globals while a formula runs. No cell function of the product may call a service, so each call throws. */
export function customFunctionGlobals(logs: LogLine[]): Record<string, unknown> {
  const services = SERVICES.map((service) => [service, forbidden(service)] as const);
  return { ...Object.fromEntries(services), console: consoleOf(logs), Logger: loggerOf(logs) };
}

function forbidden(service: string): unknown {
  return new Proxy(
    {},
    {
      get(_target, method) {
        if (typeof method === 'symbol') return undefined;
        return () => {
          throw new ServiceException(`You do not have permission to call ${service}.${method}`);
        };
      },
    },
  );
}
