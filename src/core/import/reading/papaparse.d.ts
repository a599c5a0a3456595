// The package's published types need Node's globals, which the core must not see. These are the parts that it uses.
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
