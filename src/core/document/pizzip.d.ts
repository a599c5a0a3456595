// The package's own types bring in Node's globals, which the core must not use; these are the parts that it needs.
interface ZipEntry {
  readonly name: string;
  readonly dir: boolean;
  /** What the directory of the zip file says of it, until it is unpacked; what was written, once it was written anew. */
  readonly _data?: { readonly uncompressedSize?: number } | string;
  date: Date;
  asText(): string;
  asUint8Array(): Uint8Array;
}

declare class PizZip {
  constructor(data?: Uint8Array);
  readonly files: Readonly<Record<string, ZipEntry>>;
  file(name: string): ZipEntry | null;
  file(pattern: RegExp): readonly ZipEntry[];
  file(name: string, data: string | Uint8Array, options?: { compression: 'STORE' }): this;
  remove(name: string): this;
  generate(options: { type: 'uint8array'; compression: 'DEFLATE' | 'STORE' }): Uint8Array;
}

export default PizZip;
