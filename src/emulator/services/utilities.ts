import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Charset, DigestAlgorithm } from '../spreadsheet/enums';
import { formatDate } from '../spreadsheet/format-date';
import { behind, Emulated } from '../world/emulated';
import { ServiceException, wrongSignature } from '../world/exceptions';
import type { Execution } from '../world/execution';
import { type BlobContent, EmulatedBlob, signedBytes, unsignedBytes } from './blob';
import { unzipped, zipped } from './zip';

type Live = GoogleAppsScript.Utilities.Utilities;
type Blob = GoogleAppsScript.Base.Blob;
type BlobSource = GoogleAppsScript.Base.BlobSource;
type Emulates = Pick<
  Live,
  | 'base64Encode'
  | 'base64EncodeWebSafe'
  | 'base64Decode'
  | 'base64DecodeWebSafe'
  | 'newBlob'
  | 'formatDate'
  | 'getUuid'
  | 'sleep'
  | 'computeDigest'
  | 'gzip'
  | 'ungzip'
  | 'zip'
  | 'unzip'
>;

type Data = string | number[];

const DIGESTS: Readonly<Record<string, string>> = { MD5: 'md5', SHA_1: 'sha1', SHA_256: 'sha256', SHA_512: 'sha512' };
const LONGEST_SLEEP = 300_000;

export class EmulatedUtilities extends Emulated<Live> implements Emulates {
  readonly Charset = Charset;
  readonly DigestAlgorithm = DigestAlgorithm;

  constructor(run: Execution) {
    super('Utilities', run);
  }

  base64Encode(data: Data): string {
    return bytesOf(data, 'Utilities.base64Encode').toString('base64');
  }

  base64EncodeWebSafe(data: Data): string {
    return this.base64Encode(data).replace(/\+/g, '-').replace(/\//g, '_');
  }

  base64Decode(encoded: string): number[] {
    if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(encoded)) throw new ServiceException('Could not decode string.');
    return signedBytes(Buffer.from(encoded, 'base64'));
  }

  base64DecodeWebSafe(encoded: string): number[] {
    return this.base64Decode(encoded.replace(/-/g, '+').replace(/_/g, '/'));
  }

  newBlob(data: Data, type: string | null = null, name: string | null = null): Blob {
    const given = typeof data === 'string' ? (type ?? 'text/plain') : type;
    return this.blob({ bytes: bytesOf(data, 'Utilities.newBlob'), type: given, name });
  }

  formatDate(date: { getTime(): number }, zone: string, pattern: string): string {
    const isDate = Object.prototype.toString.call(date) === '[object Date]';
    if (!isDate) throw wrongSignature('Utilities.formatDate', [date, zone, pattern]);
    return formatDate(date.getTime(), zone, pattern);
  }

  getUuid(): string {
    return this.run.world.uuid();
  }

  sleep(milliseconds: number): void {
    if (milliseconds > LONGEST_SLEEP) throw new ServiceException(`sleep: at most ${LONGEST_SLEEP} milliseconds`);
    this.run.world.clock.advance(milliseconds);
    this.run.mustLive();
  }

  /** A text without a charset is read as ASCII, which has a question mark for every other character. */
  computeDigest(
    algorithm: GoogleAppsScript.Utilities.DigestAlgorithm,
    value: Data,
    charset: unknown = Charset.US_ASCII,
  ): number[] {
    const name = DIGESTS[String(algorithm)];
    if (!name) throw new Error(`not emulated: Utilities.computeDigest of ${String(algorithm)}`);
    const data = typeof value === 'string' && charset !== Charset.UTF_8 ? inAscii(value) : value;
    return signedBytes(createHash(name).update(bytesOf(data, 'Utilities.computeDigest')).digest());
  }

  gzip(source: BlobSource, name = 'archive.gz'): Blob {
    return this.blob({ bytes: gzipSync(contentOf(source).bytes), type: 'application/x-gzip', name });
  }

  ungzip(source: BlobSource): Blob {
    const { bytes, name } = contentOf(source);
    return this.blob({ bytes: gunzipSync(bytes), type: null, name: (name ?? '').replace(/\.gz$/, '') });
  }

  zip(sources: BlobSource[], name = 'archive.zip'): Blob {
    return this.blob({ bytes: zipped(sources.map(contentOf)), type: 'application/zip', name });
  }

  unzip(source: BlobSource): Blob[] {
    return unzipped(contentOf(source).bytes).map((content) => this.blob(content));
  }

  private blob(content: BlobContent): Blob {
    return new EmulatedBlob(this.run, content).self;
  }
}

function inAscii(text: string): string {
  return Array.from(text, (character) => (character > '\x7f' ? '?' : character)).join('');
}

function contentOf(source: BlobSource): BlobContent {
  return behind<EmulatedBlob>(source).content;
}

function bytesOf(data: Data, method: string): Buffer {
  return Buffer.from(typeof data === 'string' ? Buffer.from(data, 'utf8') : unsignedBytes(data, method));
}
