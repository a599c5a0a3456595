// The package's published types pull in Node's globals, which the core must not see; this is the part the core uses.
interface Config {
  readonly delimiter: string;
  readonly newline: '\n';
  readonly preview?: number;
  readonly quoteChar?: string;
}

declare const Papa: {
  parse(
    text: string,
    config: Config,
  ): {
    readonly data: readonly (readonly string[])[];
    readonly errors: readonly { readonly code: string }[];
  };
};

export default Papa;
