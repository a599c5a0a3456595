import { Emulated } from '../world/emulated';
import { ServiceException, wrongSignature } from '../world/exceptions';
import type { Execution } from '../world/execution';

type Live = GoogleAppsScript.Base.Blob;
type Emulates = Pick<
  Live,
  | 'getBytes'
  | 'setBytes'
  | 'getDataAsString'
  | 'setDataFromString'
  | 'getContentType'
  | 'setContentType'
  | 'getName'
  | 'setName'
  | 'copyBlob'
  | 'getBlob'
>;

export interface BlobContent {
  readonly bytes: Uint8Array;
  readonly type: string | null;
  readonly name: string | null;
}

/** Scripts see a blob's bytes as signed numbers, -128 to 127. */
export class EmulatedBlob extends Emulated<Live> implements Emulates {
  constructor(
    run: Execution,
    public content: BlobContent,
  ) {
    super('Blob', run);
  }

  getBytes(): number[] {
    return signedBytes(this.content.bytes);
  }

  setBytes(data: number[]): Live {
    return this.change({ bytes: unsignedBytes(data, 'Blob.setBytes') });
  }

  getDataAsString(charset = 'UTF-8'): string {
    return new TextDecoder(charset).decode(this.content.bytes);
  }

  setDataFromString(text: string): Live {
    return this.change({ bytes: Buffer.from(text, 'utf8') });
  }

  getContentType(): string | null {
    return this.content.type;
  }

  setContentType(type: string | null): Live {
    return this.change({ type });
  }

  getName(): string | null {
    return this.content.name;
  }

  setName(name: string): Live {
    return this.change({ name });
  }

  copyBlob(): Live {
    return new EmulatedBlob(this.run, this.content).self;
  }

  getBlob(): Live {
    return this.copyBlob();
  }

  private change(change: Partial<BlobContent>): Live {
    this.content = { ...this.content, ...change };
    return this.self;
  }
}

export function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

export function unsignedBytes(data: readonly number[], method: string): Uint8Array {
  if (!Array.isArray(data)) throw wrongSignature(method, [data]);
  const odd = data.find((byte) => !Number.isInteger(byte) || byte < -128 || byte > 127);
  if (odd !== undefined) throw new ServiceException(`not emulated: ${method} of the byte ${odd}, which is not signed`);
  return new Uint8Array(Int8Array.from(data).buffer);
}
