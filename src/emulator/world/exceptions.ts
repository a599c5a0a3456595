import type { Traits } from './traits';
import { worded } from './wording';

/** What a Google service throws, in English until a script gets it: scripts see the name `Exception`. */
export class ServiceException extends Error {
  override name = 'Exception';
}

/** The service has stopped the run, which can then call no service any more. */
export class Killed extends Error {
  override name = 'Killed';

  constructor() {
    super('Exceeded maximum execution time');
  }
}

export interface ApiErrorDetails {
  readonly code: number;
  readonly message: string;
  readonly errors: readonly { readonly domain: string; readonly reason: string; readonly message: string }[];
}

/** How the advanced Drive service reports an error of the API. */
export class DriveApiException extends Error {
  override name = 'GoogleJsonResponseException';
  readonly details: ApiErrorDetails;

  constructor(method: string, code: number, reason: string, message: string) {
    super(`API call to ${apiNameOf(method)} failed with error: ${message}`);
    this.details = { code, message, errors: [{ domain: 'global', reason, message }] };
  }
}

/** `Drive.Files.create` is called `drive.files.create` in messages. */
function apiNameOf(method: string): string {
  return method
    .split('.')
    .map((part) => part.charAt(0).toLowerCase() + part.slice(1))
    .join('.');
}

export function wrongSignature(method: string, args: readonly unknown[]): ServiceException {
  const types = args.map(typeNameOf).join(',');
  return new ServiceException(`The parameters (${types}) don't match the method signature for ${method}.`);
}

function typeNameOf(arg: unknown): string {
  if (arg === null || arg === undefined) return 'null';
  if (Array.isArray(arg)) return 'number[]';
  return typeof arg === 'object' ? String(arg) : capitalised(typeof arg);
}

function capitalised(name: string): string {
  return name === 'number' ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

/** The same exception in the words of the world's language. An advanced service translates its own sentence alone. */
export function inLanguageOf({ traits }: { readonly traits: Traits }, error: unknown): unknown {
  if (error instanceof ServiceException || error instanceof DriveApiException) {
    error.message = worded(error.message, traits.language);
  }
  return error;
}

/** The temporary failure of the service to which a method belongs. */
export function serviceFailure(method: string): Error {
  if (method.startsWith('Drive.')) return new DriveApiException(method, 500, 'internalError', 'Internal Error');
  if (/^(Lock|Properties|Cache|Session|ScriptApp)\./.test(method)) {
    return new ServiceException(`We're sorry, a server error occurred. Please wait a bit and try again.`);
  }
  // Of these two the Vietnamese words of the second one are not published.
  return /\.(set|clear|insert|delete)/.test(method)
    ? new ServiceException('Service Spreadsheets failed while accessing document with id 1AbCdEf.')
    : new ServiceException('Service Spreadsheets timed out while accessing document with id 1AbCdEf.');
}
