/** The package brings no types; these are the parts that are used. */
declare module 'cli-progress' {
  interface Options {
    readonly stream: NodeJS.WritableStream;
    readonly format: string;
    readonly formatValue: (value: number | string, options: unknown, type: string) => string;
    readonly formatTime: (seconds: number | string) => string;
    readonly barCompleteChar: string;
    readonly barIncompleteChar: string;
    readonly barsize: number;
    readonly etaBuffer: number;
    readonly linewrap: boolean;
    readonly clearOnComplete: boolean;
  }

  class SingleBar {
    constructor(options: Options);
    start(total: number, done: number): void;
    setTotal(total: number): void;
    update(done: number): void;
    stop(): void;
  }

  /** A module of CommonJS: Node knows only its default export. */
  const all: { readonly SingleBar: typeof SingleBar };
  export default all;
}
