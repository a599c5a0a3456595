/** An option of a command. Without a value it is a switch. */
export interface Option {
  /** What stands for its value in the help, such as `THƯ_MỤC`. */
  readonly value?: string;
  readonly required?: true;
  /** May be given several times. */
  readonly repeatable?: true;
  readonly means: string;
}

/** A file that the command is given by its place. */
interface Operand {
  readonly name: string;
  readonly means: string;
}

/** How a command is called: parsing, help and suggestions all come from this. */
export interface Usage {
  readonly name: string;
  readonly does: string;
  readonly operands: readonly Operand[];
  readonly options: Readonly<Record<string, Option>>;
  /** What each exit code means. */
  readonly exits: Readonly<Record<number, string>>;
}

type Value<O extends Option> = O extends { readonly repeatable: true }
  ? readonly string[]
  : O extends { readonly value: string }
    ? O extends { readonly required: true }
      ? string
      : string | undefined
    : boolean;

/** What was typed after the name of the command. */
export interface Given<U extends Usage> {
  readonly operands: { readonly [I in keyof U['operands']]: string };
  readonly options: { readonly [K in keyof U['options']]: Value<U['options'][K]> };
}
